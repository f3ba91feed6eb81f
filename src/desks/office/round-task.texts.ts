import { plural } from "../../lib/plurals.ts"
import { defineTexts, type Text } from "../../lib/texts.ts"

const cards = (n: number) => ({
  pl: `${n} ${plural("pl", n, { one: "karta czeka", few: "karty czekają", many: "kart czeka", other: "karty czeka" })}`,
  en: `${n} ${n === 1 ? "card waits" : "cards wait"}`,
})

/** Rounds of the strategy on the desk. */
export const roundTaskTexts = defineTexts({
  what: (year: number) => ({
    pl: `Runda aktualizacji strategii za ${year} r.`,
    en: `Round of updates of the strategy for ${year}`,
  }),
  waiting: (n: number, day: Text) => ({ pl: `${cards(n).pl}, do ${day.pl}`, en: `${cards(n).en}, by ${day.en}` }),
  late: (n: number, day: Text) => ({
    pl: `${cards(n).pl}, termin minął ${day.pl}`,
    en: `${cards(n).en}, was due on ${day.en}`,
  }),
  go: { pl: "Otwórz rundę", en: "Open the round" },
})

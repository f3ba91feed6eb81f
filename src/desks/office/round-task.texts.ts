import { waitingCards } from "../../domains/strategy/public.ts"
import { defineTexts, type Text } from "../../lib/texts.ts"

/** Rounds of the strategy on the desk. */
export const roundTaskTexts = defineTexts({
  what: (year: number) => ({
    pl: `Runda aktualizacji strategii za ${year} r.`,
    en: `Round of updates of the strategy for ${year}`,
  }),
  waiting: (n: number, day: Text) => ({
    pl: `${waitingCards(n).pl}, do ${day.pl}`,
    en: `${waitingCards(n).en}, by ${day.en}`,
  }),
  late: (n: number, day: Text) => ({
    pl: `${waitingCards(n).pl}, termin minął ${day.pl}`,
    en: `${waitingCards(n).en}, was due on ${day.en}`,
  }),
  go: { pl: "Otwórz rundę", en: "Open the round" },
})

import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

/** The page that fills past costs from contracts. */
export const pastCostsTexts = defineTexts({
  title: { pl: "Koszty takich zadań z danych", en: "Past costs from the data" },
  lead: {
    pl: "Policzone z podpisanych i rozliczonych umów z konkursów w tych samych sferach, według roku zadania.",
    en: "Counted from signed and settled contracts of competitions in the same spheres, by the year of the task.",
  },
  open: { pl: "Policz koszty z umów", en: "Count the costs from contracts" },
  year: (year: number, total: string, count: number) => ({
    pl: `${year}: ${total}, ${counted("pl", count, { one: "umowa", few: "umowy", many: "umów", other: "umowy" })}`,
    en: `${year}: ${total}, ${counted("en", count, { one: "contract", other: "contracts" })}`,
  }),
  none: {
    pl: "W danych nie ma takiej umowy. Jeśli urząd rozliczał takie zadania inaczej, wpisz ich koszt ręcznie.",
    en: "There is no such contract in the data. If the office settled such tasks otherwise, type their cost by hand.",
  },
  more: (n: number) => ({ pl: `Mniejsze umowy poza tabelą: ${n}`, en: `Smaller contracts not in the table: ${n}` }),
  contract: { pl: "Umowa", en: "Contract" },
  organisation: { pl: "Organizacja", en: "Organisation" },
  task: { pl: "Zadanie", en: "Task" },
  grant: { pl: "Dotacja", en: "Grant" },
  noSpheres: { pl: "Najpierw wybierz sferę zadania w treści ogłoszenia.", en: "First choose a sphere in the text." },
  fill: { pl: "Wpisz do ogłoszenia", en: "Put into the announcement" },
  filled: { pl: "Koszty wpisane. Sprawdź je i popraw, jeśli trzeba.", en: "The costs are filled in. Check them." },
  back: { pl: "Wróć do treści", en: "Back to the text" },
})

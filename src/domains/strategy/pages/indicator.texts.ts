import { defineTexts } from "../../../lib/texts.ts"

/** The pages of one indicator. */
export const indicatorPageTexts = defineTexts({
  indicator: { pl: "Miernik", en: "Indicator" },
  kind: (kind: string) => ({ pl: `miernik ${kind}`, en: `${kind} indicator` }),
  source: { pl: "Źródło według karty", en: "Source by the card" },
  filledBy: { pl: "Liczy się sam", en: "Counts itself" },
  filledByNothing: { pl: "nie, wartości wpisują ludzie", en: "no, people enter the values" },
  changeFilling: { pl: "Zmień, co liczy miernik", en: "Change what the indicator counts" },

  valuesTitle: { pl: "Wartości", en: "Values" },
  year: { pl: "Rok", en: "Year" },
  printed: { pl: "Zapisano", en: "Written" },
  reading: { pl: "To znaczy", en: "That is" },
  counted: { pl: "Policzono w systemie", en: "Counted here" },
  by: { pl: "Kto i kiedy", en: "By whom and when" },
  noYears: { pl: "Nie ma jeszcze wartości.", en: "There are no values yet." },
  unaligned: (values: string) => ({
    pl: `W druku są wartości bez przypisanych lat: ${values}`,
    en: `There are printed values that belong to no year: ${values}`,
  }),
  chartTitle: { pl: "Rok po roku", en: "Year by year" },
  chartSummary: (first: number, from: string, last: number, to: string) => ({
    pl: `W ${first} r. ${from}, w ${last} r. ${to}.`,
    en: `${from} in ${first}, ${to} in ${last}.`,
  }),
  stated: { pl: "Wartość z karty", en: "Value of the card" },
  toConfirm: { pl: "do potwierdzenia", en: "to be confirmed" },

  confirmTitle: (year: number) => ({ pl: `Rok ${year}: potwierdź lub popraw`, en: `${year}: confirm or correct` }),
  choice: (printed: string) => ({ pl: `Co znaczy „${printed}”?`, en: `What does “${printed}” mean?` }),
  save: { pl: "Zapisz odczyt", en: "Save the reading" },
  correctTitle: { pl: "Popraw odczyt innego roku", en: "Correct the reading of another year" },
  correctYear: { pl: "Rok", en: "Year" },
  correctValue: { pl: "Co znaczy zapis", en: "What the print means" },
  correctHint: {
    pl: "Liczba bez odstępów, z przecinkiem przed groszami. Puste pole oznacza brak danych. To, co zapisano, zostaje bez zmian.",
    en: "A number without grouping, with a comma before decimals. An empty field means no data. What was written stays as it is.",
  },
  saved: {
    pl: "Odczyt zapisany. Poprzedni jest w historii.",
    en: "The reading is saved. The one before is in the history.",
  },
  chooseYear: { pl: "Wybierz rok, który jest w tabeli.", en: "Choose a year of the table." },
  sayValue: { pl: "Wybierz jedną z odpowiedzi albo wpisz swoją.", en: "Choose one of the answers or type your own." },

  historyTitle: { pl: "Wcześniejsze odczyty", en: "Earlier readings" },
  historyEmpty: { pl: "Żadnej wartości jeszcze nie zmieniano.", en: "No value has been changed yet." },
  statement: (year: number, printed: string, reading: string) => ({
    pl: `Rok ${year}: „${printed}” – ${reading}`,
    en: `${year}: “${printed}” – ${reading}`,
  }),
})

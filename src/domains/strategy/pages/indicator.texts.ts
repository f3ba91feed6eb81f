import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const things = {
  pl: { one: "pozycja", few: "pozycje", many: "pozycji", other: "pozycji" },
  en: { one: "item", other: "items" },
}

/** The pages of one indicator. */
export const indicatorPageTexts = defineTexts({
  indicator: { pl: "Miernik", en: "Indicator" },
  kind: (kind: string) => ({ pl: `wskaźnik ${kind}`, en: `${kind} indicator` }),
  source: { pl: "Źródło według karty", en: "Source by the card" },
  filledBy: { pl: "Liczy się sam", en: "Counts itself" },
  filledByNothing: { pl: "nie, wartości wpisują ludzie", en: "no, people enter the values" },
  changeFilling: { pl: "Zmień, co liczy miernik", en: "Change what the indicator counts" },

  valuesTitle: { pl: "Wartości", en: "Values" },
  year: { pl: "Rok", en: "Year" },
  printed: { pl: "Zapisano", en: "Written" },
  reading: { pl: "To znaczy", en: "That is" },
  counted: { pl: "Policzono w systemie", en: "Counted here" },
  openCounted: (year: number) => ({ pl: `– rok ${year}: zobacz, co policzono`, en: `– ${year}: see what was counted` }),
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

  countedTitle: (name: string, year: number) => ({ pl: `${name}: ${year}`, en: `${name}: ${year}` }),
  countedLead: (count: number) => ({
    pl: `Za tą liczbą: ${counted("pl", count, things.pl)}.`,
    en: `Behind this number: ${counted("en", count, things.en)}.`,
  }),
  sum: { pl: "Razem", en: "Total" },
  howCounted: { pl: "Jak liczymy", en: "How it is counted" },
  thing: { pl: "Umowa", en: "Contract" },
  amount: { pl: "Kwota (zł)", en: "Amount (PLN)" },
  number: { pl: "Liczy się jako", en: "Counts as" },
  recorded: { pl: "Policzono", en: "Counted" },
  countedEmpty: { pl: "W tym roku nic jeszcze nie policzono.", en: "Nothing has been counted for this year yet." },
  countedNothing: (year: number) => ({ pl: `Rok ${year}: niczego nie policzono`, en: `${year}: nothing was counted` }),
  statedOnly: (value: string) => ({
    pl: `Karta podaje dla tego roku ${value}.`,
    en: `The card states ${value} for this year.`,
  }),
  statedBeside: (value: string) => ({
    pl: `Karta podaje dla tego roku ${value}. To dwie różne liczby z dwóch źródeł, więc pokazujemy obie.`,
    en: `The card states ${value} for this year. These are two numbers from two sources, so both are shown.`,
  }),

  sourceTitle: { pl: "Co liczy ten miernik", en: "What this indicator counts" },
  sourceLead: {
    pl: "Serwis może liczyć miernik sam: każda liczba otworzy wtedy listę tego, co za nią stoi. Wartości z karty zostaną.",
    en: "The service can count the indicator itself: each number then opens the list of what stands behind it. The values of the card stay.",
  },
  sourceChoice: { pl: "Miernik liczy", en: "The indicator counts" },
  sourceNone: { pl: "Nic: wartości wpisują ludzie", en: "Nothing: people enter the values" },
  sourceSave: { pl: "Zapisz", en: "Save" },
  sourceSaved: { pl: "Zapisano, co liczy miernik.", en: "What the indicator counts is saved." },
  suggested: { pl: "pasuje do nazwy", en: "fits the name" },
})

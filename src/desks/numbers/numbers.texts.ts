import { MANY_THINGS } from "../../domains/strategy/public.ts"
import { formatNumber } from "../../lib/numbers.ts"
import { plural } from "../../lib/plurals.ts"
import { defineTexts, inEach, type Text } from "../../lib/texts.ts"

export const numbersTexts = defineTexts({
  title: { pl: "Liczby", en: "Numbers" },
  lead: {
    pl: "Ile konkursów, ofert, umów i pieniędzy – rok po roku. Każda liczba bierze się z danych i otwiera listę tego, co policzono.",
    en: "How many competitions, offers, contracts and how much money, year by year. Each number comes from the data and opens the list of what was counted.",
  },
  caption: { pl: "Liczby współpracy w latach", en: "Numbers of cooperation by year" },
  what: { pl: "Co liczymy", en: "What is counted" },
  nothing: { pl: "Nic nie policzono", en: "Nothing counted" },
  earlier: { pl: "Wcześniejsze lata", en: "Earlier years" },
  later: { pl: "Późniejsze lata", en: "Later years" },
  asCsv: { pl: "Pobierz CSV", en: "Download CSV" },
  asJson: { pl: "Pobierz JSON", en: "Download JSON" },
  data: { pl: "Dane do pobrania", en: "Data to download" },
  dataNote: {
    pl: "Te same liczby w plikach. Kwoty podajemy w groszach.",
    en: "The same numbers as files. Amounts are in grosze.",
  },
  rememberedNote: {
    pl: `Liczby złożone z ${formatNumber(MANY_THINGS, "pl")} i więcej pozycji mogą być sprzed kilku minut.`,
    en: `Numbers made of ${formatNumber(MANY_THINGS, "en")} items or more may be a few minutes old.`,
  },
  listTitle: (name: Text, year: number) => inEach((lang) => `${name[lang]}: ${year}`),
  listOfAllYears: (name: Text) => ({ pl: `${name.pl}: wszystkie lata`, en: `${name.en}: all years` }),
  things: (n: number) => ({
    pl: `${n} ${plural("pl", n, { one: "pozycja", few: "pozycje", many: "pozycji", other: "pozycji" })}`,
    en: `${n} ${n === 1 ? "item" : "items"}`,
  }),
  sum: { pl: "Razem", en: "Total" },
  list: { pl: "Co policzono", en: "What was counted" },
  thing: { pl: "Pozycja", en: "Item" },
  quantity: { pl: "Ile", en: "How much" },
  sphere: { pl: "Sfera zadań publicznych", en: "Sphere of public tasks" },
  everySphere: { pl: "Wszystkie sfery", en: "All spheres" },
  task: { pl: "Zadanie programu", en: "Task of the programme" },
  empty: { pl: "W tym roku nic nie policzono.", en: "Nothing was counted in this year." },
  emptyNarrowed: {
    pl: "W tym roku nie ma nic w tej sferze. Pokaż wszystkie sfery albo wybierz inny rok.",
    en: "There is nothing in this sphere in this year. Show all spheres or choose another year.",
  },
  emptyTask: {
    pl: "Na to zadanie programu nic jeszcze nie policzono.",
    en: "Nothing has been counted for this task of the programme yet.",
  },
  frozenTitle: (report: number, edition: number, at: Text, sum: Text) => ({
    pl: `W sprawozdaniu za ${report} rok (wydanie ${edition} z ${at.pl}) było: ${sum.pl}`,
    en: `In the report for ${report} (edition ${edition} of ${at.en}) it was: ${sum.en}`,
  }),
  frozenSame: {
    pl: "Lista poniżej jest z dzisiaj i daje tyle samo.",
    en: "The list below is of today and gives the same.",
  },
  frozenMore: (more: Text, now: Text) => ({
    pl: `Od tego czasu doszło: ${more.pl}. Lista poniżej jest z dzisiaj i daje ${now.pl}.`,
    en: `Since then it grew by ${more.en}. The list below is of today and gives ${now.en}.`,
  }),
  frozenLess: (less: Text, now: Text) => ({
    pl: `Od tego czasu ubyło: ${less.pl}. Lista poniżej jest z dzisiaj i daje ${now.pl}.`,
    en: `Since then it fell by ${less.en}. The list below is of today and gives ${now.en}.`,
  }),
  toEdition: { pl: "Otwórz to wydanie sprawozdania", en: "Open this edition of the report" },
  year: { pl: "Rok", en: "Year" },
  byYear: { pl: "W poszczególnych latach", en: "Year by year" },
  years: { pl: "Inne lata", en: "Other years" },
})

import { counted } from "../../../../lib/plurals.ts"
import { defineTexts } from "../../../../lib/texts.ts"

const indicators = {
  pl: { one: "miernik", few: "mierniki", many: "mierników", other: "miernika" },
  en: { one: "indicator", other: "indicators" },
}

/** Indicators that ask for something: the page, the people who look after them, letters. */
export const alarmTexts = defineTexts({
  title: { pl: "Mierniki do uzupełnienia", en: "Indicators to be filled in" },
  lead: (year: number, due: string) => ({
    pl: `Wartości za ${year} r. mają być gotowe do ${due}.`,
    en: `The values of ${year} are to be ready by ${due}.`,
  }),
  year: { pl: "Rok", en: "Year" },
  show: { pl: "Pokaż", en: "Show" },
  whose: { pl: "Czyje", en: "Whose" },
  everybodys: { pl: "wszystkie", en: "all" },
  mine: { pl: "moje", en: "mine" },
  all: { pl: "wszystko, co czeka", en: "everything that waits" },
  missing: { pl: "bez wartości", en: "without a value" },
  "to-freeze": { pl: "do zamrożenia", en: "to be frozen" },
  ownerless: { pl: "bez opiekuna", en: "without an owner" },
  found: (count: number) => ({
    pl: counted("pl", count, indicators.pl),
    en: counted("en", count, indicators.en),
  }),
  nothingInAll: {
    pl: "Nic nie czeka. Wszystkie mierniki mają wartości i opiekunów.",
    en: "Nothing waits. All indicators have values and owners.",
  },
  nothingInMissing: { pl: "Żaden miernik nie czeka na wartość.", en: "No indicator waits for a value." },
  nothingInToFreeze: { pl: "Żaden miernik nie czeka na zamrożenie.", en: "No indicator waits to be frozen." },
  nothingInOwnerless: { pl: "Każdy miernik ma opiekuna.", en: "Every indicator has an owner." },
  nothingOfMine: {
    pl: "Nic nie czeka na Ciebie. Wybierz „wszystkie”, żeby zobaczyć, co czeka na innych.",
    en: "Nothing waits for you. Choose “all” to see what waits for others.",
  },
  indicator: { pl: "Miernik", en: "Indicator" },
  state: { pl: "Co czeka", en: "What waits" },
  owner: { pl: "Opiekun", en: "Owner" },
  deputy: { pl: "Zastępca", en: "Deputy" },
  nobody: { pl: "nikt", en: "nobody" },
  next: { pl: "Co dalej", en: "Next" },
  late: { pl: "bez wartości, po terminie", en: "without a value, late" },
  fill: { pl: "Uzupełnij wartość", en: "Fill in the value" },
  check: { pl: "Sprawdź i zamroź", en: "Check and freeze" },
  choose: { pl: "Wskaż opiekuna", en: "Name an owner" },
  change: { pl: "Zmień opiekuna", en: "Change the owner" },
  freezeTitle: { pl: "Zamknij rok", en: "Close the year" },
  freezeAll: (year: number) => ({ pl: `Zamroź wszystkie za ${year} r.`, en: `Freeze all of ${year}` }),
  freezeHint: {
    pl: "Mierniki, które liczą się same, zachowają liczby i listy z dziś. Każdy można potem odmrozić z powodem.",
    en: "Indicators that count themselves keep the numbers and lists of today. Each can be unfrozen later with a reason.",
  },
  frozenAll: (count: number) => ({
    pl: count === 0 ? "Nie było czego zamrozić." : `Zamrożono: ${counted("pl", count, indicators.pl)}.`,
    en: count === 0 ? "There was nothing to freeze." : `Frozen: ${counted("en", count, indicators.en)}.`,
  }),
  due: { pl: "Termin dla wartości za rok", en: "Due day of the values of the year" },
  dueLabel: (year: number) => ({ pl: `Wartości za ${year} r. do dnia`, en: `Values of ${year} by` }),
  dueChange: { pl: "Zmień termin", en: "Change the due day" },
  dueSave: { pl: "Zapisz termin", en: "Save the due day" },
  dueSaved: { pl: "Termin zapisany.", en: "The due day is saved." },

  ownersTitle: { pl: "Kto opiekuje się miernikiem", en: "Who looks after the indicator" },
  ownersLead: {
    pl: "Opiekun pilnuje, żeby wartość była na czas, i dostaje przypomnienia. Zastępca dostaje je, gdy termin minie.",
    en: "The owner sees to it that the value is there in time and gets reminders. The deputy gets them once the day has passed.",
  },
  chooseNobody: { pl: "nikt", en: "nobody" },
  ownersSave: { pl: "Zapisz", en: "Save" },
  ownersSaved: { pl: "Zapisano, kto opiekuje się miernikiem.", en: "Who looks after the indicator is saved." },

  giveTitle: (year: number) => ({ pl: `Wartość za ${year} r.`, en: `Value of ${year}` }),
  giveLead: {
    pl: "Wpisz, ile wyniosła. Wcześniejsza wartość, jeżeli była, zostanie w historii.",
    en: "Write what it was. A value of before, if there was one, stays in the history.",
  },
  giveHint: {
    pl: "Liczba, np. 12 albo 12 500,50. Jeżeli nikt jej nie zna, wpisz „brak danych”.",
    en: "A number, e.g. 12 or 12500.50. If nobody knows it, write “bd.”.",
  },
  giveSave: { pl: "Zapisz wartość", en: "Save the value" },
  given: { pl: "Wartość zapisana.", en: "The value is saved." },
  mailSubject: (year: number) => ({
    pl: `Mierniki strategii czekają na wartości za ${year} r.`,
    en: `Indicators of the strategy wait for values of ${year}`,
  }),
  mailBefore: (count: number, year: number, due: string) => ({
    pl: `Do ${due} uzupełnij wartości za ${year} r. (${counted("pl", count, indicators.pl)}):`,
    en: `By ${due} fill in the values of ${year} (${counted("en", count, indicators.en)}):`,
  }),
  mailLate: (count: number, year: number, due: string) => ({
    pl: `Termin minął ${due}, a wciąż brakuje wartości za ${year} r. (${counted("pl", count, indicators.pl)}):`,
    en: `The due day was ${due}, and values of ${year} are still missing (${counted("en", count, indicators.en)}):`,
  }),
  mailWhere: (address: string) => ({
    pl: `Lista z odnośnikami:\n${address}`,
    en: `The list with links:\n${address}`,
  }),
})

import { counted } from "../../../../lib/plurals.ts"
import { defineTexts } from "../../../../lib/texts.ts"

const things = {
  pl: { one: "pozycja", few: "pozycje", many: "pozycji", other: "pozycji" },
  en: { one: "item", other: "items" },
}
const changes = {
  pl: { one: "zmiana", few: "zmiany", many: "zmian", other: "zmiany" },
  en: { one: "change", other: "changes" },
}

/** One year of an indicator that fills itself. */
export const yearTexts = defineTexts({
  title: (name: string, year: number) => ({ pl: `${name}: ${year}`, en: `${name}: ${year}` }),
  lead: (count: number) => ({
    pl: `Za tą liczbą: ${counted("pl", count, things.pl)}.`,
    en: `Behind this number: ${counted("en", count, things.en)}.`,
  }),
  leadFrozen: (count: number) => ({
    pl: `Gdy zamrażano rok, za liczbą stało: ${counted("pl", count, things.pl)}.`,
    en: `When the year was frozen, behind the number stood: ${counted("en", count, things.en)}.`,
  }),
  nothing: (year: number) => ({ pl: `Rok ${year}: niczego nie policzono`, en: `${year}: nothing was counted` }),
  empty: { pl: "W tym roku nic jeszcze nie policzono.", en: "Nothing has been counted for this year yet." },
  thing: { pl: "Co policzono", en: "What was counted" },
  amount: { pl: "Kwota (zł)", en: "Amount (PLN)" },
  number: { pl: "Liczy się jako", en: "Counts as" },
  sum: { pl: "Razem", en: "Total" },
  how: { pl: "Jak liczymy", en: "How it is counted" },
  narrowedSphere: (sphere: string) => ({ pl: `Tylko sfera: ${sphere}.`, en: `Only the sphere: ${sphere}.` }),
  narrowedUnit: (unit: string) => ({ pl: `Tylko komórka: ${unit}.`, en: `Only the unit: ${unit}.` }),
  closedList: {
    pl: "Liczba jest publiczna; listę tego, co policzono, widzą osoby z urzędu.",
    en: "The number is public; the list of what was counted is seen by people of the office.",
  },
  stated: (value: string) => ({
    pl: `Karta lub strona strategii podaje dla tego roku ${value}.`,
    en: `The card or a page of the strategy states ${value} for this year.`,
  }),
  statedBeside: (value: string) => ({
    pl: `Karta lub strona strategii podaje dla tego roku ${value}. To dwie różne liczby z dwóch źródeł, więc pokazujemy obie.`,
    en: `The card or a page of the strategy states ${value} for this year. These are two numbers from two sources, so both are shown.`,
  }),

  frozen: { pl: "zamrożono", en: "frozen" },
  overridden: { pl: "wpisano inną liczbę", en: "set by hand" },
  frozenTitle: (when: string) => ({ pl: `Liczba zamrożona ${when}`, en: `The number was frozen on ${when}` }),
  frozenSame: {
    pl: "Dane mówią dziś to samo.",
    en: "The data say the same today.",
  },
  frozenMoved: (now: string, count: number) => ({
    pl: `Dziś policzylibyśmy ${now} (${counted("pl", count, changes.pl)}). Zamrożona liczba się nie zmienia.`,
    en: `Today we would count ${now} (${counted("en", count, changes.en)}). The frozen number does not change.`,
  }),
  overriddenTitle: (value: string, count: string) => ({
    pl: `Obowiązuje ${value} zamiast policzonych ${count}`,
    en: `${value} holds instead of the counted ${count}`,
  }),
  overriddenNothing: (value: string) => ({
    pl: `Obowiązuje ${value}, choć niczego nie policzono`,
    en: `${value} holds, though nothing was counted`,
  }),
  because: (reason: string) => ({ pl: `Powód: ${reason}`, en: `Reason: ${reason}` }),
  by: (name: string, when: string) => ({ pl: `${name}, ${when}`, en: `${name}, ${when}` }),

  differences: { pl: "Co się zmieniło od zamrożenia", en: "What has changed since the freezing" },
  was: { pl: "Zamrożono", en: "Frozen" },
  is: { pl: "Dziś", en: "Today" },
  notCounted: { pl: "nie liczy się", en: "not counted" },
  firstDifferences: (shown: number, all: number) => ({
    pl: `Pierwsze ${shown} z ${all}.`,
    en: `The first ${shown} of ${all}.`,
  }),

  change: { pl: "Zmień tę liczbę", en: "Change this number" },
  freeze: { pl: "Zamroź rok", en: "Freeze the year" },
  freezeHint: {
    pl: "Liczba i lista zostaną takie jak dziś. Późniejsze zmiany danych pokażemy jako różnicę.",
    en: "The number and the list stay as today. Later changes of the data are shown as a difference.",
  },
  frozenNotice: { pl: "Rok jest zamrożony.", en: "The year is frozen." },
  unfreeze: { pl: "Odmroź rok", en: "Unfreeze the year" },
  unfreezeLead: {
    pl: "Liczba znów będzie się zmieniać razem z danymi. Zamrożona liczba zostanie w historii, z Twoim powodem.",
    en: "The number will change with the data again. The frozen number stays in the history, with your reason.",
  },
  unfrozenNotice: { pl: "Rok jest odmrożony.", en: "The year is unfrozen." },
  override: { pl: "Wpisz inną liczbę", en: "Set another number" },
  overrideAgain: { pl: "Wpisz jeszcze inną liczbę", en: "Set yet another number" },
  overrideLead: {
    pl: "Wpisana liczba zastąpi policzoną na wszystkich stronach i wydrukach, zawsze z oznaczeniem i powodem. Policzona zostanie obok.",
    en: "The number you set replaces the counted one on all pages and prints, always marked and with its reason. The counted one stays beside it.",
  },
  countedNow: { pl: "Policzono", en: "Counted" },
  valueMoney: { pl: "Obowiązująca kwota", en: "Amount that holds" },
  valueNumber: { pl: "Obowiązująca liczba", en: "Number that holds" },
  reason: { pl: "Powód", en: "Reason" },
  reasonHint: {
    pl: "Przeczyta go każdy. Nie podawaj danych osób.",
    en: "Everybody will read it. Give no personal data.",
  },
  overrideSave: { pl: "Zapisz liczbę", en: "Save the number" },
  overrideSaved: {
    pl: "Wpisana liczba obowiązuje. Policzona jest obok.",
    en: "The number you set holds. The counted one stands beside it.",
  },
  overrideEnd: { pl: "Wycofaj wpisaną liczbę", en: "Withdraw the number set" },
  overrideEnded: {
    pl: "Obowiązuje policzona liczba. Wycofana jest w historii.",
    en: "The counted number holds. The withdrawn one is in the history.",
  },
  back: { pl: "Wróć do liczby", en: "Back to the number" },

  history: { pl: "Historia tej liczby", en: "History of this number" },
  wasFrozen: (value: string) => ({ pl: `Zamrożono: ${value}`, en: `Frozen: ${value}` }),
  wasUnfrozen: { pl: "Odmrożono", en: "Unfrozen" },
  wasSet: (value: string) => ({ pl: `Wpisano: ${value}`, en: `Set: ${value}` }),
  wasWithdrawn: (value: string) => ({ pl: `Przestała obowiązywać: ${value}`, en: `No longer holds: ${value}` }),
})

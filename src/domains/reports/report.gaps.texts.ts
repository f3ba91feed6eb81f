import { formatDate } from "../../lib/dates.ts"
import { formatMoney, formatShare, type Grosze } from "../../lib/money.ts"
import { defineTexts, inEach, type Text } from "../../lib/texts.ts"

const zl = (g: Grosze): Text => inEach((lang) => formatMoney(g, lang))

/** What keeps a report from being submitted; each sentence gives the answer. */
export const gapTexts = defineTexts({
  taskRunning: (to: string) => ({
    pl: `Zadanie trwa do ${formatDate(to, "pl")}. Sprawozdanie końcowe złożysz po tym dniu; już teraz możesz je wypełniać.`,
    en: `The task runs until ${formatDate(to, "en")}. The final report is filed after that day; you can fill it in already.`,
  }),
  resultsText: {
    pl: "Opisz, co udało się osiągnąć i jak to zmierzono.",
    en: "Describe what was achieved and how it was measured.",
  },
  achieved: (name: string) => ({
    pl: `Wpisz, ile osiągnięto: ${name}.`,
    en: `Type what was reached: ${name}.`,
  }),
  degree: (name: string) => ({
    pl: `Zaznacz, czy działanie wykonano: ${name}.`,
    en: `Say whether the activity was carried out: ${name}.`,
  }),
  description: (name: string) => ({
    pl: `Opisz, jak przebiegło działanie: ${name}.`,
    en: `Describe how the activity went: ${name}.`,
  }),
  deviation: (name: string) => ({
    pl: `Wyjaśnij, dlaczego działania nie wykonano w całości: ${name}.`,
    en: `Explain why the activity was not carried out in full: ${name}.`,
  }),
  actual: (name: string) => ({
    pl: `Wpisz, ile wydano (0, jeżeli nic): ${name}.`,
    en: `Type how much was spent (0 if nothing): ${name}.`,
  }),
  risen: (name: string, rise: number, tolerance: number) => ({
    pl: `Wydatek wzrósł o ${formatShare(rise, "pl")}: ${name}. Umowa pozwala na ${formatShare(tolerance, "pl")} przy wydatkach z dotacji; resztę trzeba pokryć z innych źródeł.`,
    en: `The expense rose by ${formatShare(rise, "en")}: ${name}. The contract allows ${formatShare(tolerance, "en")} for expenses paid from the grant; the rest must come from elsewhere.`,
  }),
  explainRise: {
    pl: "Niektóre wydatki wzrosły bardziej, niż pozwala umowa. Wyjaśnij to w informacjach dodatkowych.",
    en: "Some expenses rose by more than the contract allows. Explain it in the additional information.",
  },
  grantMissing: (paid: Grosze) => ({
    pl: `Wpisz, ile z dotacji wydano. Wypłacono ${zl(paid).pl}.`,
    en: `Type how much of the grant was spent. ${zl(paid).en} was paid.`,
  }),
  setGrant: (g: Grosze) => ({ pl: `Wydano całą: ${zl(g).pl}`, en: `All of it was spent: ${zl(g).en}` }),
  grantTooHigh: (most: Grosze) => ({
    pl: `Dotacja z umowy wynosi ${zl(most).pl}: więcej nie można rozliczyć.`,
    en: `The grant of the contract is ${zl(most).en}: no more can be settled.`,
  }),
  setMost: (g: Grosze) => ({ pl: `Ustaw ${zl(g).pl}`, en: `Set ${zl(g).en}` }),
  grantUnpaid: (used: Grosze, paid: Grosze) => ({
    pl: `Rozliczasz ${zl(used).pl}, a urząd wypłacił dotąd ${zl(paid).pl}. Przyjmie sprawozdanie po wypłacie reszty.`,
    en: `You settle ${zl(used).en} and the office has paid ${zl(paid).en} so far. It will accept the report after paying the rest.`,
  }),
  sourcesTooSmall: (missing: Grosze, sources: Grosze, total: Grosze) => ({
    pl: `Wydatki to ${zl(total).pl}, a źródła dają ${zl(sources).pl}. Dopisz, skąd było ${zl(missing).pl}.`,
    en: `The expenditure is ${zl(total).en} and the sources give ${zl(sources).en}. Say where ${zl(missing).en} came from.`,
  }),
  sourcesTooLarge: (over: Grosze, sources: Grosze, total: Grosze) => ({
    pl: `Źródła dają ${zl(sources).pl}, a wydatki to ${zl(total).pl}. To o ${zl(over).pl} za dużo.`,
    en: `The sources give ${zl(sources).en} and the expenditure is ${zl(total).en}. That is ${zl(over).en} too much.`,
  }),
  setOwn: (g: Grosze) => ({ pl: `Ustaw środki własne ${zl(g).pl}`, en: `Set own money to ${zl(g).en}` }),
  shareGrew: (planned: number, actual: number) => ({
    pl: `Udział dotacji w kosztach wzrósł z ${formatShare(planned, "pl")} do ${formatShare(actual, "pl")}. Urząd zapyta, dlaczego wkład własny jest mniejszy.`,
    en: `The share of the grant in the costs grew from ${formatShare(planned, "en")} to ${formatShare(actual, "en")}. The office will ask why the own contribution is smaller.`,
  }),
  otherPublicNames: {
    pl: "Wpisz nazwy instytucji, od których były środki publiczne.",
    en: "Name the bodies that the public money came from.",
  },
  otherIncomeText: {
    pl: "Opisz odsetki i inne przychody uzyskane przy realizacji zadania.",
    en: "Describe the interest and other income obtained at the task.",
  },
  recipientsText: {
    pl: "Napisz, na jakich zasadach odbiorcy płacili i ile zapłaciła jedna osoba.",
    en: "Say under which terms recipients paid and how much one person paid.",
  },
  legalStatus: {
    pl: "Potwierdź, że od zawarcia umowy nie zmienił się status prawny organizacji.",
    en: "Confirm that the legal status of the organisation has not changed since the contract.",
  },
  truthful: {
    pl: "Potwierdź, że informacje są zgodne ze stanem prawnym i faktycznym.",
    en: "Confirm that the information agrees with the legal and actual state.",
  },
})

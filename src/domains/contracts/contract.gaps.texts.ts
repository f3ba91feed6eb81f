import { formatDate } from "../../lib/dates.ts"
import { formatMoney, formatShare, type Grosze } from "../../lib/money.ts"
import { defineTexts, inEach, type Text } from "../../lib/texts.ts"

const zl = (g: Grosze): Text => inEach((lang) => formatMoney(g, lang))

/** What still has to be agreed before a contract can be signed; each sentence gives the answer. */
export const gapTexts = defineTexts({
  accountMissing: {
    pl: "Wpisz numer rachunku, na który urząd przekaże dotację (26 cyfr).",
    en: "Type the account the grant is paid to (26 digits).",
  },
  accountLength: {
    pl: "Numer rachunku ma 26 cyfr. Sprawdź, czy żadnej nie brakuje.",
    en: "An account number has 26 digits. Check that none is missing.",
  },
  accountChecksum: {
    pl: "Cyfry kontrolne tego rachunku się nie zgadzają. Przepisz numer jeszcze raz z umowy z bankiem.",
    en: "The check digits of this account do not fit. Copy the number again from the bank's papers.",
  },
  outsideCall: (from: string, to: string) => ({
    pl: `Konkurs dotyczy zadań od ${formatDate(from, "pl")} do ${formatDate(to, "pl")}. Wybierz dzień z tego czasu.`,
    en: `The competition is for tasks from ${formatDate(from, "en")} to ${formatDate(to, "en")}. Choose a day within it.`,
  }),
  otherUseEarly: (from: string) => ({
    pl: `Inne środki wydaje się podczas zadania. Wybierz dzień nie wcześniejszy niż ${formatDate(from, "pl")}.`,
    en: `Other means are spent during the task. Choose a day not before ${formatDate(from, "en")}.`,
  }),
  noCosts: {
    pl: "Wszystkie koszty mają wartość zero. Wpisz uzgodnione kwoty.",
    en: "Every cost is zero. Type the agreed amounts.",
  },
  sourcesTooSmall: (missing: Grosze, sources: Grosze, total: Grosze) => ({
    pl: `Koszty wynoszą ${zl(total).pl}, a źródła dają ${zl(sources).pl}. Uzgodnij z organizacją, skąd będzie brakujące ${zl(missing).pl}: z jej środków czy z mniejszych kosztów.`,
    en: `The costs are ${zl(total).en} and the sources give ${zl(sources).en}. Agree with the organisation where the missing ${zl(missing).en} comes from: its own money or lower costs.`,
  }),
  sourcesTooLarge: (over: Grosze, sources: Grosze, total: Grosze) => ({
    pl: `Źródła dają ${zl(sources).pl}, a koszty wynoszą ${zl(total).pl}. To o ${zl(over).pl} za dużo.`,
    en: `The sources give ${zl(sources).en} and the costs are ${zl(total).en}. That is ${zl(over).en} too much.`,
  }),
  setOwn: (g: Grosze) => ({
    pl: `Ustaw środki własne ${zl(g).pl}`,
    en: `Set the organisation's own money to ${zl(g).en}`,
  }),
  costsTooSmall: (least: Grosze, grant: Grosze, share: number) => ({
    pl: `Dotacja może pokryć najwyżej ${formatShare(share, "pl")} kosztów. Przy dotacji ${zl(grant).pl} koszty muszą wynieść co najmniej ${zl(least).pl}.`,
    en: `The grant may cover at most ${formatShare(share, "en")} of the costs. With a grant of ${zl(grant).en} the costs must be at least ${zl(least).en}.`,
  }),
  administrativeTooLarge: (share: number, now: number) => ({
    pl: `Koszty administracyjne to teraz ${formatShare(now, "pl")} całości, a konkurs pozwala na ${formatShare(share, "pl")}. Zmniejsz je.`,
    en: `Administrative costs are now ${formatShare(now, "en")} of the whole and the competition allows ${formatShare(share, "en")}. Lower them.`,
  }),
  noTranche: (grant: Grosze) => ({
    pl: `Wpisz transzę: dotacja ${zl(grant).pl} musi zostać wypłacona.`,
    en: `Type a tranche: the grant of ${zl(grant).en} has to be paid.`,
  }),
  tranchesDiffer: (sum: Grosze, grant: Grosze) => ({
    pl: `Transze dają razem ${zl(sum).pl}, a dotacja wynosi ${zl(grant).pl}.`,
    en: `The tranches give ${zl(sum).en} together and the grant is ${zl(grant).en}.`,
  }),
  setLastTranche: (g: Grosze) => ({
    pl: `Ustaw ostatnią transzę ${zl(g).pl}`,
    en: `Set the last tranche to ${zl(g).en}`,
  }),
  setTranche: (g: Grosze) => ({ pl: `Ustaw jedną transzę ${zl(g).pl}`, en: `Set one tranche of ${zl(g).en}` }),
  trancheDueMissing: (number: number) => ({
    pl: `Podaj, do kiedy urząd wypłaci transzę nr ${number}.`,
    en: `Say by when the office pays tranche no. ${number}.`,
  }),
  trancheDueLate: (last: string) => ({
    pl: `Dotację można wydać tylko do ${formatDate(last, "pl")}. Wypłać ją wcześniej.`,
    en: `The grant can be spent only until ${formatDate(last, "en")}. Pay it earlier.`,
  }),
  tranchesDisordered: {
    pl: "Ta transza ma wcześniejszy termin niż poprzednia. Ułóż transze po kolei.",
    en: "This tranche is due before the one above it. Put the tranches in order.",
  },
  officeContact: {
    pl: "Wpisz, kto w urzędzie prowadzi tę umowę.",
    en: "Say who at the office looks after this contract.",
  },
  contractorContact: {
    pl: "Wpisz, kto po stronie organizacji odpowiada za kontakt.",
    en: "Say who at the organisation is the contact.",
  },
})

import { formatDate } from "../../../lib/dates.ts"
import { formatMoney, type Grosze } from "../../../lib/money.ts"
import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const day = (date: string) => ({ pl: formatDate(date, "pl"), en: formatDate(date, "en") })

export const pageTexts = defineTexts({
  contracts: { pl: "Umowy", en: "Contracts" },
  own: { pl: "Moje oferty i umowy", en: "My offers and contracts" },
  eyebrow: (number: string) => ({ pl: `Umowa nr ${number}`, en: `Contract no. ${number}` }),
  facts: { pl: "Najważniejsze fakty", en: "Key facts" },
  organisation: { pl: "Organizacja", en: "Organisation" },
  grant: { pl: "Dotacja", en: "Grant" },
  totalCost: { pl: "Koszt zadania", en: "Cost of the task" },
  ownContribution: { pl: "Wkład własny", en: "Own contribution" },
  taskTerm: { pl: "Termin zadania", en: "Term of the task" },
  useUntil: { pl: "Dotację wydaj do", en: "Spend the grant by" },
  reportDue: { pl: "Sprawozdanie do", en: "Report by" },
  account: { pl: "Rachunek", en: "Account" },
  signedOn: { pl: "Podpisana", en: "Signed" },
  paper: { pl: "na papierze", en: "on paper" },
  qualified: { pl: "kwalifikowanymi podpisami elektronicznymi", en: "with qualified electronic signatures" },
  papers: { pl: "Dokumenty", en: "Documents" },
  pdf: { pl: "Umowa w PDF", en: "The contract as PDF" },
  offer: { pl: "Oferta", en: "The offer" },
  competition: { pl: "Konkurs", en: "The competition" },
  profile: { pl: "Organizacja", en: "The organisation" },
  publicPage: { pl: "Strona publiczna", en: "Public page" },
  edit: { pl: "Zmień warunki", en: "Change the terms" },
  close: { pl: "Umowa nie będzie wykonana", en: "The contract will not be performed" },
  checksum: { pl: "Suma kontrolna SHA-256", en: "SHA-256 checksum" },
  history: { pl: "Co się działo", en: "What happened" },
  somebody: { pl: "ktoś z urzędu", en: "somebody of the office" },
  trancheOf: (number: number, amount: string) => ({
    pl: `transza nr ${number}, ${amount}`,
    en: `tranche no. ${number}, ${amount}`,
  }),

  tranches: { pl: "Wypłaty dotacji", en: "Payments of the grant" },
  colTranche: { pl: "Transza", en: "Tranche" },
  colAmount: { pl: "Kwota", en: "Amount" },
  colDue: { pl: "Termin", en: "Due" },
  colState: { pl: "Stan", en: "State" },
  dueAfterSigning: (days: number) => ({
    pl: `do ${counted("pl", days, { one: "dnia", few: "dni", many: "dni", other: "dnia" })} od podpisania`,
    en: `within ${counted("en", days, { one: "day", other: "days" })} of signing`,
  }),
  paidOn: (on: string) => ({ pl: `wypłacona ${day(on).pl}`, en: `paid on ${day(on).en}` }),
  unpaid: { pl: "do wypłaty", en: "to be paid" },
  overdue: { pl: "po terminie", en: "overdue" },
  trancheTotal: { pl: "Razem", en: "Total" },
  recordPayment: { pl: "Odnotuj wypłatę", en: "Record the payment" },
  ofTranche: (number: number) => ({ pl: `transzy nr ${number}`, en: `of tranche no. ${number}` }),

  money: { pl: "Koszty i źródła", en: "Costs and sources" },
  costs: { pl: "Uzgodnione koszty", en: "Agreed costs" },
  changedFrom: (offered: Grosze) => ({
    pl: `w ofercie ${formatMoney(offered, "pl")}`,
    en: `in the offer ${formatMoney(offered, "en")}`,
  }),
  reduced: (asked: Grosze, given: Grosze) => ({
    pl: `Organizacja wnioskowała o ${formatMoney(asked, "pl")}, przyznano ${formatMoney(given, "pl")}. Umowa opiera się na ofercie zaktualizowanej o uzgodnione koszty i źródła.`,
    en: `The organisation asked for ${formatMoney(asked, "en")} and was awarded ${formatMoney(given, "en")}. The contract rests on the offer updated by the agreed costs and sources.`,
  }),
  results: { pl: "Co ma powstać", en: "What is to come of it" },
  colResult: { pl: "Rezultat", en: "Result" },
  colTarget: { pl: "Planowany poziom", en: "Planned level" },
  colMonitoring: { pl: "Jak to będzie sprawdzone", en: "How it will be checked" },
  clauses: { pl: "Postanowienia umowy", en: "Clauses of the contract" },
  clausesDraft: {
    pl: "Tak będzie brzmiała umowa przy obecnych warunkach.",
    en: "This is how the contract will read under the present terms.",
  },
})

export const nextTexts = defineTexts({
  title: { pl: "Co teraz", en: "What now" },
  gaps: (n: number) => ({
    pl: `Zanim podpiszecie umowę, uzgodnij jeszcze ${counted("pl", n, { one: "rzecz", few: "rzeczy", many: "rzeczy", other: "rzeczy" })}.`,
    en: `Before the contract is signed, ${counted("en", n, { one: "thing is", other: "things are" })} still to be agreed.`,
  }),
  fillIn: { pl: "Uzupełnij warunki", en: "Complete the terms" },
  ready: (checksum: string) => ({
    pl: `Warunki są kompletne. Pobierz umowę w PDF (suma kontrolna ${checksum}), podpiszcie ją na papierze albo kwalifikowanymi podpisami i odnotuj to tutaj.`,
    en: `The terms are complete. Download the contract as PDF (checksum ${checksum}), sign it on paper or with qualified signatures, and record it here.`,
  }),
  recordSignature: { pl: "Odnotuj podpisanie", en: "Record the signature" },
  payNow: (number: number, amount: Grosze, due: string) => ({
    pl: `Wypłać transzę nr ${number}: ${formatMoney(amount, "pl")} do ${day(due).pl}.`,
    en: `Pay tranche no. ${number}: ${formatMoney(amount, "en")} by ${day(due).en}.`,
  }),
  recordPayment: { pl: "Odnotuj wypłatę", en: "Record the payment" },
  running: (to: string, report: string) => ({
    pl: `Dotacja jest wypłacona. Zadanie trwa do ${day(to).pl}, sprawozdanie ma wpłynąć do ${day(report).pl}.`,
    en: `The grant is paid. The task runs until ${day(to).en}; the report is due by ${day(report).en}.`,
  }),
  awaitReport: (report: string) => ({
    pl: `Zadanie się skończyło. Organizacja ma czas na sprawozdanie do ${day(report).pl}.`,
    en: `The task has ended. The organisation has until ${day(report).en} for its report.`,
  }),
  reportLate: (report: string, days: number, term: number) => ({
    pl: `Sprawozdanie miało wpłynąć do ${day(report).pl}, ${counted("pl", days, { one: "dzień", few: "dni", many: "dni", other: "dnia" })} temu. Wezwij organizację na piśmie do złożenia go w ciągu ${counted("pl", term, { one: "dnia", few: "dni", many: "dni", other: "dnia" })}.`,
    en: `The report was due by ${day(report).en}, ${counted("en", days, { one: "day", other: "days" })} ago. Call on the organisation in writing to file it within ${counted("en", term, { one: "day", other: "days" })}.`,
  }),
  reportSubmitted: {
    pl: "Organizacja złożyła sprawozdanie. Sprawdź je.",
    en: "The organisation has filed its report. Check it.",
  },
  checkReport: { pl: "Sprawdź sprawozdanie", en: "Check the report" },
  reportReturned: (term: string) => ({
    pl: `Sprawozdanie wróciło do poprawy, termin: ${day(term).pl}.`,
    en: `The report went back to be corrected by ${day(term).en}.`,
  }),
  settled: {
    pl: "Sprawozdanie jest przyjęte, a umowa rozliczona.",
    en: "The report is accepted and the contract settled.",
  },
  openReport: { pl: "Otwórz sprawozdanie", en: "Open the report" },
  terminated: (on: string, reason: string) => ({
    pl: `Umowa nie będzie wykonana (${day(on).pl}). ${reason}`,
    en: `The contract will not be performed (${day(on).en}). ${reason}`,
  }),
  partyDraft: {
    pl: "Urząd przygotowuje umowę. Sprawdź warunki, koszty i rachunek; jeżeli coś się nie zgadza, napisz do osoby, która ją prowadzi.",
    en: "The office is preparing the contract. Check the terms, costs and account; if something is wrong, write to the person who looks after it.",
  },
  partyRunning: (to: string, report: string) => ({
    pl: `Zadanie trwa do ${day(to).pl}. Sprawozdanie możesz wypełniać już teraz, a złożysz je po zakończeniu zadania, do ${day(report).pl}.`,
    en: `The task runs until ${day(to).en}. You can fill in the report already and file it after the task ends, by ${day(report).en}.`,
  }),
  partyReport: (report: string) => ({
    pl: `Zadanie się skończyło. Złóż sprawozdanie do ${day(report).pl}.`,
    en: `The task has ended. File the report by ${day(report).en}.`,
  }),
  partyLate: (report: string) => ({
    pl: `Termin sprawozdania minął ${day(report).pl}. Złóż je jak najszybciej.`,
    en: `The report was due by ${day(report).en}. File it as soon as you can.`,
  }),
  startReport: { pl: "Przygotuj sprawozdanie", en: "Prepare the report" },
  continueReport: { pl: "Dokończ sprawozdanie", en: "Finish the report" },
  partyReturned: (term: string) => ({
    pl: `Urząd zwrócił sprawozdanie do poprawy. Popraw je i złóż ponownie do ${day(term).pl}.`,
    en: `The office returned the report. Correct it and file it again by ${day(term).en}.`,
  }),
  correctReport: { pl: "Popraw sprawozdanie", en: "Correct the report" },
  partnerAwaits: (report: string) => ({
    pl: `Zadanie rozlicza organizacja, która złożyła ofertę. Sprawozdanie ma złożyć do ${day(report).pl}; potem przeczytasz je tutaj.`,
    en: `The organisation that submitted the offer reports on the task. Its report is due by ${day(report).en}; then you can read it here.`,
  }),
  partnerReturned: (term: string) => ({
    pl: `Urząd zwrócił sprawozdanie do poprawy. Organizacja, która złożyła ofertę, poprawia je do ${day(term).pl}.`,
    en: `The office returned the report. The organisation that submitted the offer corrects it by ${day(term).en}.`,
  }),
  partySubmitted: {
    pl: "Sprawozdanie jest złożone i czeka na sprawdzenie w urzędzie.",
    en: "The report is filed and waits to be checked by the office.",
  },
})

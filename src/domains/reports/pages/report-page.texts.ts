import { formatDate } from "../../../lib/dates.ts"
import { formatMoney, type Grosze } from "../../../lib/money.ts"
import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

export const pageTexts = defineTexts({
  reports: { pl: "Sprawozdania", en: "Reports" },
  eyebrow: (number: string) => ({ pl: `Sprawozdanie, umowa nr ${number}`, en: `Report, contract no. ${number}` }),
  next: { pl: "Co teraz", en: "What now" },
  officeCheck: {
    pl: "Porównaj rezultaty, działania i wydatki z umową, a potem przyjmij sprawozdanie albo zwróć je z uwagami.",
    en: "Compare the results, activities and expenditure with the contract, then accept the report or return it with remarks.",
  },
  accept: { pl: "Przyjmij sprawozdanie", en: "Accept the report" },
  return: { pl: "Zwróć do poprawy", en: "Return to be corrected" },
  waiting: {
    pl: "Sprawozdanie jest złożone i czeka na sprawdzenie w urzędzie. Napiszemy o wyniku.",
    en: "The report is submitted and waits to be checked by the office. We will write about the result.",
  },
  returnedTo: (termOn: string) => ({
    pl: `Sprawozdanie wróciło do organizacji. Termin poprawy: ${formatDate(termOn, "pl")}. Poniżej wersja, którą złożono.`,
    en: `The report went back to the organisation, to be corrected by ${formatDate(termOn, "en")}. Below is the version that was submitted.`,
  }),
  accepted: {
    pl: "Sprawozdanie jest przyjęte, a umowa rozliczona.",
    en: "The report is accepted and the contract settled.",
  },
  acceptedRefund: (amount: Grosze, due: string) => ({
    pl: `Sprawozdanie jest przyjęte, a umowa rozliczona. Do zwrotu: ${formatMoney(amount, "pl")} do ${formatDate(due, "pl")}.`,
    en: `The report is accepted and the contract settled. To be returned: ${formatMoney(amount, "en")} by ${formatDate(due, "en")}.`,
  }),
  remarks: { pl: "Uwagi urzędu", en: "Remarks of the office" },
  warnings: { pl: "Na co zwrócić uwagę", en: "What to look at" },
  facts: { pl: "Najważniejsze fakty", en: "Key facts" },
  submittedAt: { pl: "Złożone", en: "Submitted" },
  inTime: { pl: "w terminie", en: "in time" },
  lateBy: (days: number) => ({
    pl: `${counted("pl", days, { one: "dzień", few: "dni", many: "dni", other: "dnia" })} po terminie`,
    en: `${counted("en", days, { one: "day", other: "days" })} late`,
  }),
  due: { pl: "Termin", en: "Due" },
  paid: { pl: "Wypłacona dotacja", en: "Grant paid" },
  used: { pl: "Wykorzystana dotacja", en: "Grant used" },
  unused: { pl: "Do zwrotu", en: "To be returned" },
  total: { pl: "Wydatki razem", en: "All expenditure" },
  ofPlanned: (amount: Grosze) => ({
    pl: `z planowanych ${formatMoney(amount, "pl")}`,
    en: `of the planned ${formatMoney(amount, "en")}`,
  }),
  share: { pl: "Udział dotacji", en: "Share of the grant" },
  plannedShare: (share: string) => ({ pl: `planowano ${share}`, en: `planned ${share}` }),
  comparison: { pl: "Plan i wykonanie", en: "Planned and done" },
  what: { pl: "Co", en: "What" },
  bar: { pl: "Wykres", en: "Chart" },
  actual: { pl: "Wydano", en: "Spent" },
  planned: { pl: "Planowano", en: "Planned" },
  grantRow: { pl: "z dotacji", en: "from the grant" },
  otherMoney: { pl: "z innych środków", en: "from other means" },
  inKind: { pl: "wkład osobowy i rzeczowy", en: "work and things" },
  checksum: { pl: "Suma kontrolna SHA-256", en: "SHA-256 checksum" },
  papers: { pl: "Dokumenty", en: "Documents" },
  contract: { pl: "Umowa", en: "The contract" },
  pdf: { pl: "Sprawozdanie w PDF", en: "The report as PDF" },
  history: { pl: "Co się działo", en: "What happened" },
  somebody: { pl: "ktoś z urzędu", en: "somebody of the office" },

  acceptTitle: { pl: "Przyjęcie sprawozdania", en: "Accepting the report" },
  acceptBody: (used: Grosze) => ({
    pl: `Wykorzystana dotacja: ${formatMoney(used, "pl")}. Umowa zostanie rozliczona, a zadanie policzą mierniki strategii.`,
    en: `Grant used: ${formatMoney(used, "en")}. The contract will be settled and the strategy's indicators will count the task.`,
  }),
  acceptRefund: (amount: Grosze, due: string) => ({
    pl: `Organizacja zwraca ${formatMoney(amount, "pl")} do ${formatDate(due, "pl")}. Dostanie o tym wiadomość.`,
    en: `The organisation returns ${formatMoney(amount, "en")} by ${formatDate(due, "en")}. It will get a message about it.`,
  }),
  acceptUnpaid: (amount: Grosze) => ({
    pl: `Z dotacji nie wypłacono ${formatMoney(amount, "pl")}. Po przyjęciu sprawozdania tej kwoty nie da się już wypłacić.`,
    en: `${formatMoney(amount, "en")} of the grant was not paid. After the acceptance it can no longer be paid.`,
  }),
  acceptConsequence: {
    pl: "Przyjętego sprawozdania nie można już zwrócić do poprawy.",
    en: "An accepted report can no longer be returned.",
  },
  acceptedNotice: { pl: "Sprawozdanie jest przyjęte.", en: "The report is accepted." },
  returnTitle: { pl: "Zwrot sprawozdania do poprawy", en: "Returning the report" },
  returnBody: {
    pl: "Organizacja dostanie uwagi pocztą, poprawi to samo sprawozdanie i złoży je ponownie. Złożona wersja zostaje w rejestrze.",
    en: "The organisation gets the remarks by mail, corrects the same report and submits it again. The submitted version stays in the record.",
  },
  remarksField: { pl: "Co trzeba poprawić", en: "What has to be corrected" },
  termField: { pl: "Termin poprawy", en: "Term of the correction" },
  returnedNotice: { pl: "Sprawozdanie wróciło do organizacji z uwagami.", en: "The report went back with remarks." },
})

export const listTexts = defineTexts({
  title: { pl: "Sprawozdania", en: "Reports" },
  views: { pl: "Które sprawozdania", en: "Which reports" },
  all: { pl: "Wszystkie", en: "All" },
  submitted: { pl: "Do sprawdzenia", en: "To be checked" },
  late: { pl: "Spóźnione", en: "Late" },
  due: { pl: "Oczekiwane", en: "Expected" },
  returned: { pl: "U organizacji do poprawy", en: "Back for correction" },
  accepted: { pl: "Przyjęte", en: "Accepted" },
  search: { pl: "Numer umowy, zadanie lub organizacja", en: "Contract number, task or organisation" },
  found: (n: number) => ({
    pl: counted("pl", n, { one: "sprawozdanie", few: "sprawozdania", many: "sprawozdań", other: "sprawozdania" }),
    en: counted("en", n, { one: "report", other: "reports" }),
  }),
  none: { pl: "Nie ma takich sprawozdań", en: "There are no such reports" },
  noneBody: {
    pl: "Sprawozdania pojawiają się tu po podpisaniu umów.",
    en: "Reports appear here after contracts are signed.",
  },
  clear: { pl: "Pokaż wszystkie", en: "Show all" },
  colContract: { pl: "Umowa", en: "Contract" },
  colTask: { pl: "Zadanie i organizacja", en: "Task and organisation" },
  colDue: { pl: "Termin", en: "Due" },
  colState: { pl: "Stan", en: "State" },
  colGrant: { pl: "Wypłacona dotacja", en: "Grant paid" },
  colUsed: { pl: "Wykorzystano", en: "Used" },
  submittedOn: (on: string) => ({ pl: `złożone ${on}`, en: `submitted on ${on}` }),
  lateTag: (days: number) => ({
    pl: `${counted("pl", days, { one: "dzień", few: "dni", many: "dni", other: "dnia" })} po terminie`,
    en: `${counted("en", days, { one: "day", other: "days" })} late`,
  }),
})

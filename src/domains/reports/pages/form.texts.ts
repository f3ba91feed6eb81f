import { formatDate } from "../../../lib/dates.ts"
import { formatMoney, type Grosze } from "../../../lib/money.ts"
import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const gaps = (n: number) => ({
  pl: counted("pl", n, { one: "brak", few: "braki", many: "braków", other: "braku" }),
  en: counted("en", n, { one: "gap", other: "gaps" }),
})

export const formTexts = defineTexts({
  own: { pl: "Moje oferty i umowy", en: "My offers and contracts" },
  sections: { pl: "Części sprawozdania", en: "Parts of the report" },
  results: { pl: "I.1. Rezultaty", en: "I.1. Results" },
  activities: { pl: "I.2. Działania", en: "I.2. Activities" },
  costs: { pl: "II.1. Wydatki", en: "II.1. Expenditure" },
  sources: { pl: "II.2. Źródła pieniędzy", en: "II.2. Sources of money" },
  additional: { pl: "III. Dodatkowe informacje", en: "III. Additional information" },
  check: { pl: "Sprawdź i złóż", en: "Check and submit" },
  gaps: (n: number) => gaps(n),
  notSubmitted: { pl: "niezłożone", en: "not submitted" },
  toCorrect: { pl: "do poprawy", en: "to be corrected" },
  saved: (time: string) => ({ pl: `Zapisano o ${time}`, en: `Saved at ${time}` }),
  savedOn: (moment: string) => ({ pl: `Zapisano ${moment}`, en: `Saved on ${moment}` }),
  remarks: (termOn: string) => ({
    pl: `Urząd prosi o poprawę do ${formatDate(termOn, "pl")}`,
    en: `The office asks for a correction by ${formatDate(termOn, "en")}`,
  }),

  state: { pl: "Stan sprawozdania", en: "State of the report" },
  paid: { pl: "Wypłacona dotacja", en: "Grant paid" },
  used: { pl: "Wydano z dotacji", en: "Spent of the grant" },
  unused: { pl: "Do zwrotu", en: "To be returned" },
  refundBy: (due: string) => ({ pl: `do ${formatDate(due, "pl")}`, en: `by ${formatDate(due, "en")}` }),
  planned: { pl: "Koszty planowane", en: "Planned costs" },
  actual: { pl: "Wydatki", en: "Expenditure" },
  sourcesSum: { pl: "Źródła razem", en: "Sources together" },
  due: { pl: "Termin", en: "Due" },
  allGaps: (n: number) => ({ pl: `Wszystkie: ${gaps(n).pl}`, en: `All: ${gaps(n).en}` }),
  complete: {
    pl: "Nic nie brakuje. Sprawozdanie można złożyć.",
    en: "Nothing is missing. The report can be submitted.",
  },
  goTo: (section: { pl: string; en: string }) => ({ pl: `Przejdź do: ${section.pl}`, en: `Go to: ${section.en}` }),
  pdf: { pl: "Podgląd w PDF", en: "Preview as PDF" },
  contract: { pl: "Umowa", en: "The contract" },
  save: { pl: "Zapisz", en: "Save" },
  saveAndNext: { pl: "Zapisz i przejdź dalej", en: "Save and go on" },
  savedNotice: { pl: "Zapisane.", en: "Saved." },
  conflictTitle: { pl: "Ktoś zmienił te same pola", en: "Somebody changed the same fields" },

  achieved: { pl: "Osiągnięto", en: "Reached" },
  measured: { pl: "Jak zmierzono", en: "How it was measured" },
  plannedLevel: (target: string) => ({ pl: `Planowano: ${target}`, en: `Planned: ${target}` }),
  resultsTable: { pl: "Rezultaty z umowy", en: "Results of the contract" },
  activity: (n: number, name: string) => ({ pl: `Działanie ${n}. ${name}`, en: `Activity ${n}. ${name}` }),
  plannedActivity: { pl: "Co planowano", en: "What was planned" },
  degree: { pl: "Czy działanie wykonano?", en: "Was the activity carried out?" },
  done: { pl: "Tak", en: "Yes" },
  partly: { pl: "Częściowo", en: "In part" },
  "not-done": { pl: "Nie", en: "No" },
  description: { pl: "Jak przebiegło", en: "How it went" },
  cost: { pl: "Koszt", en: "Cost" },
  plannedColumn: { pl: "Planowano, zł", en: "Planned, PLN" },
  actualColumn: { pl: "Wydano, zł", en: "Spent, PLN" },
  actualOf: (name: string) => ({ pl: `Wydano: ${name}`, en: `Spent: ${name}` }),
  costsHint: {
    pl: "Wpisz, ile naprawdę wydano na każdą pozycję umowy. Sumy liczą się same.",
    en: "Type what was really spent on each item of the contract. The sums are computed.",
  },
  administrative: { pl: "Koszty administracyjne", en: "Administrative costs" },
  total: { pl: "Razem", en: "Total" },
  source: { pl: "Źródło", en: "Source" },
  plannedTogether: { pl: "łącznie", en: "together" },
  otherPublicNames: {
    pl: "Nazwy instytucji, od których były środki publiczne",
    en: "Names of the bodies behind the public money",
  },
  usedHint: (paid: Grosze) => ({
    pl: `Wypłacono ${formatMoney(paid, "pl")}. Wydanie oznacza zapłatę: niezapłacona faktura nie jest wydatkiem.`,
    en: `${formatMoney(paid, "en")} was paid. Spending means paying: an unpaid invoice is not an expense.`,
  }),
  declared: { pl: "Dane do statystyki miasta", en: "For the city's statistics" },
  declaredHint: {
    pl: "Nieobowiązkowe. Urzędowy wzór o to nie pyta; z tych liczb miasto liczy mierniki strategii i sprawozdanie z programu.",
    en: "Not required. The official form does not ask it; from these numbers the city counts the indicators of its strategy and the report on its programme.",
  },
  euFunds: { pl: "Środki Unii Europejskiej w tym zadaniu (zł)", en: "Money of the European Union in this task (PLN)" },
  volunteers: { pl: "Ilu wolontariuszy pracowało przy zadaniu", en: "How many volunteers worked on the task" },
  volunteerHours: { pl: "Ile godzin razem przepracowali", en: "How many hours they worked together" },
  statements: { pl: "Oświadczenia", en: "Statements" },

  startTitle: { pl: "Sprawozdanie końcowe", en: "Final report" },
  startLead: (title: string) => ({
    pl: `Zadanie „${title}”. Sprawozdanie przejmie z umowy rezultaty, działania i koszty, a Ty wpiszesz obok, jak było naprawdę.`,
    en: `Task “${title}”. The report takes the results, activities and costs from the contract; you type beside them how it really was.`,
  }),
  startTerm: (taskTo: string, due: string) => ({
    pl: `Możesz je wypełniać już teraz, a złożyć po zakończeniu zadania (${formatDate(taskTo, "pl")}), najpóźniej ${formatDate(due, "pl")}.`,
    en: `You can fill it in now and submit it after the task ends (${formatDate(taskTo, "en")}), by ${formatDate(due, "en")} at the latest.`,
  }),
  start: { pl: "Zacznij sprawozdanie", en: "Begin the report" },
  cannotStart: { pl: "Sprawozdania nie można teraz zacząć", en: "The report cannot be begun now" },

  checkTitle: { pl: "Sprawdź i złóż sprawozdanie", en: "Check and submit the report" },
  gapsTitle: (n: number) => ({
    pl: `Uzupełnij przed złożeniem: ${gaps(n).pl}`,
    en: `Complete before submitting: ${gaps(n).en}`,
  }),
  warningsTitle: { pl: "Warto jeszcze sprawdzić", en: "Worth another look" },
  refused: { pl: "Sprawozdanie nie zostało złożone", en: "The report was not submitted" },
  submitTitle: { pl: "Złożenie sprawozdania", en: "Submitting the report" },
  submitBody: {
    pl: "Po złożeniu treść jest utrwalona z sumą kontrolną. Urząd przyjmie sprawozdanie albo zwróci je z uwagami.",
    en: "Once submitted the content is frozen with a checksum. The office accepts the report or returns it with remarks.",
  },
  submitLate: (days: number) => ({
    pl: `Termin minął ${counted("pl", days, { one: "dzień", few: "dni", many: "dni", other: "dnia" })} temu. Sprawozdanie możesz złożyć nadal; będzie oznaczone jako spóźnione.`,
    en: `The term passed ${counted("en", days, { one: "day", other: "days" })} ago. You can still submit the report; it will be marked as late.`,
  }),
  refund: (amount: Grosze, due: string) => ({
    pl: `Zwróć urzędowi ${formatMoney(amount, "pl")} niewykorzystanej dotacji do ${formatDate(due, "pl")}.`,
    en: `Return the unused ${formatMoney(amount, "en")} of the grant to the office by ${formatDate(due, "en")}.`,
  }),
  submit: { pl: "Złóż sprawozdanie", en: "Submit the report" },
  submitted: { pl: "Sprawozdanie jest złożone.", en: "The report is submitted." },
  whole: { pl: "Całe sprawozdanie", en: "The whole report" },
  assistantNote: {
    pl: "Sprawozdanie składa osoba, która reprezentuje organizację. Twoja praca jest zapisana.",
    en: "The report is submitted by a person who represents the organisation. Your work is saved.",
  },
})

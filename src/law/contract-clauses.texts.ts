import { formatDate } from "../lib/dates.ts"
import { amountInWords, formatMoney, formatShare, type Grosze } from "../lib/money.ts"
import { plural } from "../lib/plurals.ts"
import { defineTexts, type Text } from "../lib/texts.ts"

/** A number of days after a preposition: `w terminie 30 dni`. */
export const days = (n: number): Text => ({
  pl: `${n} ${plural("pl", n, { one: "dnia", other: "dni" })}`,
  en: `${n} ${plural("en", n, { one: "day", other: "days" })}`,
})

const money = (g: Grosze): Text => ({
  pl: `${formatMoney(g, "pl")} (słownie: ${amountInWords(g, "pl")})`,
  en: `${formatMoney(g, "en")} (in words: ${amountInWords(g, "en")})`,
})

export const headingTexts = defineTexts({
  subject: { pl: "Przedmiot umowy", en: "Subject" },
  performance: { pl: "Sposób wykonania zadania publicznego", en: "How the task is done" },
  financing: { pl: "Finansowanie zadania publicznego", en: "Financing" },
  nonParty: {
    pl: "Wykonanie części zadania przez podmiot niebędący stroną umowy",
    en: "Part done by an entity that is not a party",
  },
  shifts: { pl: "Dokonywanie przesunięć w zakresie ponoszonych wydatków", en: "Shifts between expenses" },
  documents: { pl: "Dokumentacja związana z realizacją zadania publicznego", en: "Documents of the task" },
  information: { pl: "Obowiązki i uprawnienia informacyjne", en: "Information" },
  control: { pl: "Kontrola zadania publicznego", en: "Control" },
  reports: { pl: "Obowiązki sprawozdawcze Zleceniobiorcy", en: "Reports" },
  refund: { pl: "Zwrot środków finansowych", en: "Return of money" },
  agreement: { pl: "Rozwiązanie umowy za porozumieniem Stron", en: "Dissolution by agreement" },
  withdrawal: { pl: "Odstąpienie od umowy przez Zleceniobiorcę", en: "Withdrawal by the Contractor" },
  dissolution: { pl: "Rozwiązanie umowy przez Zleceniodawcę", en: "Dissolution by the Authority" },
  things: {
    pl: "Zakaz zbywania rzeczy zakupionych za środki pochodzące z dotacji",
    en: "Things bought from the grant",
  },
  form: { pl: "Forma pisemna oświadczeń", en: "Written form" },
  liability: { pl: "Odpowiedzialność wobec osób trzecich", en: "Liability to third parties" },
  final: { pl: "Postanowienia końcowe", en: "Final provisions" },
})

export const clauseTexts = defineTexts({
  commission: (form: "support" | "entrust", title: string, filedOn: string, journal: Text) => ({
    pl:
      `Zleceniodawca zleca Zleceniobiorcy, zgodnie z przepisami ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego ` +
      `i o wolontariacie (${journal.pl}), zwanej dalej „ustawą”, realizację zadania ` +
      `publicznego pod tytułem „${title}”, określonego szczegółowo w ofercie złożonej przez Zleceniobiorcę w dniu ` +
      `${formatDate(filedOn, "pl")} r., w formie ${form === "support" ? "wspierania" : "powierzenia"} tego zadania wraz z udzieleniem ` +
      `dotacji na ${form === "support" ? "dofinansowanie" : "sfinansowanie"} jego realizacji.`,
    en:
      `Under the Act of 24 April 2003 on Public Benefit Activity and Volunteerism (${journal.en}), hereinafter “the act”, the Authority commissions the Contractor to carry out the public task ` +
      `“${title}”, described in the offer filed on ${formatDate(filedOn, "en")}, by ${form === "support" ? "supporting" : "entrusting"} ` +
      `it with a grant that ${form === "support" ? "co-finances" : "finances"} it.`,
  }),
  undertaking: {
    pl: "Zleceniobiorca zobowiązuje się wykonać zadanie publiczne w zakresie określonym w ofercie, z uwzględnieniem jej aktualizacji, i na warunkach określonych w niniejszej umowie.",
    en: "The Contractor undertakes to do the task in the scope of the offer, as updated, and under the terms of this contract.",
  },
  performedOnAcceptance: {
    pl: "Wykonanie umowy nastąpi z dniem zaakceptowania przez Zleceniodawcę sprawozdania końcowego.",
    en: "The contract is performed on the day the Authority accepts the final report.",
  },
  annexes: {
    pl: "Oferta oraz aktualizacje opisu działań, harmonogramu i kalkulacji przewidywanych kosztów są integralną częścią umowy.",
    en: "The offer and the updates of its activities, schedule and costs are an integral part of the contract.",
  },
  contractorActivities: (name: string, activities: string) => ({
    pl: `${name} realizuje następujące działania: ${activities}.`,
    en: `${name} carries out these activities: ${activities}.`,
  }),
  jointLiability: {
    pl: "Zleceniobiorcy, którzy złożyli ofertę wspólną, odpowiadają za realizację zadania i za zwrot dotacji solidarnie.",
    en: "The Contractors who made the joint offer are jointly and severally liable for the task and for the return of the grant.",
  },
  contacts: (office: string, contractor: string) => ({
    pl: `Osoby do kontaktów roboczych: ze strony Zleceniodawcy ${office}, ze strony Zleceniobiorcy ${contractor}.`,
    en: `Contacts: for the Authority ${office}, for the Contractor ${contractor}.`,
  }),
  term: (from: string, to: string) => ({
    pl: `Termin realizacji zadania publicznego ustala się od dnia ${formatDate(from, "pl")} r. do dnia ${formatDate(to, "pl")} r.`,
    en: `The task runs from ${formatDate(from, "en")} to ${formatDate(to, "en")}.`,
  }),
  grantUse: (from: string, to: string) => ({
    pl: `Środki z dotacji można wydatkować od dnia ${formatDate(from, "pl")} r. do dnia ${formatDate(to, "pl")} r.`,
    en: `The grant may be spent from ${formatDate(from, "en")} to ${formatDate(to, "en")}.`,
  }),
  otherMoneyUse: (from: string, to: string) => ({
    pl: `Inne środki finansowe można wydatkować od dnia ${formatDate(from, "pl")} r. do dnia ${formatDate(to, "pl")} r.`,
    en: `Other financial means may be spent from ${formatDate(from, "en")} to ${formatDate(to, "en")}.`,
  }),
  purpose: {
    pl: "Zleceniobiorca wykorzysta dotację zgodnie z celem, na jaki ją uzyskał, i na warunkach umowy. Przychody uzyskane przy realizacji zadania, w tym odsetki bankowe od dotacji, wykorzysta wyłącznie na to zadanie; wykorzystane inaczej są dotacją pobraną w nadmiernej wysokości.",
    en: "The Contractor uses the grant for its purpose and under this contract. Income obtained at the task, bank interest on the grant included, is used for the task only; used otherwise, it is a grant taken in excess.",
  },
  accessibility: (conditions: string) => ({
    pl: `Przy realizacji zadania publicznego Zleceniobiorca zapewni osobom ze szczególnymi potrzebami dostępność określoną w ogłoszeniu o konkursie: ${conditions}`,
    en: `At the public task the Contractor provides the accessibility for people with special needs named in the announcement: ${conditions}`,
  }),
  grant: (g: Grosze) => ({
    pl: `Zleceniodawca przekaże na realizację zadania publicznego dotację w wysokości ${money(g).pl}.`,
    en: `The Authority gives a grant of ${money(g).en}.`,
  }),
  account: (number: string) => ({
    pl: `Dotacja zostanie przekazana na rachunek bankowy Zleceniobiorcy o numerze ${number}. Zleceniobiorca utrzyma ten rachunek co najmniej do dnia zaakceptowania sprawozdania końcowego.`,
    en: `The grant is paid to the Contractor's bank account ${number}, which is kept at least until the final report is accepted.`,
  }),
  paidOnce: (n: number) => ({
    pl: `Dotacja zostanie przekazana jednorazowo w terminie do ${days(n).pl} od dnia zawarcia umowy.`,
    en: `The grant is paid at once within ${days(n).en} of signing.`,
  }),
  tranche: (number: number, g: Grosze, due: string) => ({
    pl: `Transza ${number}: ${money(g).pl}, w terminie do dnia ${formatDate(due, "pl")} r.`,
    en: `Tranche ${number}: ${money(g).en}, by ${formatDate(due, "en")}.`,
  }),
  nextTranche: {
    pl: "Przekazanie kolejnej transzy następuje po złożeniu i zaakceptowaniu sprawozdania częściowego, jeżeli Zleceniodawca o nie wezwał.",
    en: "The next tranche is paid after a partial report, where the Authority called for one, is filed and accepted.",
  },
  manyYears: {
    pl: "Wysokość dotacji w kolejnych latach zależy od środków zaplanowanych na ten cel w budżecie na dany rok.",
    en: "The grant in later years depends on the money planned for it in the budget of the year.",
  },
  ownFinancial: (g: Grosze) => ({
    pl: `Zleceniobiorca przekaże na realizację zadania środki finansowe własne w wysokości ${money(g).pl}.`,
    en: `The Contractor gives own money of ${money(g).en}.`,
  }),
  ownInKind: (g: Grosze) => ({
    pl: `Zleceniobiorca wniesie wkład osobowy i rzeczowy o wartości ${money(g).pl}.`,
    en: `The Contractor gives work and things worth ${money(g).en}.`,
  }),
  recipients: (g: Grosze) => ({
    pl: `Na realizację zadania zostaną przeznaczone świadczenia pieniężne od odbiorców w wysokości ${money(g).pl}.`,
    en: `Money from recipients of ${money(g).en} is used for the task.`,
  }),
  totalCost: (g: Grosze) => ({
    pl: `Całkowity koszt zadania publicznego wynosi ${money(g).pl}.`,
    en: `The total cost of the task is ${money(g).en}.`,
  }),
  nonParty: (scope: string) => ({
    pl: `Zleceniodawca wyraża zgodę na wykonanie przez podmiot niebędący stroną umowy, o którym mowa w art. 16 ust. 4 ustawy, następującej części zadania: ${scope}`,
    en: `The Authority agrees that an entity that is not a party, referred to in art. 16 ust. 4 of the act, does this part of the task: ${scope}`,
  }),
  nonPartyLiability: {
    pl: "Za działania tego podmiotu Zleceniobiorca odpowiada jak za własne.",
    en: "The Contractor answers for what that entity does as for its own acts.",
  },
  noNonParty: {
    pl: "Zleceniobiorca wykona zadanie samodzielnie. Powierzenie części zadania podmiotowi niebędącemu stroną umowy wymaga jej zmiany.",
    en: "The Contractor does the task itself. Passing a part to an entity that is not a party needs a change of this contract.",
  },
  tolerance: (share: number) => ({
    pl: `Jeżeli wydatek finansowany z dotacji nie jest równy odpowiedniej pozycji kosztów, uznaje się go za zgodny z umową, gdy nie zwiększył się o więcej niż ${formatShare(share, "pl")}.`,
    en: `An expense paid from the grant that differs from its cost item agrees with this contract when it did not rise by more than ${formatShare(share, "en")}.`,
  }),
  noTolerance: {
    pl: "Wydatek finansowany z dotacji nie może przekroczyć odpowiedniej pozycji kosztów.",
    en: "An expense paid from the grant may not exceed its cost item.",
  },
  excess: {
    pl: "Przekroczenie tego limitu uważa się za pobranie dotacji w nadmiernej wysokości.",
    en: "Exceeding this limit counts as taking the grant in excess.",
  },
})

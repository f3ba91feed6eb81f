import { formatDate } from "../../../lib/dates.ts"
import { formatMoney, type Grosze } from "../../../lib/money.ts"
import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const day = (date: string) => ({ pl: formatDate(date, "pl"), en: formatDate(date, "en") })

export const editTexts = defineTexts({
  title: { pl: "Warunki umowy", en: "Terms of the contract" },
  term: { pl: "Termin", en: "Term" },
  taskFrom: { pl: "Zadanie od", en: "Task from" },
  taskTo: { pl: "Zadanie do", en: "Task until" },
  otherUseTo: { pl: "Inne środki wydatkowane do", en: "Other means spent by" },
  lawfulDays: (use: string, report: string) => ({
    pl: `Z tych dat wynika: dotację można wydać do ${day(use).pl}, a sprawozdanie ma wpłynąć do ${day(report).pl}.`,
    en: `From these days it follows: the grant can be spent until ${day(use).en} and the report is due by ${day(report).en}.`,
  }),
  costs: { pl: "Uzgodnione koszty", en: "Agreed costs" },
  costsHint: {
    pl: "Wpisz wartości, na które zgodziły się strony. Koszt, z którego rezygnujecie, ma wartość 0.",
    en: "Type the values the parties agreed on. A cost that is dropped has the value 0.",
  },
  reduced: (asked: Grosze, given: Grosze) => ({
    pl: `Przyznano ${formatMoney(given, "pl")} zamiast ${formatMoney(asked, "pl")} z oferty, więc oferta wymaga aktualizacji: uzgodnij z organizacją niższe koszty albo większy wkład własny.`,
    en: `${formatMoney(given, "en")} was awarded instead of the ${formatMoney(asked, "en")} of the offer, so the offer has to be updated: agree on lower costs or a larger own contribution.`,
  }),
  colCost: { pl: "Koszt", en: "Cost" },
  colOffered: { pl: "W ofercie", en: "In the offer" },
  colAgreed: { pl: "Uzgodniono, zł", en: "Agreed, PLN" },
  agreedFor: (name: string) => ({ pl: `Uzgodniona wartość: ${name}`, en: `Agreed value: ${name}` }),
  sources: { pl: "Skąd są pieniądze", en: "Where the money comes from" },
  ownFinancial: { pl: "Środki finansowe własne", en: "Own money" },
  ownInKind: { pl: "Wkład osobowy i rzeczowy", en: "Contribution in work and in kind" },
  recipients: { pl: "Świadczenia pieniężne od odbiorców", en: "Money from recipients" },
  payment: { pl: "Wypłata dotacji", en: "Payment of the grant" },
  trancheHint: (days: number) => ({
    pl: `Jedna transza bez terminu oznacza wypłatę całości w ciągu ${counted("pl", days, { one: "dnia", few: "dni", many: "dni", other: "dnia" })} od podpisania.`,
    en: `One tranche without a day means that the whole is paid within ${counted("en", days, { one: "day", other: "days" })} of signing.`,
  }),
  colTranche: { pl: "Transza", en: "Tranche" },
  colAmount: { pl: "Kwota, zł", en: "Amount, PLN" },
  colDue: { pl: "Wypłata do", en: "Paid by" },
  trancheAmount: (number: number) => ({ pl: `Kwota transzy nr ${number}`, en: `Amount of tranche no. ${number}` }),
  trancheDue: (number: number) => ({ pl: `Termin transzy nr ${number}`, en: `Day of tranche no. ${number}` }),
  account: { pl: "Rachunek organizacji", en: "Account of the organisation" },
  accountHint: {
    pl: "26 cyfr. Rachunek utrzymuje się do przyjęcia sprawozdania.",
    en: "26 digits. The account is kept until the report is accepted.",
  },
  clauses: { pl: "Postanowienia do uzupełnienia", en: "Clauses to fill in" },
  nonPartyScope: { pl: "Część zadania wykonywana przez inny podmiot (§ 4)", en: "Part done by another entity (§ 4)" },
  nonPartyHint: { pl: "Puste: organizacja wykona zadanie sama.", en: "Empty: the organisation does the task itself." },
  tolerance: {
    pl: "O ile może wzrosnąć wydatek z dotacji (§ 5)",
    en: "By how much an expense paid from the grant may rise (§ 5)",
  },
  people: { pl: "Osoby", en: "People" },
  officeSignatory: { pl: "Urząd reprezentuje", en: "The office is represented by" },
  contractorSignatory: { pl: "Organizację reprezentuje", en: "The organisation is represented by" },
  signatoryHint: {
    pl: "Imię, nazwisko i funkcja. Puste: zostanie miejsce do wpisania ręcznie.",
    en: "Name and function. Empty: a blank is left to fill in by hand.",
  },
  representation: (rule: string) => ({
    pl: `Sposób reprezentacji z profilu organizacji: ${rule}`,
    en: `How the organisation is represented, from its profile: ${rule}`,
  }),
  officeContact: { pl: "Kontakt w urzędzie", en: "Contact at the office" },
  contractorContact: { pl: "Kontakt w organizacji", en: "Contact at the organisation" },
  save: { pl: "Zapisz warunki", en: "Save the terms" },
  back: { pl: "Wróć do umowy", en: "Back to the contract" },
  saved: { pl: "Warunki umowy są zapisane.", en: "The terms of the contract are saved." },
  savedWithGaps: (n: number) => ({
    pl: `Warunki są zapisane. Do uzgodnienia: ${counted("pl", n, { one: "rzecz", few: "rzeczy", many: "rzeczy", other: "rzeczy" })}.`,
    en: `The terms are saved. Still to be agreed: ${counted("en", n, { one: "thing", other: "things" })}.`,
  }),
  state: { pl: "Stan umowy", en: "State of the contract" },
  grant: { pl: "Dotacja", en: "Grant" },
  total: { pl: "Koszty", en: "Costs" },
  allSources: { pl: "Źródła razem", en: "Sources together" },
  grantShare: { pl: "Udział dotacji", en: "Share of the grant" },
  atMost: (share: string) => ({ pl: `najwyżej ${share}`, en: `at most ${share}` }),
  administrative: { pl: "Koszty administracyjne", en: "Administrative costs" },
  trancheSum: { pl: "Transze razem", en: "Tranches together" },
  savedState: { pl: "Według ostatniego zapisu.", en: "As last saved." },
  complete: { pl: "Warunki są kompletne. Można podpisywać.", en: "The terms are complete and can be signed." },
})

export const recordTexts = defineTexts({
  makeTitle: { pl: "Przygotuj umowę", en: "Prepare the contract" },
  makeLead: {
    pl: "Umowa przejmie z oferty zadanie, koszty, źródła i terminy, a z decyzji kwotę dotacji. Potem uzupełnisz resztę.",
    en: "The contract takes the task, costs, sources and dates from the offer and the grant from the decision. You complete the rest afterwards.",
  },
  offeror: { pl: "Oferent", en: "Offeror" },
  task: { pl: "Zadanie", en: "Task" },
  asked: { pl: "Wnioskowana dotacja", en: "Grant asked for" },
  awarded: { pl: "Przyznana dotacja", en: "Awarded grant" },
  cost: { pl: "Koszt zadania w ofercie", en: "Cost in the offer" },
  decided: { pl: "Dzień decyzji", en: "Day of the decision" },
  make: { pl: "Przygotuj umowę", en: "Prepare the contract" },
  made: (number: string) => ({
    pl: `Umowa nr ${number} jest przygotowana.`,
    en: `Contract no. ${number} is prepared.`,
  }),
  cannotMake: { pl: "Umowy nie można teraz przygotować", en: "The contract cannot be prepared now" },

  signTitle: { pl: "Odnotuj podpisanie umowy", en: "Record the signature" },
  signBody: (checksum: string) => ({
    pl: `Na podpisanym egzemplarzu suma kontrolna treści powinna brzmieć ${checksum}. Inna suma oznacza, że warunki zmieniono po wydruku.`,
    en: `On the signed copy the checksum of the content should read ${checksum}. Another one means that the terms were changed after printing.`,
  }),
  signConsequence: {
    pl: "Treść umowy zostanie utrwalona ze swoją sumą kontrolną. Późniejszą zmianę wprowadza aneks.",
    en: "The text of the contract will be frozen with its checksum. A later change needs an annex.",
  },
  signMail: { pl: "Organizacja dostanie wiadomość.", en: "The organisation will get a message." },
  signedOn: { pl: "Dzień podpisania", en: "Day of signing" },
  signedOnHint: {
    pl: "Dzień, w którym podpisała druga ze stron.",
    en: "The day on which the second party signed.",
  },
  signedForm: { pl: "Jak podpisano", en: "How it was signed" },
  paper: { pl: "Na papierze", en: "On paper" },
  qualified: { pl: "Kwalifikowanymi podpisami elektronicznymi", en: "With qualified electronic signatures" },
  qualifiedHint: {
    pl: "Podpis zaufany nie wystarcza: umowa wymaga formy pisemnej.",
    en: "A trusted signature is not enough: the contract needs written form.",
  },
  sign: { pl: "Odnotuj podpisanie", en: "Record the signature" },
  signed: (number: string) => ({ pl: `Umowa nr ${number} jest podpisana.`, en: `Contract no. ${number} is signed.` }),

  payTitle: (number: number) => ({
    pl: `Odnotuj wypłatę transzy nr ${number}`,
    en: `Record the payment of tranche no. ${number}`,
  }),
  payBody: (amount: Grosze, organisation: string) => ({
    pl: `${formatMoney(amount, "pl")} dla organizacji ${organisation}.`,
    en: `${formatMoney(amount, "en")} for ${organisation}.`,
  }),
  payAccount: (account: string) => ({ pl: `Rachunek: ${account}`, en: `Account: ${account}` }),
  payConsequence: {
    pl: "Wypłaty nie da się usunąć z historii umowy.",
    en: "A payment cannot be removed from the contract's history.",
  },
  paidOn: { pl: "Dzień wypłaty", en: "Day of payment" },
  paidOnHint: {
    pl: "Dzień, w którym przelew wyszedł z rachunku urzędu.",
    en: "The day the transfer left the office's account.",
  },
  pay: { pl: "Odnotuj wypłatę", en: "Record the payment" },
  alreadyPaid: (number: number) => ({
    pl: `Transza nr ${number} jest już wypłacona.`,
    en: `Tranche no. ${number} is already paid.`,
  }),
  paid: (number: number) => ({
    pl: `Wypłata transzy nr ${number} jest odnotowana.`,
    en: `The payment of tranche no. ${number} is recorded.`,
  }),

  endTitle: { pl: "Umowa nie będzie wykonana", en: "The contract will not be performed" },
  endBody: {
    pl: "Użyj tego, gdy organizacja nie chce podpisać umowy albo odstąpiła od niej przed wypłatą dotacji.",
    en: "Use this when the organisation does not want to sign or withdrew before the grant was paid.",
  },
  endConsequence: {
    pl: "Umowa zostanie w rejestrze jako niewykonana, a dotacja nie będzie wypłacona.",
    en: "The contract stays in the record as not performed and the grant is not paid.",
  },
  endOn: { pl: "Od kiedy", en: "Since when" },
  endReason: { pl: "Dlaczego", en: "Why" },
  end: { pl: "Zamknij umowę", en: "Close the contract" },
  ended: { pl: "Umowa jest zamknięta jako niewykonana.", en: "The contract is closed as not performed." },
})

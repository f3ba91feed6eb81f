import { counted } from "../../lib/plurals.ts"
import { defineTexts } from "../../lib/texts.ts"

const minutes = { one: "minutę", few: "minuty", many: "minut", other: "minuty" }
const characters = { one: "znaku", few: "znakach", many: "znakach", other: "znaku" }

/** What is wrong with a typed rule. */
export const offerRulesFormTexts = defineTexts({
  unreadable: { pl: "Tej wartości nie da się odczytać.", en: "This value cannot be read." },
  shareUnreadable: {
    pl: "Wpisz procent większy niż 0 i mniejszy niż 100, na przykład 10 albo 12,5.",
    en: "Type a percentage over 0 and under 100, for example 10 or 12.5.",
  },
  amountUnreadable: {
    pl: "Wpisz kwotę większą niż zero, na przykład 25 000,00.",
    en: "Type an amount over zero, for example 25,000.00.",
  },
  countUnreadable: { pl: "Wpisz liczbę całkowitą.", en: "Type a whole number." },
  countOutside: (least: number, most: number) => ({
    pl: `Wpisz liczbę całkowitą od ${least} do ${most}.`,
    en: `Type a whole number from ${least} to ${most}.`,
  }),
  unnamed: { pl: "Wpisz nazwę albo usuń wiersz.", en: "Type a name or remove the row." },
  tooLong: (limit: number) => ({
    pl: `Zmieść tekst w ${counted("pl", limit, characters)}.`,
    en: `Keep the text within ${counted("en", limit, { one: "character", other: "characters" })}.`,
  }),
  tooManyRows: (most: number) => ({
    pl: `Za dużo wierszy; granica to ${most}.`,
    en: `Too many rows; the limit is ${most}.`,
  }),
})

/** The page on which the rules are written. */
export const offerRulesTexts = defineTexts({
  title: { pl: "Warunki ofert", en: "Rules for offers" },
  lead: {
    pl: "To, co tu zapiszesz, znajdzie się w ogłoszeniu i tego samego będzie pilnował formularz oferty.",
    en: "What you write here stands in the announcement, and the form of the offer checks exactly that.",
  },
  label: { pl: "Warunki ofert", en: "Rules for offers" },
  tasks: { pl: "Zadania z osobnymi kwotami", en: "Tasks with their own amounts" },
  tasksHint: {
    pl: "Tylko gdy konkurs ma kilka zadań. Oferta wybierze jedno z nich i nie poprosi o więcej niż jego kwota.",
    en: "Only when the competition has several tasks. An offer chooses one and cannot ask for more than its amount.",
  },
  task: (n: number) => ({ pl: `Zadanie ${n}`, en: `Task ${n}` }),
  taskName: { pl: "Nazwa zadania", en: "Name of the task" },
  taskAmount: { pl: "Kwota na zadanie", en: "Amount for the task" },
  addTask: { pl: "Dodaj zadanie", en: "Add a task" },
  own: { pl: "Wkład własny i opłaty", en: "Own contribution and charges" },
  ownShare: { pl: "Najmniejszy wkład własny", en: "Least own contribution" },
  ownShareOf: { pl: "Liczony od", en: "Counted from" },
  ofTotal: { pl: "całego kosztu zadania", en: "the total cost of the task" },
  ofGrant: { pl: "kwoty dotacji", en: "the amount of the grant" },
  ownFinancialShare: { pl: "W tym pieniądze: co najmniej", en: "Of it money: at least" },
  ownInKindAllowed: { pl: "Wlicza się praca i rzeczy", en: "Work and things count" },
  recipientsMoneyAllowed: {
    pl: "Wolno pobierać opłaty od odbiorców",
    en: "Charging the recipients is allowed",
  },
  offers: { pl: "Jakie oferty", en: "What offers" },
  offersPerOrganisation: { pl: "Najwięcej ofert jednej organizacji", en: "Most offers of one organisation" },
  noLimitHint: { pl: "Puste: bez ograniczenia.", en: "Empty: no limit." },
  jointOffersAllowed: {
    pl: "Wolno składać oferty wspólne (kilka organizacji razem)",
    en: "Joint offers are allowed (several organisations together)",
  },
  isMultiYear: {
    pl: "Zadanie może trwać dłużej niż rok budżetowy",
    en: "The task may last longer than a budget year",
  },
  investmentsAllowed: { pl: "Wolno finansować inwestycje", en: "Investments may be funded" },
  resultsTableRequired: {
    pl: "Wymagana tabela rezultatów (III.6 wzoru)",
    en: "Table of results required (III.6 of the form)",
  },
  attachments: { pl: "Załączniki do oferty", en: "Attachments to the offer" },
  attachmentsHint: {
    pl: "Proś tylko o to, czego naprawdę trzeba: danych z rejestrów i oświadczeń ze wzoru nie trzeba dołączać.",
    en: "Ask only for what is truly needed: data of registers and statements of the form need not be attached.",
  },
  attachment: (n: number) => ({ pl: `Załącznik ${n}`, en: `Attachment ${n}` }),
  attachmentName: { pl: "Nazwa dokumentu", en: "Name of the document" },
  attachmentHint: { pl: "Wskazówka dla organizacji", en: "A hint for organisations" },
  isRequired: { pl: "Bez niego oferty nie da się złożyć", en: "An offer cannot be submitted without it" },
  addAttachment: { pl: "Dodaj załącznik", en: "Add an attachment" },
  remove: { pl: "Usuń", en: "Remove" },
  course: { pl: "Przebieg naboru", en: "How offers are taken" },
  isSealed: {
    pl: "Do końca naboru urząd widzi tylko liczbę ofert",
    en: "Until the closing the office sees only the number of offers",
  },
  paperConfirmation: {
    pl: "Po złożeniu trzeba też przynieść podpisaną stronę z sumą kontrolną",
    en: "A signed page with the checksum has to be brought too",
  },
  insuranceMinutes: {
    pl: "Zabezpieczenie terminu: ile minut po terminie można jeszcze dosłać treść oferty",
    en: "Deadline insurance: for how many minutes after the closing the content may follow",
  },
  insuranceHint: {
    pl: "Dotyczy tylko treści, której skrót organizacja przesłała przed terminem. Puste: bez zabezpieczenia.",
    en: "Only for content whose hash the organisation sent before the closing. Empty: no insurance.",
  },
  outageMinutes: {
    pl: "Awaria systemu: po ilu minutach przerwy termin się przedłuża",
    en: "Outage: after how many minutes down the closing moves on",
  },
  outageHint: {
    pl: "Liczymy przerwy z ostatniej doby przed terminem; termin przesuwa się o ich długość. Puste: bez tej zasady.",
    en: "Counted over the last day before the closing, which moves by their length. Empty: no such rule.",
  },
  evaluationMethod: { pl: "Wynik oceny to", en: "The result of the scoring is" },
  mean: { pl: "średnia punktów członków komisji", en: "the mean of the committee's points" },
  sum: { pl: "suma punktów członków komisji", en: "the sum of the committee's points" },
  accessibilityConditions: { pl: "Warunki dostępności", en: "Accessibility conditions" },
  accessibilityHint: {
    pl: "Co organizacja zapewni osobom ze szczególnymi potrzebami. Trafi też do umowy.",
    en: "What the organisation provides for people with special needs. It goes into the contract too.",
  },
  save: { pl: "Zapisz warunki", en: "Save the rules" },
  saved: { pl: "Warunki ofert zapisane.", en: "The rules for offers are saved." },
  back: { pl: "Wróć do konkursu", en: "Back to the competition" },
  notSavedYet: {
    pl: "Zmiany na tej stronie nie są jeszcze zapisane — naciśnij „Zapisz warunki”, gdy skończysz.",
    en: "The changes on this page are not saved yet: press “Save the rules” when you are done.",
  },
})

/** The rules as the announcement says them. */
export const announcedRulesTexts = defineTexts({
  heading: { pl: "Warunki, które spełnia oferta", en: "What an offer has to meet" },
  tasks: { pl: "Zadania", en: "Tasks" },
  task: (name: string, amount: string) => ({ pl: `${name}: ${amount}`, en: `${name}: ${amount}` }),
  own: { pl: "Wkład własny", en: "Own contribution" },
  ofTotal: (share: string) => ({
    pl: `co najmniej ${share} kosztu zadania`,
    en: `at least ${share} of the total cost`,
  }),
  ofGrant: (share: string) => ({ pl: `co najmniej ${share} dotacji`, en: `at least ${share} of the grant` }),
  ownMoney: { pl: "Wkład własny w pieniądzach", en: "Own contribution in money" },
  inKind: { pl: "Praca i rzeczy jako wkład własny", en: "Work and things as own contribution" },
  counts: { pl: "wliczają się", en: "count" },
  countsNot: { pl: "nie wliczają się", en: "do not count" },
  charges: { pl: "Opłaty od odbiorców", en: "Charges from recipients" },
  allowed: { pl: "dozwolone", en: "allowed" },
  notAllowed: { pl: "niedozwolone", en: "not allowed" },
  perOrganisation: { pl: "Oferty jednej organizacji", en: "Offers of one organisation" },
  most: (n: number) => ({ pl: `najwyżej ${n}`, en: `at most ${n}` }),
  noLimit: { pl: "bez ograniczenia", en: "no limit" },
  joint: { pl: "Oferty wspólne", en: "Joint offers" },
  jointCounts: {
    pl: "dozwolone; oferta wspólna liczy się każdej z organizacji",
    en: "allowed; a joint offer counts for each of the organisations",
  },
  years: { pl: "Zadanie wieloletnie", en: "Task over several years" },
  investments: { pl: "Wydatki inwestycyjne", en: "Investments" },
  results: { pl: "Tabela rezultatów (III.6 wzoru)", en: "Table of results (III.6 of the form)" },
  required: { pl: "wymagana", en: "required" },
  waived: { pl: "niewymagana", en: "not required" },
  attachments: { pl: "Załączniki", en: "Attachments" },
  noAttachments: { pl: "żadne nie są wymagane", en: "none are required" },
  attachment: (name: string, isRequired: boolean) => ({
    pl: isRequired ? name : `${name} (nieobowiązkowo)`,
    en: isRequired ? name : `${name} (optional)`,
  }),
  paper: { pl: "Potwierdzenie na papierze", en: "Paper confirmation" },
  paperWanted: {
    pl: "po złożeniu trzeba przynieść podpisaną stronę z numerem i sumą kontrolną",
    en: "a signed page with the number and the checksum has to be brought after the submission",
  },
  insurance: { pl: "Zabezpieczenie terminu", en: "Deadline insurance" },
  insuranceOf: (n: number) => ({
    pl: `treść, której skrót przesłano przed terminem, można dosłać przez ${counted("pl", n, minutes)} po terminie`,
    en: `content whose hash was sent before the closing may follow within ${counted("en", n, { one: "minute", other: "minutes" })}`,
  }),
  outage: { pl: "Awaria systemu", en: "Outage" },
  outageOf: (n: number) => ({
    pl: `przerwa od ${n} min w ostatniej dobie naboru przedłuża termin o jej długość`,
    en: `an outage of ${n} min or more on the last day moves the closing by its length`,
  }),
  method: { pl: "Wynik oceny", en: "Result of the scoring" },
  mean: { pl: "średnia punktów członków komisji", en: "the mean of the committee's points" },
  sum: { pl: "suma punktów członków komisji", en: "the sum of the committee's points" },
  accessibility: { pl: "Dostępność", en: "Accessibility" },
})

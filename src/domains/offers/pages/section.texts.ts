import { formatDate } from "../../../lib/dates.ts"
import { formatMoney, type Grosze } from "../../../lib/money.ts"
import { defineTexts } from "../../../lib/texts.ts"

const zl = (g: Grosze) => ({ pl: formatMoney(g, "pl"), en: formatMoney(g, "en") })

/** Hints and labels of the sections; the captions themselves are those of the official form. */
export const sectionTexts = defineTexts({
  callTask: { pl: "Zadanie z ogłoszenia", en: "Task of the announcement" },
  callTaskHint: {
    pl: "Konkurs ma kilka zadań, każde z własną kwotą. Jedna oferta dotyczy jednego zadania.",
    en: "The competition has several tasks, each with its own money. One offer is for one task.",
  },
  taskOf: (name: string, amount: Grosze) => ({ pl: `${name} (${zl(amount).pl})`, en: `${name} (${zl(amount).en})` }),
  term: (from: string, to: string) => ({
    pl: `Ogłoszenie dopuszcza okres od ${formatDate(from, "pl")} do ${formatDate(to, "pl")}.`,
    en: `The announcement allows from ${formatDate(from, "en")} to ${formatDate(to, "en")}.`,
  }),
  place: { pl: "Miejsce realizacji zadania", en: "Place of the task" },
  placeHint: {
    pl: "Miejscowość, a w niej szkoła, hala, dzielnica.",
    en: "The town, and in it the school, hall, district.",
  },

  profile: { pl: "Dane z profilu organizacji", en: "Data from the organisation's profile" },
  profileHint: {
    pl: "Te dane wpiszą się do oferty w chwili złożenia. Zmienia się je w profilu organizacji.",
    en: "These data enter the offer when it is submitted. They are changed in the organisation's profile.",
  },
  editProfile: { pl: "Zmień dane w profilu", en: "Change the data in the profile" },
  contact: { pl: "Osoba, która wyjaśni treść oferty", en: "Person who explains the offer" },
  contactHint: {
    pl: "Telefon i e-mail zobaczą urząd i komisja. Nie są publikowane.",
    en: "The phone and e-mail are seen by the office and the committee. They are not published.",
  },
  contactName: { pl: "Imię i nazwisko", en: "Name" },
  contactPhone: { pl: "Telefon", en: "Phone" },
  contactEmail: { pl: "E-mail", en: "E-mail" },

  activity: (n: number) => ({ pl: `Działanie ${n}`, en: `Activity ${n}` }),
  activityNamed: (n: number, name: string) => ({ pl: `Działanie ${n}: ${name}`, en: `Activity ${n}: ${name}` }),
  addActivity: { pl: "Dodaj działanie", en: "Add an activity" },
  activityFrom: { pl: "Od kiedy", en: "From" },
  activityTo: { pl: "Do kiedy", en: "To" },
  externalHint: {
    pl: "Tylko gdy część zrobi ktoś inny niż organizacja, na przykład przewoźnik. Inaczej zostaw puste.",
    en: "Only if somebody else than the organisation does a part, for example a carrier. Otherwise leave it empty.",
  },
  removeActivity: (n: number) => ({ pl: `Usuń działanie ${n}`, en: `Remove activity ${n}` }),

  result: (n: number) => ({ pl: `Rezultat ${n}`, en: `Result ${n}` }),
  addResult: { pl: "Dodaj rezultat", en: "Add a result" },
  targetHint: { pl: "Liczba i jednostka, na przykład „30 osób”.", en: "A number and a unit, for example “30 people”." },
  monitoringHint: { pl: "Na przykład „listy obecności”.", en: "For example “attendance lists”." },
  removeResult: (n: number) => ({ pl: `Usuń rezultat ${n}`, en: `Remove result ${n}` }),

  costsTitle: { pl: "V.A Zestawienie kosztów", en: "V.A Costs" },
  costsHint: {
    pl: "Wpisz wszystkie koszty zadania, także te spoza dotacji. Sumy liczą się same.",
    en: "Enter all costs of the task, also those outside the grant. Sums are computed for you.",
  },
  cost: { pl: "Koszt", en: "Cost" },
  unit: { pl: "Jedn.", en: "Unit" },
  price: { pl: "Cena", en: "Price" },
  quantity: { pl: "Ilość", en: "Quantity" },
  sum: { pl: "Razem", en: "Total" },
  inYear: (year: number, n: number) => ({ pl: `W roku ${year}, koszt ${n}`, en: `In ${year}, cost ${n}` }),
  yearSum: (year: number) => ({ pl: `Koszty w roku ${year}`, en: `Costs in ${year}` }),
  inRow: (label: { pl: string; en: string }, n: number) => ({
    pl: `${label.pl}, koszt ${n}`,
    en: `${label.en}, cost ${n}`,
  }),
  activityGroup: (n: number, name: string) => ({ pl: `I.${n} ${name}`.trim(), en: `I.${n} ${name}`.trim() }),
  administrativeGroup: { pl: "II. Koszty administracyjne", en: "II. Administrative costs" },
  lostGroup: { pl: "Koszty usuniętego działania", en: "Costs of a removed activity" },
  moveCost: { pl: "Działanie", en: "Activity" },
  addCost: { pl: "Dodaj koszt", en: "Add a cost" },
  addCostTo: (group: { pl: string; en: string }) => ({ pl: `: ${group.pl}`, en: `: ${group.en}` }),
  removeCost: (n: number) => ({ pl: `Usuń koszt ${n}`, en: `Remove cost ${n}` }),
  allCosts: { pl: "Koszty razem", en: "All costs" },
  noActivities: {
    pl: "Koszty grupuje się według działań. Najpierw dodaj działania w części III.",
    en: "Costs are grouped by activities. First add the activities in part III.",
  },
  toActivities: { pl: "Przejdź do harmonogramu", en: "Go to the schedule" },

  sourcesTitle: { pl: "V.B Źródła finansowania", en: "V.B Sources of money" },
  source: { pl: "Źródło", en: "Source" },
  value: { pl: "Wartość", en: "Amount" },
  share: { pl: "Udział", en: "Share" },
  grantSource: { pl: "Dotacja, o którą wnioskujesz", en: "Grant you ask for" },
  ownFinancial: { pl: "Wkład własny finansowy", en: "Own contribution in money" },
  ownInKind: { pl: "Wkład osobowy i rzeczowy", en: "Own contribution in work and in kind" },
  recipients: { pl: "Pieniądze od odbiorców zadania", en: "Money from the task's recipients" },
  sources: { pl: "Źródła razem", en: "All sources" },
  most: (most: Grosze) => ({
    pl: `Przy tych kosztach dotacja może wynieść najwyżej ${zl(most).pl}.`,
    en: `At these costs the grant may be at most ${zl(most).en}.`,
  }),
  mostOf: (most: Grosze, share: string) => ({
    pl: `Przy tych kosztach dotacja może wynieść najwyżej ${zl(most).pl} (${share} kosztów).`,
    en: `At these costs the grant may be at most ${zl(most).en} (${share} of the costs).`,
  }),
  mostWith: (most: Grosze) => ({
    pl: `Przy tych kosztach dotacja może wynieść najwyżej ${zl(most).pl}: reszta to wkład własny, którego wymaga ogłoszenie.`,
    en: `At these costs the grant may be at most ${zl(most).en}: the rest is the own contribution that the announcement requires.`,
  }),
  mostOfTask: (most: Grosze) => ({
    pl: `Dotacja może wynieść najwyżej ${zl(most).pl}: tyle przeznaczono na wybrane zadanie.`,
    en: `The grant may be at most ${zl(most).en}: that is the money of the chosen task.`,
  }),
  leastOwn: (least: Grosze) => ({
    pl: `Wkład własny razem: co najmniej ${zl(least).pl}.`,
    en: `Own contribution together: at least ${zl(least).en}.`,
  }),
  leastOwnMoney: (least: Grosze) => ({
    pl: `W tym w pieniądzach: co najmniej ${zl(least).pl}.`,
    en: `Of it in money: at least ${zl(least).en}.`,
  }),
  noInKind: {
    pl: "Wkładu osobowego i rzeczowego ten konkurs nie wlicza.",
    en: "This competition does not count work or things.",
  },
  mostInKind: (most: Grosze) => ({
    pl: `Praca i rzeczy mogą pokryć najwyżej ${zl(most).pl}: tyle z tych kosztów zostaje po dotacji, pieniądzach własnych i opłatach.`,
    en: `Work and things may cover at most ${zl(most).en}: what is left of these costs after the grant, own money and charges.`,
  }),
  noRecipients: {
    pl: "Od odbiorców nie można pobierać pieniędzy.",
    en: "No money may be taken from recipients.",
  },
  setMost: (most: Grosze) => ({ pl: `Ustaw ${zl(most).pl}`, en: `Set ${zl(most).en}` }),
  mostAdministrative: (most: Grosze, share: string) => ({
    pl: `Koszty administracyjne mogą wynieść najwyżej ${zl(most).pl} (${share} całości).`,
    en: `Administrative costs may be at most ${zl(most).en} (${share} of the whole).`,
  }),

  chargesHint: {
    pl: "Odpłatnie można działać tylko, gdy statut przewiduje odpłatną działalność pożytku (art. 8 i 10 ustawy).",
    en: "Charging is allowed only when the statute provides for paid public benefit activity (art. 8 and 10 of the Act).",
  },
  chargesNo: { pl: "Nie, zadanie jest bezpłatne dla odbiorców", en: "No, the task is free for its recipients" },
  chargesYes: { pl: "Tak, odbiorcy wniosą opłaty", en: "Yes, recipients will pay" },

  statementsHint: {
    pl: "Potwierdź po kolei. W punktach 3 i 4 zaznacz, jak jest: zaległości trzeba podać, ale nie zamykają drogi do złożenia oferty.",
    en: "Confirm one by one. In points 3 and 4 say how it is: arrears must be stated, but they do not stop an offer.",
  },
  statement: (number: string, name: { pl: string; en: string }) => ({
    pl: `${number}) ${name.pl}`,
    en: `${number}) ${name.en}`,
  }),
  onlyWhenCharging: {
    pl: "Dotyczy tylko ofert, w których odbiorcy płacą; w tej nie musisz tego potwierdzać.",
    en: "Only for offers in which recipients pay; in this one you need not confirm it.",
  },
})

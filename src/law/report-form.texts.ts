import { defineTexts } from "../lib/texts.ts"

export const reportFormTexts = defineTexts({
  title: {
    pl: "Sprawozdanie z wykonania zadania publicznego, o którym mowa w art. 18 ust. 4 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie",
    en: "Report on a public task, referred to in art. 18 ust. 4 of the Act of 24 April 2003 on Public Benefit Activity and Volunteerism",
  },
  whiteFields: {
    pl: "Sprawozdanie należy wypełnić wyłącznie w białych pustych polach, zgodnie z instrukcjami umieszczonymi przy poszczególnych polach oraz w przypisach.",
    en: "Fill only the white empty fields, following the instructions beside the fields and in the footnotes.",
  },
  notApplicable: {
    pl: "W przypadku pól, które nie dotyczą danego sprawozdania, należy wpisać „nie dotyczy” lub przekreślić pole.",
    en: "In fields that do not apply write “not applicable” or cross the field out.",
  },
  declaration: { pl: "Oświadczam(-my), że:", en: "I/we declare that:" },
})

export const reportSectionTexts = defineTexts({
  head: { pl: "Dane sprawozdania", en: "The report" },
  substance: { pl: "Część I. Sprawozdanie merytoryczne", en: "Part I. What was done" },
  expenditure: { pl: "Część II. Sprawozdanie z wykonania wydatków", en: "Part II. What was spent" },
  additional: { pl: "Część III. Dodatkowe informacje", en: "Part III. Additional information" },
})

export const reportFieldTexts = defineTexts({
  kind: { pl: "Rodzaj sprawozdania", en: "Kind of report" },
  kindHint: { pl: "częściowe / końcowe", en: "partial / final" },
  period: { pl: "Okres, za jaki jest składane sprawozdanie", en: "Period of the report" },
  title: { pl: "Tytuł zadania publicznego", en: "Title of the task" },
  contractor: { pl: "Nazwa Zleceniobiorcy(-ców)", en: "Name of the contractor(s)" },
  contractDate: { pl: "Data zawarcia umowy", en: "Date of the contract" },
  contractNumber: { pl: "Numer umowy, o ile został nadany", en: "Number of the contract, if it has one" },
  results: {
    pl: "Opis osiągniętych rezultatów wraz z liczbowym określeniem skali działań zrealizowanych w ramach zadania",
    en: "Results achieved, with figures of the scale of the activities",
  },
  resultsHint: {
    pl: "należy opisać osiągnięte rezultaty zadania publicznego i sposób, w jaki zostały zmierzone; wskazać rezultaty trwałe oraz w jakim stopniu realizacja zadania przyczyniła się do osiągnięcia jego celu",
    en: "describe the results and how they were measured; name the durable ones and how far the task reached its aim",
  },
  activities: { pl: "Szczegółowy opis wykonania poszczególnych działań", en: "Detailed description of each activity" },
  activitiesHint: {
    pl: "opis powinien zawierać szczegółową informację o zrealizowanych działaniach zgodnie z umową, z uwzględnieniem stopnia oraz skali ich wykonania, a także wyjaśnić ewentualne odstępstwa w ich realizacji; należy opisać również wkład osobowy i rzeczowy oraz wskazać działania realizowane przez podmiot niebędący stroną umowy",
    en: "describe the activities against the contract, their degree and scale, explain deviations, describe work and things contributed, and mark activities done by an entity that is not a party",
  },
  costs: { pl: "Rozliczenie wydatków za rok", en: "Settlement of expenditure for the year" },
  sources: {
    pl: "Rozliczenie ze względu na źródło finansowania zadania publicznego",
    en: "Settlement by source of money",
  },
  otherIncome: {
    pl: "Informacje o innych przychodach uzyskanych przy realizacji zadania publicznego",
    en: "Other income obtained while doing the task",
  },
  recipientsMoney: {
    pl: "Informacje o świadczeniach pieniężnych pobranych w związku z realizacją zadania od jego odbiorców",
    en: "Money taken from recipients of the task",
  },
  recipientsHint: {
    pl: "należy wskazać warunki, na jakich były pobierane świadczenia pieniężne, jaka była faktyczna wysokość świadczenia poniesiona przez pojedynczego odbiorcę oraz jaka była łączna wartość tych świadczeń",
    en: "give the terms, the real price borne by one recipient and the total",
  },
  additional: { pl: "Dodatkowe informacje", en: "Additional information" },
})

export const reportTableTexts = defineTexts({
  number: { pl: "Lp.", en: "No." },
  costName: { pl: "Rodzaj kosztu", en: "Kind of cost" },
  planned: { pl: "Koszty zgodnie z umową (w zł)", en: "Costs under the contract (PLN)" },
  actual: { pl: "Faktycznie poniesione wydatki (w zł)", en: "Expenditure actually borne (PLN)" },
  source: { pl: "Źródło finansowania", en: "Source of money" },
  activityCosts: { pl: "Koszty realizacji działań", en: "Costs of activities" },
  activityCostsSum: { pl: "Suma kosztów realizacji działań", en: "Sum of costs of activities" },
  administrativeCosts: { pl: "Koszty administracyjne", en: "Administrative costs" },
  administrativeCostsSum: { pl: "Suma kosztów administracyjnych", en: "Sum of administrative costs" },
  allCosts: { pl: "Suma wszystkich kosztów realizacji zadania", en: "Sum of all costs of the task" },
  grantPart: { pl: "Dotacja", en: "Grant" },
  grant: { pl: "Kwota dotacji", en: "Amount of the grant" },
  bankInterest: { pl: "Odsetki bankowe od dotacji", en: "Bank interest on the grant" },
  otherIncome: { pl: "Inne przychody", en: "Other income" },
  sum: { pl: "Suma", en: "Sum" },
  otherMoney: { pl: "Inne środki finansowe", en: "Other financial means" },
  ownFinancial: { pl: "Środki finansowe własne", en: "Own money" },
  recipients: { pl: "Świadczenia pieniężne od odbiorców zadania publicznego", en: "Money from recipients of the task" },
  otherPublic: {
    pl: "Środki finansowe z innych źródeł publicznych (z nazwą organu lub jednostki)",
    en: "Money from other public sources (with their names)",
  },
  remaining: { pl: "Pozostałe", en: "Other" },
  inKind: { pl: "Wkład osobowy i rzeczowy", en: "Contribution in work and in kind" },
  personal: { pl: "Wkład osobowy", en: "Contribution in work" },
  material: { pl: "Wkład rzeczowy", en: "Contribution in kind" },
  grantShare: {
    pl: "Udział kwoty dotacji w całkowitych kosztach zadania publicznego (w %)",
    en: "Share of the grant in the total cost of the task (%)",
  },
  otherMoneyRatio: {
    pl: "Udział innych środków finansowych w stosunku do otrzymanej kwoty dotacji (w %)",
    en: "Other financial means in relation to the grant (%)",
  },
  inKindRatio: {
    pl: "Udział wkładu osobowego i rzeczowego w stosunku do otrzymanej kwoty dotacji (w %)",
    en: "Contribution in work and in kind in relation to the grant (%)",
  },
})

export const reportStatementTexts = defineTexts({
  legalStatus: {
    pl: "od daty zawarcia umowy nie zmienił się status prawny Zleceniobiorcy(-ców);",
    en: "the legal status of the contractor(s) has not changed since the contract;",
  },
  truthful: {
    pl: "wszystkie podane w niniejszym sprawozdaniu informacje są zgodne z aktualnym stanem prawnym i faktycznym.",
    en: "all information in this report agrees with the present legal and actual state.",
  },
})

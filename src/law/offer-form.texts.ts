import { defineTexts } from "../lib/texts.ts"

export const offerFormTexts = defineTexts({
  title: {
    pl: "Oferta realizacji zadania publicznego / Oferta wspólna realizacji zadania publicznego, o której mowa w art. 14 ust. 1 / 2 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie",
    en: "Offer / Joint offer to carry out a public task, referred to in art. 14 ust. 1 / 2 of the Act of 24 April 2003 on Public Benefit Activity and Volunteerism",
  },
  whiteFields: {
    pl: "Ofertę należy wypełnić wyłącznie w białych pustych polach, zgodnie z instrukcjami umieszczonymi przy poszczególnych polach lub w przypisach.",
    en: "Fill only the white empty fields, following the instructions beside the fields or in the footnotes.",
  },
  notApplicable: {
    pl: "W przypadku pól, które nie dotyczą danej oferty, należy wpisać „nie dotyczy” lub przekreślić pole.",
    en: "In fields that do not apply write “not applicable” or cross the field out.",
  },
  strike: {
    pl: "Zaznaczenie „*” oznacza, że należy skreślić niewłaściwą odpowiedź i pozostawić prawidłową.",
    en: "“*” means that the wrong answer is to be struck and the right one left.",
  },
  declaration: { pl: "Oświadczam(y), że:", en: "I/we declare that:" },
})

export const offerSectionTexts = defineTexts({
  basics: { pl: "Podstawowe informacje o złożonej ofercie", en: "Basic information on the offer" },
  offeror: { pl: "Dane oferenta(-tów)", en: "The offeror(s)" },
  task: { pl: "Opis zadania", en: "Description of the task" },
  characteristics: { pl: "Charakterystyka oferenta", en: "About the offeror" },
  costs: {
    pl: "Kalkulacja przewidywanych kosztów realizacji zadania publicznego",
    en: "Calculation of the expected costs of the task",
  },
  other: { pl: "Inne informacje", en: "Other information" },
  statements: { pl: "Oświadczenia", en: "Statements" },
})

export const offerFieldTexts = defineTexts({
  organ: {
    pl: "Organ administracji publicznej, do którego jest adresowana oferta",
    en: "Public authority to which the offer is addressed",
  },
  sphere: { pl: "Rodzaj zadania publicznego", en: "Type of public task" },
  sphereNote: {
    pl: "Rodzaj zadania zawiera się w zakresie zadań określonych w art. 4 ustawy.",
    en: "The type lies within the tasks named in art. 4 of the act.",
  },
  offeror: {
    pl: "Nazwa oferenta(-tów), forma prawna, numer w Krajowym Rejestrze Sądowym lub innej ewidencji, adres siedziby, strona www, adres do korespondencji, adres e-mail, numer telefonu",
    en: "Name of the offeror(s), legal form, number in the National Court Register or another register, seat, website, address for letters, e-mail, phone",
  },
  contact: {
    pl: "Dane osoby upoważnionej do składania wyjaśnień dotyczących oferty (np. imię i nazwisko, numer telefonu, adres poczty elektronicznej)",
    en: "Person authorised to explain the offer (e.g. name, phone, e-mail)",
  },
  title: { pl: "Tytuł zadania publicznego", en: "Title of the task" },
  term: { pl: "Termin realizacji zadania publicznego", en: "Time of the task" },
  from: { pl: "Data rozpoczęcia", en: "First day" },
  to: { pl: "Data zakończenia", en: "Last day" },
  synopsis: { pl: "Syntetyczny opis zadania", en: "Short description of the task" },
  synopsisHint: {
    pl: "należy wskazać i opisać: miejsce realizacji zadania, grupę docelową, sposób rozwiązywania jej problemów/zaspokajania potrzeb, komplementarność z innymi działaniami podejmowanymi przez organizację lub inne podmioty",
    en: "name and describe: the place, the target group, how its problems are solved or needs met, and how the task complements other activities of the organisation or of others",
  },
  activities: { pl: "Plan i harmonogram działań na rok", en: "Plan and schedule of activities for the year" },
  activitiesHint: {
    pl: "należy wymienić i opisać w porządku logicznym wszystkie planowane w ofercie działania oraz określić ich uczestników i miejsce ich realizacji",
    en: "list and describe in logical order all planned activities, their participants and place",
  },
  resultsText: {
    pl: "Opis zakładanych rezultatów realizacji zadania publicznego",
    en: "Description of the expected results",
  },
  resultsTextHint: {
    pl: "należy opisać: 1) co będzie bezpośrednim efektem (materialnym lub niematerialnym) realizacji oferty? 2) jaka zmiana społeczna zostanie osiągnięta poprzez realizację zadania? 3) czy przewidywane jest wykorzystanie rezultatów osiągniętych w trakcie realizacji oferty w dalszych działaniach organizacji? – trwałość rezultatów zadania",
    en: "describe: 1) what will be the direct effect, material or not? 2) what social change will be reached? 3) will the results be used in later activities of the organisation? – durability of the results",
  },
  results: {
    pl: "Dodatkowe informacje dotyczące rezultatów realizacji zadania publicznego",
    en: "Additional information on the results",
  },
  resultsNote: {
    pl: "Organ w ogłoszeniu o otwartym konkursie ofert może odstąpić od wymogu składania dodatkowych informacji dotyczących rezultatów realizacji zadania publicznego, jeżeli rodzaj zadania uniemożliwia ich określenie.",
    en: "In the announcement the authority may waive this information when the type of task makes it impossible to give.",
  },
  experience: {
    pl: "Informacja o wcześniejszej działalności oferenta, w szczególności w zakresie, którego dotyczy zadanie publiczne",
    en: "Earlier activity of the offeror, particularly in the field of the task",
  },
  resources: {
    pl: "Zasoby kadrowe, rzeczowe i finansowe oferenta, które będą wykorzystane do realizacji zadania",
    en: "Staff, material and financial resources of the offeror to be used in the task",
  },
  costs: { pl: "Zestawienie kosztów realizacji zadania", en: "Costs of the task" },
  costsHint: {
    pl: "w sekcji V-A należy skalkulować i zamieścić wszystkie koszty realizacji zadania niezależnie od źródła finansowania wskazanego w sekcji V-B",
    en: "section V-A holds all costs of the task, whatever their source in section V-B",
  },
  sources: { pl: "Źródła finansowania kosztów realizacji zadania", en: "Sources of money for the task" },
  split: { pl: "Podział kosztów realizacji zadania pomiędzy oferentów", en: "Costs divided between offerors" },
  splitNote: {
    pl: "Sekcję V.C należy uzupełnić w przypadku oferty wspólnej.",
    en: "Section V.C is for a joint offer.",
  },
  charges: {
    pl: "Deklaracja o zamiarze lub braku zamiaru odpłatnego wykonania zadania publicznego",
    en: "Declaration of the intention, or no intention, to do the task for payment",
  },
  jointActivities: {
    pl: "W przypadku oferty wspólnej – należy wskazać, jakie działania będą realizowane przez poszczególnych oferentów oraz sposób ich reprezentacji wobec organu administracji publicznej",
    en: "In a joint offer: which activities each offeror will do, and how they are represented before the authority",
  },
  otherInformation: {
    pl: "Inne informacje, które mogą mieć znaczenie przy ocenie oferty, w tym mogące mieć znaczenie przy ocenie kalkulacji kosztów oraz oświadczeń zawartych w sekcji VII",
    en: "Other information that may matter in the assessment, also of the costs and of the statements in section VII",
  },
})

export const offerTableTexts = defineTexts({
  number: { pl: "Lp.", en: "No." },
  activityName: { pl: "Nazwa działania", en: "Name of activity" },
  activityDescription: { pl: "Opis", en: "Description" },
  audience: { pl: "Grupa docelowa", en: "Target group" },
  activityTerm: { pl: "Planowany termin realizacji", en: "Planned time" },
  external: {
    pl: "Zakres działania realizowany przez podmiot niebędący stroną umowy",
    en: "Scope done by an entity that is not a party to the contract",
  },
  externalNote: {
    pl: "Dotyczy zakresu działania tej części zadania, która będzie realizowana przez podmiot niebędący stroną umowy, o którym mowa w art. 16 ust. 4 ustawy.",
    en: "The part of the task done by an entity that is not a party to the contract, referred to in art. 16 ust. 4.",
  },
  resultName: { pl: "Nazwa rezultatu", en: "Name of result" },
  resultTarget: {
    pl: "Planowany poziom osiągnięcia rezultatów (wartość docelowa)",
    en: "Planned level (target value)",
  },
  resultMonitoring: {
    pl: "Sposób monitorowania rezultatów / źródło informacji o osiągnięciu wskaźnika",
    en: "Way of monitoring / source of information",
  },
  costName: { pl: "Rodzaj kosztu", en: "Kind of cost" },
  costUnit: { pl: "Rodzaj miary", en: "Unit" },
  unitCost: { pl: "Koszt jednostkowy [PLN]", en: "Unit cost [PLN]" },
  quantity: { pl: "Liczba jednostek", en: "Number of units" },
  value: { pl: "Wartość [PLN] – razem", en: "Value [PLN] – total" },
  yearValue: { pl: "Wartość [PLN] – rok", en: "Value [PLN] – year" },
  yearNote: {
    pl: "Tabelę należy rozszerzyć w przypadku realizacji oferty w dłuższym okresie.",
    en: "Extend the table when the task takes longer.",
  },
  activityCosts: { pl: "Koszty realizacji działań", en: "Costs of activities" },
  activityCostsSum: { pl: "Suma kosztów realizacji działań", en: "Sum of costs of activities" },
  administrativeCosts: { pl: "Koszty administracyjne", en: "Administrative costs" },
  administrativeCostsSum: { pl: "Suma kosztów administracyjnych", en: "Sum of administrative costs" },
  allCosts: { pl: "Suma wszystkich kosztów realizacji zadania", en: "Sum of all costs of the task" },
  source: { pl: "Źródło finansowania kosztów realizacji zadania", en: "Source of money" },
  share: { pl: "Udział [%]", en: "Share [%]" },
  grant: { pl: "Planowana dotacja w ramach niniejszej oferty", en: "Planned grant under this offer" },
  own: { pl: "Wkład własny", en: "Own contribution" },
  ownNote: {
    pl: "Suma pól 3.1. i 3.2.",
    en: "Sum of fields 3.1 and 3.2.",
  },
  ownFinancial: { pl: "Wkład własny finansowy", en: "Own contribution in money" },
  ownInKind: { pl: "Wkład własny niefinansowy (osobowy i rzeczowy)", en: "Own contribution in work and in kind" },
  recipients: { pl: "Świadczenia pieniężne od odbiorców zadania", en: "Money from recipients of the task" },
  offerorRow: { pl: "Oferent", en: "Offeror" },
  offerorActivities: { pl: "Działania, które realizuje", en: "Activities it carries out" },
  offerorRepresentation: { pl: "Sposób reprezentacji", en: "How it is represented" },
})

export const offerStatementTexts = defineTexts({
  withinActivity: {
    pl: "proponowane zadanie publiczne będzie realizowane wyłącznie w zakresie działalności pożytku publicznego oferenta(-tów);",
    en: "the task will be done only within the public benefit activity of the offeror(s);",
  },
  charges: {
    pl: "pobieranie świadczeń pieniężnych będzie się odbywać wyłącznie w ramach prowadzonej odpłatnej działalności pożytku publicznego;",
    en: "money will be taken from recipients only within paid public benefit activity;",
  },
  noTaxArrears: {
    pl: "oferent / oferenci składający niniejszą ofertę nie zalega(-ją) z opłacaniem należności z tytułu zobowiązań podatkowych;",
    en: "the offeror(s) have no tax arrears;",
  },
  taxArrears: {
    pl: "oferent / oferenci składający niniejszą ofertę zalega(-ją) z opłacaniem należności z tytułu zobowiązań podatkowych;",
    en: "the offeror(s) have tax arrears;",
  },
  noInsuranceArrears: {
    pl: "oferent / oferenci składający niniejszą ofertę nie zalega(-ją) z opłacaniem należności z tytułu składek na ubezpieczenia społeczne;",
    en: "the offeror(s) have no arrears of social insurance contributions;",
  },
  insuranceArrears: {
    pl: "oferent / oferenci składający niniejszą ofertę zalega(-ją) z opłacaniem należności z tytułu składek na ubezpieczenia społeczne;",
    en: "the offeror(s) have arrears of social insurance contributions;",
  },
  registerData: {
    pl: "dane zawarte w części II niniejszej oferty są zgodne z Krajowym Rejestrem Sądowym / inną właściwą ewidencją;",
    en: "the data of part II agree with the National Court Register / another proper register;",
  },
  truthful: {
    pl: "wszystkie informacje podane w ofercie oraz załącznikach są zgodne z aktualnym stanem prawnym i faktycznym;",
    en: "all information in the offer and its annexes agrees with the present legal and actual state;",
  },
  dataSubjects: {
    pl: "w zakresie związanym ze składaniem ofert, w tym z gromadzeniem, przetwarzaniem i przekazywaniem danych osobowych, a także wprowadzaniem ich do systemów informatycznych, osoby, których dotyczą te dane, złożyły stosowne oświadczenia zgodnie z przepisami o ochronie danych osobowych.",
    en: "persons whose data are collected, processed, passed on and entered into computer systems in connection with the offer made the statements required by data protection law.",
  },
})

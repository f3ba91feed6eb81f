import { defineTexts } from "../lib/texts.ts"

export const subjectTexts = defineTexts({
  art3_2: { pl: "organizacja pozarządowa", en: "non-governmental organisation" },
  art3_3_1: { pl: "kościelna osoba prawna lub jednostka organizacyjna", en: "church legal person or unit" },
  art3_3_2: { pl: "stowarzyszenie jednostek samorządu terytorialnego", en: "association of local governments" },
  art3_3_3: { pl: "spółdzielnia socjalna", en: "social cooperative" },
  art3_3_4: { pl: "spółka lub klub sportowy niedziałające dla zysku", en: "non-profit company or sports company" },
  excluded: { pl: "podmiot wyłączony z konkursów", en: "entity excluded from competitions" },
  informal: { pl: "grupa nieformalna", en: "informal group" },
})

export const legalFormTexts = defineTexts({
  association: { pl: "stowarzyszenie", en: "registered association" },
  associationUnion: { pl: "związek stowarzyszeń", en: "union of associations" },
  fireBrigade: { pl: "ochotnicza straż pożarna", en: "volunteer fire brigade" },
  foundation: { pl: "fundacja", en: "foundation" },
  socialCooperative: { pl: "spółdzielnia socjalna", en: "social cooperative" },
  company: { pl: "spółka niedziałająca dla zysku", en: "non-profit company" },
  ordinaryAssociation: { pl: "stowarzyszenie zwykłe", en: "ordinary association" },
  sportsClub: {
    pl: "klub sportowy z zakazem działalności gospodarczej",
    en: "sports club barred from business activity",
  },
  studentSportsClub: { pl: "uczniowski klub sportowy", en: "student sports club" },
  ruralCircle: { pl: "koło gospodyń wiejskich", en: "rural women's circle" },
  churchUnit: { pl: "kościelna jednostka organizacyjna", en: "church unit" },
  localGovernments: { pl: "stowarzyszenie jednostek samorządu terytorialnego", en: "association of local governments" },
  branch: { pl: "oddział terenowy bez osobowości prawnej", en: "field branch without legal personality" },
  informal: { pl: "grupa nieformalna", en: "informal group" },
  party: { pl: "partia polityczna lub jej fundacja", en: "political party or its foundation" },
  union: { pl: "związek zawodowy", en: "trade union" },
  employers: { pl: "organizacja pracodawców", en: "employers' organisation" },
  profession: { pl: "samorząd zawodowy", en: "professional self-government" },
})

export const registerTexts = defineTexts({
  krs: { pl: "numer KRS", en: "KRS number" },
  ordinaryAssociations: {
    pl: "numer w ewidencji stowarzyszeń zwykłych",
    en: "number in the register of ordinary associations",
  },
  sportsClubs: { pl: "numer w ewidencji klubów sportowych", en: "number in the register of sports clubs" },
  ruralCircles: {
    pl: "numer w Krajowym Rejestrze Kół Gospodyń Wiejskich",
    en: "number in the National Register of Rural Women's Circles",
  },
  church: { pl: "dekret lub wpis w rejestrze kościelnym", en: "deed or entry in a church register" },
  parentKrs: { pl: "numer KRS jednostki macierzystej", en: "KRS number of the parent organisation" },
  none: { pl: "bez numeru", en: "no number" },
  county: {
    pl: "starosta albo prezydent miasta na prawach powiatu",
    en: "head of the county, or mayor of a city with county rights",
  },
  court: { pl: "sąd rejestrowy", en: "registry court" },
  agency: {
    pl: "Agencja Restrukturyzacji i Modernizacji Rolnictwa",
    en: "Agency for Restructuring and Modernisation of Agriculture",
  },
  churchKeeper: { pl: "władza kościelna, minister albo wojewoda", en: "church authority, minister or voivode" },
})

export const subjectProblemTexts = defineTexts({
  numberMissing: (number: { pl: string; en: string }) => ({
    pl: `Podaj ${number.pl}.`,
    en: `Give the ${number.en}.`,
  }),
  krsLength: {
    pl: "Numer KRS ma 10 cyfr, także zera na początku.",
    en: "A KRS number has 10 digits, leading zeros included.",
  },
  krsZeros: (full: string) => ({ pl: `Wpisz ${full}`, en: `Set ${full}` }),
  numberLong: { pl: "Numer może mieć najwyżej 50 znaków.", en: "The number may have at most 50 characters." },
  excluded: {
    pl: "Ten podmiot nie może otrzymać dotacji w konkursie z ustawy o działalności pożytku publicznego.",
    en: "This entity cannot receive a grant in a competition under the public benefit act.",
  },
  informal: {
    pl: "Grupa nieformalna nie składa ofert. Może wystąpić o inicjatywę lokalną albo o grant u operatora.",
    en: "An informal group does not make offers. It may ask for a local initiative or for a grant from an operator.",
  },
  noCharges: {
    pl: "Stowarzyszenie zwykłe nie może prowadzić działalności odpłatnej, więc nie może pobierać pieniędzy od odbiorców.",
    en: "An ordinary association cannot run paid activity, so it cannot take money from recipients.",
  },
  chargesNeedStatute: {
    pl: "Pobieranie pieniędzy od odbiorców wymaga działalności odpłatnej wpisanej do statutu.",
    en: "Taking money from recipients needs paid activity in the statute.",
  },
  noChargesFix: { pl: "Ustaw 0 zł od odbiorców", en: "Set PLN 0 from recipients" },
})

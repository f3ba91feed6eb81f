import { defineTexts, type Text } from "../lib/texts.ts"

/** The elements of art. 5a ust. 4 in short, and what belongs to each in plain words. */
export const programmePartTexts = defineTexts({
  aims: { pl: "Cel główny i cele szczegółowe", en: "Main and detailed aims" },
  aimsMeaning: {
    pl: "Po co miasto współpracuje z organizacjami: jeden cel główny i kilka szczegółowych, które da się sprawdzić.",
    en: "Why the city works with organisations: one main aim and a few detailed ones that can be checked.",
  },
  principles: { pl: "Zasady współpracy", en: "Principles of cooperation" },
  principlesMeaning: {
    pl: "Zasady, na których opiera się współpraca, i co z nich wynika w codziennych sprawach.",
    en: "The principles on which cooperation rests, and what they mean day to day.",
  },
  scope: { pl: "Zakres przedmiotowy", en: "Scope of subject" },
  scopeMeaning: {
    pl: "Sfery zadań publicznych, w których miasto chce współpracować.",
    en: "The spheres of public tasks in which the city wants to cooperate.",
  },
  forms: { pl: "Formy współpracy", en: "Forms of cooperation" },
  formsMeaning: {
    pl: "Jak miasto i organizacje współpracują: zlecanie zadań, konsultacje, zespoły i inne formy.",
    en: "How the city and organisations cooperate: commissioning tasks, consultations, teams and other forms.",
  },
  priorities: { pl: "Priorytetowe zadania publiczne", en: "Priority public tasks" },
  prioritiesMeaning: {
    pl: "Zadania, które miasto zleci w pierwszej kolejności: sfera, nazwa, forma i planowana kwota.",
    en: "The tasks which the city commissions first: sphere, name, form and planned money.",
  },
  period: { pl: "Okres realizacji programu", en: "Period of the programme" },
  periodMeaning: {
    pl: "Od kiedy do kiedy program obowiązuje.",
    en: "From when until when the programme applies.",
  },
  way: { pl: "Sposób realizacji programu", en: "Way of carrying the programme out" },
  wayMeaning: {
    pl: "Kto i jak wykonuje program: komórki urzędu, konkursy, małe granty, kontakt z organizacjami.",
    en: "Who carries the programme out and how: units of the office, competitions, small grants, contact with organisations.",
  },
  money: { pl: "Wysokość środków planowanych na realizację programu", en: "Money planned for the programme" },
  moneyMeaning: {
    pl: "Kwota, którą miasto planuje wydać na program. Od niej liczy się też limit małych grantów.",
    en: "The amount which the city plans to spend on the programme. The limit of small grants is counted from it too.",
  },
  assessment: { pl: "Sposób oceny realizacji programu", en: "Way of assessing the programme" },
  assessmentMeaning: {
    pl: "Po czym poznać, że program działa: wskaźniki, kto je zbiera i kiedy.",
    en: "How to tell that the programme works: indicators, who gathers them and when.",
  },
  making: {
    pl: "Sposób tworzenia programu i przebieg konsultacji",
    en: "How the programme was made and how consultations ran",
  },
  makingMeaning: {
    pl: "Kto pisał program, kiedy i jak go konsultowano i co zmieniły uwagi.",
    en: "Who wrote the programme, when and how it was consulted and what remarks changed.",
  },
  committees: {
    pl: "Powoływanie i zasady działania komisji konkursowych",
    en: "Appointing competition committees and their rules",
  },
  committeesMeaning: {
    pl: "Kto wchodzi do komisji, jak się ją powołuje i jak ocenia oferty.",
    en: "Who sits on a committee, how it is appointed and how it assesses offers.",
  },
})

export const programmeGapTexts = defineTexts({
  empty: (part: Text) => ({
    pl: `Część „${part.pl}” jest pusta. Każdy program musi ją mieć.`,
    en: `The part “${part.en}” is empty. Every programme must have it.`,
  }),
  noTasks: {
    pl: "Nie ma ani jednego zadania priorytetowego. Dodaj co najmniej jedno.",
    en: "There is no priority task. Add at least one.",
  },
  noDates: {
    pl: "Brakuje dat: od kiedy do kiedy program obowiązuje.",
    en: "The dates are missing: from when until when the programme applies.",
  },
  datesReversed: {
    pl: "Program kończy się wcześniej, niż się zaczyna.",
    en: "The programme ends before it begins.",
  },
  otherYears: (years: string) => ({
    pl: `Daty wykraczają poza lata programu (${years}).`,
    en: `The dates reach beyond the years of the programme (${years}).`,
  }),
  noMoney: { pl: "Brakuje kwoty planowanej na program.", en: "The money planned for the programme is missing." },
  tasksAboveMoney: (tasks: Text, money: Text) => ({
    pl: `Zadania priorytetowe mają razem ${tasks.pl}, a program ${money.pl}.`,
    en: `The priority tasks have ${tasks.en} in all, and the programme ${money.en}.`,
  }),
  principlesLeftOut: (names: Text) => ({
    pl: `Ustawa wymienia też zasady: ${names.pl}. Zaznacz je albo opisz, dlaczego ich brak.`,
    en: `The act also names these principles: ${names.en}. Tick them or say why they are left out.`,
  }),
  spheresLeftOut: (points: string) => ({
    pl: `Są zadania priorytetowe w sferach, których zakres programu nie wymienia: ${points}.`,
    en: `There are priority tasks in spheres which the scope of the programme does not list: ${points}.`,
  }),
  notConsulted: {
    pl: "Nie ma tu konsultacji tego programu. Ustawa wymaga ich przed uchwaleniem; jeśli odbyły się inaczej, opisz je w części o tworzeniu programu.",
    en: "There is no consultation of this programme here. The act requires one before adoption; if it was held otherwise, describe it in the part on how the programme was made.",
  },
  consultationRuns: (last: Text) => ({
    pl: `Konsultacje programu trwają do ${last.pl}, a rada uchwala go po ich zakończeniu.`,
    en: `The consultation of the programme runs until ${last.en}, and the council adopts it after that.`,
  }),
  adoptedLate: (last: Text) => ({
    pl: `Rada uchwala program do ${last.pl}. Data uchwały jest późniejsza; program i tak obowiązuje, ale termin został przekroczony.`,
    en: `The council adopts the programme by ${last.en}. The date of the resolution is later; the programme still applies, but the term was missed.`,
  }),
})

import { defineTexts } from "../../../../lib/texts.ts"

/** The page on which a page of a programme or a goal is checked before it is saved. */
export const pageReviewTexts = defineTexts({
  action: { pl: "Co zrobić z tą stroną", en: "What to do with this page" },
  actionSave: { pl: "Zapisz", en: "Save it" },
  actionSkip: { pl: "Pomiń", en: "Skip it" },
  knownTitle: { pl: "Ten program już jest w strategii", en: "This programme is in the strategy already" },
  knownBody: {
    pl: "Zapisanie uaktualni nazwy i wagi, a liczby z tej strony postawi obok innych źródeł. Kart zadań nie zmieni.",
    en: "Saving updates names and weights and puts the numbers of this page beside other sources. Task cards stay.",
  },
  knownOpen: { pl: "Zobacz program", en: "See the programme" },
  sourceTitle: { pl: "Źródło liczb", en: "Source of the numbers" },
  warningsTitle: { pl: "Na co zwrócić uwagę", en: "What to look at" },
  matchesTitle: { pl: "Zadania o tym samym numerze", en: "Tasks of the same number" },
  newTask: { pl: "Nie, to nowe zadanie", en: "No, this is a new task" },
  tasksTitle: { pl: "Zadania z wagą i postępem", en: "Tasks with weight and progress" },
  task: { pl: "Zadanie", en: "Task" },
  weight: { pl: "Waga", en: "Weight" },
  progress: { pl: "Postęp", en: "Progress" },
  state: { pl: "W strategii", en: "In the strategy" },
  isKnown: { pl: "jest", en: "there" },
  isNew: { pl: "nowe, powstanie pusta karta", en: "new, an empty card will be made" },
  isAsked: { pl: "do wskazania wyżej", en: "to be said above" },
  total: { pl: "Razem według strony", en: "Total by the page" },
  noTasks: { pl: "Strona nie ma tabeli zadań.", en: "The page has no table of tasks." },
  areasTitle: { pl: "Programy celu", en: "Programmes of the goal" },
  area: { pl: "Program", en: "Programme" },
  coordinator: { pl: "Koordynator", en: "Coordinator" },
})

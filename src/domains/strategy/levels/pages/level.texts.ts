import { counted } from "../../../../lib/plurals.ts"
import { defineTexts } from "../../../../lib/texts.ts"

const tasks = {
  pl: { one: "zadanie", few: "zadania", many: "zadań", other: "zadania" },
  en: { one: "task", other: "tasks" },
}

/** The pages of strategies, goals and areas. */
export const levelPageTexts = defineTexts({
  strategyTitle: { pl: "Strategia", en: "Strategy" },
  strategyLead: {
    pl: "Cele miasta, programy i zadania, które do nich prowadzą, i to, ile z nich już zrobiono.",
    en: "The goals of the city, the programmes and tasks that lead to them, and how much of them is done.",
  },
  unnamed: { pl: "Strategia rozwoju", en: "Development strategy" },
  vision: { pl: "Wizja", en: "Vision" },
  mission: { pl: "Misja", en: "Mission" },
  resolutions: { pl: "Uchwały rady", en: "Resolutions of the council" },
  resolutionOf: (number: string, on: string) => ({
    pl: `Uchwała ${number} z ${on}`,
    en: `Resolution ${number} of ${on}`,
  }),
  resolution: (number: string) => ({ pl: `Uchwała ${number}`, en: `Resolution ${number}` }),
  goalNumber: (number: string) => ({ pl: `Cel ${number}`, en: `Goal ${number}` }),
  goal: { pl: "Cel", en: "Goal" },
  areaNumber: (number: string) => ({ pl: `Program ${number}`, en: `Programme ${number}` }),
  area: { pl: "Program", en: "Programme" },
  chief: { pl: "szef celu", en: "chief of the goal" },
  coordinator: { pl: "koordynator", en: "coordinator" },
  noCoordinator: { pl: "bez koordynatora", en: "no coordinator" },
  tasks: { pl: "Zadania", en: "Tasks" },
  tasksCount: (count: number) => ({ pl: counted("pl", count, tasks.pl), en: counted("en", count, tasks.en) }),
  task: { pl: "Zadanie", en: "Task" },
  weight: { pl: "Waga", en: "Weight" },
  bar: { pl: "Postęp na pasku", en: "Progress as a bar" },
  progress: { pl: "Postęp", en: "Progress" },
  total: { pl: "Razem", en: "Total" },
  areas: { pl: "Programy", en: "Programmes" },
  areasOf: (goal: string) => ({ pl: `Programy: ${goal}`, en: `Programmes: ${goal}` }),
  noAreas: { pl: "Ten cel nie ma jeszcze programów.", en: "This goal has no programmes yet." },
  noGoals: { pl: "Ta strategia nie ma jeszcze celów.", en: "This strategy has no goals yet." },
  noTasks: { pl: "Ten program nie ma jeszcze zadań.", en: "This programme has no tasks yet." },
  noPoints: { pl: "nieznany", en: "not known" },
  noWeight: { pl: "bez wagi", en: "none" },
  fromPage: (source: string) => ({
    pl: `karta nie ma punktów; postęp według: ${source}`,
    en: `its card has no points; progress by: ${source}`,
  }),
  pagePrints: (progress: string, source: string) => ({
    pl: `${source} podaje „${progress}”`,
    en: `${source} prints “${progress}”`,
  }),
  plannedNot100: (planned: string) => ({
    pl: `zaplanowano ${planned} pkt zamiast 100`,
    en: `${planned} points planned, not 100`,
  }),
  howArea: {
    pl: "Postęp programu to suma (waga × postęp zadania) podzielona przez sumę wag.",
    en: "The progress of a programme is the sum of (weight × progress of the task) divided by the sum of weights.",
  },
  howEqual: {
    pl: "Zadania nie mają wag, więc każde liczy się tak samo.",
    en: "The tasks have no weights, so each counts the same.",
  },
  howGoal: {
    pl: "Postęp celu to średnia postępów jego programów; każdy liczy się tak samo.",
    en: "The progress of a goal is the mean of its programmes; each counts the same.",
  },
  howStrategy: {
    pl: "Postęp strategii to średnia postępów jej celów; każdy liczy się tak samo.",
    en: "The progress of the strategy is the mean of its goals; each counts the same.",
  },
  notAll: (counted: number, of: number) => ({
    pl: `Policzono ${counted} z ${of}; o pozostałych nic nie wiadomo.`,
    en: `${counted} of ${of} counted; nothing is known of the rest.`,
  }),
  statedTitle: { pl: "Postęp według źródeł", en: "Progress by source" },
  statedHint: {
    pl: "Co podaje strona programu, a co wynika z kart. Różnych liczb nie łączymy.",
    en: "What the programme's page prints and what follows from the cards. Different numbers are not merged.",
  },
  source: { pl: "Źródło", en: "Source" },
  counted: { pl: "policzone z kart i wag", en: "counted from cards and weights" },
  readOn: { pl: "Wczytano", en: "Read on" },
  differs: { pl: "inna liczba", en: "another number" },

  manage: { pl: "Porządkowanie", en: "Putting in order" },
  import: { pl: "Wczytaj karty lub strony", en: "Import cards or pages" },
  changeStrategy: { pl: "Zmień opis strategii", en: "Change the description" },
  addStrategy: { pl: "Dodaj strategię", en: "Add a strategy" },
  addGoal: { pl: "Dodaj cel", en: "Add a goal" },
  changeGoal: { pl: "Zmień cel", en: "Change the goal" },
  addArea: { pl: "Dodaj program", en: "Add a programme" },
  changeArea: { pl: "Zmień program", en: "Change the programme" },
  changeWeights: { pl: "Zmień wagi", en: "Change the weights" },
  addTask: { pl: "Dodaj zadanie", en: "Add a task" },
  addIndicator: { pl: "Dodaj wskaźnik", en: "Add an indicator" },
  removeStrategy: { pl: "Usuń strategię", en: "Remove the strategy" },
  removeGoal: { pl: "Usuń cel", en: "Remove the goal" },
  removeArea: { pl: "Usuń program", en: "Remove the programme" },
  removed: { pl: "Usunięto. Możesz to przywrócić niżej na tej stronie.", en: "Removed. You can restore it below." },
  restored: { pl: "Przywrócono.", en: "Restored." },
  removedTitle: { pl: "Usunięte", en: "Removed" },
  restore: { pl: "Przywróć", en: "Restore" },
  data: { pl: "Dane strategii (CSV, JSON)", en: "Data of the strategy (CSV, JSON)" },
  empty: { pl: "Nie ma tu jeszcze strategii", en: "There is no strategy here yet" },
  emptyEditor: {
    pl: "Wczytaj karty zadań lub strony programów albo załóż strategię ręcznie: cele, programy i zadania.",
    en: "Import task cards or pages of programmes, or build the strategy by hand: goals, programmes and tasks.",
  },
  emptyVisitor: { pl: "Pojawi się, gdy urząd ją wczyta.", en: "It will appear when the office imports it." },
})

import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

/** The page of the whole strategy. */
export const strategyTexts = defineTexts({
  title: { pl: "Strategia", en: "Strategy" },
  lead: {
    pl: "Cele miasta, zadania, które do nich prowadzą, i to, ile z nich już zrobiono.",
    en: "The goals of the city, the tasks that lead to them, and how much of them is done.",
  },
  unnamed: { pl: "Strategia rozwoju", en: "Development strategy" },
  chief: { pl: "szef celu", en: "chief of the goal" },
  coordinator: { pl: "koordynator", en: "coordinator" },
  task: { pl: "Zadanie", en: "Task" },
  progress: { pl: "Postęp", en: "Progress" },
  done: { pl: "Wykonano", en: "Done" },
  noPoints: { pl: "bez punktów", en: "no points" },
  plannedNot100: (planned: string) => ({
    pl: `planowano ${planned} pkt zamiast 100`,
    en: `${planned} points planned, not 100`,
  }),
  cardsOf: (area: string) => ({ pl: `Zadania obszaru ${area}`, en: `Tasks of area ${area}` }),
  cards: (count: number) => ({
    pl: counted("pl", count, { one: "zadanie", few: "zadania", many: "zadań", other: "zadania" }),
    en: counted("en", count, { one: "task", other: "tasks" }),
  }),
  import: { pl: "Wczytaj karty", en: "Import cards" },
  emptyTitle: { pl: "Nie ma tu jeszcze kart strategii", en: "There are no strategy cards here yet" },
  emptyEditor: {
    pl: "Wklej tekst karty zadania albo wczytaj pliki .txt i .docx. Pokażemy, co odczytaliśmy, a zapiszesz dopiero to, co sprawdzisz.",
    en: "Paste the text of a task card or load .txt and .docx files. You will see what was read and save only what you have checked.",
  },
  emptyVisitor: { pl: "Pojawią się, gdy urząd je wczyta.", en: "They will appear when the office imports them." },
})

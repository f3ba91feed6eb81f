import { defineTexts } from "../../../lib/texts.ts"

/** Words of the printed card that its page has not. */
export const documentTexts = defineTexts({
  kind: { pl: "Karta zadania strategii", en: "Task card of the strategy" },
  strategy: { pl: "Strategia", en: "Strategy" },
  goal: { pl: "Cel", en: "Goal" },
  chief: { pl: "Szef celu", en: "Chief of the goal" },
  area: { pl: "Obszar", en: "Area" },
  coordinator: { pl: "Koordynator", en: "Coordinator" },
  progress: { pl: "Postęp zadania", en: "Progress of the task" },
  version: (version: number, moment: string) => ({
    pl: `Wersja ${version} z ${moment}`,
    en: `Version ${version} of ${moment}`,
  }),
  stage: { pl: "Etap", en: "Stage" },
  total: { pl: "Razem w roku", en: "Total of the year" },
  guessed: (printed: string) => ({
    pl: `w druku „${printed}”, do potwierdzenia`,
    en: `printed “${printed}”, to confirm`,
  }),
  counted: (value: string) => ({ pl: `policzono w systemie: ${value}`, en: `counted by this service: ${value}` }),
  body: { pl: "Nazwa", en: "Name" },
  scope: { pl: "Zakres współpracy", en: "Scope of cooperation" },
})

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
  kinds: (kind: string) => ({ pl: `Wskaźniki ${kind}`, en: `Indicators: ${kind}` }),
  guessed: (year: number, printed: string) => ({
    pl: `? Wartość z ${year} r. zapisano jako „${printed}”; odczyt czeka na potwierdzenie.`,
    en: `? The value for ${year} is printed as “${printed}”; its reading waits to be confirmed.`,
  }),
  body: { pl: "Nazwa", en: "Name" },
  scope: { pl: "Zakres współpracy", en: "Scope of cooperation" },
})

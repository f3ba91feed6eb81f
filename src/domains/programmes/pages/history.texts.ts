import { defineTexts } from "../../../lib/texts.ts"

export const historyTexts = defineTexts({
  title: { pl: "Historia części", en: "History of the part" },
  lead: {
    pl: "Każdy zapis, od najnowszych, z tym, co zmienił. Przywrócenie to nowy zapis: to, co zastąpi, zostaje tutaj.",
    en: "Every save, the newest first, with what it changed. Restoring is a new save: what it replaces stays here.",
  },
  none: { pl: "Tej części jeszcze nie zapisano.", en: "This part has not been saved yet." },
  system: { pl: "system", en: "the system" },
  because: (why: string) => ({ pl: `Powód: ${why}`, en: `Reason: ${why}` }),
  unchanged: { pl: "Bez zmian w treści.", en: "No change of the text." },
  restore: { pl: "Przywróć tę wersję", en: "Restore this version" },
  ofMoment: (moment: string) => ({ pl: `z ${moment}`, en: `of ${moment}` }),
  restored: { pl: "Przywrócono starszą wersję części.", en: "The older version of the part was restored." },
})

import { defineTexts } from "../../../lib/texts.ts"

export const historyTexts = defineTexts({
  title: { pl: "Historia części", en: "History of the part" },
  lead: {
    pl: "Kto i co zmienił, od najnowszych. Zapisy jednej osoby z kwadransa są razem. Przywrócenie to nowy zapis: to, co zastąpi, zostaje tutaj.",
    en: "Who changed what, the newest first. One person's saves within a quarter of an hour are together. Restoring is a new save: what it replaces stays here.",
  },
  none: { pl: "Tej części jeszcze nie zapisano.", en: "This part has not been saved yet." },
  system: { pl: "system", en: "the system" },
  because: (why: string) => ({ pl: `Powód: ${why}`, en: `Reason: ${why}` }),
  unchanged: { pl: "Bez zmian w treści.", en: "No change of the text." },
  restore: { pl: "Przywróć tę wersję", en: "Restore this version" },
  ofMoment: (moment: string) => ({ pl: `z ${moment}`, en: `of ${moment}` }),
  restored: { pl: "Przywrócono starszą wersję części.", en: "The older version of the part was restored." },
})

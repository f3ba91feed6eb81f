import { defineTexts } from "../../../lib/texts.ts"

/** The history of a card. */
export const historyTexts = defineTexts({
  title: { pl: "Historia karty", en: "History of the card" },
  lead: {
    pl: "Każda zmiana zostawia poprzednią wersję. Przywrócenie wersji też jest zmianą, więc i ją można cofnąć.",
    en: "Every change keeps the version before it. Restoring a version is a change too, so it can be undone as well.",
  },
  versions: { pl: "Wersje karty, od najnowszej", en: "Versions of the card, newest first" },
  imported: (version: number) => ({ pl: `Wersja ${version}: wczytana`, en: `Version ${version}: imported` }),
  edited: (version: number) =>
    version === 1
      ? { pl: "Wersja 1: dodana", en: "Version 1: added" }
      : { pl: `Wersja ${version}: zmieniona`, en: `Version ${version}: changed` },
  measured: (version: number) => ({
    pl: `Wersja ${version}: zmieniona wartość albo punkty etapu`,
    en: `Version ${version}: a value or the points of a stage changed`,
  }),
  restored: (version: number, from: number) => ({
    pl: `Wersja ${version}: przywrócona wersja ${from}`,
    en: `Version ${version}: version ${from} restored`,
  }),
  current: { pl: "obecna", en: "current" },
  first: { pl: "Pierwsza wersja.", en: "The first version." },
  changes: { pl: "Co się zmieniło", en: "What changed" },
  part: { pl: "Część karty", en: "Part of the card" },
  before: { pl: "Było", en: "Before" },
  after: { pl: "Jest", en: "After" },
  nothing: { pl: "nic", en: "nothing" },
  restore: { pl: "Przywróć tę wersję", en: "Restore this version" },
  restoreOf: (version: number) => ({ pl: `(${version})`, en: `(${version})` }),
  older: { pl: "Starsze wersje", en: "Older versions" },
  restoredNotice: (version: number) => ({
    pl: `Przywrócono wersję ${version}.`,
    en: `Version ${version} is restored.`,
  }),
})

import { defineTexts } from "../../../../lib/texts.ts"

/** Words beside a counted number, wherever it stands. */
export const countedTexts = defineTexts({
  beside: (value: string) => ({ pl: `w systemie ${value}`, en: `here ${value}` }),
  open: (name: string, year: number) => ({
    pl: `– ${name}, ${year}: zobacz, co policzono`,
    en: `– ${name}, ${year}: see what was counted`,
  }),
  frozen: { pl: "zamrożono", en: "frozen" },
  moved: (now: string) => ({ pl: `zamrożono, dziś ${now}`, en: `frozen, today ${now}` }),
  set: (counted: string) => ({ pl: `wpisano, policzono ${counted}`, en: `set by hand, counted ${counted}` }),
  setAlone: { pl: "wpisano, nic nie policzono", en: "set by hand, nothing counted" },
  legend: {
    pl: "Podkreślone liczby policzył ten serwis: otwórz je, by zobaczyć, co za nimi stoi.",
    en: "Underlined numbers were counted by this service: open one to see what stands behind it.",
  },
  legendMarks: {
    pl: "„Zamrożono”: liczba nie zmienia się z danymi. „Wpisano”: urząd podał inną liczbę niż policzona; powód jest za liczbą.",
    en: "“Frozen”: the number does not change with the data. “Set by hand”: the office gave another number than the counted one; the reason is behind it.",
  },
  printCounted: { pl: "* Policzono w systemie.", en: "* Counted by this service." },
  printFrozen: {
    pl: "** Policzono w systemie i zamrożono.",
    en: "** Counted by this service and frozen.",
  },
  printSet: (name: string, year: number, value: string, counted: string, reason: string) => ({
    pl: `(w) ${name}, ${year} r.: wpisano ${value} zamiast policzonych ${counted}. Powód: ${reason}`,
    en: `(w) ${name}, ${year}: ${value} was set instead of the counted ${counted}. Reason: ${reason}`,
  }),
})

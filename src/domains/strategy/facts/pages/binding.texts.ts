import { defineTexts } from "../../../../lib/texts.ts"

/** The page on which a person chooses what fills an indicator. */
export const bindingTexts = defineTexts({
  title: { pl: "Co liczy ten miernik", en: "What this indicator counts" },
  lead: {
    pl: "Serwis może liczyć miernik sam: każda liczba otworzy wtedy listę tego, co za nią stoi. Wartości z karty zostaną.",
    en: "The service can count the indicator itself: each number then opens the list of what stands behind it. The values of the card stay.",
  },
  narrow: { pl: "Zawęź, zanim wybierzesz", en: "Narrow it before you choose" },
  narrowHint: {
    pl: "Liczby przy źródłach pokażą się zawężone. Źródeł, których nie da się tak zawęzić, nie pokażemy.",
    en: "The numbers beside the sources are shown narrowed. Sources that cannot be narrowed in this way are left out.",
  },
  sphere: { pl: "Sfera zadań", en: "Sphere of tasks" },
  allSpheres: { pl: "wszystkie sfery", en: "all spheres" },
  unit: { pl: "Komórka urzędu", en: "Unit of the office" },
  allUnits: { pl: "cały urząd", en: "the whole office" },
  choice: { pl: "Miernik liczy", en: "The indicator counts" },
  none: { pl: "Nic: wartości wpisują ludzie", en: "Nothing: people enter the values" },
  suggested: { pl: "pasuje do nazwy", en: "fits the name" },
  preview: (years: string) => ({ pl: `Teraz: ${years}`, en: `Now: ${years}` }),
  previewNothing: (from: number, to: number) => ({
    pl: `Teraz: w latach ${from}–${to} nic nie policzono`,
    en: `Now: nothing was counted in ${from}–${to}`,
  }),
  notNarrowed: { pl: "Nie da się tak zawęzić.", en: "Cannot be narrowed in this way." },
  save: { pl: "Zapisz", en: "Save" },
  saved: { pl: "Zapisano, co liczy miernik.", en: "What the indicator counts is saved." },
})

import { defineTexts } from "../../lib/texts.ts"

/** Names of the parts of a card in its history. */
export const changeTexts = defineTexts({
  strategy: { pl: "Strategia", en: "Strategy" },
  goal: { pl: "Cel", en: "Goal" },
  chief: { pl: "Szef celu", en: "Chief of the goal" },
  area: { pl: "Program", en: "Programme" },
  coordinator: { pl: "Koordynator programu", en: "Coordinator of the programme" },
  number: { pl: "Numer zadania", en: "Number of the task" },
  name: { pl: "Nazwa zadania", en: "Name of the task" },
  addressees: { pl: "Adresaci", en: "Addressees" },
  justification: { pl: "Uzasadnienie", en: "Justification" },
  description: { pl: "Opis zadania", en: "Description of the task" },
  executor: { pl: "Realizator", en: "Executor" },
  totalCost: { pl: "Planowany całkowity koszt", en: "Planned total cost" },
  stage: (nth: number) => ({ pl: `Etap ${nth}`, en: `Stage ${nth}` }),
  cell: (nth: number, year: number) => ({ pl: `Etap ${nth}, rok ${year}`, en: `Stage ${nth}, ${year}` }),
  body: (nth: number) => ({ pl: `Podmiot współpracujący ${nth}`, en: `Cooperating body ${nth}` }),
  budget: (nth: number) => ({ pl: `Budżet, wiersz ${nth}`, en: `Budget, row ${nth}` }),
  indicator: (name: string) => ({ pl: `Miernik „${name}”`, en: `Indicator “${name}”` }),
  indicatorKind: (name: string) => ({ pl: `Miernik „${name}”: rodzaj`, en: `Indicator “${name}”: kind` }),
  indicatorSource: (name: string) => ({ pl: `Miernik „${name}”: źródło`, en: `Indicator “${name}”: source` }),
  value: (name: string, year: number) => ({ pl: `Miernik „${name}”, rok ${year}`, en: `Indicator “${name}”, ${year}` }),
  unaligned: (name: string) => ({
    pl: `Miernik „${name}”: wartości bez lat`,
    en: `Indicator “${name}”: values without years`,
  }),
  readAs: (printed: string, reading: string) => ({
    pl: `„${printed}” odczytane jako ${reading}`,
    en: `“${printed}” read as ${reading}`,
  }),
  readAsMissing: (printed: string) => ({
    pl: `„${printed}” odczytane jako brak danych`,
    en: `“${printed}” read as no data`,
  }),
  unsure: (printed: string) => ({ pl: `„${printed}” do potwierdzenia`, en: `“${printed}” to be confirmed` }),
})

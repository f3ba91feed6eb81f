import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

/** The card's page. */
export const pageTexts = defineTexts({
  strategy: { pl: "Strategia", en: "Strategy" },
  goal: (number: string) => ({ pl: `Cel ${number}`, en: `Goal ${number}` }),
  task: (number: string) => ({ pl: `Zadanie ${number}`, en: `Task ${number}` }),
  taskUnnumbered: { pl: "Zadanie strategii", en: "Task of the strategy" },
  hereTask: (number: string) => ({ pl: `zadanie ${number}`, en: `task ${number}` }),
  chiefOf: (number: string) => ({ pl: `szef celu ${number}`.trim(), en: `chief of goal ${number}`.trim() }),
  coordinatorOf: (number: string) => ({
    pl: `koordynator programu ${number}`.trim(),
    en: `coordinator of programme ${number}`.trim(),
  }),
  description: (name: string) => ({
    pl: `Karta zadania strategii: ${name}`,
    en: `A task card of the strategy: ${name}`,
  }),

  remove: { pl: "Usuń zadanie", en: "Remove the task" },
  move: { pl: "Przenieś do innego programu", en: "Move to another programme" },
  stages: { pl: "Etapy realizacji", en: "Stages" },
  stagesNote: { pl: "wykonane / planowane punkty zadania", en: "done / planned points of the task" },
  noStages: { pl: "Karta nie podaje etapów.", en: "The card states no stages." },
  unalignedStage: (name: string, cells: string) => ({
    pl: `Etap „${name}” ma w druku wartości bez przypisanych lat: ${cells}`,
    en: `Stage “${name}” is printed with values that belong to no year: ${cells}`,
  }),

  indicators: { pl: "Mierniki", en: "Indicators" },
  source: { pl: "Źródło", en: "Source" },
  noSource: { pl: "nie podano", en: "not stated" },
  trendOf: (from: string, to: string) => ({ pl: `trend: od ${from} do ${to}`, en: `trend: from ${from} to ${to}` }),
  none: { pl: "brak", en: "none" },
  noIndicators: { pl: "Karta nie podaje mierników.", en: "The card states no indicators." },
  unaligned: (values: string) => ({
    pl: `Wartości w druku bez przypisanych lat: ${values}`,
    en: `Printed values that belong to no year: ${values}`,
  }),
  guessTitle: (year: number, printed: string) => ({
    pl: `Wartość z ${year} r. zapisano jako „${printed}”.`,
    en: `The value for ${year} is printed as “${printed}”.`,
  }),
  guessRead: (value: string) => ({ pl: `Odczytano ${value}.`, en: `It was read as ${value}.` }),
  guessNotRead: { pl: "Nie wiadomo, jaka to liczba.", en: "It is not clear which number it is." },
  unconfirmed: { pl: "(do potwierdzenia)", en: "(to be confirmed)" },
  confirm: { pl: "Potwierdź lub popraw", en: "Confirm or correct" },
  seeIndicator: { pl: "Zobacz miernik", en: "See the indicator" },
  moreGuesses: (count: number) => ({
    pl: `Do potwierdzenia jest jeszcze ${counted("pl", count, {
      one: "wartość",
      few: "wartości",
      many: "wartości",
      other: "wartości",
    })}.`,
    en: `${counted("en", count, { one: "more value waits", other: "more values wait" })} to be confirmed.`,
  }),

  progress: { pl: "Postęp zadania", en: "Progress of the task" },
  progressNote: (done: string, planned: string) => ({
    pl: `Wykonane punkty: ${done}, planowane: ${planned}.`,
    en: `Points done: ${done}, planned: ${planned}.`,
  }),
  noProgress: {
    pl: "Karta nie podaje punktów, więc postępu nie da się policzyć.",
    en: "The card states no points, so there is no progress to count.",
  },
  forms: { pl: "Formy współpracy", en: "Forms of cooperation" },
  pdf: { pl: "Karta jako PDF", en: "The card as a PDF" },
  pdfName: (number: string) => ({ pl: `karta-zadania-${number}.pdf`, en: `task-card-${number}.pdf` }),
  history: (versions: number) => ({
    pl: `Historia zmian (${counted("pl", versions, { one: "wersja", few: "wersje", many: "wersji", other: "wersji" })})`,
    en: `History (${counted("en", versions, { one: "version", other: "versions" })})`,
  }),
  edit: { pl: "Zmień kartę", en: "Change the card" },

  about: { pl: "O zadaniu", en: "About the task" },
  addressees: { pl: "Adresaci", en: "Addressees" },
  justification: { pl: "Uzasadnienie", en: "Justification" },
  taskDescription: { pl: "Opis zadania", en: "Description of the task" },
  notStated: { pl: "Karta tego nie podaje.", en: "The card does not state it." },
  executor: { pl: "Realizator", en: "Executor" },
  bodies: { pl: "Podmioty współpracujące", en: "Cooperating bodies" },
  noBodies: { pl: "Karta nie wymienia podmiotów.", en: "The card names no bodies." },
  noScope: { pl: "zakresu nie podano", en: "scope not stated" },
  money: { pl: "Koszt i budżet zadania", en: "Cost and budget of the task" },
  totalCost: { pl: "Planowany całkowity koszt", en: "Planned total cost" },
  totalCostEmpty: { pl: "W karcie to miejsce jest puste.", en: "This place is empty in the card." },
  budget: { pl: "Budżet według źródeł", en: "Budget by source" },
  budgetSource: { pl: "Źródło finansowania", en: "Source of money" },
  budgetMoney: { pl: "Środki", en: "Money" },
  budgetEmpty: {
    pl: "Tabela budżetu w karcie jest pusta.",
    en: "The budget table of the card is empty.",
  },
  noAmount: { pl: "kwoty nie podano", en: "no amount stated" },
})

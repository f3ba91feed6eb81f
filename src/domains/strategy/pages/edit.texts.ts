import { defineTexts } from "../../../lib/texts.ts"

/** The page on which a card is changed. */
export const editPageTexts = defineTexts({
  title: { pl: "Zmień kartę", en: "Change the card" },
  lead: {
    pl: "Zapis tworzy nową wersję; poprzednia zostaje w historii i można do niej wrócić.",
    en: "Saving makes a new version; the one before stays in the history and can be restored.",
  },
  save: { pl: "Zapisz zmiany", en: "Save the changes" },
  back: { pl: "Wróć do karty", en: "Back to the card" },
  saved: { pl: "Karta zapisana.", en: "The card is saved." },
  notSavedYet: {
    pl: "Zmieniono układ formularza. Nic nie jest jeszcze zapisane.",
    en: "The form was rearranged. Nothing is saved yet.",
  },
  theirs: { pl: "Co zmieniono od otwarcia tej strony", en: "What has changed since this page was opened" },
  parts: { pl: "Części karty", en: "Parts of the card" },
  onPage: { pl: "Na tej stronie", en: "On this page" },

  taskTitle: { pl: "Zadanie", en: "Task" },
  number: { pl: "Numer", en: "Number" },
  name: { pl: "Nazwa", en: "Name" },
  textsTitle: { pl: "Opis", en: "Description" },
  addressees: { pl: "Adresaci", en: "Addressees" },
  justification: { pl: "Uzasadnienie", en: "Justification" },
  description: { pl: "Opis zadania", en: "Description of the task" },
  textHint: {
    pl: "Pusty wiersz oddziela akapity. Wiersz od „1)”, „a)” lub „-” jest punktem listy.",
    en: "An empty line parts paragraphs. A line that begins with “1)”, “a)” or “-” is an item of a list.",
  },
  executor: { pl: "Realizator", en: "Executor" },

  stagesTitle: { pl: "Etapy realizacji", en: "Stages" },
  stagesHint: {
    pl: "Wpisz „wykonane/planowane”, na przykład 5/5%. Kreska oznacza, że etapu w tym roku nie planowano.",
    en: "Type “done/planned”, such as 5/5%. A dash says that the stage is not planned for that year.",
  },
  stageName: { pl: "Etap", en: "Stage" },
  cellOf: (stage: string, year: number) => ({ pl: `${stage}, ${year}`, en: `${stage}, ${year}` }),
  unaligned: (values: string) => ({
    pl: `W druku są wartości bez lat: ${values}. Wpisz je w swoje lata albo zostaw puste.`,
    en: `There are printed values without years: ${values}. Type them into their years or leave them empty.`,
  }),
  addStage: { pl: "Dodaj etap", en: "Add a stage" },
  newYear: { pl: "Nowy rok", en: "New year" },
  addYear: { pl: "Dodaj rok", en: "Add the year" },
  removeYears: { pl: "Usuń któryś rok", en: "Remove a year" },
  removeYear: (year: number) => ({ pl: `Usuń rok ${year}`, en: `Remove ${year}` }),
  remove: { pl: "Usuń", en: "Remove" },
  removeColumn: { pl: "Usuwanie", en: "Removal" },
  removeRow: (name: string) => ({ pl: `– ${name}`, en: `– ${name}` }),
  rowUnnamed: (nth: number) => ({ pl: `wiersz ${nth}`, en: `row ${nth}` }),

  indicatorsTitle: { pl: "Mierniki", en: "Indicators" },
  indicatorsHint: {
    pl: "Zapis, którego nie zmienisz, zostaje taki jak w druku. Nową wartość wpisz tak, by dało się ją odczytać tylko w jeden sposób.",
    en: "What you do not change stays as printed. Type a new value so that it can be read in one way only.",
  },
  indicatorNth: (nth: number) => ({ pl: `Miernik ${nth}`, en: `Indicator ${nth}` }),
  indicatorName: { pl: "Miernik", en: "Indicator" },
  indicatorKind: { pl: "Rodzaj", en: "Kind" },
  indicatorSource: { pl: "Źródło", en: "Source" },
  values: { pl: "Wartości", en: "Values" },
  addIndicator: { pl: "Dodaj miernik", en: "Add an indicator" },
  removeIndicator: { pl: "Usuń miernik", en: "Remove the indicator" },

  bodiesTitle: { pl: "Podmioty współpracujące", en: "Cooperating bodies" },
  bodyNth: (nth: number) => ({ pl: `Podmiot ${nth}`, en: `Body ${nth}` }),
  bodyName: { pl: "Nazwa", en: "Name" },
  bodyScopes: { pl: "Zakres współpracy", en: "Scope of cooperation" },
  scopesHint: { pl: "Każdy zakres w nowym wierszu.", en: "Each scope on a line of its own." },
  addBody: { pl: "Dodaj podmiot", en: "Add a body" },

  moneyTitle: { pl: "Koszt i budżet", en: "Cost and budget" },
  totalCost: { pl: "Planowany całkowity koszt", en: "Planned total cost" },
  totalCostHint: {
    pl: "Tak, jak podaje karta, na przykład „ok. 100 mln zł”.",
    en: "As the card puts it, such as “c. 100 million”.",
  },
  budgetCaption: { pl: "Budżet według źródeł", en: "Budget by source" },
  budgetSource: { pl: "Źródło finansowania", en: "Source of money" },
  budgetMoney: { pl: "Środki", en: "Money" },
  budgetEmpty: { pl: "Tabela budżetu jest pusta.", en: "The budget table is empty." },
  addBudget: { pl: "Dodaj źródło", en: "Add a source" },
})

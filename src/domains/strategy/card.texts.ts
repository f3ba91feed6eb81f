import { formatNumber } from "../../lib/numbers.ts"
import { defineTexts } from "../../lib/texts.ts"

const listed = (options: readonly string[], word: string) =>
  options.length < 2 ? (options[0] ?? "") : `${options.slice(0, -1).join(", ")} ${word} ${options.at(-1)}`

/** Sentences about reading a card: warnings, questions and refusals. */
export const cardTexts = defineTexts({
  plannedNot100: (pl: string, en: string) => ({
    pl: `Planowane punkty wszystkich etapów dają ${pl}, a powinny dać 100.`,
    en: `The planned points of all stages add up to ${en}; they should add up to 100.`,
  }),
  doneOverPlanned: (stage: string, year: number, printed: string) => ({
    pl: `Etap „${stage}”, rok ${year}: wykonano więcej, niż zaplanowano (${printed}).`,
    en: `Stage “${stage}”, ${year}: more was done than planned (${printed}).`,
  }),

  valueGuessed: (printed: string, pl: string, en: string) => ({
    pl: `W karcie zapisano „${printed}”. Czy to znaczy ${pl}?`,
    en: `The card prints “${printed}”. Does it mean ${en}?`,
  }),
  valueUnclear: (printed: string, pl: string[], en: string[]) => ({
    pl: `W karcie zapisano „${printed}”. Co to znaczy: ${listed(pl, "czy")}?`,
    en: `The card prints “${printed}”. What does it mean: ${listed(en, "or")}?`,
  }),
  valueUnread: (printed: string) => ({
    pl: `Zapis „${printed}” nie jest zrozumiały. Jaka to wartość?`,
    en: `“${printed}” is not understood. What value is it?`,
  }),
  valueMissingWithRemark: (printed: string) => ({
    pl: `Zapis „${printed}” odczytano jako brak danych. Czy słusznie?`,
    en: `“${printed}” was read as no data. Is that right?`,
  }),
  cellUnread: (printed: string, stage: string, year: number) => ({
    pl: `Etap „${stage}”, rok ${year}: zapis „${printed}” nie jest parą „wykonane/planowane”. Co wpisać?`,
    en: `Stage “${stage}”, ${year}: “${printed}” is not a “done/planned” pair. What should it be?`,
  }),
  rowUnaligned: (name: string, found: number, years: number) => ({
    pl: `Wiersz „${name}”: liczba odczytanych wartości to ${found}, a liczba lat ${years}. Która wartość należy do którego roku? Oddziel wartości znakiem |, puste miejsce oznacza brak.`,
    en: `Row “${name}”: ${found} values for ${years} years. Which value belongs to which year? Separate values with |; an empty place means missing.`,
  }),
  rowSplitGuessed: (name: string, proposed: string) => ({
    pl: `Wiersz „${name}” podzielono na wartości: ${proposed}. Czy to dobry podział?`,
    en: `Row “${name}” was split into: ${proposed}. Is that right?`,
  }),
  yearsMissing: (table: { pl: string; en: string }) => ({
    pl: `${table.pl}: nie znaleziono lat w nagłówku tabeli. Podaj lata w kolejności kolumn.`,
    en: `${table.en}: no years in the table header. Give the years in the order of columns.`,
  }),
  yearsTwice: (table: { pl: string; en: string }, years: string) => ({
    pl: `${table.pl}: lata w nagłówku powtarzają się (${years}). Podaj lata w kolejności kolumn.`,
    en: `${table.en}: years in the header are repeated (${years}). Give the years in the order of columns.`,
  }),
  stagesTable: { pl: "Etapy realizacji", en: "Stages" },
  indicatorsTable: { pl: "Mierniki", en: "Indicators" },

  sourceGuessed: (name: string, source: string) => ({
    pl: `Miernik „${name}”: za źródło uznano „${source}”. Czy granica między nazwą a źródłem jest dobra?`,
    en: `Indicator “${name}”: “${source}” was taken as the source. Is the boundary between name and source right?`,
  }),
  sourceNotFound: (name: string) => ({
    pl: `Miernik „${name}”: nie wiadomo, gdzie kończy się nazwa, a zaczyna źródło. Jakie jest źródło?`,
    en: `Indicator “${name}”: it is not clear where the name ends and the source begins. What is the source?`,
  }),
  nameGuessed: (name: string) => ({
    pl: `Nazwa „${name}” zajmuje kilka wierszy. Czy jest kompletna?`,
    en: `The name “${name}” takes several lines. Is it complete?`,
  }),
  kindUnknown: (name: string) => ({
    pl: `Miernik „${name}”: czy to miernik produktu, rezultatu czy oddziaływania?`,
    en: `Indicator “${name}”: is it a product, result or impact indicator?`,
  }),
  bodyGuessed: (name: string) => ({
    pl: `Podmiot współpracujący: „${name}”. Czy granica między nazwą a zakresem współpracy jest dobra?`,
    en: `Cooperating body: “${name}”. Is the boundary between its name and the scope right?`,
  }),
  budgetGuessed: (source: string) => ({
    pl: `Budżet: „${source}” uznano za źródło finansowania. Czy granica między źródłem a kwotą jest dobra?`,
    en: `Budget: “${source}” was taken as the source of money. Is the boundary between source and amount right?`,
  }),
  goalNotFound: {
    pl: "Nie znaleziono celu strategii. Jak się nazywa?",
    en: "The goal of the strategy was not found. What is its name?",
  },
  goalNumberNotFound: {
    pl: "Nie znaleziono numeru celu strategii. Jaki to numer?",
    en: "The number of the goal was not found. What is it?",
  },
  areaNotFound: {
    pl: "Nie znaleziono programu strategii. Jak się nazywa?",
    en: "The programme of the strategy was not found. What is its name?",
  },
  taskNotFound: {
    pl: "Nie znaleziono nazwy zadania. Jak się nazywa?",
    en: "The name of the task was not found. What is it?",
  },
  openingGuessed: (text: string) => ({
    pl: `Z początku karty odczytano „${text}”. Czy to się zgadza?`,
    en: `From the opening of the card “${text}” was read. Is that right?`,
  }),
  inherited: (text: string) => ({
    pl: `Tej pozycji nie ma w karcie; przyjęto ją z poprzedniej karty: „${text}”. Czy słusznie?`,
    en: `This is not printed in the card; it was taken from the previous one: “${text}”. Is that right?`,
  }),

  empty: { pl: "Nie ma czego czytać: tekst jest pusty.", en: "There is nothing to read: the text is empty." },
  textTooLarge: (characters: number, lines: number) => ({
    pl: `Tekst jest za długi na kartę zadania. Wklej same karty: limit znaków to ${formatNumber(characters, "pl")}, a wierszy ${formatNumber(lines, "pl")}.`,
    en: `The text is too long for a strategy card. Paste only the cards: the limit of characters is ${formatNumber(characters, "en")}, of lines ${formatNumber(lines, "en")}.`,
  }),
  notText: {
    pl: "To nie jest tekst, tylko dane binarne. Wklej tekst karty albo wybierz plik .txt lub .docx.",
    en: "This is binary data, not text. Paste the text of a card or choose a .txt or .docx file.",
  },
  notACard: {
    pl: "To nie wygląda na kartę zadania strategii: brakuje celu, zadania i rozpoznawalnych części, takich jak „Etapy realizacji” lub „Mierniki”.",
    en: "This does not look like a strategy card: there is no goal, no task and no known part such as “Etapy realizacji” or “Mierniki”.",
  },
  fileTooLarge: (limit: number) => ({
    pl: `Plik jest za duży. Najwięcej to ${limit} MB.`,
    en: `The file is too large. The limit is ${limit} MB.`,
  }),
  fileKindUnknown: (name: string, kind: string) => ({
    pl: `Plik „${name}” (${kind}) nie jest kartą w formacie .txt ani .docx.`,
    en: `“${name}” (${kind}) is not a .txt or .docx card.`,
  }),
  fileLies: (name: string, kind: string) => ({
    pl: `Plik „${name}” ma w środku co innego, niż mówi jego nazwa (${kind}). Zapisz go ponownie jako .txt lub .docx.`,
    en: `“${name}” contains something else than its name says (${kind}). Save it again as .txt or .docx.`,
  }),
  fileDamaged: (name: string) => ({
    pl: `Pliku „${name}” nie da się otworzyć: jest uszkodzony albo zabezpieczony hasłem.`,
    en: `“${name}” cannot be opened: it is damaged or protected by a password.`,
  }),
  fileUnpacksTooLarge: (name: string) => ({
    pl: `Plik „${name}” po rozpakowaniu jest o wiele za duży na kartę.`,
    en: `“${name}” unpacks to far more than a card can have.`,
  }),
  answerNeeded: (question: string, questionEn: string) => ({
    pl: `Potrzebna jest odpowiedź: ${question}`,
    en: `An answer is needed: ${questionEn}`,
  }),
  answerUnclear: (answer: string) => ({
    pl: `Odpowiedź „${answer}” można odczytać na kilka sposobów. Wpisz liczbę bez odstępów, z przecinkiem tylko przed groszami.`,
    en: `The answer “${answer}” has several readings. Type the number without grouping, with a comma only before the decimals.`,
  }),
  answerNoField: (path: string) => ({
    pl: `Karta nie ma pola „${path}”.`,
    en: `The card has no field “${path}”.`,
  }),
  answerCell: (answer: string) => ({
    pl: `„${answer}” nie jest zapisem etapu. Wpisz „wykonane/planowane”, na przykład 5/5%, albo „-”.`,
    en: `“${answer}” is not a stage cell. Type “done/planned”, such as 5/5%, or “-”.`,
  }),
  answerCount: (found: number, years: number) => ({
    pl: `Liczba podanych wartości to ${found}, a liczba lat ${years}. Oddziel wartości znakiem |.`,
    en: `${found} values were given for ${years} years. Separate values with |.`,
  }),
  answerYears: (answer: string) => ({
    pl: `„${answer}” to nie lista różnych lat. Wpisz na przykład: 2009 2010 2011.`,
    en: `“${answer}” is not a list of different years. Type for example: 2009 2010 2011.`,
  }),
  answerKind: {
    pl: "Wybierz rodzaj miernika: produktu, rezultatu albo oddziaływania.",
    en: "Choose the kind of indicator: product, result or impact.",
  },
})

import { defineTexts } from "../../../../lib/texts.ts"

/** The page on which the data of the strategy are described. */
export const dataTexts = defineTexts({
  title: { pl: "Dane strategii", en: "Data of the strategy" },
  lead: {
    pl: "Cała strategia do pobrania: cele, programy, zadania, wagi, postęp i mierniki. Bez logowania i bez danych osobowych.",
    en: "The whole strategy to download: goals, programmes, tasks, weights, progress and indicators. No sign-in, no personal data.",
  },
  files: { pl: "Pliki", en: "Files" },
  json: { pl: "Wszystko (JSON)", en: "Everything (JSON)" },
  jsonHint: {
    pl: "Drzewo: strategies → goals → programmes → tasks, przy każdym poziomie indicators z wartościami wszystkich źródeł.",
    en: "A tree: strategies → goals → programmes → tasks, and at each level indicators with the values of all sources.",
  },
  tasks: { pl: "Zadania (CSV)", en: "Tasks (CSV)" },
  tasksHint: { pl: "Jeden wiersz na zadanie.", en: "One row a task." },
  indicators: { pl: "Mierniki (CSV)", en: "Indicators (CSV)" },
  indicatorsHint: {
    pl: "Jeden wiersz na rok, źródło i miernik. Różne liczby różnych źródeł są w różnych wierszach.",
    en: "One row for each year, source and indicator. Different numbers of different sources are in different rows.",
  },
  rulesTitle: { pl: "Jak to czytać", en: "How to read it" },
  ruleStable: {
    pl: "Nazwy kolumn i pól nie zmienią znaczenia. Nowe mogą dojść; gdy coś miałoby się zmienić, wzrośnie numer edition.",
    en: "Names of columns and fields do not change their meaning. New ones may come; a change raises the number edition.",
  },
  ruleCsv: {
    pl: "CSV: UTF-8 ze znacznikiem, średniki, przecinek dziesiętny, pusty zapis to brak danych.",
    en: "CSV: UTF-8 with a mark, semicolons, decimal comma, an empty field means no data.",
  },
  ruleJson: {
    pl: "JSON: liczby są tekstem z kropką, żeby nic nie zginęło przy zaokrąglaniu; null to brak danych.",
    en: "JSON: numbers are text with a dot, so that nothing is lost in rounding; null means no data.",
  },
  rulePercent: {
    pl: "Wagi i postęp są w procentach. Punkty są częściami zadania; całe zadanie ma ich 100.",
    en: "Weights and progress are percent. Points are parts of a task; a whole task has 100.",
  },
  rulePrinted: {
    pl: "„zapis” to słowa źródła, zachowane na zawsze; „wartosc” to nasz odczyt, a „potwierdzona” mówi, czy ktoś go sprawdził lub czy był jednoznaczny.",
    en: "“zapis” is what the source prints, kept for ever; “wartosc” is our reading, and “potwierdzona” says whether it is certain or was checked.",
  },
  columnsOf: (file: string) => ({ pl: `Kolumny pliku ${file}`, en: `Columns of ${file}` }),
  column: { pl: "Kolumna", en: "Column" },
  meaning: { pl: "Znaczenie", en: "Meaning" },

  strategia: { pl: "nazwa strategii", en: "name of the strategy" },
  cel_numer: { pl: "numer celu, często rzymski", en: "number of the goal, often roman" },
  cel: { pl: "nazwa celu", en: "name of the goal" },
  szef_celu: { pl: "stanowisko szefa celu", en: "office of the chief of the goal" },
  postep_celu: { pl: "postęp celu: średnia programów", en: "progress of the goal: the mean of its programmes" },
  program_numer: { pl: "numer programu", en: "number of the programme" },
  program: { pl: "nazwa programu", en: "name of the programme" },
  koordynator: { pl: "stanowisko koordynatora", en: "office of the coordinator" },
  postep_programu: {
    pl: "postęp programu: suma (waga × postęp) przez sumę wag",
    en: "progress of the programme: sum of (weight × progress) by the sum of weights",
  },
  zadanie_numer: { pl: "numer zadania w programie", en: "number of the task in its programme" },
  zadanie: { pl: "nazwa zadania", en: "name of the task" },
  waga: { pl: "waga zadania w programie", en: "weight of the task in its programme" },
  punkty_wykonane: { pl: "suma wykonanych punktów karty", en: "sum of the points done on the card" },
  punkty_planowane: { pl: "suma planowanych punktów karty", en: "sum of the points planned on the card" },
  postep: {
    pl: "postęp, który się liczy: punkty karty, a gdy ich nie ma, zapis strony programu",
    en: "the progress that counts: points of the card, or where it has none what the programme's page prints",
  },
  postep_wedlug_zrodla: {
    pl: "postęp, jak go podaje strona programu",
    en: "progress as the programme's page prints it",
  },
  zrodlo_postepu: { pl: "która strona go podaje", en: "which page prints it" },
  zadanie_id: { pl: "stały identyfikator zadania", en: "lasting identifier of the task" },
  poziom: { pl: "cel, program albo zadanie", en: "cel (goal), program (programme) or zadanie (task)" },
  wskaznik: { pl: "nazwa miernika", en: "name of the indicator" },
  rodzaj: { pl: "produkt, rezultat albo oddzialywanie", en: "produkt, rezultat or oddzialywanie (impact)" },
  zrodlo_danych: { pl: "skąd pochodzą dane", en: "where the data come from" },
  jednostka: { pl: "jednostka", en: "unit" },
  kierunek: {
    pl: "wiecej, mniej albo przedzial: kiedy jest lepiej",
    en: "wiecej (more), mniej (less) or przedzial (range): what is better",
  },
  rok: { pl: "rok, którego dotyczy wartość", en: "year of the value" },
  rola: { pl: "wykonanie albo plan", en: "wykonanie (actual) or plan" },
  kto_podaje: { pl: "źródło wartości; puste dla karty zadania", en: "source of the value; empty for a task card" },
  zapis: { pl: "wartość słowo w słowo", en: "the value word for word" },
  znaczenie: {
    pl: "number, money, percent, change, range, missing albo słowo, na przykład unchanged",
    en: "number, money, percent, change, range, missing or a word such as unchanged",
  },
  wartosc: { pl: "odczytana liczba; kwoty w złotych", en: "the number read; money in złoty" },
  wartosc_do: { pl: "górny koniec przedziału", en: "upper end of a range" },
  potwierdzona: { pl: "tak albo nie", en: "tak (yes) or nie (no)" },
  wskaznik_id: { pl: "stały identyfikator miernika", en: "lasting identifier of the indicator" },
})

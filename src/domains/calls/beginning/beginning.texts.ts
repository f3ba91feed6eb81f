import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

/** Sentences of what a call begins with: a past call, a template; and of how the office numbers its calls. */
export const beginningTexts = defineTexts({
  readyTitle: { pl: "Zacznij od gotowego", en: "Begin with something ready" },
  readyLead: {
    pl: "Wzór albo poprzedni konkurs oszczędza przepisywania. Szkic zmienisz potem, jak chcesz.",
    en: "A template or a past competition saves retyping. You change the draft afterwards as you like.",
  },
  templates: { pl: "Wzory urzędu", en: "Templates of the office" },
  noTemplates: {
    pl: "Nie ma jeszcze wzorów. Zapiszesz go na stronie dowolnego konkursu: „Powtórz albo zapisz jako wzór”.",
    en: "There are no templates yet. Save one on the page of any competition: “Repeat or save as a template”.",
  },
  past: { pl: "Poprzednie konkursy", en: "Past competitions" },
  noPast: { pl: "Urząd nie ogłosił jeszcze konkursu.", en: "The office has announced no competition yet." },
  allPast: { pl: "Wszystkie konkursy", en: "All competitions" },
  fromScratch: { pl: "Zacznij od pustego szkicu", en: "Begin with an empty draft" },
  start: { pl: "Zacznij z tego wzoru", en: "Begin with this template" },
  startNamed: (name: string) => ({ pl: `Zacznij z wzoru: ${name}`, en: `Begin with the template: ${name}` }),
  remove: { pl: "Usuń wzór", en: "Remove the template" },
  removeQuestion: (name: string) => ({ pl: `Usunąć wzór „${name}”?`, en: `Remove the template “${name}”?` }),
  removeBody: {
    pl: "Zniknie z listy i nie da się go przywrócić. Konkursy zaczęte z niego zostaną.",
    en: "It leaves the list and cannot be brought back. Competitions begun with it stay.",
  },
  keep: { pl: "Zostaw wzór", en: "Keep the template" },
  removed: {
    pl: "Wzór usunięty z listy. Konkursy z niego zostały.",
    en: "The template is off the list. The competitions begun with it stay.",
  },

  repeatTitle: { pl: "Powtórz albo zapisz jako wzór", en: "Repeat or save as a template" },
  repeatHeading: { pl: "Powtórz ten konkurs", en: "Repeat this competition" },
  repeatLead: (years: number) => ({
    pl: `Powstanie szkic z tą samą treścią, warunkami i kryteriami. Daty przesuną się o ${counted("pl", years, { one: "rok", few: "lata", many: "lat", other: "roku" })}, nabór i wybór na dzień roboczy:`,
    en: `A draft with the same text, rules and criteria. Dates move by ${counted("en", years, { one: "year", other: "years" })}, the closing and the choice to a working day:`,
  }),
  repeatAnew: {
    pl: "Koszty poprzednich lat trzeba podać na nowo, a lata w opisach sprawdzić: zmieniamy je tylko w tytule.",
    en: "Past costs have to be stated anew, and years in descriptions checked: we change them in the title only.",
  },
  repeat: { pl: "Utwórz szkic", en: "Make the draft" },
  repeated: {
    pl: "Szkic jest gotowy. Na stronie konkursu zobaczysz, czym różni się od poprzedniego.",
    en: "The draft is ready. The page of the competition shows how it differs from the past one.",
  },
  begun: { pl: "Szkic jest gotowy. Uzupełnij go poniżej.", en: "The draft is ready. Fill it in below." },
  templateHeading: { pl: "Zapisz jako wzór", en: "Save as a template" },
  templateLead: {
    pl: "Wzór pamięta treść, warunki i kryteria, bez dat, puli i kosztów poprzednich lat.",
    en: "A template keeps the text, the rules and the criteria, without dates, the pool and past costs.",
  },
  templateName: { pl: "Nazwa wzoru", en: "Name of the template" },
  saveTemplate: { pl: "Zapisz wzór", en: "Save the template" },
  templateSaved: { pl: "Wzór zapisany.", en: "The template is saved." },
  templateNameMissing: { pl: "Nazwij wzór.", en: "Name the template." },
  templateNameTooLong: { pl: "Zmieść nazwę w 120 znakach.", en: "Keep the name within 120 characters." },
  templateNameTaken: {
    pl: "Urząd ma już wzór o tej nazwie. Wybierz inną.",
    en: "The office has a template of this name already. Choose another.",
  },

  changedTitle: (number: string) => ({
    pl: `Zmiany wobec konkursu nr ${number}`,
    en: `Changes against competition no. ${number}`,
  }),
  changedNothing: { pl: "Na razie wszystko jest takie samo.", en: "Everything is the same so far." },
  was: { pl: "Było", en: "Was" },
  is: { pl: "Jest", en: "Is" },
  nothing: { pl: "puste", en: "empty" },
  field: { pl: "Co", en: "What" },
  criteria: { pl: "Kryteria", en: "Criteria" },
  rules: { pl: "Warunki ofert", en: "Rules for offers" },
  otherText: { pl: "inny tekst", en: "another text" },

  numberTitle: { pl: "Numery konkursów", en: "Numbers of competitions" },
  numberLead: {
    pl: "Numer dostaje konkurs w chwili publikacji. Numery już nadane się nie zmienią.",
    en: "A competition gets its number when it is published. Numbers already given do not change.",
  },
  pattern: { pl: "Wzór numeru", en: "Pattern of the number" },
  patternHint: {
    pl: "{n} to kolejny numer w roku, {year} to rok. Na przykład OKO.{n}.{year}.",
    en: "{n} is the number within the year, {year} the year. For example OKO.{n}.{year}.",
  },
  preview: (number: string) => ({ pl: `Następny konkurs: ${number}`, en: `The next competition: ${number}` }),
  savePattern: { pl: "Zapisz wzór numeru", en: "Save the pattern" },
  patternSaved: { pl: "Wzór numeru zapisany.", en: "The pattern is saved." },
  patternTooLong: { pl: "Zmieść wzór w 60 znakach.", en: "Keep the pattern within 60 characters." },
  patternPlaceholders: {
    pl: "Wpisz raz {n} i raz {year}, rozdzielone znakiem innym niż cyfra: inaczej numery się powtórzą.",
    en: "Write {n} once and {year} once, parted by something other than a digit: else numbers would repeat.",
  },
  patternCharacters: {
    pl: "Użyj liter, cyfr, spacji, kropki, ukośnika, łącznika i podkreślnika.",
    en: "Use letters, digits, spaces, a full stop, slash, hyphen and underscore.",
  },
})

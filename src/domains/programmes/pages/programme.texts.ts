import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const parts = (n: number) => ({
  pl: counted("pl", n, { one: "część", few: "części", many: "części", other: "części" }),
  en: counted("en", n, { one: "part", other: "parts" }),
})

/** The pages on which the office writes programmes. */
export const programmeTexts = defineTexts({
  list: { pl: "Programy współpracy", en: "Programmes of cooperation" },
  listLead: {
    pl: "Każdy rok ma swój program, uchwalany przez radę. Program wieloletni jest dodatkowy i nie zastępuje rocznego.",
    en: "Every year has its programme, adopted by the council. A programme of several years is an addition and does not replace that of a year.",
  },
  listEmpty: { pl: "Nie ma jeszcze żadnego programu.", en: "There is no programme yet." },
  listEmptyHow: {
    pl: "Zacznij od wzoru z gotowymi zdaniami albo od programu z poprzedniego roku.",
    en: "Begin with a template of ready sentences, or with last year's programme.",
  },
  begin: { pl: "Zacznij program", en: "Begin a programme" },
  years: { pl: "Lata", en: "Years" },
  name: { pl: "Nazwa", en: "Title" },
  state: { pl: "Stan", en: "State" },
  plannedMoney: { pl: "Planowana kwota", en: "Planned money" },
  resolution: { pl: "Uchwała", en: "Resolution" },
  drafted: { pl: "szkic", en: "draft" },
  adopted: { pl: "uchwalony", en: "adopted" },
  amended: { pl: "zmiana w przygotowaniu", en: "a change is being written" },
  multiYear: { pl: "wieloletni", en: "of several years" },
  multiYearNote: {
    pl: "Program wieloletni jest dodatkowy: każdy jego rok ma też własny program roczny.",
    en: "A programme of several years is an addition: each of its years has its own annual programme too.",
  },
  multiYearMissing: (years: string) => ({
    pl: `Program roczny jest obowiązkowy także w latach programu wieloletniego. Nie ma jeszcze programu na: ${years}.`,
    en: `An annual programme is obligatory in the years of a programme of several years too. There is none yet for: ${years}.`,
  }),
  none: { pl: "brak", en: "none" },
  partsLabel: { pl: "Części programu", en: "Parts of the programme" },
  part: { pl: "Część", en: "Part" },
  partOf: (n: number) => ({ pl: `Część ${n} z 11`, en: `Part ${n} of 11` }),
  filled: { pl: "gotowa", en: "filled" },
  missing: { pl: "brakuje", en: "missing" },
  toCheck: { pl: "do sprawdzenia", en: "to look at" },
  bipAddress: { pl: "Dopisz adres w BIP", en: "Add the address in BIP" },
  look: { pl: "sprawdź", en: "look" },
  writer: { pl: "Kto pisze", en: "Who writes" },
  nobody: { pl: "nikt", en: "nobody" },
  lastSave: { pl: "Ostatni zapis", en: "Last save" },
  comments: { pl: "Komentarze", en: "Comments" },
  neverSaved: { pl: "jeszcze nie zapisano", en: "not saved yet" },
  savedBy: (by: string) => ({ pl: `zapis: ${by}`, en: `saved by ${by}` }),
  assign: { pl: "Kto pisze które części", en: "Who writes which parts" },
  gate: { pl: "Gotowość dla rady", en: "Ready for the council" },
  gateOpen: {
    pl: "Program ma wszystkie jedenaście części. Może iść do rady.",
    en: "The programme has all eleven parts. It can go to the council.",
  },
  gateMissing: (n: number) => ({
    pl: `Zanim program trafi do rady, trzeba uzupełnić ${parts(n).pl}:`,
    en: `Before the programme goes to the council, ${parts(n).en} must be filled:`,
  }),
  gateWarnings: { pl: "Warto też sprawdzić:", en: "Worth looking at too:" },
  deadline: { pl: "Rada uchwala do", en: "The council adopts by" },
  report: { pl: "Sprawozdanie do", en: "Report by" },
  adopt: { pl: "Zapisz uchwałę rady", en: "Record the council's resolution" },
  amend: { pl: "Zmień program", en: "Change the programme" },
  differences: { pl: "Porównanie z poprzednim rokiem", en: "Comparison with last year" },
  tasks: { pl: "Zadania priorytetowe i konkursy", en: "Priority tasks and calls" },
  preview: { pl: "Podgląd całego tekstu", en: "Preview of the whole text" },
  consultation: { pl: "Konsultacje projektu", en: "Consultation of the draft" },
  consult: { pl: "Zacznij konsultacje projektu", en: "Start the consultation of the draft" },
  settings: { pl: "Nazwa i zadanie strategii", en: "Title and task of the strategy" },
  publicPage: { pl: "Strona publiczna", en: "Public page" },
  remove: { pl: "Usuń szkic", en: "Delete the draft" },
  more: { pl: "Inne strony programu", en: "Other pages of the programme" },
  frozen: (number: string) => ({
    pl: `Program uchwalono uchwałą ${number}. Tekstu już się nie zmienia; poprawki wprowadza późniejsza uchwała.`,
    en: `The programme was adopted by resolution ${number}. Its text no longer changes; a later resolution makes corrections.`,
  }),
  amending: {
    pl: "Piszesz zmianę programu. Mieszkańcy widzą tekst obowiązujący, dopóki rada nie uchwali zmiany.",
    en: "You are writing a change of the programme. Residents see the text in force until the council adopts the change.",
  },
  dropChange: { pl: "Porzuć zmianę", en: "Drop the change" },
  editions: { pl: "Uchwalone teksty", en: "Adopted texts" },
})

import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const tasks = {
  pl: { one: "zadanie", few: "zadania", many: "zadań", other: "zadania" },
  en: { one: "task", other: "tasks" },
}

/** Warnings and refusals about strategies, goals, areas and their weights. */
export const levelTexts = defineTexts({
  weightsNot100: (pl: string, en: string) => ({
    pl: `Wagi zadań dają razem ${pl}%, a nie 100%. Postęp liczymy, dzieląc przez ich sumę.`,
    en: `The weights of the tasks add up to ${en}%, not 100%. Progress is divided by their sum.`,
  }),
  withoutWeight: (count: number) => ({
    pl: `Bez wagi: ${counted("pl", count, tasks.pl)}. Takie zadania nie liczą się do postępu.`,
    en: `Without a weight: ${counted("en", count, tasks.en)}. They do not count towards progress.`,
  }),
  withoutProgress: (count: number, of: number) => ({
    pl: `Postęp nieznany: ${counted("pl", count, tasks.pl)} z ${of}. Liczymy tylko te, o których wiadomo.`,
    en: `Progress not known: ${counted("en", count, tasks.en)} of ${of}. Only the known ones count.`,
  }),
  nameMissing: { pl: "Podaj nazwę.", en: "Give the name." },
  tooLong: (most: number) => ({
    pl: `To za długie. Najwyżej ${most} zn.`,
    en: `This is too long. At most ${most} characters.`,
  }),
  strategyTwice: { pl: "Strategia o tej nazwie już jest.", en: "There is a strategy of this name already." },
  goalTwice: {
    pl: "W tej strategii jest już cel o tym numerze (albo o tej nazwie bez numeru).",
    en: "This strategy already has a goal of this number (or of this name without a number).",
  },
  areaTwice: {
    pl: "W tym celu jest już program o tym numerze (albo o tej nazwie bez numeru).",
    en: "This goal already has a programme of this number (or of this name without a number).",
  },
  taskThere: {
    pl: "W tym programie jest już zadanie o takim numerze i nazwie.",
    en: "This programme already has a task of that number and name.",
  },
  areaUnknown: { pl: "Wybierz program z listy.", en: "Choose a programme from the list." },
  taskTied: {
    pl: "Z tym zadaniem jest powiązany program współpracy albo konkurs. Najpierw zmień tam zadanie strategii.",
    en: "A cooperation programme or a competition belongs to this task. First change the task of the strategy there.",
  },
  notEmpty: {
    pl: "Usunąć można tylko to, co jest puste. Ta część strategii ma już zawartość.",
    en: "Only what is empty can be removed. This part of the strategy has something in it.",
  },
  nameTaken: {
    pl: "Nie można przywrócić: jest już część strategii o tym numerze lub nazwie. Najpierw zmień jej numer.",
    en: "It cannot be restored: another part of the strategy has this number or name. Change that number first.",
  },
  parentRemoved: {
    pl: "Najpierw przywróć część strategii, do której to należy.",
    en: "First restore the part of the strategy it belongs to.",
  },
  weightUnreadable: (printed: string) => ({
    pl: `„${printed}” to nie waga. Wpisz liczbę od 0 do 1000 z najwyżej dwoma miejscami po przecinku, na przykład 60.`,
    en: `“${printed}” is not a weight. Type a number from 0 to 1000 with at most two decimals, such as 60.`,
  }),
  dateUnreadable: {
    pl: "To nie jest data. Wpisz ją jako dzień, miesiąc i rok, na przykład 26.08.2004.",
    en: "This is not a date. Type day, month and year, such as 26.08.2004.",
  },
  addressUnreadable: {
    pl: "Adres powinien zaczynać się od https:// lub http://.",
    en: "The address should begin with https:// or http://.",
  },
  resolutionNameless: { pl: "Podaj numer uchwały.", en: "Give the number of the resolution." },
})

import { formatDate } from "../../lib/dates.ts"
import { counted } from "../../lib/plurals.ts"
import { defineTexts, inEach } from "../../lib/texts.ts"

/** Why a draft cannot be saved, announced or extended. */
export const draftTexts = defineTexts({
  announcedMeanwhile: {
    pl: "Te konsultacje ktoś w tym czasie ogłosił, więc szkicu nie da się już zmienić. Twój tekst stoi w polach: skopiuj, co potrzebne.",
    en: "Somebody announced this consultation meanwhile, so the draft can no longer change. Your text is in the fields: copy what you need.",
  },
  titleWrong: (limit: number) => ({
    pl: `Wpisz tytuł, najwyżej ${counted("pl", limit, { one: "znak", few: "znaki", many: "znaków", other: "znaku" })}.`,
    en: `Write a title of at most ${counted("en", limit, { one: "character", other: "characters" })}.`,
  }),
  tooLong: (limit: number) => ({
    pl: `Skróć tekst do ${limit} znaków.`,
    en: `Shorten the text to ${limit} characters.`,
  }),
  programmeUnknown: {
    pl: "Wybierz program z listy: konsultuje się projekt, zanim rada go uchwali.",
    en: "Choose a programme of the list: a draft is consulted before the council adopts it.",
  },
  dayWrong: { pl: "Wybierz dzień z kalendarza.", en: "Choose a day of the calendar." },
  noText: { pl: "Wklej tekst projektu.", en: "Paste the text of the draft." },
  noChannels: { pl: "Zaznacz, jak zbieracie uwagi.", en: "Choose how remarks are collected." },
  noResolution: {
    pl: "Wpisz uchwałę, według której prowadzicie konsultacje.",
    en: "Write the resolution by which you consult.",
  },
  noFrom: { pl: "Wybierz pierwszy dzień.", en: "Choose the first day." },
  noTo: { pl: "Wybierz ostatni dzień.", en: "Choose the last day." },
  fromPast: { pl: "Ten dzień już minął.", en: "This day is over." },
  toBeforeFrom: { pl: "Ostatni dzień jest przed pierwszym.", en: "The last day is before the first." },
  tooShort: (days: number, resolution: string) => ({
    pl: `To za krótko: konsultacje trwają co najmniej ${counted("pl", days, { one: "dzień", few: "dni", many: "dni", other: "dnia" })} (${resolution}).`,
    en: `This is too short: consultations last at least ${counted("en", days, { one: "day", other: "days" })} (${resolution}).`,
  }),
  tooShortFix: (day: Temporal.PlainDate) =>
    inEach((lang) => (lang === "pl" ? `Ustaw ${formatDate(day, lang)}` : `Set ${formatDate(day, lang)}`)),
  extensionWrong: {
    pl: "Wybierz dzień późniejszy niż ogłoszony i nie wcześniejszy niż dziś.",
    en: "Choose a day after the announced one and not before today.",
  },
})

import { formatDate } from "../../../lib/dates.ts"
import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const daysPl = { one: "dzień", few: "dni", many: "dni", other: "dnia" }
const daysEn = { one: "day", other: "days" }

export const rulesTexts = defineTexts({
  title: { pl: "Zasady konsultacji", en: "Rules of consultations" },
  lead: {
    pl: "Ustawa nie mówi, ile trwają konsultacje: ustala to uchwała rady miejskiej. Wpisz jej zasady, a nowe konsultacje zaczną się od nich.",
    en: "The act does not say how long consultations last: a resolution of the city council does. Write down its rules and new consultations begin with them.",
  },
  validFrom: { pl: "Obowiązują od", en: "In force from" },
  resolution: { pl: "Uchwała", en: "Resolution" },
  resolutionHint: {
    pl: "Numer, data i tytuł, jak mają stać w ogłoszeniu.",
    en: "Number, date and title as the announcement should name it.",
  },
  termDays: { pl: "Ile dni co najmniej trwają konsultacje", en: "How many days consultations last at least" },
  opinionDays: {
    pl: "Ile dni ma rada pożytku na opinię o projekcie innym niż program i strategia",
    en: "How many days the council of public benefit has for its opinion on a draft other than a programme or a strategy",
  },
  opinionDaysHint: {
    pl: "Zostaw puste, jeśli uchwała tego nie ustala.",
    en: "Leave it empty when the resolution does not say.",
  },
  namesMonths: {
    pl: "Ile miesięcy po końcu konsultacji przechowujecie nazwiska i adresy uczestników",
    en: "How many months after a consultation names and addresses of those who took part are kept",
  },
  namesMonthsHint: {
    pl: "Potem usuną się same; uwagi, nazwy organizacji i liczby zostają. Obowiązuje konsultacje, które dopiero ogłosicie.",
    en: "Then they are removed by themselves; remarks, names of organisations and counts stay. It holds for consultations still to be announced.",
  },
  colNames: { pl: "Nazwiska", en: "Names" },
  monthsWrong: (most: number) => ({
    pl: `Wpisz liczbę miesięcy od 1 do ${most}.`,
    en: `Write a number of months from 1 to ${most}.`,
  }),
  channels: { pl: "Jak zbieramy uwagi", en: "How remarks are collected" },
  save: { pl: "Zapisz zasady", en: "Save the rules" },
  saved: { pl: "Zasady zapisane.", en: "The rules are saved." },
  recorded: { pl: "Zapisane zasady", en: "Recorded rules" },
  none: { pl: "Nie zapisano jeszcze zasad.", en: "No rules are recorded yet." },
  from: (day: string) => ({ pl: `od ${formatDate(day, "pl")}`, en: `from ${formatDate(day, "en")}` }),
  days: (n: number) => ({ pl: counted("pl", n, daysPl), en: counted("en", n, daysEn) }),
  noDays: { pl: "nie ustalono", en: "not set" },
  colFrom: { pl: "Od kiedy", en: "From" },
  colTerm: { pl: "Konsultacje", en: "Consultations" },
  colOpinion: { pl: "Opinia rady", en: "Opinion" },
  daysWrong: (most: number) => ({
    pl: `Wpisz liczbę od 1 do ${most}.`,
    en: `Write a number from 1 to ${most}.`,
  }),
  dayMissing: { pl: "Wybierz dzień.", en: "Choose a day." },
  resolutionMissing: { pl: "Wpisz uchwałę, najwyżej 300 znaków.", en: "Write the resolution, at most 300 characters." },
  channelsMissing: { pl: "Zaznacz co najmniej jeden sposób.", en: "Choose at least one way." },
})

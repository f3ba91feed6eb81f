import { formatDate } from "../../../lib/dates.ts"
import { defineTexts } from "../../../lib/texts.ts"

export const feedTexts = defineTexts({
  title: (site: string) => ({ pl: `${site}: konsultacje`, en: `${site}: consultations` }),
  announced: (number: string, title: string) => ({
    pl: `Ogłoszono konsultacje ${number}: ${title}`,
    en: `Consultation ${number} announced: ${title}`,
  }),
  until: (day: string) => ({
    pl: `Uwagi można zgłaszać do ${formatDate(day, "pl")}.`,
    en: `Remarks are taken until ${formatDate(day, "en")}.`,
  }),
  reported: (number: string, title: string) => ({
    pl: `Raport z konsultacji ${number}: ${title}`,
    en: `Report on consultation ${number}: ${title}`,
  }),
  annulled: (number: string, title: string) => ({
    pl: `Unieważniono konsultacje ${number}: ${title}`,
    en: `Consultation ${number} annulled: ${title}`,
  }),
  calendar: (site: string) => ({ pl: `${site}: terminy konsultacji`, en: `${site}: dates of consultations` }),
  span: (title: string) => ({ pl: `Konsultacje: ${title}`, en: `Consultation: ${title}` }),
  last: (title: string) => ({ pl: `Ostatni dzień na uwagi: ${title}`, en: `Last day for remarks: ${title}` }),
  meeting: (title: string) => ({ pl: `Spotkanie konsultacyjne: ${title}`, en: `Consultation meeting: ${title}` }),
  addToCalendar: { pl: "Dodaj terminy do kalendarza", en: "Add the dates to your calendar" },
})

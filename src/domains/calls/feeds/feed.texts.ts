import { formatMoment } from "../../../lib/dates.ts"
import { defineTexts } from "../../../lib/texts.ts"

export const feedTexts = defineTexts({
  title: (site: string) => ({ pl: `${site}: konkursy`, en: `${site}: competitions` }),
  announced: (number: string, title: string) => ({
    pl: `Ogłoszono konkurs ${number}: ${title}`,
    en: `Competition ${number} announced: ${title}`,
  }),
  closes: (at: Temporal.Instant) => ({
    pl: `Oferty można składać do ${formatMoment(at, "pl")}.`,
    en: `Offers are taken until ${formatMoment(at, "en")}.`,
  }),
  results: (number: string, title: string) => ({
    pl: `Wyniki konkursu ${number}: ${title}`,
    en: `Results of competition ${number}: ${title}`,
  }),
  corrected: (number: string, title: string) => ({
    pl: `Sprostowanie ogłoszenia konkursu ${number}: ${title}`,
    en: `Announcement of competition ${number} corrected: ${title}`,
  }),
  annulled: (number: string, title: string) => ({
    pl: `Unieważniono konkurs ${number}: ${title}`,
    en: `Competition ${number} annulled: ${title}`,
  }),
  calendar: (site: string) => ({ pl: `${site}: terminy konkursów`, en: `${site}: dates of competitions` }),
  closing: (number: string, title: string) => ({
    pl: `Koniec naboru ofert, konkurs ${number}: ${title}`,
    en: `Closing for offers, competition ${number}: ${title}`,
  }),
  decision: (number: string, title: string) => ({
    pl: `Wybór ofert, konkurs ${number}: ${title}`,
    en: `Choice of offers, competition ${number}: ${title}`,
  }),
  addToCalendar: { pl: "Dodaj termin do kalendarza", en: "Add the date to your calendar" },
})

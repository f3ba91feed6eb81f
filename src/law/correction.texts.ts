import { formatDate } from "../lib/dates.ts"
import { defineTexts } from "../lib/texts.ts"

export const correctionTexts = defineTexts({
  nothingChanged: {
    pl: "Nic się nie zmieniło. Popraw treść albo wróć bez sprostowania.",
    en: "Nothing has changed. Change the text or go back without a correction.",
  },
  notEditorial: {
    pl: "Zmieniasz kwotę, termin, formę, sferę, próg, punkty za kryteria albo warunki ofert: to zmiana warunków, nie poprawka redakcyjna.",
    en: "You are changing an amount, a date, the form, a sphere, the threshold, points of criteria or rules for offers: that changes the conditions and is no slip of the pen.",
  },
  lessTime: {
    pl: "Terminu składania ofert nie można skrócić: organizacje liczą na ogłoszony dzień i godzinę.",
    en: "The time for offers cannot be shortened: organisations rely on the day and hour announced.",
  },
  windowTooShort: (earliest: Temporal.PlainDate) => ({
    pl: `Zmiana warunków zaczyna 21 dni od nowa. Nabór może się skończyć najwcześniej ${formatDate(earliest, "pl")}.`,
    en: `A change of conditions starts the 21 days anew. Offers may close on ${formatDate(earliest, "en")} at the earliest.`,
  }),
  appearedLate: (last: Temporal.PlainDate, earliest: Temporal.PlainDate) => ({
    pl: `Ostatnie ogłoszenie ukazało się ${formatDate(last, "pl")}, więc nabór może się skończyć najwcześniej ${formatDate(earliest, "pl")}. Przesuń termin sprostowaniem.`,
    en: `The last announcement appeared on ${formatDate(last, "en")}, so offers may close on ${formatDate(earliest, "en")} at the earliest. Move the closing by a correction.`,
  }),
  closeOn: (day: Temporal.PlainDate) => ({
    pl: `Przesuń nabór na ${formatDate(day, "pl")}`,
    en: `Move the closing to ${formatDate(day, "en")}`,
  }),
})

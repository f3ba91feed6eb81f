import { formatDate, toPlainDate } from "../../../lib/dates.ts"
import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const monthsPl = { one: "miesiąc", few: "miesiące", many: "miesięcy", other: "miesiąca" }
const monthsEn = { one: "month", other: "months" }

/** How long names of those who take part are kept. */
export const forgettingTexts = defineTexts({
  months: (n: number) => ({ pl: counted("pl", n, monthsPl), en: counted("en", n, monthsEn) }),
  promise: (day: Temporal.PlainDate) => ({
    pl: `Nazwisko i adres przechowujemy do ${formatDate(day, "pl")}, potem je usuwamy; uwaga zostaje. Gdy konsultacje się przedłużą, termin też.`,
    en: `Your name and address are kept until ${formatDate(day, "en")} and then removed; the remark stays. When the consultation is extended, so is this term.`,
  }),
  title: { pl: "Nazwiska i adresy", en: "Names and addresses" },
  until: (day: Temporal.PlainDate) => ({
    pl: `Dane autorów uwag i osób z list obecności usuną się same po ${formatDate(day, "pl")}.`,
    en: `Data of authors and of people on lists of presence are removed by themselves after ${formatDate(day, "en")}.`,
  }),
  answerFirst: { pl: "Odpowiedzi mailem wyślij wcześniej.", en: "Send answers by mail before." },
  removed: (at: Temporal.Instant) => ({
    pl: `Dane autorów uwag i osób z list obecności usunięto ${formatDate(toPlainDate(at), "pl")}. Uwagi i liczby zostały.`,
    en: `Data of authors and of people on lists of presence were removed on ${formatDate(toPlainDate(at), "en")}. Remarks and counts stay.`,
  }),
  gone: { pl: "usunięte po terminie", en: "removed after the term" },
})

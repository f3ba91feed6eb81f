import { counted } from "../../lib/plurals.ts"
import { defineTexts } from "../../lib/texts.ts"

const remarksPl = { one: "uwaga", few: "uwagi", many: "uwag", other: "uwagi" }
const remarksEn = { one: "remark", other: "remarks" }

export const consultationTaskTexts = defineTexts({
  what: (title: string) => ({ pl: `Konsultacje: ${title}`, en: `Consultation: ${title}` }),
  held: (n: number) => ({
    pl: `dane osobowe do sprawdzenia: ${counted("pl", n, remarksPl)}`,
    en: `to be checked for personal data: ${counted("en", n, remarksEn)}`,
  }),
  waiting: (n: number) => ({
    pl: `bez odpowiedzi: ${counted("pl", n, remarksPl)}`,
    en: `unanswered: ${counted("en", n, remarksEn)}`,
  }),
  toReport: { pl: "raport do opublikowania", en: "report to publish" },
  ahead: { pl: "zapowiedziane", en: "announced" },
  open: { pl: "trwają", en: "open" },
  goHeld: { pl: "Sprawdź uwagi", en: "Check the remarks" },
  goAnswer: { pl: "Odpowiedz", en: "Answer" },
  goReport: { pl: "Zobacz raport", en: "See the report" },
  goConsultation: { pl: "Otwórz konsultacje", en: "Open the consultation" },
  places: { pl: "Konsultacje", en: "Consultations" },
})

import { formatDate } from "../../../lib/dates.ts"
import { defineTexts } from "../../../lib/texts.ts"

/** Words of a report as a document and to read, beside the captions of the official form. */
export const documentTexts = defineTexts({
  title: { pl: "Sprawozdanie z wykonania zadania publicznego", en: "Report on a public task" },
  subtitle: (title: string, number: string) => ({
    pl: `„${title}”, umowa nr ${number}`,
    en: `“${title}”, contract no. ${number}`,
  }),
  final: { pl: "końcowe", en: "final" },
  period: (from: string, to: string) => ({
    pl: `od ${formatDate(from, "pl")} do ${formatDate(to, "pl")}`,
    en: `from ${formatDate(from, "en")} to ${formatDate(to, "en")}`,
  }),
  result: { pl: "Rezultat", en: "Result" },
  target: { pl: "Planowano", en: "Planned" },
  achieved: { pl: "Osiągnięto", en: "Reached" },
  measured: { pl: "Jak zmierzono", en: "How it was measured" },
  done: { pl: "wykonane", en: "carried out" },
  partly: { pl: "wykonane częściowo", en: "carried out in part" },
  "not-done": { pl: "niewykonane", en: "not carried out" },
  notStated: { pl: "nie podano", en: "not stated" },
  notApplicable: { pl: "nie dotyczy", en: "not applicable" },
  inKindTogether: { pl: "planowano łącznie", en: "planned together" },
  declared: {
    pl: "Dane do statystyki miasta (poza urzędowym wzorem)",
    en: "For the city's statistics (beside the official form)",
  },
  euFunds: { pl: "Środki Unii Europejskiej w zadaniu", en: "Money of the European Union in the task" },
  volunteers: { pl: "Wolontariusze", en: "Volunteers" },
  volunteerHours: { pl: "Godziny wolontariuszy", en: "Hours of volunteers" },
  statements: { pl: "Oświadczenia", en: "Statements" },
  submittedAt: { pl: "Złożono", en: "Submitted" },
  late: { pl: "Po terminie", en: "Late" },
  checksum: { pl: "Suma kontrolna SHA-256:", en: "SHA-256 checksum:" },
  draftMark: { pl: "WERSJA ROBOCZA", en: "DRAFT" },
  fileName: (number: string) => ({
    pl: `sprawozdanie-${number.replaceAll("/", "-")}.pdf`,
    en: `report-${number.replaceAll("/", "-")}.pdf`,
  }),
})

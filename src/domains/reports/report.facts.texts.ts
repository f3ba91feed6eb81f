import { defineTexts } from "../../lib/texts.ts"

export const reportFactTexts = defineTexts({
  projects: { pl: "Liczba zrealizowanych projektów", en: "Number of projects carried out" },
  projectsHow: {
    pl: "Każda umowa, której sprawozdanie urząd przyjął, liczy się raz, w roku zakończenia zadania.",
    en: "Each contract whose report the office has accepted counts once, in the year in which its task ended.",
  },
  budget: { pl: "Kwota z budżetu miasta", en: "Amount from the city budget" },
  budgetHow: {
    pl: "Suma dotacji rozliczonych w umowach, których sprawozdania urząd przyjął, w roku zakończenia zadania.",
    en: "The sum of grants settled in contracts whose reports the office has accepted, in the year in which the task ended.",
  },
})

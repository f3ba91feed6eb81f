import { defineTexts } from "../../lib/texts.ts"

export const reportFactTexts = defineTexts({
  projects: { pl: "Liczba zrealizowanych projektów", en: "Number of projects carried out" },
  projectsHow: {
    pl: "Każda umowa, której sprawozdanie urząd przyjął, liczy się raz, w roku zakończenia zadania.",
    en: "Each contract whose report the office has accepted counts once, in the year in which its task ended.",
  },
  budget: { pl: "Rozliczone dotacje", en: "Grants settled" },
  budgetHow: {
    pl: "Suma dotacji z budżetu miasta rozliczonych w umowach, których sprawozdania urząd przyjął, w roku zakończenia zadania. Dotacje wypłacone, ale jeszcze nierozliczone, są w wypłaconych dotacjach.",
    en: "The sum of grants from the city budget settled in contracts whose reports the office has accepted, in the year in which the task ended. Grants paid but not settled yet are among grants paid.",
  },
  returned: { pl: "Niewykorzystane dotacje do zwrotu", en: "Grants unused and to be returned" },
  returnedHow: {
    pl: "Suma dotacji niewykorzystanych według przyjętych sprawozdań, w roku zakończenia zadania.",
    en: "The sum of grants left unused by accepted reports, in the year in which the task ended.",
  },
  ownFinancial: { pl: "Wkład własny finansowy organizacji", en: "Organisations' own financial contribution" },
  ownFinancialHow: {
    pl: "Suma własnych pieniędzy, które organizacje wydały na zadania według przyjętych sprawozdań, w roku zakończenia zadania.",
    en: "The sum of their own money that organisations spent on tasks by accepted reports, in the year in which the task ended.",
  },
  ownInKind: { pl: "Wkład własny osobowy i rzeczowy", en: "Own contribution of work and things" },
  ownInKindHow: {
    pl: "Suma wycenionej pracy i rzeczy, które organizacje wniosły do zadań według przyjętych sprawozdań, w roku zakończenia zadania.",
    en: "The sum of the valued work and things that organisations put into tasks by accepted reports, in the year in which the task ended.",
  },
  recipients: { pl: "Wpłaty odbiorców zadań", en: "Payments of recipients of tasks" },
  recipientsHow: {
    pl: "Suma opłat od osób korzystających z zadań według przyjętych sprawozdań, w roku zakończenia zadania.",
    en: "The sum of what people who used the tasks paid, by accepted reports, in the year in which the task ended.",
  },
  euFunds: { pl: "Środki unijne w zadaniach organizacji", en: "European funds in organisations' tasks" },
  euFundsHow: {
    pl: "Suma środków Unii Europejskiej, które organizacje zadeklarowały w przyjętych sprawozdaniach, w roku zakończenia zadania.",
    en: "The sum of money of the European Union that organisations declared in accepted reports, in the year in which the task ended.",
  },
  volunteers: { pl: "Wolontariusze w zadaniach", en: "Volunteers in tasks" },
  volunteersHow: {
    pl: "Suma wolontariuszy, których organizacje zadeklarowały w przyjętych sprawozdaniach, w roku zakończenia zadania. Kto pomagał w dwóch zadaniach, liczy się dwa razy.",
    en: "The sum of volunteers that organisations declared in accepted reports, in the year in which the task ended. Whoever helped in two tasks counts twice.",
  },
  volunteerHours: { pl: "Godziny pracy wolontariuszy", en: "Hours of volunteers' work" },
  volunteerHoursHow: {
    pl: "Suma godzin wolontariuszy, które organizacje zadeklarowały w przyjętych sprawozdaniach, w roku zakończenia zadania.",
    en: "The sum of volunteers' hours that organisations declared in accepted reports, in the year in which the task ended.",
  },
  otherPublic: { pl: "Inne środki publiczne w zadaniach", en: "Other public money in tasks" },
  otherPublicHow: {
    pl: "Suma pieniędzy z innych źródeł publicznych według przyjętych sprawozdań, w roku zakończenia zadania.",
    en: "The sum of money from other public sources by accepted reports, in the year in which the task ended.",
  },
})

import { defineTexts } from "../lib/texts.ts"

/** The six stages as the strategy card of Leszno names them, and in short for narrow places. */
export const stageNameTexts = defineTexts({
  drafting: { pl: "Opracowanie programu współpracy", en: "Drafting the programme of cooperation" },
  consulting: {
    pl: "Konsultowanie gotowego programu z organizacjami pozarządowymi",
    en: "Consulting the finished programme with non-governmental organisations",
  },
  presenting: {
    pl: "Przedstawienie Programu Prezydentowi i Radzie Miasta",
    en: "Presenting the programme to the mayor and the city council",
  },
  adopting: {
    pl: "Zatwierdzenie Programu przez Radę Miasta i podjęcie uchwały",
    en: "The city council approves the programme and passes the resolution",
  },
  "carrying-out": { pl: "Realizacja Programu w ciągu roku", en: "Carrying out the programme during the year" },
  monitoring: { pl: "Monitorowanie w ciągu roku programu", en: "Monitoring during the programme's year" },
})

export const stageShortTexts = defineTexts({
  drafting: { pl: "Opracowanie programu", en: "Drafting the programme" },
  consulting: { pl: "Konsultacje z organizacjami", en: "Consulting organisations" },
  presenting: { pl: "Opinia rady działalności pożytku", en: "Opinion of the public-benefit council" },
  adopting: { pl: "Uchwała rady", en: "Council's resolution" },
  "carrying-out": { pl: "Realizacja programu", en: "Carrying out the programme" },
  monitoring: { pl: "Monitorowanie i sprawozdanie", en: "Monitoring and report" },
})

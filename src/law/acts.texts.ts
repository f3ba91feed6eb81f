import { defineTexts } from "../lib/texts.ts"

export const actTexts = defineTexts({
  udppiw: {
    pl: "ustawa z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie",
    en: "Act of 24 April 2003 on Public Benefit Activity and Volunteerism",
  },
  udppiwShort: { pl: "ustawy o pożytku", en: "of the public benefit act" },
  templates: {
    pl:
      "rozporządzenie Przewodniczącego Komitetu do spraw Pożytku Publicznego z dnia 24 października 2018 r. " +
      "w sprawie wzorów ofert i ramowych wzorów umów dotyczących realizacji zadań publicznych oraz wzorów sprawozdań " +
      "z wykonania tych zadań",
    en:
      "Regulation of the Chair of the Committee for Public Benefit of 24 October 2018 on the forms of offers, framework " +
      "contracts and reports concerning public tasks",
  },
  simplified: {
    pl:
      "rozporządzenie Przewodniczącego Komitetu do spraw Pożytku Publicznego z dnia 24 października 2018 r. " +
      "w sprawie uproszczonego wzoru oferty i uproszczonego wzoru sprawozdania z realizacji zadania publicznego",
    en:
      "Regulation of the Chair of the Committee for Public Benefit of 24 October 2018 on the simplified form of an offer " +
      "and the simplified form of a report on a public task",
  },
})

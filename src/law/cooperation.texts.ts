import { defineTexts } from "../lib/texts.ts"

export const formTexts = defineTexts({
  commissioning: { pl: "zlecanie zadań publicznych", en: "commissioning of public tasks" },
  information: { pl: "wzajemne informowanie się o planowanych działaniach", en: "mutual information on plans" },
  consulting: {
    pl: "konsultowanie projektów aktów normatywnych z organizacjami",
    en: "consulting draft normative acts with organisations",
  },
  consultingCouncils: {
    pl: "konsultowanie projektów aktów normatywnych z radami działalności pożytku publicznego",
    en: "consulting draft normative acts with councils of public benefit",
  },
  teams: { pl: "wspólne zespoły doradcze i inicjatywne", en: "joint advisory and initiative teams" },
  localInitiative: { pl: "umowy o wykonanie inicjatywy lokalnej", en: "local initiative contracts" },
  partnership: { pl: "umowy partnerstwa", en: "partnership agreements" },
  events: { pl: "wspólne imprezy, szkolenia i konferencje", en: "joint events, training and conferences" },
  resources: { pl: "wsparcie merytoryczne, rzeczowe i lokalowe", en: "advice, equipment and premises" },
  foreign: { pl: "pomoc w kontaktach zagranicznych", en: "help with foreign contacts" },
  awards: { pl: "wyróżnienia za działalność pożytku publicznego", en: "awards for public benefit activity" },
})

export const principleTexts = defineTexts({
  subsidiarity: { pl: "pomocniczość", en: "subsidiarity" },
  subsidiarityMeaning: {
    pl: "organizacje robią to, co potrafią zrobić same, a samorząd pomaga tam, gdzie to potrzebne",
    en: "organisations do what they can do themselves, the authority helps where it is needed",
  },
  sovereignty: { pl: "suwerenność stron", en: "sovereignty of the parties" },
  sovereigntyMeaning: {
    pl: "strony są niezależne i nie narzucają sobie rozwiązań",
    en: "the parties are independent and do not impose solutions on each other",
  },
  partnership: { pl: "partnerstwo", en: "partnership" },
  partnershipMeaning: {
    pl: "strony wspólnie rozpoznają potrzeby i wspólnie szukają rozwiązań",
    en: "the parties find needs and solutions together",
  },
  efficiency: { pl: "efektywność", en: "efficiency" },
  efficiencyMeaning: {
    pl: "publiczne pieniądze dają możliwie najlepszy skutek",
    en: "public money brings the best effect it can",
  },
  fairCompetition: { pl: "uczciwa konkurencja", en: "fair competition" },
  fairCompetitionMeaning: {
    pl: "wszyscy mają równe szanse i znają te same zasady",
    en: "everyone has equal chances and knows the same rules",
  },
  openness: { pl: "jawność", en: "openness" },
  opennessMeaning: {
    pl: "zamiary, pieniądze i wyniki są dostępne dla każdego",
    en: "intentions, money and results are open to everyone",
  },
})

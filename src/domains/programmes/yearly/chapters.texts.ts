import { defineTexts } from "../../../lib/texts.ts"

export const chapterTexts = defineTexts({
  introduction: { pl: "Wprowadzenie", en: "Introduction" },
  "introduction-hint": {
    pl: "Jaki to był rok: najważniejsze wydarzenia i dla kogo pracowaliśmy.",
    en: "What kind of year it was: the main events, and for whom we worked.",
  },
  programme: { pl: "Program i jego przyjęcie", en: "The programme and its adoption" },
  "programme-hint": {
    pl: "Jak powstał program, co w nim było nowego, kiedy przyjęła go rada.",
    en: "How the programme came to be, what was new in it, when the council adopted it.",
  },
  consultations: { pl: "Konsultacje", en: "Consultations" },
  "consultations-hint": {
    pl: "Co konsultowano, kto brał udział i co się dzięki temu zmieniło.",
    en: "What was consulted, who took part and what changed because of it.",
  },
  competitions: { pl: "Otwarte konkursy ofert", en: "Open competitions of offers" },
  "competitions-hint": {
    pl: "Jak przebiegły nabory: terminy, zainteresowanie, powody odrzuceń i unieważnień.",
    en: "How the competitions went: dates, interest, why offers were rejected or competitions annulled.",
  },
  grants: { pl: "Dotacje", en: "Grants" },
  "grants-hint": {
    pl: "Ile i na co przyznano, jak to się ma do kwot zaplanowanych w programie.",
    en: "How much was granted and for what, and how it compares with the money planned in the programme.",
  },
  results: { pl: "Zrealizowane zadania i ich rezultaty", en: "Tasks carried out and their results" },
  "results-hint": {
    pl: "Co dzięki temu zyskali mieszkańcy; przykłady zadań, wkład organizacji, zwroty.",
    en: "What residents gained; examples of tasks, what organisations brought in, refunds.",
  },
  "beside-money": { pl: "Współpraca poza dotacjami", en: "Cooperation beside grants" },
  "beside-money-hint": {
    pl: "Szkolenia, lokale i sprzęt, zespoły doradcze, promocja, nagrody.",
    en: "Trainings, premises and equipment, advisory teams, promotion, awards.",
  },
  assessment: { pl: "Ocena i wnioski", en: "Assessment and conclusions" },
  "assessment-hint": {
    pl: "Co się udało, co nie, i co z tego wynika dla następnego programu.",
    en: "What worked, what did not, and what follows for the next programme.",
  },
})

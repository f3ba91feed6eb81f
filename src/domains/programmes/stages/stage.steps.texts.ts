import { defineTexts } from "../../../lib/texts.ts"

/** What offices usually do in each stage. */
export const stepTexts = defineTexts({
  lessons: { pl: "Wnioski z poprzedniego programu są spisane", en: "Lessons of the last programme are written down" },
  units: { pl: "Wydziały podały zadania i kwoty", en: "Units have given tasks and amounts" },
  earlyVoices: { pl: "Organizacje zgłosiły pierwsze propozycje", en: "Organisations have given their first ideas" },
  money: { pl: "Kwota programu jest wpisana", en: "The money of the programme is entered" },
  partsBeforeConsulting: {
    pl: "Wszystkie części są napisane, poza opisem konsultacji",
    en: "All parts are written, except the course of consultations",
  },
  announced: { pl: "Konsultacje są ogłoszone", en: "Consultations are announced" },
  invited: { pl: "Organizacje dostały zaproszenia", en: "Organisations were invited" },
  closed: { pl: "Termin na uwagi minął", en: "The time for remarks is over" },
  answered: { pl: "Każda uwaga ma odpowiedź", en: "Each remark has its answer" },
  reported: { pl: "Wyniki konsultacji są opublikowane", en: "The results of consultations are published" },
  elevenParts: { pl: "Projekt ma wszystkie jedenaście części", en: "The draft has all eleven parts" },
  opinionAsked: {
    pl: "Projekt doręczono radzie działalności pożytku",
    en: "The draft was delivered to the public-benefit council",
  },
  opinionKnown: {
    pl: "Rada działalności pożytku dała opinię albo z niej zrezygnowała",
    en: "The public-benefit council gave its opinion or waived it",
  },
  mayor: { pl: "Organ wykonawczy przyjął projekt", en: "The executive accepted the draft" },
  handedToCouncil: {
    pl: "Projekt uchwały z uzasadnieniem jest w biurze rady",
    en: "The draft resolution with its reasons is with the council's office",
  },
  committeesOfCouncil: { pl: "Komisje rady omówiły projekt", en: "The council's committees discussed the draft" },
  resolution: { pl: "Uchwała jest podjęta i wpisana", en: "The resolution is passed and entered" },
  bip: { pl: "Uchwała jest w BIP", en: "The resolution is in BIP" },
  told: { pl: "Organizacje wiedzą o nowym programie", en: "Organisations know of the new programme" },
  callsAnnounced: { pl: "Ogłoszono konkursy na zadania programu", en: "Competitions for its tasks are announced" },
  everyTask: { pl: "Każde zadanie priorytetowe ma konkurs", en: "Each priority task has its competition" },
  halfYear: { pl: "W połowie roku sprawdzono, co się udaje", en: "Half-way, what works was looked at" },
  figures: { pl: "Mierniki roku są zebrane", en: "The year's indicators are gathered" },
  organisationsAsked: { pl: "Organizacje oceniły współpracę", en: "Organisations assessed the cooperation" },
  reportPublished: { pl: "Sprawozdanie jest opublikowane", en: "The report is published" },
  reportPresented: { pl: "Sprawozdanie trafiło do rady", en: "The report reached the council" },
  nextYear: { pl: "Wnioski na następny program są zapisane", en: "Lessons for the next programme are kept" },
})

import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

/** Sentences of the list and the page that everybody sees. */
export const publicTexts = defineTexts({
  title: { pl: "Konkursy ofert", en: "Competitions of offers" },
  lead: {
    pl: "Otwarte konkursy, w których organizacje dostają dotacje na zadania publiczne. Aby je przeglądać, nie trzeba mieć konta.",
    en: "Open competitions in which organisations win grants for public tasks. You need no account to look around.",
  },
  search: { pl: "Tytuł lub numer", en: "Title or number" },
  phase: { pl: "Etap", en: "Stage" },
  sphere: { pl: "Sfera zadań", en: "Sphere of tasks" },
  year: { pl: "Rok ogłoszenia", en: "Year of announcement" },
  all: { pl: "wszystkie", en: "all" },
  found: (n: number) => ({
    pl: counted("pl", n, { one: "konkurs", few: "konkursy", many: "konkursów", other: "konkursu" }),
    en: counted("en", n, { one: "competition", other: "competitions" }),
  }),
  openHeading: { pl: "Nabór otwarty", en: "Open for offers" },
  laterHeading: { pl: "Po zakończeniu naboru", en: "Closed for offers" },
  noneTitle: { pl: "Nie ma jeszcze żadnego konkursu", en: "There is no competition yet" },
  noneBody: {
    pl: "Gdy urząd ogłosi konkurs, pojawi się tutaj tego samego dnia.",
    en: "When the office announces a competition, it appears here the same day.",
  },
  nothingFoundTitle: { pl: "Nic nie pasuje do tych filtrów", en: "Nothing matches these filters" },
  nothingFoundBody: { pl: "Skróć szukany tekst albo wyczyść filtry.", en: "Shorten the text or clear the filters." },
  clear: { pl: "Wyczyść filtry", en: "Clear the filters" },
  colCall: { pl: "Konkurs", en: "Competition" },
  colPool: { pl: "Pula", en: "Total amount" },
  colClosed: { pl: "Nabór zakończony", en: "Closed" },
  colPhase: { pl: "Etap", en: "Stage" },

  offersFromTo: (least: string, most: string) => ({
    pl: `dotacje od ${least} do ${most}`,
    en: `grants from ${least} to ${most}`,
  }),
  offersUpTo: (most: string) => ({ pl: `dotacje do ${most}`, en: `grants up to ${most}` }),
  offersFrom: (least: string) => ({ pl: `dotacje od ${least}`, en: `grants from ${least}` }),
  ownContribution: (least: { pl: string; en: string }) => ({
    pl: `wkład własny ${least.pl}`,
    en: `own contribution ${least.en}`,
  }),
  openUntil: (day: string, time: string) => ({ pl: `do ${day}, ${time}`, en: `until ${day}, ${time}` }),

  makeOffer: { pl: "Złóż ofertę", en: "Make an offer" },
  signInAndOffer: { pl: "Zaloguj się i złóż ofertę", en: "Sign in and make an offer" },
  seeResults: { pl: "Zobacz wyniki", en: "See the results" },
  otherCalls: { pl: "Zobacz inne konkursy", en: "See other competitions" },
  runCall: { pl: "Prowadź ten konkurs", en: "Run this competition" },
  extended: {
    pl: "Nabór przedłużono z powodu przerwy w działaniu systemu; zmierzone przerwy są w Dzienniku uczciwości.",
    en: "The time for offers was extended because of an outage; the measured outages are in the record of fairness.",
  },
  fairness: { pl: "Dziennik uczciwości", en: "Record of fairness" },
  pdf: { pl: "Ogłoszenie w PDF", en: "Announcement as PDF" },
  keyFacts: { pl: "Najważniejsze", en: "Key facts" },
  strategyCard: {
    pl: "Karta strategii, której służy ten konkurs",
    en: "Card of the strategy that this competition serves",
  },
  timeToOffer: { pl: "Nabór ofert do", en: "Offers until" },
  timeOffersEnded: { pl: "Nabór zakończył się", en: "Closed on" },
  announcedBody: (day: { pl: string; en: string }) => ({
    pl: `Oferty będzie można składać od ${day.pl}, gdy ukaże się ostatnie z trzech ogłoszeń. Ofertę można już przygotować.`,
    en: `Offers can be submitted from ${day.en}, when the last of the three announcements appears. You may prepare one now.`,
  }),
  announcedTitle: { pl: "Nabór jeszcze się nie rozpoczął.", en: "The time for offers has not begun yet." },
  evaluationTitle: { pl: "Nabór jest zakończony.", en: "The time for offers has ended." },
  evaluationBody: (day: { pl: string; en: string }) => ({
    pl: `Oferty są oceniane. Wybór nastąpi do ${day.pl}, a wyniki pojawią się tutaj.`,
    en: `Offers are being evaluated. The choice falls by ${day.en}, and the results will appear here.`,
  }),
  decidedTitle: { pl: "Konkurs jest rozstrzygnięty.", en: "The competition is decided." },
  decidedBody: {
    pl: "Wyniki z nazwami organizacji i kwotami są opublikowane.",
    en: "The results with names and amounts are published.",
  },
  decidedSoonBody: { pl: "Wyniki ukażą się tutaj niezwłocznie.", en: "The results will appear here without delay." },
  annulledTitle: { pl: "Konkurs jest unieważniony.", en: "The competition is annulled." },
  annulledBody: (ground: { pl: string; en: string }) => ({
    pl: `Podstawa: ${ground.pl}.`,
    en: `Ground: ${ground.en}.`,
  }),

  prepare: { pl: "Co przygotować", en: "What to prepare" },
  prepareForm: (journal: string) => ({
    pl: `Ofertę wypełnisz tutaj, pole po polu, na urzędowym wzorze (${journal}). System sam liczy sumy i pokaże, czego brakuje.`,
    en: `You fill in the offer here, field by field, on the official form (${journal}). The system does the sums and shows what is missing.`,
  }),
  prepareDescription: {
    pl: "Opis zadania: co, gdzie, kiedy i dla kogo, oraz rezultaty, które da się policzyć.",
    en: "A description: what, where, when and for whom, and results that can be counted.",
  },
  prepareCosts: (grant: { pl: string; en: string }) => ({
    pl: `Kosztorys. Dotacja: ${grant.pl}.`,
    en: `A table of costs. Grant: ${grant.en}.`,
  }),
  prepareOwn: (least: { pl: string; en: string }) => ({
    pl: `Wkład własny: ${least.pl}.`,
    en: `An own contribution: ${least.en}.`,
  }),
  prepareAdministrative: (share: string) => ({
    pl: `Koszty administracyjne w granicach ${share} kosztu zadania.`,
    en: `Administrative costs within ${share} of the total cost.`,
  }),
  preparePeriod: (from: { pl: string; en: string }, to: { pl: string; en: string }) => ({
    pl: `Harmonogram między ${from.pl} a ${to.pl}.`,
    en: `A schedule between ${from.en} and ${to.en}.`,
  }),
  prepareAttachment: (name: string) => ({ pl: `Załącznik: ${name}.`, en: `An attachment: ${name}.` }),
  prepareOptionalAttachment: (name: string) => ({
    pl: `Załącznik (nieobowiązkowy): ${name}.`,
    en: `An attachment (optional): ${name}.`,
  }),
  prepareCriteria: (most: number, threshold: number | null) => ({
    pl: `Coś na każde kryterium oceny. Razem można dostać ${counted("pl", most, { one: "punkt", few: "punkty", many: "punktów", other: "punktu" })}${threshold === null ? "" : `, a dotacja wymaga co najmniej ${threshold}`}:`,
    en: `Something on each criterion. ${counted("en", most, { one: "point", other: "points" })} can be won together${threshold === null ? "" : `, and a grant takes at least ${threshold}`}:`,
  }),
  prepareCriterion: (name: string, most: number) => ({
    pl: `${name}: najwyżej ${counted("pl", most, { one: "punkt", few: "punkty", many: "punktów", other: "punktu" })}`,
    en: `${name}: at most ${counted("en", most, { one: "point", other: "points" })}`,
  }),
  prepareRepresentative: {
    pl: "Osobę upoważnioną do reprezentowania organizacji: to ona złoży ofertę. Pomagać mogą inni członkowie.",
    en: "A person entitled to represent the organisation: they submit the offer. Other members may help.",
  },
})

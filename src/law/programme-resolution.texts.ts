import { defineTexts, type Text } from "../lib/texts.ts"

export const programmeResolutionTexts = defineTexts({
  communeAct: {
    pl: "art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym",
    en: "art. 18 ust. 2 pkt 15 of the act of 8 March 1990 on commune self-government",
  },
  benefitAct: {
    pl: "art. 5a ust. 1 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie",
    en: "art. 5a ust. 1 of the act of 24 April 2003 on public benefit activity and volunteering",
  },
  journalToFill: { pl: "Dz.U. z ………… r. poz. …………", en: "Journal of Laws …………, item …………" },
  and: { pl: "oraz", en: "and" },
  adopts: (title: Text) => ({
    pl: `Przyjmuje się „${title.pl}”, w brzmieniu załącznika do uchwały.`,
    en: `“${title.en}” is adopted as in the annex to the resolution.`,
  }),
  changes: (number: string, day: Text) => ({
    pl: `W uchwale nr ${number} z dnia ${day.pl} r. załącznik otrzymuje brzmienie załącznika do niniejszej uchwały.`,
    en: `The annex to resolution No. ${number} of ${day.en} reads as in the annex to this resolution.`,
  }),
  entrusts: (organ: string) => ({
    pl: `Uchwałę wykonuje ${organ}.`,
    en: `The resolution is carried out by: ${organ}.`,
  }),
  entersIntoForce: {
    pl: "Uchwała wchodzi w życie z dniem podjęcia i podlega ogłoszeniu w Biuletynie Informacji Publicznej.",
    en: "The resolution enters into force on the day it is adopted and is published in the Public Information Bulletin.",
  },
})

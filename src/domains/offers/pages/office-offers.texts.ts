import { formatMoment } from "../../../lib/dates.ts"
import { defineTexts } from "../../../lib/texts.ts"

export const officeOffersTexts = defineTexts({
  title: { pl: "Złożone oferty", en: "Submitted offers" },
  officeCalls: { pl: "Konkursy", en: "Competitions" },
  cost: { pl: "Koszt", en: "Cost" },
  grant: { pl: "Dotacja", en: "Grant" },

  withdrawn: (at: Temporal.Instant) => ({
    pl: `Oferta wycofana ${formatMoment(at, "pl")}.`,
    en: `Offer withdrawn on ${formatMoment(at, "en")}.`,
  }),
  facts: { pl: "Fakty", en: "Facts" },
  submittedAt: { pl: "Złożona", en: "Submitted" },
  ownShare: { pl: "Wkład własny", en: "Own contribution" },
  checksum: { pl: "Suma kontrolna", en: "Checksum" },
  pdf: { pl: "Oferta w PDF", en: "The offer as PDF" },
  frozenNote: {
    pl: "Treść i dane organizacji są takie, jak w chwili złożenia.",
    en: "The content and the organisation's data are those of the moment of submission.",
  },
  formalCheck: { pl: "Ocena formalna", en: "Formal check" },
})

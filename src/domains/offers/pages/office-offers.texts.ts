import { formatMoment } from "../../../lib/dates.ts"
import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

export const officeOffersTexts = defineTexts({
  title: { pl: "Złożone oferty", en: "Submitted offers" },
  officeCalls: { pl: "Konkursy", en: "Competitions" },
  count: (n: number) => ({
    pl: counted("pl", n, { one: "oferta", few: "oferty", many: "ofert", other: "oferty" }),
    en: counted("en", n, { one: "offer", other: "offers" }),
  }),
  sealedTitle: (n: number) => ({
    pl: `Złożono dotąd: ${counted("pl", n, { one: "oferta", few: "oferty", many: "ofert", other: "oferty" })}`,
    en: `Submitted so far: ${counted("en", n, { one: "offer", other: "offers" })}`,
  }),
  sealed: (closesAt: Temporal.Instant) => ({
    pl: `Oferty są zapieczętowane do końca naboru, ${formatMoment(closesAt, "pl")}. Do tego czasu nikt w urzędzie nie widzi, kto i co złożył.`,
    en: `Offers are sealed until the close, ${formatMoment(closesAt, "en")}. Until then nobody at the office sees who submitted what.`,
  }),
  search: { pl: "Numer, tytuł, organizacja, NIP, KRS", en: "Number, title, organisation, NIP, KRS" },
  number: { pl: "Numer", en: "Number" },
  organisation: { pl: "Organizacja", en: "Organisation" },
  offerTitle: { pl: "Tytuł zadania", en: "Task" },
  cost: { pl: "Koszt", en: "Cost" },
  grant: { pl: "Dotacja", en: "Grant" },
  none: { pl: "W tym konkursie nie złożono żadnej oferty.", en: "No offer was submitted in this competition." },
  noneFound: { pl: "Żadna oferta nie pasuje do wyszukiwania.", en: "No offer matches the search." },

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

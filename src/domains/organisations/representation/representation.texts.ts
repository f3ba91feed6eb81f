import { formatMoment } from "../../../lib/dates.ts"
import { defineTexts } from "../../../lib/texts.ts"

export const representationTexts = defineTexts({
  title: { pl: "Kto reprezentuje organizację", en: "Who represents the organisation" },
  lead: {
    pl: "Kto zgłasza organizację, sam oświadcza, że ją reprezentuje. Tu zapisujesz, że widzisz to w rejestrze albo w pełnomocnictwie.",
    en: "Whoever registers an organisation states by themselves that they represent it. Here you record that you have seen it in the register or in a power of attorney.",
  },
  since: (at: Temporal.Instant) => ({
    pl: `w systemie jako osoba reprezentująca od ${formatMoment(at, "pl")}`,
    en: `in the system as a representative since ${formatMoment(at, "en")}`,
  }),
  seen: { pl: "sprawdzono", en: "checked" },
  notSeen: { pl: "nikt nie sprawdził", en: "nobody has checked" },
  seenBy: (it: { by: string; office: string; at: Temporal.Instant }) => ({
    pl: `${it.by}, ${it.office}, ${formatMoment(it.at, "pl")}`,
    en: `${it.by}, ${it.office}, ${formatMoment(it.at, "en")}`,
  }),
  evidence: { pl: "Na jakiej podstawie", en: "By what" },
  evidenceHint: { pl: "Na przykład: odpis KRS z 2.03.2026.", en: "For example: KRS extract of 2 March 2026." },
  confirm: { pl: "Potwierdź reprezentację", en: "Confirm representation" },
  confirmed: {
    pl: "Zapisano, że ta osoba może reprezentować organizację.",
    en: "It is recorded that this person may represent the organisation.",
  },
  evidenceMissing: (limit: number) => ({
    pl: `Wpisz, co potwierdza reprezentację. Zmieść się w ${limit} znakach.`,
    en: `Say what confirms the representation, in at most ${limit} characters.`,
  }),
  nobody: {
    pl: "Nikt w systemie nie reprezentuje teraz tej organizacji.",
    en: "Nobody in the system represents this organisation now.",
  },
  documents: { pl: "Dokumenty organizacji", en: "Documents of the organisation" },
})

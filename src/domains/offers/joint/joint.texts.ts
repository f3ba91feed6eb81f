import { defineTexts } from "../../../lib/texts.ts"

/** What is said of partners wherever they are. */
export const jointTexts = defineTexts({
  proof: (name: string) => ({
    pl: `Umowa między oferentami albo pełnomocnictwo: ${name}`,
    en: `Agreement between the offerors or authorisation: ${name}`,
  }),
  proofHint: {
    pl: "Podpisane przez osoby, które reprezentują tę organizację. Zastępuje jej potwierdzenie w systemie.",
    en: "Signed by those who represent the organisation. It stands for its confirmation in the system.",
  },
})

import { defineTexts } from "../../lib/texts.ts"

export const evaluationFactTexts = defineTexts({
  rejected: { pl: "Oferty odrzucone formalnie", en: "Offers rejected on form" },
  rejectedHow: {
    pl: "Każda oferta, która nie spełniła wymogów formalnych, liczy się raz, w roku złożenia, gdy wyniki konkursu są ogłoszone.",
    en: "Each offer that did not meet the formal requirements counts once, in the year of its submission, when the results of the competition are published.",
  },
  granted: { pl: "Oferty, którym przyznano dotację", en: "Offers awarded a grant" },
  grantedHow: {
    pl: "Każda oferta, której przyznano dotację, liczy się raz, w roku decyzji, gdy wyniki konkursu są ogłoszone.",
    en: "Each offer that was awarded a grant counts once, in the year of the decision, when the results of the competition are published.",
  },
  awarded: { pl: "Przyznane dotacje", en: "Grants awarded" },
  awardedHow: {
    pl: "Suma dotacji przyznanych w konkursach, w roku decyzji, gdy wyniki konkursu są ogłoszone.",
    en: "The sum of grants awarded in competitions, in the year of the decision, when the results of the competition are published.",
  },
})

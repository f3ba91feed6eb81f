import { defineTexts } from "../../lib/texts.ts"

export const offerFactTexts = defineTexts({
  submitted: { pl: "Złożone oferty", en: "Offers submitted" },
  submittedHow: {
    pl: "Każda oferta złożona w konkursie liczy się raz, w roku złożenia. Oferty wycofane się nie liczą; oferty trwającego naboru zaczynają się liczyć, gdy nabór się skończy.",
    en: "Each offer submitted in a competition counts once, in the year of its submission. Withdrawn offers do not count; offers of an open competition begin to count when it closes.",
  },
  offerors: { pl: "Organizacje, które złożyły oferty", en: "Organisations that submitted offers" },
  offerorsHow: {
    pl: "Każda organizacja, która złożyła w roku co najmniej jedną ofertę, sama albo wspólnie z inną, liczy się raz w tym roku, gdy wyniki konkursu są ogłoszone.",
    en: "Each organisation that submitted at least one offer in a year, alone or with another, counts once in that year, when the results of the competition are published.",
  },
})

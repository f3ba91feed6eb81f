import { defineTexts } from "../../lib/texts.ts"

export const contractFactTexts = defineTexts({
  signed: { pl: "Zawarte umowy", en: "Contracts made" },
  signedHow: {
    pl: "Każda podpisana umowa o realizację zadania liczy się raz, w roku podpisania. Umowy rozwiązane się nie liczą.",
    en: "Each signed contract on a task counts once, in the year of its signing. Terminated contracts do not count.",
  },
  supported: { pl: "Organizacje, z którymi zawarto umowy", en: "Organisations with contracts" },
  supportedHow: {
    pl: "Każda organizacja, z którą podpisano w roku co najmniej jedną umowę, sama albo wspólnie z inną, liczy się raz w tym roku.",
    en: "Each organisation with at least one contract signed in a year, alone or with another, counts once in that year.",
  },
  contracted: { pl: "Dotacje w zawartych umowach", en: "Grants contracted" },
  contractedHow: {
    pl: "Suma dotacji w podpisanych umowach, w roku podpisania, bez umów rozwiązanych.",
    en: "The sum of the grants in signed contracts, in the year of the signing, without terminated ones.",
  },
  paid: { pl: "Wypłacone dotacje", en: "Grants paid" },
  paidHow: {
    pl: "Suma wypłaconych transz dotacji, w roku wypłaty.",
    en: "The sum of the tranches of grants that were paid, in the year of the payment.",
  },
})

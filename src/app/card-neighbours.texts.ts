import { defineTexts } from "../lib/texts.ts"

/** Forms of cooperation in the words of the strategy's cards. */
export const cooperationTexts = defineTexts({
  calls: { pl: "Otwarte konkursy ofert", en: "Open competitions" },
  contracts: { pl: "Umowy z organizacjami", en: "Contracts with organisations" },
})

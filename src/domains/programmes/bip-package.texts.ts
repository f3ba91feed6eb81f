import { defineTexts } from "../../lib/texts.ts"

export const bipTexts = defineTexts({
  download: { pl: "Pobierz pakiet do BIP (ZIP)", en: "Download the package for BIP (ZIP)" },
  record: { pl: "Metryczka", en: "Record" },
  publisher: { pl: "Podmiot udostępniający", en: "Published by" },
  answersBy: { pl: "Odpowiada za treść", en: "Answers for the content" },
  madeAt: { pl: "Wytworzono", en: "Made" },
  checksum: { pl: "Suma kontrolna SHA-256", en: "SHA-256 checksum" },
})

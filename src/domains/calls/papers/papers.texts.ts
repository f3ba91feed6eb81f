import { defineTexts } from "../../../lib/texts.ts"

/** Sentences of what an office takes out to announce elsewhere: the package for BIP and the paper for the notice board. */
export const papersTexts = defineTexts({
  bip: { pl: "Pakiet do BIP (ZIP)", en: "Package for BIP (ZIP)" },
  board: { pl: "Ogłoszenie na tablicę (PDF)", en: "Paper for the notice board (PDF)" },
  folder: (number: string) => ({ pl: `ogloszenie-${number}-bip`, en: `announcement-${number}-bulletin` }),
  boardName: (number: string) => ({ pl: `ogloszenie-${number}-tablica.pdf`, en: `announcement-${number}-board.pdf` }),
  scan: {
    pl: "Zeskanuj kod, aby otworzyć ogłoszenie, jego zmiany i załączniki oraz złożyć ofertę:",
    en: "Scan the code to open the announcement, its changes and attachments and to make an offer:",
  },
  scanAlt: (address: string) => ({ pl: `Kod QR z adresem ${address}`, en: `QR code with the address ${address}` }),
  hungOn: {
    pl: "Wywieszono dnia: …………………………\nZdjęto dnia: …………………………",
    en: "Put up on: …………………………\nTaken down on: …………………………",
  },
  record: { pl: "Metryczka", en: "Record" },
  publisher: { pl: "Podmiot udostępniający", en: "Published by" },
  madeBy: { pl: "Wytworzył(a)", en: "Made by" },
  answersBy: { pl: "Odpowiada za treść", en: "Answers for the content" },
  madeAt: { pl: "Data wytworzenia", en: "Made on" },
  publishedAt: { pl: "Data publikacji w BIP", en: "Published in BIP on" },
  version: { pl: "Wersja", en: "Version" },
  history: { pl: "Historia zmian", en: "History of changes" },
  firstVersion: { pl: "pierwsza publikacja", en: "first publication" },
  attachments: { pl: "Załączniki", en: "Attachments" },
  nobody: { pl: "osoba nieustalona", en: "an unknown person" },
})

import { defineTexts } from "../../../lib/texts.ts"

/** Sentences of the page on which is put right when an announcement appeared in its places. */
export const appearancesTexts = defineTexts({
  title: { pl: "Kiedy ukazało się ogłoszenie", en: "When the announcement appeared" },
  lead: {
    pl: "Jeżeli w BIP albo na tablicy ogłoszenie ukazało się o innej porze, niż zapisano, popraw to tutaj. Zapis pokaże się na stronie konkursu i w pakiecie do BIP; poprzedni zostaje w historii.",
    en: "If the announcement appeared in BIP or on the board at another time than recorded, put it right here. It shows on the page of the competition and in the package for BIP; the one before stays in the history.",
  },
  ofVersion: (version: number) => ({
    pl: `Dotyczy wersji ${version}, która teraz obowiązuje.`,
    en: `It concerns version ${version}, which is in force.`,
  }),
  link: { pl: "Popraw, kiedy się ukazało", en: "Put right when it appeared" },
  save: { pl: "Zapisz", en: "Save" },
  back: { pl: "Wróć bez zmian", en: "Back without changes" },
  saved: { pl: "Zapisano, kiedy ukazało się ogłoszenie.", en: "It is recorded when the announcement appeared." },
  short: { pl: "Zostaje za mało czasu na oferty", en: "Too little time is left for offers" },
  toCorrection: { pl: "Przesuń termin sprostowaniem", en: "Move the closing by a correction" },
  elsewhere: {
    pl: "W innym oknie ogłoszono już nowszą wersję. Otwórz tę stronę jeszcze raz.",
    en: "A newer version was announced in another window. Open this page again.",
  },
})

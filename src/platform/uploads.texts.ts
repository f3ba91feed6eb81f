import { formatNumber } from "../lib/numbers.ts"
import { defineTexts } from "../lib/texts.ts"

export const uploadsTexts = defineTexts({
  missing: { pl: "Wybierz plik.", en: "Choose a file." },
  infected: {
    pl: "Program antywirusowy znalazł w tym pliku wirusa, więc go nie przyjęliśmy. Sprawdź swój komputer i wybierz inny plik.",
    en: "The antivirus found a virus in this file, so we did not take it. Check your computer and choose another file.",
  },
  bodyTooLarge: (limit: number) => ({
    pl: `Ten plik jest dużo za duży: jeden plik może mieć najwyżej ${megabytes(limit, "pl")} MB. Zmniejsz go albo podziel.`,
    en: `This file is far too large: one file may have at most ${megabytes(limit, "en")} MB. Make it smaller or split it.`,
  }),
  empty: {
    pl: "Ten plik jest pusty. Sprawdź go na swoim komputerze i wybierz jeszcze raz.",
    en: "This file is empty. Check it on your computer and choose it again.",
  },
  tooLarge: (size: number, limit: number) => ({
    pl: `Ten plik ma ${megabytes(size, "pl")} MB, a może mieć najwyżej ${megabytes(limit, "pl")} MB. Zmniejsz go albo podziel.`,
    en: `This file has ${megabytes(size, "en")} MB; at most ${megabytes(limit, "en")} MB is accepted. Make it smaller or split it.`,
  }),
  notAccepted: (accepted: readonly string[]) => ({
    pl: `Takiego pliku nie możemy tu przyjąć. Zapisz go jako: ${accepted.join(", ")}.`,
    en: `We cannot take such a file here. Save it as: ${accepted.join(", ")}.`,
  }),
  liesAboutType: (extension: string, actual: string) => ({
    pl: `Nazwa kończy się na .${extension}, ale w środku jest plik ${actual}. Otwórz go i zapisz ponownie we właściwym formacie albo popraw nazwę.`,
    en: `The name ends with .${extension}, but inside it is a ${actual} file. Open it and save it again in the right format, or correct its name.`,
  }),
  unknownContent: (extension: string) => ({
    pl: `Nazwa kończy się na .${extension}, ale zawartość nie jest takim plikiem. Mógł się uszkodzić: otwórz go i zapisz ponownie.`,
    en: `The name ends with .${extension}, but the content is not such a file. It may be damaged: open it and save it again.`,
  }),
})

/** Tenths of a million bytes, rounded up so that a file over the limit never reads as equal to it. */
function megabytes(bytes: number, lang: "pl" | "en"): string {
  const tenths = Math.ceil(bytes / 100_000)
  const whole = formatNumber(Math.floor(tenths / 10), lang)
  return tenths % 10 === 0 ? whole : `${whole}${lang === "pl" ? "," : "."}${tenths % 10}`
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** Text as a person sees it: composed letters, no soft hyphens, every run of white space one space. */
export const tidy = (text: string): string => text.normalize("NFC").replace(INVISIBLE, "").split(/\s+/).join(" ").trim()

/** Tidy text in lower case without diacritics, to compare what people type in many ways. */
export const fold = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("ł", "l")

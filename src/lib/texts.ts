/** A language of the interface. Polish is the default. */
export type Lang = "pl" | "en"

export const isLang = (text: string | undefined): text is Lang => text === "pl" || text === "en"

/** One sentence in every language of the interface; a missing language is a type error. */
export type Text = { readonly pl: string; readonly en: string }

/** The sentences of one module: fixed ones, and functions for those that carry values. */
export type Texts = Readonly<Record<string, Text | ((...values: never[]) => Text)>>

/** Keeps the exact keys of a module's sentences while checking that each has all languages. */
export function defineTexts<T extends Texts>(texts: T): T {
  return texts
}

/** Binds a language: `const t = speak("pl"); t(texts.title)`. */
export function speak(lang: Lang): (text: Text) => string {
  return (text) => text[lang]
}

/** A sentence made once for each language, for values that are formatted by it. */
export const inEach = (sentence: (lang: Lang) => string): Text => ({ pl: sentence("pl"), en: sentence("en") })

/** Several things said one after another. */
export const listed = (texts: readonly Text[]): Text => inEach((lang) => texts.map((text) => text[lang]).join(", "))

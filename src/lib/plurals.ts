import { formatNumber } from "./numbers.ts"
import type { Lang } from "./texts.ts"

/**
 * Forms of a noun beside a number. Polish: `one` 1 oferta, `few` 2 oferty, `many` 5 ofert, `other` 1,5 oferty;
 * English needs `one` and `other` only. A missing form falls back to `other`.
 */
export type PluralForms = { one: string; few?: string; many?: string; other: string }

const RULES = { pl: new Intl.PluralRules("pl"), en: new Intl.PluralRules("en") } as const

/** The form that fits `n`, without the number. */
export function plural(lang: Lang, n: number, forms: PluralForms): string {
  const category = RULES[lang].select(Math.abs(n))
  return (category === "zero" || category === "two" ? undefined : forms[category]) ?? forms.other
}

/** The whole number with the fitting form: `5 ofert`. */
export function counted(lang: Lang, n: number, forms: PluralForms): string {
  return `${formatNumber(n, lang)} ${plural(lang, n, forms)}`
}

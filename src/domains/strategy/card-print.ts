import type { Lang } from "../../lib/texts.ts"
import { type Points, pointsAsText } from "./card.ts"

/** Progress as the cards' own pages print it, one decimal, half up: 10000 → `100,0%`. */
export function progressAsText(points: Points, lang: Lang): string {
  const tenths = Math.floor((points + 5) / 10)
  const whole = pointsAsText(tenths * 10, lang)
  return `${/[.,]/.test(whole) ? whole : `${whole}${lang === "pl" ? "," : "."}0`}%`
}

const SHORT = 48

/** A long name cut at a word, for paths and narrow places. */
export function shortName(name: string, most = SHORT): string {
  if (name.length <= most) return name
  const cut = name.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).replace(/[\s,;–-]+$/, "")}…`
}

import type { Text } from "../lib/texts.ts"
import { actTexts } from "./acts.texts.ts"

/** A statutory source for people: `art. 15 ust. 1 pkt 2 UDPPiW` → "art. 15 ust. 1 pkt 2 ustawy o pożytku". */
export function articleWords(article: string): Text {
  const act = actTexts.udppiwShort
  return { pl: article.replaceAll("UDPPiW", act.pl), en: article.replaceAll("UDPPiW", act.en) }
}

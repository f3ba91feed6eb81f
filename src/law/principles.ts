import type { Text } from "../lib/texts.ts"
import { principleTexts as texts } from "./cooperation.texts.ts"

export type PrincipleKey =
  | "subsidiarity"
  | "sovereignty"
  | "partnership"
  | "efficiency"
  | "fair-competition"
  | "openness"

export type Principle = { key: PrincipleKey; name: Text; meaning: Text }

/** The six principles on which cooperation rests, in the order of art. 5 ust. 3 UDPPiW; the meanings are the product's words. */
export const PRINCIPLES: readonly Principle[] = [
  { key: "subsidiarity", name: texts.subsidiarity, meaning: texts.subsidiarityMeaning },
  { key: "sovereignty", name: texts.sovereignty, meaning: texts.sovereigntyMeaning },
  { key: "partnership", name: texts.partnership, meaning: texts.partnershipMeaning },
  { key: "efficiency", name: texts.efficiency, meaning: texts.efficiencyMeaning },
  { key: "fair-competition", name: texts.fairCompetition, meaning: texts.fairCompetitionMeaning },
  { key: "openness", name: texts.openness, meaning: texts.opennessMeaning },
]

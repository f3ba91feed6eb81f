import type { Text } from "../lib/texts.ts"
import type { CommissioningForm } from "./announcement.ts"
import { criterionTexts, exclusionTexts, statementTexts } from "./committee.texts.ts"
import type { Mark } from "./dated.ts"

/** What art. 15 ust. 1 UDPPiW makes the authority weigh. */
export type CriterionKey = "capability" | "cost" | "quality" | "own_money" | "in_kind" | "history"

export type StatutoryCriterion = { key: CriterionKey; name: Text; article: string }

const point = (number: number) => `art. 15 ust. 1 pkt ${number} UDPPiW`

export const STATUTORY_CRITERIA: readonly StatutoryCriterion[] = [
  { key: "capability", name: criterionTexts.capability, article: point(1) },
  { key: "cost", name: criterionTexts.cost, article: point(2) },
  { key: "quality", name: criterionTexts.quality, article: point(3) },
  { key: "own_money", name: criterionTexts.ownMoney, article: point(4) },
  { key: "in_kind", name: criterionTexts.inKind, article: point(5) },
  { key: "history", name: criterionTexts.history, article: point(6) },
]

/** The criteria that may be used: own money counts only when a task is supported (art. 15 ust. 1 pkt 4). */
export function criteriaFor(form: CommissioningForm): readonly StatutoryCriterion[] {
  return STATUTORY_CRITERIA.filter((criterion) => form === "support" || criterion.key !== "own_money")
}

export type ExclusionKey =
  | "party"
  | "family"
  | "guardianship"
  | "participant"
  | "challenged"
  | "proceedings"
  | "superior"
  | "doubt"
  | "nominee"

export type ExclusionGround = { key: ExclusionKey; text: Text; article: string; mark: Mark }

const kpa = (key: ExclusionKey, text: Text, paragraph: string): ExclusionGround => ({
  key,
  text,
  article: `art. 15 ust. 2f UDPPiW, art. 24 ${paragraph} KPA`,
  mark: "from-memory",
})

/** Why a member may not assess offers: the grounds of art. 24 KPA, and being named by an entity that takes part. */
export const EXCLUSION_GROUNDS: readonly ExclusionGround[] = [
  kpa("party", exclusionTexts.party, "§ 1 pkt 1"),
  kpa("family", exclusionTexts.family, "§ 1 pkt 2"),
  kpa("guardianship", exclusionTexts.guardianship, "§ 1 pkt 3"),
  kpa("participant", exclusionTexts.participant, "§ 1 pkt 4"),
  kpa("challenged", exclusionTexts.challenged, "§ 1 pkt 5"),
  kpa("proceedings", exclusionTexts.proceedings, "§ 1 pkt 6"),
  kpa("superior", exclusionTexts.superior, "§ 1 pkt 7"),
  kpa("doubt", exclusionTexts.doubt, "§ 3"),
  { key: "nominee", text: exclusionTexts.nominee, article: "art. 15 ust. 2d UDPPiW", mark: "verified" },
]

/** Throws RangeError for an unknown key. */
function exclusionGround(key: ExclusionKey): ExclusionGround {
  const ground = EXCLUSION_GROUNDS.find((candidate) => candidate.key === key)
  if (!ground) throw new RangeError(`Unknown ground: ${key}`)
  return ground
}

/** The statement a member makes for each call before seeing the offers; the grounds stand between the two parts. */
export type MemberStatement = { introduction: Text; grounds: readonly Text[]; duties: readonly Text[] }

/** @param callTitle the title of the call, printed as it is */
export function impartialityStatement(callTitle: string): MemberStatement {
  return {
    introduction: statementTexts.introduction(callTitle),
    grounds: EXCLUSION_GROUNDS.map((ground) => ground.text),
    duties: [statementTexts.duty, statementTexts.confidentiality],
  }
}

/** The record of a member who steps aside from one offer. */
export function exclusionStatement(offeror: string, key: ExclusionKey): { introduction: Text; ground: Text } {
  return { introduction: statementTexts.exclusion(offeror), ground: exclusionGround(key).text }
}

import { checkCorrection } from "../../../law/correction.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { checkCall, daysOf, type Publications, warningCodes } from "../call.check.ts"
import { type Call, callPhase } from "../call.ts"
import { tieWarnings } from "../programme/tie.ts"
import { changedFacts } from "./changed-facts.ts"
import type { CorrectionInput } from "./correct-call.ts"
import { correctionTexts as texts } from "./correction.texts.ts"
import type { CallVersion, VersionContent } from "./version.queries.ts"

export const REASON_LIMIT = 2_000

/** What keeps a correction from being announced as it stands, and what the legal check doubts that it did not before. */
export async function lookThrough(
  ctx: OfficeCtx,
  call: Call,
  versions: readonly CallVersion[],
  input: CorrectionInput,
): Promise<{ problems: Problem[]; doubts: Problem[] }> {
  if (!mayBeCorrected(call, ctx.now))
    return { problems: [{ field: "", code: "correction.closed", message: texts.closed }], doubts: [] }
  const before = versions.at(-1)!.content
  const problems: Problem[] = []
  const over = input.reason.trim().length - REASON_LIMIT
  if (input.reason.trim() === "")
    problems.push({ field: "reason", code: "correction.reason", message: texts.reasonMissing })
  if (over > 0) problems.push({ field: "reason", code: "correction.reason_long", message: texts.reasonTooLong(over) })
  // Offers came on the word that nobody opens them before the closing.
  if (before.offerRules.isSealed && !input.content.offerRules.isSealed)
    problems.push({ field: "isSealed", code: "correction.unsealed", message: texts.unsealed })
  // What the announcement lacks altogether is told by the check of announcements; its own window is that of the first day.
  const days: Publications = Object.fromEntries(versions[0]!.appeared.map(({ channel, day }) => [channel, day]))
  const check = (content: VersionContent) => checkCall(content, call.publishedAt ?? ctx.now, days)
  const found = check(input.content)
  problems.push(...found.filter(({ level }) => level !== "warning"))
  const old = new Set(warningCodes(check(before)))
  const doubts = found.filter(({ level, code }) => level === "warning" && !old.has(code))
  doubts.push(...(await tieDoubts(ctx, call, before, input.content)))
  const { closesAt } = input.content
  if (!closesAt || !before.closesAt) return { problems, doubts }
  const published = daysOf({ bip: input.bip, board: input.board, website: ctx.now })
  const facts = { kind: input.kind, changed: changedFacts(before, input.content), published }
  problems.push(...checkCorrection({ ...facts, closedBefore: before.closesAt, closes: closesAt }))
  return { problems, doubts }
}

/**
 * How the corrected announcement follows the programme worse than it did (pkt 5 of art. 5a ust. 4): more above the planned
 * money counts as worse, though that was accepted before.
 */
async function tieDoubts(
  ctx: OfficeCtx,
  call: Call,
  before: VersionContent,
  after: VersionContent,
): Promise<Problem[]> {
  if (before.pool === after.pool && before.taskFrom === after.taskFrom) return []
  const warnings = ({ pool, taskFrom }: VersionContent) =>
    tieWarnings(ctx, { id: call.id, programmeTaskId: call.programmeTaskId, pool, taskFrom })
  const old = new Set((await warnings(before)).map(({ code }) => code))
  if ((after.pool ?? 0) > (before.pool ?? 0)) old.delete("call.abovePlannedMoney")
  // The task itself is not on the page of a correction; what was changed is.
  return (await warnings(after))
    .filter(({ code }) => !old.has(code))
    .map((doubt) => ({ ...doubt, field: doubt.code === "call.abovePlannedMoney" ? "pool" : "taskFrom" }))
}

/** Only while offers may still be changed: later there is nothing left to mend, and offers are judged by what held then. */
export const mayBeCorrected = (call: Call, now: Temporal.Instant): boolean =>
  ["announced", "open"].includes(callPhase(call, now))

import { isDeepStrictEqual } from "node:util"
import { type CorrectionKind, checkCorrection } from "../../../law/correction.ts"
import { today } from "../../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { acceptWarnings } from "../accept-warnings.ts"
import { accessCall } from "../call.access.ts"
import { checkCall, warningCodes } from "../call.check.ts"
import { papersOf } from "../call.queries.ts"
import { columnsOf } from "../call.rows.ts"
import { type Call, type CallContent, type Channel, callPhase } from "../call.ts"
import { correctionTexts as texts } from "./correction.texts.ts"
import { recordVersion } from "./record-version.ts"
import { type VersionContent, versionsOf } from "./version.queries.ts"

export type CorrectionInput = {
  /** The version that was open on the page. */
  version: number
  kind: CorrectionKind
  reason: string
  bip: string
  board: string
  content: CallContent
  /** Codes of the doubts of the legal check that stood on the page; others have to be seen first. */
  seen: readonly string[]
}

export const REASON_LIMIT = 2_000

type Corrected = { call: Call; isNew: boolean }

/**
 * Announces a correction: a new version of the announcement with its reason. What was announced before stays readable.
 * The same correction sent again changes nothing.
 * @throws Missing when the call is not this actor's to manage
 */
export async function correctCall(ctx: OfficeCtx, id: string, input: CorrectionInput): Promise<Outcome<Corrected>> {
  const call = await accessCall(ctx, id, "manage")
  const versions = await versionsOf(ctx, id)
  const before = versions.at(-1)!
  const isLast = changedFacts(before.content, input.content).length === 0 && before.reason === input.reason.trim()
  if (input.version === before.version - 1 && isLast) return ok({ call, isNew: false })
  if (input.version !== before.version)
    return refused({ field: "", code: "correction.elsewhere", message: texts.elsewhere })
  const { problems, doubts } = await lookThrough(ctx, call, before.content, input)
  if (problems.length > 0) return refused(...problems)
  if (doubts.some(({ code }) => !input.seen.includes(code)))
    return refused({ field: "", code: "correction.doubts", message: texts.doubtsUnseen })
  const version = before.version + 1
  const closesAt = input.content.closesAt!
  const { card_id, offer_rules, ...columns } = columnsOf(input.content)
  await ctx.db
    .updateTable("calls")
    .set({
      ...columns,
      version,
      corrected_at: ctx.now,
      // An extension that the new closing overtakes has nothing more to say.
      ...(call.extendedTo && Temporal.Instant.compare(call.extendedTo, closesAt) <= 0 ? { extended_to: null } : {}),
    })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .execute()
  await recordVersion(ctx, id, {
    version,
    kind: input.kind,
    reason: input.reason.trim(),
    published: placesOf(ctx, input),
  })
  await acceptWarnings(ctx, id, Object.fromEntries(warningCodes(doubts).map((code) => [code, input.reason.trim()])))
  await recordEvent(ctx, {
    what: "call.corrected",
    on: { kind: "call", id },
    data: { version, kind: input.kind, closesAt: String(closesAt), ...placesOf(ctx, input) },
  })
  return ok({ call: await accessCall(ctx, id, "manage"), isNew: true })
}

const placesOf = (ctx: OfficeCtx, { bip, board }: Pick<CorrectionInput, "bip" | "board">): Record<Channel, string> => ({
  bip,
  board,
  website: today(ctx.now).toString(),
})

/** What keeps a correction from being announced as it stands, and what the legal check doubts that it did not before. */
export async function lookThrough(
  ctx: OfficeCtx,
  call: Call,
  before: VersionContent,
  input: CorrectionInput,
): Promise<{ problems: Problem[]; doubts: Problem[] }> {
  if (!mayBeCorrected(call, ctx.now))
    return { problems: [{ field: "", code: "correction.closed", message: texts.closed }], doubts: [] }
  const problems: Problem[] = []
  const over = input.reason.trim().length - REASON_LIMIT
  if (input.reason.trim() === "")
    problems.push({ field: "reason", code: "correction.reason", message: texts.reasonMissing })
  if (over > 0) problems.push({ field: "reason", code: "correction.reason_long", message: texts.reasonTooLong(over) })
  // What the announcement lacks altogether is told by the check of announcements; its own window is that of the first day.
  const { publications } = await papersOf(ctx, call.id)
  const check = (content: CallContent) =>
    checkCall({ ...content, criteria: before.criteria }, call.publishedAt ?? ctx.now, Object.fromEntries(publications))
  const found = check(input.content)
  problems.push(...found.filter(({ level }) => level !== "warning"))
  const old = new Set(warningCodes(check(before)))
  const doubts = found.filter(({ level, code }) => level === "warning" && !old.has(code))
  const { closesAt } = input.content
  if (!closesAt || !before.closesAt) return { problems, doubts }
  const facts = { kind: input.kind, changed: changedFacts(before, input.content), published: placesOf(ctx, input) }
  problems.push(...checkCorrection({ ...facts, closedBefore: before.closesAt, closes: closesAt }))
  return { problems, doubts }
}

/** Only while offers may still be changed: later there is nothing left to mend. */
export const mayBeCorrected = (call: Call, now: Temporal.Instant): boolean =>
  ["announced", "open"].includes(callPhase(call, now))

/** Names of the facts in which two announcements differ; the card of the strategy is none of them. */
function changedFacts(before: CallContent, after: CallContent): string[] {
  const comparable = (content: CallContent, key: keyof CallContent) =>
    key === "closesAt" ? String(content.closesAt) : content[key]
  return (Object.keys(after) as (keyof CallContent)[])
    .filter((key) => key !== "cardId" && key !== "offerRules" && key in before)
    .filter((key) => !isDeepStrictEqual(comparable(before, key), comparable(after, key)))
}

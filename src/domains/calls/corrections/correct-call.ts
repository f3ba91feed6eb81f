import type { CorrectionKind } from "../../../law/correction.ts"
import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { acceptWarnings } from "../accept-warnings.ts"
import { accessCall } from "../call.access.ts"
import { type Appearing, warningCodes } from "../call.check.ts"
import { columnsOf } from "../call.rows.ts"
import type { Call } from "../call.ts"
import { writeCriteria } from "../set-criteria.ts"
import { changedFacts } from "./changed-facts.ts"
import { correctionTexts as texts } from "./correction.texts.ts"
import { lookThrough } from "./look-through.ts"
import { momentsOf, recordVersion } from "./record-version.ts"
import { type VersionContent, versionsOf } from "./version.queries.ts"

export type CorrectionInput = {
  /** The version that was open on the page. */
  version: number
  kind: CorrectionKind
  reason: string
  /** When the correction appears in BIP and on the board; on the website it is there with the command. */
  bip: Temporal.Instant
  board: Temporal.Instant
  content: VersionContent
  /** Codes of the doubts of the legal check that stood on the page; others have to be seen first. */
  seen: readonly string[]
}

type Corrected = { call: Call; isNew: boolean }

/**
 * Announces a correction: a new version of the announcement, its criteria and rules for offers among it, with its reason.
 * What was announced before stays readable. The same correction sent again changes nothing.
 * @throws Missing when the call is not this actor's to manage
 */
export async function correctCall(ctx: OfficeCtx, id: string, input: CorrectionInput): Promise<Outcome<Corrected>> {
  const call = await accessCall(ctx, id, "manage")
  const versions = await versionsOf(ctx, id)
  const before = versions.at(-1)!
  const changed = changedFacts(before.content, input.content)
  const isLast = changed.length === 0 && before.reason === input.reason.trim()
  if (input.version === before.version - 1 && isLast) return ok({ call, isNew: false })
  if (input.version !== before.version)
    return refused({ field: "", code: "correction.elsewhere", message: texts.elsewhere })
  const { problems, doubts } = await lookThrough(ctx, call, versions, input)
  if (problems.length > 0) return refused(...problems)
  if (doubts.some(({ code }) => !input.seen.includes(code)))
    return refused({ field: "", code: "correction.doubts", message: texts.doubtsUnseen })
  const version = before.version + 1
  const closesAt = input.content.closesAt!
  const { card_id, programme_task_id, ...columns } = columnsOf(input.content)
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
  if (changed.some((fact) => fact.startsWith("criteria"))) await writeCriteria(ctx, id, input.content.criteria)
  const appearing: Appearing = { bip: input.bip, board: input.board, website: ctx.now }
  const reason = input.reason.trim()
  await recordVersion(ctx, id, { version, kind: input.kind, reason, appearing })
  await acceptWarnings(ctx, id, Object.fromEntries(warningCodes(doubts).map((code) => [code, reason])))
  await recordEvent(ctx, {
    what: "call.corrected",
    on: { kind: "call", id },
    data: { version, kind: input.kind, changed, closesAt: String(closesAt), ...momentsOf(appearing) },
  })
  return ok({ call: await accessCall(ctx, id, "manage"), isNew: true })
}

import { today } from "../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../platform/ctx.ts"
import { acceptWarnings } from "./accept-warnings.ts"
import { numberBy } from "./beginning/number-pattern.ts"
import { numberPatternOf } from "./beginning/templates.queries.ts"
import { accessCall, accessOfficeCall } from "./call.access.ts"
import { type Appearing, checkCall, daysOf, warningCodes } from "./call.check.ts"
import { isDraft } from "./call.rows.ts"
import { callTexts as texts } from "./call.texts.ts"
import type { Call } from "./call.ts"
import { momentsOf, recordVersion } from "./corrections/record-version.ts"
import { tieWarnings } from "./programme/tie.ts"

/** The moment of each announcement; the website's is that of the command. */
export type PublicationInput = {
  revision: number
  bip: Temporal.Instant
  board: Temporal.Instant
  /** Why each warning is let pass, by its code. */
  reasons: Readonly<Record<string, string>>
}

/**
 * Announces a call: checks it against the law as of now, gives its number and freezes its text. Repeated it returns the call
 * as published.
 * @throws Missing when the call is not this actor's to manage
 */
export async function publishCall(ctx: OfficeCtx, id: string, input: PublicationInput): Promise<Outcome<Call>> {
  const call = await accessOfficeCall(ctx, id, "manage")
  if (!isDraft(call)) return ok(call)
  if (call.revision !== input.revision)
    return refused({ field: "", code: "call.publishedElsewhere", message: texts.publishedElsewhere })
  const appearing: Appearing = { bip: input.bip, board: input.board, website: ctx.now }
  const published = daysOf(appearing)
  const check = [...checkCall(call, ctx.now, published), ...(await tieWarnings(ctx, call))]
  const problems = whyNotPublishable(check, input.reasons)
  if (problems.length > 0) return refused(...problems)
  const number = await nextNumber(ctx)
  const publishedAt = lastMoment(appearing)
  await ctx.db
    .updateTable("calls")
    .set({ state: "published", number, published_at: publishedAt, published_by: actorId(ctx.actor) })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .execute()
  await recordVersion(ctx, id, { version: 1, kind: "first", reason: "", appearing })
  const codes = warningCodes(check)
  await acceptWarnings(ctx, id, Object.fromEntries(codes.map((code) => [code, (input.reasons[code] ?? "").trim()])))
  await recordEvent(ctx, {
    what: "call.published",
    on: { kind: "call", id },
    data: { number, ...momentsOf(appearing), closesAt: String(call.closesAt), pool: call.pool },
  })
  return ok(await accessCall(ctx, id, "manage"))
}

/** Errors of the legal check, and warnings nobody has given a reason for, in the fields of the page that publishes. */
function whyNotPublishable(problems: readonly Problem[], reasons: PublicationInput["reasons"]): Problem[] {
  const errors = problems.filter((problem) => problem.level !== "warning")
  const unanswered = warningCodes(problems).filter((code) => !reasons[code]?.trim())
  return [
    ...errors,
    ...unanswered.map((code) => ({
      field: `reason.${code}`,
      code: "call.reasonMissing",
      message: texts.reasonMissing,
    })),
  ]
}

/**
 * The next number of the year by the office's pattern; the row is locked until the publication is committed, so none is
 * skipped or given twice. One that an earlier pattern gave already is passed over.
 */
async function nextNumber(ctx: OfficeCtx): Promise<string> {
  const { year } = today(ctx.now)
  const pattern = await numberPatternOf(ctx)
  for (;;) {
    const { last } = await ctx.db
      .insertInto("call_numbers")
      .values({ office_id: ctx.office.id, year, last: 1 })
      .onConflict((conflict) =>
        conflict.columns(["office_id", "year"]).doUpdateSet((row) => ({ last: row("call_numbers.last", "+", 1) })),
      )
      .returning("last")
      .executeTakeFirstOrThrow()
    const number = numberBy(pattern, last, year)
    const taken = await ctx.db
      .selectFrom("calls")
      .select("id")
      .where("office_id", "=", ctx.office.id)
      .where("number", "=", number)
      .executeTakeFirst()
    if (!taken) return number
  }
}

const lastMoment = (appearing: Appearing): Temporal.Instant =>
  Object.values(appearing).reduce((a, b) => (Temporal.Instant.compare(a, b) >= 0 ? a : b))

import { sql } from "kysely"
import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { newId } from "../../../platform/ids.ts"
import { accessCall } from "../../calls/public.ts"
import "../corrections/correction.tables.ts"
import type { PaperOutcome } from "./paper.tables.ts"
import "./paper.tables.ts"
import { paperTexts as texts } from "./paper.texts.ts"
import { readPaperCode } from "./paper-code.ts"

const TYPED_LIMIT = 500

/**
 * Compares a paper confirmation, as scanned or typed, with what was submitted in this call, and keeps the result with who
 * and when. The same text again is the same result. Refuses `paper.unreadable`.
 * @returns id of the kept result
 * @throws Missing when the call is not this actor's
 */
export async function checkPaperConfirmation(ctx: PersonCtx, callId: string, typed: string): Promise<Outcome<string>> {
  const call = await accessCall(ctx, callId, "manage")
  const code = typed.length <= TYPED_LIMIT ? readPaperCode(typed) : undefined
  if (!code) return refused({ field: "code", code: "paper.unreadable", message: texts.unreadable })
  const offer = await ctx.db
    .selectFrom("offers")
    .select(["id", "sha256"])
    .select(({ selectFrom }) =>
      selectFrom("offer_versions as v")
        .select(sql<string[]>`coalesce(array_agg(v.sha256), '{}')`.as("hashes"))
        .whereRef("v.office_id", "=", "offers.office_id")
        .whereRef("v.offer_id", "=", "offers.id")
        .as("versions"),
    )
    .where("office_id", "=", ctx.office.id)
    .where("call_id", "=", call.id)
    .where("number", "=", code.number)
    .executeTakeFirst()
  const digits = code.checksum.replaceAll("-", "")
  // Paper signed before a correction that the office asked for is still the paper of this offer.
  const hashes = [offer?.sha256, ...(offer?.versions ?? [])]
  const fits = hashes.some((hash) => hash?.startsWith(digits))
  const outcome: PaperOutcome = !offer ? "unknown" : fits ? "match" : "mismatch"
  const kept = await ctx.db
    .selectFrom("paper_confirmations")
    .select("id")
    .where("office_id", "=", ctx.office.id)
    .where("call_id", "=", call.id)
    .where("typed", "=", `${code.number} ${code.checksum}`)
    .where("outcome", "=", outcome)
    .executeTakeFirst()
  if (kept) return ok(kept.id)
  const id = newId()
  await ctx.db
    .insertInto("paper_confirmations")
    .values({
      office_id: ctx.office.id,
      id,
      call_id: call.id,
      offer_id: offer?.id ?? null,
      typed: `${code.number} ${code.checksum}`,
      outcome,
      checked_at: ctx.now,
      checked_by: ctx.actor.id,
    })
    .execute()
  await recordEvent(ctx, {
    what: "offer.paper-checked",
    on: offer ? { kind: "offer", id: offer.id } : { kind: "call", id: call.id },
    data: { outcome, number: code.number },
  })
  return ok(id)
}

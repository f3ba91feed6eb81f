import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { membershipIn, type PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { accessConsultation } from "../consultation.access.ts"
import { paragraphsOf } from "../consultation.queries.ts"
import { takesRemarks } from "../consultation.ts"
import { type RemarkTyped, whyNotTakable } from "./remark.form.ts"
import { remarkTexts as texts } from "./remark.texts.ts"
import { idToKeep, takenFields, UNTOUCHED, wordsOf } from "./take-remark.ts"

/** More of one person in one consultation is a machine. */
const MOST_OWN = 100

/**
 * Takes the remark of a signed-in person, as themselves or for an organisation of theirs. `id` comes with the form: the
 * same words sent twice are taken once.
 * @throws Missing when there is no such announced consultation
 */
export async function sendRemark(
  ctx: PersonCtx,
  consultationId: string,
  typed: RemarkTyped,
): Promise<Outcome<undefined>> {
  const it = await accessConsultation(ctx, consultationId, "remark")
  if (!isId(typed.id)) throw new Missing("remark")
  const id = await idToKeep(ctx, typed, { personId: ctx.actor.id, email: ctx.actor.email })
  if (id === undefined) return ok(undefined)
  const own = await ctx.db
    .selectFrom("consultation_remarks")
    .select("id")
    .where("office_id", "=", ctx.office.id)
    .where("consultation_id", "=", it.id)
    .where("person_id", "=", ctx.actor.id)
    .limit(MOST_OWN)
    .execute()
  const problems = whyNotTakable(typed, await paragraphsOf(ctx, it.id))
  const organisation = membershipIn(ctx.actor, typed.as)
  if (!organisation && typed.as !== "person" && ctx.actor.memberships.length > 0)
    problems.push({ field: "as", code: "consultation.remark_as", message: texts.asMissing })
  if (!takesRemarks(it, ctx.now)) problems.push({ field: "", code: "consultation.not_open", message: texts.notOpen })
  if (own.length >= MOST_OWN)
    problems.push({ field: "", code: "consultation.too_many", message: texts.tooMany(MOST_OWN) })
  if (problems.length > 0) return refused(...problems)
  const taken = await takenFields(ctx, { ...typed, id, consultationId: it.id })
  await ctx.db
    .insertInto("consultation_remarks")
    .values({
      ...UNTOUCHED,
      ...wordsOf(typed),
      office_id: ctx.office.id,
      id,
      consultation_id: it.id,
      origin: "account",
      state: "taken",
      organisation_id: organisation?.organisationId ?? null,
      organisation_name: organisation?.organisationName ?? "",
      person_id: ctx.actor.id,
      person_name: ctx.actor.name,
      email: ctx.actor.email,
      lang: ctx.lang,
      sent_at: ctx.now,
      taken_at: ctx.now,
      ...taken,
    })
    .execute()
  await recordEvent(ctx, {
    what: "consultation.remark-taken",
    on: { kind: "consultation", id: it.id },
    data: { remark: id, number: taken.number, origin: "account" },
  })
  return ok(undefined)
}

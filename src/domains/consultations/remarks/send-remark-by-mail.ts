import { createHash, randomBytes } from "node:crypto"
import { sql } from "kysely"
import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { sendLater } from "../../../platform/mail.ts"
import { urls } from "../../../urls.ts"
import { isEmail } from "../../people/public.ts"
import { accessConsultation } from "../consultation.access.ts"
import { paragraphsOf } from "../consultation.queries.ts"
import { takesRemarks } from "../consultation.ts"
import { type RemarkTyped, whyNotTakable } from "./remark.form.ts"
import { remarkMailTexts, remarkTexts as texts } from "./remark.texts.ts"
import { confirmableUntil } from "./remark.ts"
import { idToKeep, UNTOUCHED, wordsOf } from "./take-remark.ts"

/** Letters to one address within a day, and from one office within an hour: more only annoys whoever owns the address. */
const MOST_OF_ADDRESS = 5
const MOST_OF_OFFICE = 500

/** What is kept of the token of a confirming link. */
export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("hex")

/**
 * Keeps a remark of somebody without an account until its address is confirmed by the link that goes there. The letter
 * quotes nothing of what was typed: nobody's mailbox is filled with the words of a stranger. The same sent twice is kept once.
 * @throws Missing when there is no such announced consultation
 */
export async function sendRemarkByMail(
  ctx: OfficeCtx,
  consultationId: string,
  typed: RemarkTyped,
): Promise<Outcome<undefined>> {
  const it = await accessConsultation(ctx, consultationId, "remark")
  if (!isId(typed.id)) throw new Missing("remark")
  const email = typed.email.toLowerCase()
  const problems: Problem[] = whyNotTakable(typed, await paragraphsOf(ctx, it.id))
  if (!isEmail(email)) problems.push({ field: "email", code: "consultation.remark_email", message: texts.emailWrong })
  if (!takesRemarks(it, ctx.now)) problems.push({ field: "", code: "consultation.not_open", message: texts.notOpen })
  if (problems.length > 0) return refused(...problems)
  const id = await idToKeep(ctx, typed, { personId: null, email })
  if (id === undefined) return ok(undefined)
  const waiting = await unconfirmed(ctx, email)
  if (waiting.ofAddress >= MOST_OF_ADDRESS || waiting.ofOffice >= MOST_OF_OFFICE)
    return refused({ field: "email", code: "consultation.too_many_letters", message: texts.tooManyLetters })
  const token = randomBytes(24).toString("base64url")
  await ctx.db
    .insertInto("consultation_remarks")
    .values({
      ...UNTOUCHED,
      ...wordsOf(typed),
      office_id: ctx.office.id,
      id,
      consultation_id: it.id,
      number: null,
      origin: "mail",
      state: "unconfirmed",
      email,
      lang: ctx.lang,
      token_hash: tokenHash(token),
      sent_at: ctx.now,
      taken_at: null,
      is_held: false,
      similar_to: null,
    })
    .execute()
  const path = urls.remarkConfirmation.href(
    { office: ctx.office.slug, consultationId: it.id },
    { uwaga: id, klucz: token },
  )
  await sendLater(ctx, {
    to: email,
    subject: remarkMailTexts.confirmSubject(it.title)[ctx.lang],
    body: remarkMailTexts.confirm({
      ...{ title: it.title, office: ctx.office.name, link: `${ctx.baseUrl ?? ""}${path}` },
      until: confirmableUntil({ to: it.to! }, ctx.now),
    })[ctx.lang],
  })
  return ok(undefined)
}

async function unconfirmed(ctx: OfficeCtx, email: string) {
  return await ctx.db
    .selectFrom("consultation_remarks")
    .select([
      sql<number>`count(*) filter (where email = ${email} and sent_at > ${ctx.now.subtract({ hours: 24 })})::int`.as(
        "ofAddress",
      ),
      sql<number>`count(*) filter (where sent_at > ${ctx.now.subtract({ hours: 1 })})::int`.as("ofOffice"),
    ])
    .where("office_id", "=", ctx.office.id)
    .where("state", "=", "unconfirmed")
    .executeTakeFirstOrThrow()
}

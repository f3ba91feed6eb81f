import { parseDate, today } from "../../../lib/dates.ts"
import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId, newId } from "../../../platform/ids.ts"
import { isEmail } from "../../people/public.ts"
import { accessRunning } from "../consultation.access.ts"
import { paragraphsOf } from "../consultation.queries.ts"
import type { EntryChannel } from "../consultation.tables.ts"
import { whyNotTakable } from "./remark.form.ts"
import { remarkTexts as texts } from "./remark.texts.ts"
import { idToKeep, takenFields, UNTOUCHED, wordsOf } from "./take-remark.ts"

export const ENTRY_CHANNELS: readonly EntryChannel[] = ["letter", "e-mail", "meeting", "phone", "in-person"]

export type EntryTyped = {
  id: string
  paragraphId: string
  text: string
  proposed: string
  channel: string
  receivedOn: string
  organisationName: string
  personName: string
  email: string
}

/**
 * Takes a remark that came to the office outside of the site, on the day it came; also after the closing, for letters
 * travel. `id` comes with the form: the same words sent twice are taken once.
 * @throws Missing when the consultation is not running, or not this actor's
 */
export async function enterRemark(
  ctx: PersonCtx,
  consultationId: string,
  typed: EntryTyped,
): Promise<Outcome<undefined>> {
  const it = await accessRunning(ctx, consultationId)
  if (!isId(typed.id)) throw new Missing("remark")
  const email = typed.email.toLowerCase() || null
  const id = await idToKeep(ctx, typed, { personId: null, email })
  if (id === undefined) return ok(undefined)
  const problems = whyNotTakable(typed, await paragraphsOf(ctx, it.id))
  const channel = ENTRY_CHANNELS.find((each) => each === typed.channel)
  if (!channel) problems.push({ field: "channel", code: "consultation.entry_channel", message: texts.channelMissing })
  const day = parseDate(typed.receivedOn)
  const receivedOn = day.ok ? day.value.toString() : ""
  if (receivedOn === "" || receivedOn > today(ctx.now).toString() || receivedOn < (it.from ?? ""))
    problems.push({ field: "receivedOn", code: "consultation.entry_day", message: texts.receivedWrong })
  else if (receivedOn > (it.to ?? ""))
    problems.push({ field: "receivedOn", code: "consultation.entry_late", message: texts.receivedLate })
  for (const field of ["organisationName", "personName"] as const)
    if (typed[field].length > 200)
      problems.push({ field, code: `consultation.entry_${field}`, message: texts.nameLong })
  if (typed.email !== "" && !isEmail(typed.email))
    problems.push({ field: "email", code: "consultation.entry_email", message: texts.emailWrong })
  if (problems.length > 0 || !channel) return refused(...problems)
  const taken = await takenFields(ctx, { ...typed, id, consultationId: it.id })
  await ctx.db
    .insertInto("consultation_remarks")
    .values({
      ...UNTOUCHED,
      ...wordsOf(typed),
      office_id: ctx.office.id,
      id,
      consultation_id: it.id,
      origin: "office",
      state: "taken",
      organisation_name: typed.organisationName,
      // Once the names of this consultation are forgotten none is kept anew.
      ...(it.namesRemovedAt ? { author: newId() } : { person_name: typed.personName, email }),
      lang: "pl",
      channel,
      received_on: receivedOn,
      sent_at: ctx.now,
      taken_at: ctx.now,
      entered_by: ctx.actor.id,
      ...taken,
    })
    .execute()
  await recordEvent(ctx, {
    what: "consultation.remark-entered",
    on: { kind: "consultation", id: it.id },
    data: { remark: id, number: taken.number, channel },
  })
  return ok(undefined)
}

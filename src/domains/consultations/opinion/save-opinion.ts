import { opinionTerm } from "../../../law/consultations.ts"
import { parseDate, today } from "../../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import type { StoredFile } from "../../../platform/receive-upload.ts"
import { accessRunning } from "../consultation.access.ts"
import type { OpinionKind } from "../consultation.tables.ts"
import { dayInWords, joinEdits, savedMeanwhile } from "../edits.ts"
import { rulesOf, rulesOn } from "../rules/rules.ts"
import { opinionWords, opinionTexts as texts } from "./opinion.texts.ts"
import { type Opinion, opinionOf } from "./opinion.ts"

export const OPINION_KINDS: readonly OpinionKind[] = ["positive", "with-remarks", "negative"]
export type OpinionFields = { deliveredOn: string; givenOn: string; opinion: string; text: string; answer: string }
/** `began`: what the form began with; without it whatever stands is replaced. */
export type OpinionTyped = OpinionFields & { began?: string | undefined }

export const opinionFields = (it: Opinion | undefined): OpinionFields => ({
  deliveredOn: it?.deliveredOn ?? "",
  givenOn: it?.givenOn ?? "",
  opinion: it?.opinion ?? "",
  text: it?.text ?? "",
  answer: it?.answer ?? "",
})

const shownOpinion = {
  deliveredOn: dayInWords,
  givenOn: dayInWords,
  opinion: (value: string) => opinionWords[value as OpinionKind],
}

const LIMITS = { text: 50_000, answer: 10_000 } as const

/**
 * Records when the draft was delivered to the council of public benefit, which sets the clock of its opinion, and the
 * opinion when it comes. An opinion that comes after its term is recorded too; silence is kept as silence. What others
 * saved since the form was opened stays; of a field that both changed the form is asked again.
 * @throws Missing when the consultation is not running, or not this actor's
 */
export async function saveOpinion(
  ctx: PersonCtx,
  consultationId: string,
  { began, ...mine }: OpinionTyped,
): Promise<Outcome<undefined>> {
  const it = await accessRunning(ctx, consultationId)
  const theirs = opinionFields(await opinionOf(ctx, it.id))
  const { joined: typed, both } = began === undefined ? { joined: mine, both: [] } : joinEdits(began, mine, theirs)
  if (both.length > 0) return refused(...savedMeanwhile(both, theirs, shownOpinion))
  const day = today(ctx.now)
  const problems: Problem[] = []
  const add = (field: string, code: string, message: Problem["message"]) =>
    problems.push({ field, code: `consultation.opinion_${code}`, message })
  const delivered = parseDate(typed.deliveredOn)
  const given = parseDate(typed.givenOn)
  const opinion = OPINION_KINDS.find((each) => each === typed.opinion)
  if (!delivered.ok || Temporal.PlainDate.compare(delivered.value, day) > 0)
    add("deliveredOn", "delivery", texts.dayWrong)
  if (typed.givenOn !== "" && (!given.ok || Temporal.PlainDate.compare(given.value, day) > 0))
    add("givenOn", "day", texts.dayWrong)
  else if (given.ok && delivered.ok && Temporal.PlainDate.compare(given.value, delivered.value) < 0)
    add("givenOn", "early", texts.beforeDelivery)
  if (given.ok && !opinion) add("opinion", "kind", texts.kindMissing)
  if (!given.ok && (opinion || typed.text !== "")) add("givenOn", "given", texts.givenMissing)
  for (const field of ["text", "answer"] as const)
    if (typed[field].length > LIMITS[field]) add(field, field, texts.tooLong(LIMITS[field]))
  if (problems.length > 0 || !delivered.ok) return refused(...problems)
  const rules = rulesOn(await rulesOf(ctx), delivered.value.toString())
  const local = rules?.opinionDays ? { days: rules.opinionDays, resolution: rules.resolution } : undefined
  const term = opinionTerm(it.kind, delivered.value, local)
  if (!term) return refused({ field: "deliveredOn", code: "consultation.opinion_no_term", message: texts.noTerm })
  const values = {
    delivered_on: delivered.value.toString(),
    due_on: term.dueOn.toString(),
    basis: term.basis,
    given_on: given.ok ? given.value.toString() : null,
    opinion: opinion ?? null,
    text: typed.text,
    answer: typed.answer,
    saved_at: ctx.now,
    saved_by: ctx.actor.id,
  }
  await ctx.db
    .insertInto("consultation_opinions")
    .values({
      office_id: ctx.office.id,
      consultation_id: it.id,
      ...values,
      ...{ name: null, kind: null, size: null, sha256: null, scan: null },
    })
    .onConflict((conflict) => conflict.columns(["office_id", "consultation_id"]).doUpdateSet(values))
    .execute()
  await recordEvent(ctx, {
    what: "consultation.opinion-saved",
    on: { kind: "consultation", id: it.id },
    data: { delivered: values.delivered_on, due: values.due_on, given: values.given_on, opinion: values.opinion },
  })
  return ok(undefined)
}

/**
 * Keeps the file with the opinion, in place of an earlier one.
 * @throws Missing when the consultation is not running, or not this actor's
 */
export async function attachOpinion(
  ctx: PersonCtx,
  consultationId: string,
  file: StoredFile,
): Promise<Outcome<undefined>> {
  const it = await accessRunning(ctx, consultationId)
  const { name, kind, size, sha256, scan } = file
  if (!(await opinionOf(ctx, it.id)))
    return refused({ field: "file", code: "consultation.opinion_undelivered", message: texts.deliverFirst })
  await ctx.db
    .updateTable("consultation_opinions")
    .set({ name, kind, size, sha256, scan })
    .where("office_id", "=", ctx.office.id)
    .where("consultation_id", "=", it.id)
    .execute()
  await recordEvent(ctx, {
    what: "consultation.opinion-saved",
    on: { kind: "consultation", id: it.id },
    data: { sha256 },
  })
  return ok(undefined)
}

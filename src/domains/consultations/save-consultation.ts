import { parseDate } from "../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import { inEach, listed } from "../../lib/texts.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { OfficeCtx, PersonCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import { getProgramme, isWritable } from "../programmes/public.ts"
import { accessConsultationDraft, managesConsultations } from "./consultation.access.ts"
import { type ConsultationTyped, fieldsOfTyped, typedOf, typedOfFields } from "./consultation.form.ts"
import { channelWords } from "./consultation.texts.ts"
import { CHANNELS, type Consultation } from "./consultation.ts"
import { draftTexts as texts } from "./draft.texts.ts"
import { dayInWords, joinEdits, savedMeanwhile } from "./edits.ts"
import "./consultation.tables.ts"

const TITLE_LIMIT = 300
const ABOUT_LIMIT = 10_000
const ACT_LIMIT = 400_000

/**
 * Begins a draft or saves it; a draft may lack anything but its title. `id` comes with the form: sent twice it begins once.
 * What others saved since the form was opened stays; of a field that both changed the form is asked again.
 * @throws Missing when the draft is announced already, or not this actor's
 */
export async function saveConsultation(
  ctx: PersonCtx,
  id: string,
  typed: ConsultationTyped,
): Promise<Outcome<undefined>> {
  if (!isId(id) || !managesConsultations(ctx)) throw new Missing("consultation")
  const outcome = await saveableOf(ctx, typed)
  if (!outcome.ok) return outcome
  const content = outcome.value
  const begun = await ctx.db
    .insertInto("consultations")
    .values({
      office_id: ctx.office.id,
      id,
      ...content,
      state: "drafted",
      revision: 1,
      started_at: ctx.now,
      started_by: ctx.actor.id,
      year: null,
      serial: null,
      number: null,
      changes: 0,
      remarks_taken: 0,
      announced_at: null,
      reported_at: null,
      reported_by: null,
      report: null,
      report_sha256: null,
      ...{ annulled_at: null, annulled_by: null, annulment_reason: null, names_removed_at: null },
    })
    .onConflict((conflict) => conflict.columns(["office_id", "id"]).doNothing())
    .returning("id")
    .executeTakeFirst()
  if (!begun) {
    const draft = await accessConsultationDraft(ctx, id)
    // The form of the beginning says nothing of what it began with: sent once more it brings nothing new.
    if (typed.began === undefined) return ok(undefined)
    const theirs = fieldsOfTyped(typedOf(draft))
    const { joined, both } = joinEdits(typed.began, fieldsOfTyped(typed), theirs)
    if (both.length > 0) return refused(...savedMeanwhile(both, theirs, await shownDraft(ctx, draft)))
    if (Object.entries(joined).every(([name, value]) => value === theirs[name as keyof typeof theirs]))
      return ok(undefined)
    const joinedOutcome = await saveableOf(ctx, typedOfFields(joined))
    if (!joinedOutcome.ok) return joinedOutcome
    await ctx.db
      .updateTable("consultations")
      .set({ ...joinedOutcome.value, revision: draft.revision + 1 })
      .where("office_id", "=", ctx.office.id)
      .where("id", "=", id)
      .execute()
  }
  await recordEvent(ctx, {
    what: begun ? "consultation.started" : "consultation.saved",
    on: { kind: "consultation", id },
  })
  return ok(undefined)
}

async function saveableOf(ctx: OfficeCtx, typed: ConsultationTyped) {
  const problems = [...whyNotSavable(typed), ...(await whyNotOfProgramme(ctx, typed.programmeId))]
  return problems.length > 0 ? refused(...problems) : ok(contentOf(typed))
}

/** What stands in a draft, in words. */
async function shownDraft(ctx: OfficeCtx, draft: Consultation) {
  const programme = draft.programmeId ? await getProgramme(ctx, draft.programmeId) : undefined
  return {
    from: dayInWords,
    to: dayInWords,
    programmeId: () => inEach(() => programme?.title ?? ""),
    channels: () => listed(draft.channels.map((channel) => channelWords[channel])),
  }
}

/** A programme is consulted while it or a change of it is being written, never once adopted (art. 5a ust. 1 UDPPiW). */
export async function whyNotOfProgramme(ctx: OfficeCtx, programmeId: string): Promise<Problem[]> {
  const programme = programmeId === "" ? undefined : await getProgramme(ctx, programmeId)
  if (programmeId === "" || (programme && isWritable(programme))) return []
  return [{ field: "programmeId", code: "consultation.programme", message: texts.programmeUnknown }]
}

function contentOf(typed: ConsultationTyped) {
  const day = (text: string) => {
    const parsed = parseDate(text)
    return parsed.ok ? parsed.value.toString() : null
  }
  const programme = typed.programmeId
  return {
    kind: programme === "" ? ("act" as const) : ("programme" as const),
    programme_id: programme === "" ? null : programme,
    title: typed.title,
    about: typed.about,
    act_text: programme === "" ? typed.actText : "",
    from_on: day(typed.from),
    to_on: day(typed.to),
    channels: CHANNELS.filter((channel) => typed.channels.includes(channel)),
    resolution: typed.resolution,
  }
}

function whyNotSavable(typed: ConsultationTyped): Problem[] {
  const problems: Problem[] = []
  const add = (field: string, message: Problem["message"]) =>
    problems.push({ field, code: `consultation.${field}`, message })
  if (typed.title === "" || typed.title.length > TITLE_LIMIT) add("title", texts.titleWrong(TITLE_LIMIT))
  if (typed.about.length > ABOUT_LIMIT) add("about", texts.tooLong(ABOUT_LIMIT))
  if (typed.actText.length > ACT_LIMIT) add("actText", texts.tooLong(ACT_LIMIT))
  if (typed.resolution.length > TITLE_LIMIT) add("resolution", texts.tooLong(TITLE_LIMIT))
  for (const field of ["from", "to"] as const)
    if (typed[field] !== "" && !parseDate(typed[field]).ok) add(field, texts.dayWrong)
  return problems
}

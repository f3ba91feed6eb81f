import { createHash } from "node:crypto"
import { PROGRAMME_PARTS } from "../../../law/programme.ts"
import { STAGE_KEYS, type StageKey } from "../../../law/programme-stages.ts"
import { parseDate, today } from "../../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId, newId } from "../../../platform/ids.ts"
import { cardChoices } from "../../strategy/public.ts"
import { pasteText, whyNotPasted } from "../past/paste-text.ts"
import { managesProgrammes } from "../programme.access.ts"
import { programmeOfYear } from "../programme.queries.ts"
import { snapshotOf } from "../programme.snapshot.ts"
import { emptyPart, FIRST_YEAR, type Programme, type ProgrammeText, TITLE_LIMIT } from "../programme.ts"
import { isWebAddress } from "../web-address.ts"
import { lockYear } from "../year-lock.ts"
import { usualDays } from "./stage.calendar.ts"
import { readPoints } from "./stage.form.ts"
import { stageTexts as texts } from "./stage.texts.ts"
import { sendPoints, writeStage } from "./write-stage.ts"

/** As typed; `planned` and `done` by stage. */
export type PastTyped = {
  id: string
  year: string
  title: string
  number: string
  on: string
  bipUrl: string
  cardId: string
  /** The whole resolution as pasted; empty when its words come later. */
  text: string
  planned: Readonly<Record<StageKey, string>>
  done: Readonly<Record<StageKey, string>>
}

/**
 * Enters the programme of this year or a past one that was not run in the product: its resolution, the pasted text, which
 * waits for somebody to look at its parts, and the points of its stages, which flow into the card. A double press enters one.
 * @throws Missing when the actor does not run programmes
 */
export async function enterPastProgramme(
  ctx: OfficeCtx,
  typed: PastTyped,
): Promise<Outcome<{ id: string; year: number }>> {
  if (!managesProgrammes(ctx) || !isId(typed.id)) throw new Missing("programme")
  const year = /^\d{4}$/.test(typed.year) ? Number(typed.year) : Number.NaN
  if (!Number.isNaN(year)) await lockYear(ctx, year)
  const there = Number.isNaN(year) ? undefined : await programmeOfYear(ctx, year)
  if (there?.id === typed.id) return ok({ id: there.id, year })
  const { problems, points, on } = await whyNot(ctx, typed, year, there)
  if (problems.length > 0) return refused(...problems)
  const programme = await insertAdopted(ctx, typed, { year, on })
  if (!programme) {
    const faster = await programmeOfYear(ctx, year)
    if (faster?.id === typed.id) return ok({ id: faster.id, year })
    return refused({ field: "year", code: "programme.past_year", message: texts.pastThere(year) })
  }
  if (typed.text !== "") await pasteText(ctx, programme.id, typed.text)
  const day = today(ctx.now).toString()
  for (const key of STAGE_KEYS) {
    const { from, to } = usualDays(key, programme)
    const { planned, done } = points[key]
    const isDone = done > 0
    const doneOn = [day, to].sort()[0]!
    await writeStage(ctx, programme.id, {
      ...{ key, ownerId: null, deputyId: null, plannedFrom: from, plannedTo: to, planned, done, notes: "", ticked: {} },
      ...{ overNote: done > planned ? texts.pastOver.pl : "", doneOn: isDone ? doneOn : null },
      doneBy: isDone ? actorId(ctx.actor) : null,
    })
  }
  await sendPoints(ctx, programme)
  await recordEvent(ctx, {
    what: "programme.entered",
    on: { kind: "programme", id: programme.id },
    data: { year, number: typed.number.trim() },
  })
  return ok({ id: programme.id, year })
}

type Points = Record<StageKey, { planned: number; done: number }>

async function whyNot(ctx: OfficeCtx, typed: PastTyped, year: number, there: Programme | undefined) {
  const problems: Problem[] = []
  const refuse = (field: string, message: Problem["message"]) =>
    problems.push({ field, code: `programme.past_${field.replace(/\..*/, "")}`, message })
  const last = today(ctx.now).year
  if (!(year >= FIRST_YEAR && year <= last)) refuse("year", texts.pastYearWrong(FIRST_YEAR, last))
  else if (there) refuse("year", texts.pastThere(year))
  if (typed.title.trim() === "" || typed.title.length > TITLE_LIMIT) refuse("title", texts.titleMissing)
  if (typed.number.trim() === "" || typed.number.length > 100) refuse("number", texts.resolutionMissing)
  const on = parseDate(typed.on)
  if (!on.ok) refuse("on", texts.dayMissing)
  else if (Temporal.PlainDate.compare(on.value, today(ctx.now)) > 0) refuse("on", texts.dayAhead)
  if (typed.bipUrl !== "" && !isWebAddress(typed.bipUrl)) refuse("bipUrl", texts.addressWrong)
  if (typed.cardId !== "" && !(await cardChoices(ctx)).some(({ id }) => id === typed.cardId))
    refuse("cardId", texts.nobodySuch)
  problems.push(...whyNotPasted(typed.text))
  const points = Object.fromEntries(
    STAGE_KEYS.map((key) => {
      const [planned, done] = [readPoints(typed.planned[key]), readPoints(typed.done[key])]
      if (planned === undefined) refuse(`planned.${key}`, texts.pointsWrong)
      if (done === undefined) refuse(`done.${key}`, texts.pointsWrong)
      return [key, { planned: planned ?? 0, done: done ?? 0 }]
    }),
  ) as Points
  return { problems, points, on: on.ok ? on.value.toString() : "" }
}

/** The programme with the edition that the council adopted, unless another press was faster; its text is one sentence that says where the text is. */
async function insertAdopted(
  ctx: OfficeCtx,
  typed: PastTyped,
  { year, on }: { year: number; on: string },
): Promise<Programme | undefined> {
  const number = typed.number.trim()
  const by = actorId(ctx.actor)
  const of = { office_id: ctx.office.id, programme_id: typed.id }
  const inserted = await ctx.db
    .insertInto("programmes")
    .values({
      ...{ office_id: ctx.office.id, id: typed.id, kind: "annual", year_from: year, year_to: year },
      ...{ title: typed.title.trim(), state: "adopted", edition: 1, card_id: typed.cardId || null },
      ...{ amended_since: null, begun_from: null, is_entered: true, deleted_at: null, deleted_by: null },
      ...{ created_at: ctx.now, created_by: by, changed_at: ctx.now, changed_by: by },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows === 0n) return undefined
  const programme: Programme = {
    ...{
      id: typed.id,
      officeId: ctx.office.id,
      kind: "annual",
      yearFrom: year,
      yearTo: year,
      title: typed.title.trim(),
    },
    ...{
      state: "adopted",
      revision: 0,
      plannedMoney: null,
      moneyInForce: null,
      edition: 1,
      amendedSince: null,
      begunFrom: null,
      isEntered: true,
    },
    ...{ cardId: typed.cardId || null, changedAt: ctx.now },
    resolution: { number, on, bipUrl: typed.bipUrl || null },
  }
  const snapshot = snapshotOf(programme, { number, on }, placeholder(number))
  await ctx.db
    .insertInto("programme_editions")
    .values({
      ...of,
      ...{ edition: 1, resolution_number: number, resolution_on: on, bip_url: typed.bipUrl || null, because: "" },
      ...{ snapshot, sha256: createHash("sha256").update(snapshot).digest("hex") },
      ...{ adopted_at: ctx.now, adopted_by: by },
    })
    .execute()
  return programme
}

function placeholder(number: string): ProgrammeText {
  const text = Object.fromEntries(PROGRAMME_PARTS.map(({ key }) => [key, { ...emptyPart }])) as ProgrammeText
  text.aims = { ...emptyPart, paragraphs: [{ id: newId(), text: texts.pastText(number).pl }] }
  return text
}

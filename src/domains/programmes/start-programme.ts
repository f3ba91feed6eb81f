import { PROGRAMME_PARTS } from "../../law/programme.ts"
import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import { cardChoices } from "../strategy/public.ts"
import { carriedText } from "./carried.ts"
import { commandTexts as texts } from "./command.texts.ts"
import { managesProgrammes } from "./programme.access.ts"
import { getProgramme, programmeOfYear, programmeText } from "./programme.queries.ts"
import {
  emptyPart,
  FIRST_YEAR,
  isWritable,
  lacksText,
  type Programme,
  type ProgrammeKind,
  type ProgrammeText,
  TITLE_LIMIT,
} from "./programme.ts"
import { templateText } from "./template.ts"
import { writePart } from "./write-part.ts"
import { lockYear } from "./year-lock.ts"

export type Beginning = {
  /** Comes with the form, so that a form sent twice begins one draft. */
  id: string
  kind: ProgrammeKind
  yearFrom: number
  yearTo: number
  title: string
  cardId: string | null
  /** Sentences to start from: the product's own, none, or those of a programme by its id. */
  from: "template" | "empty" | (string & {})
}

/** Programmes of more years than this are a slip of the pen. */
const MOST_YEARS = 10
const LAST_YEAR = 2100
const isYear = (year: number): boolean => Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR

/**
 * Begins a draft.
 * @throws Missing when the actor does not run programmes, or there is no programme to start from
 */
export async function startProgramme(ctx: OfficeCtx, it: Beginning): Promise<Outcome<{ id: string }>> {
  if (!managesProgrammes(ctx) || !isId(it.id)) throw new Missing("programme")
  if (it.kind === "annual" && isYear(it.yearFrom)) await lockYear(ctx, it.yearFrom)
  if (await getProgramme(ctx, it.id)) return ok({ id: it.id })
  const problems = [...whyNotBegun(it), ...(await takenYear(ctx, it)), ...(await unknownCard(ctx, it.cardId))]
  // The other press of one form may have begun the draft between the two questions above.
  if (problems.length > 0) return (await getProgramme(ctx, it.id)) ? ok({ id: it.id }) : refused(...problems)
  const source = await sourceOf(ctx, it)
  if (!(await insertProgramme(ctx, it, source?.id ?? null))) return await begunMeanwhile(ctx, it)
  await recordEvent(ctx, {
    what: "programme.started",
    on: { kind: "programme", id: it.id },
    data: { years: `${it.yearFrom}–${it.yearTo}` },
  })
  await writeAll(ctx, (await getProgramme(ctx, it.id))!, await beginningText(ctx, it, source))
  return ok({ id: it.id })
}

function whyNotBegun({ kind, yearFrom, yearTo, title }: Beginning): Problem[] {
  const problems: Problem[] = []
  const refuse = (field: string, code: string, message: Problem["message"]) => problems.push({ field, code, message })
  if (title === "" || title.length > TITLE_LIMIT) refuse("title", "programme.title", texts.titleMissing)
  if (!isYear(yearFrom)) refuse("yearFrom", "programme.year", texts.yearMissing)
  else if (kind === "multi-year" && !(yearTo > yearFrom && yearTo - yearFrom < MOST_YEARS))
    refuse("yearTo", "programme.lastYear", texts.lastYear(MOST_YEARS))
  return problems
}

async function takenYear(ctx: OfficeCtx, { kind, yearFrom }: Beginning): Promise<Problem[]> {
  if (kind !== "annual" || !isYear(yearFrom)) return []
  if (!(await programmeOfYear(ctx, yearFrom))) return []
  return [{ field: "yearFrom", code: "programme.yearTaken", message: texts.yearTaken(yearFrom) }]
}

/** The same form pressed twice, or somebody else's, was faster by a moment. */
async function begunMeanwhile(ctx: OfficeCtx, it: Beginning): Promise<Outcome<{ id: string }>> {
  if (await getProgramme(ctx, it.id)) return ok({ id: it.id })
  const taken = await takenYear(ctx, it)
  if (taken.length === 0) throw new Missing("programme")
  return refused(...taken)
}

/** A programme is tied to a task that the strategy has. */
export async function unknownCard(ctx: OfficeCtx, cardId: string | null): Promise<Problem[]> {
  if (cardId === null || (await cardChoices(ctx)).some(({ id }) => id === cardId)) return []
  return [{ field: "cardId", code: "programme.card", message: texts.cardGone }]
}

async function sourceOf(ctx: OfficeCtx, { from }: Beginning): Promise<Programme | undefined> {
  if (from === "template" || from === "empty") return undefined
  const source = await getProgramme(ctx, from)
  if (!source || lacksText(source)) throw new Missing("programme")
  return source
}

async function beginningText(ctx: OfficeCtx, it: Beginning, source?: Programme): Promise<Partial<ProgrammeText>> {
  if (source) {
    const text = carriedText(await programmeText(ctx, source.id), it.yearFrom - source.yearFrom)
    // The words of an entered programme tell its period; its days are not typed beside them.
    if (source.isEntered && text.period.from === null) {
      const { from, to } = templateText(it).period
      text.period = { ...text.period, from, to }
    }
    return text
  }
  return it.from === "template" ? templateText(it) : {}
}

async function insertProgramme(ctx: OfficeCtx, it: Beginning, begunFrom: string | null): Promise<boolean> {
  const by = actorId(ctx.actor)
  const inserted = await ctx.db
    .insertInto("programmes")
    .values({
      office_id: ctx.office.id,
      id: it.id,
      kind: it.kind,
      year_from: it.yearFrom,
      year_to: it.kind === "annual" ? it.yearFrom : it.yearTo,
      title: it.title,
      state: "drafted",
      card_id: it.cardId,
      begun_from: begunFrom,
      created_at: ctx.now,
      created_by: by,
      changed_at: ctx.now,
      changed_by: by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst()
  if (!inserted) return false
  const { tasks: _, ...empty } = emptyPart
  const content = JSON.stringify(empty) as never
  const of = { office_id: ctx.office.id, programme_id: it.id, content, assigned_to: null }
  await ctx.db
    .insertInto("programme_parts")
    .values(PROGRAMME_PARTS.map(({ key }) => ({ ...of, part_key: key })))
    .execute()
  return true
}

/** Writes the parts of a text in the order of the act; each is a save of its own. */
export async function writeAll(
  ctx: OfficeCtx,
  programme: Programme,
  text: Partial<ProgrammeText>,
  because = "",
): Promise<Programme> {
  if (!isWritable(programme)) throw new Error(`programme ${programme.id} is frozen`)
  let written = programme
  for (const { key } of PROGRAMME_PARTS) {
    const content = text[key]
    if (content) written = await writePart(ctx, written, key, content, because)
  }
  return written
}

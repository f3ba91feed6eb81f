import { sql } from "kysely"
import { CONSULTATION_BASIS } from "../../law/consultations.ts"
import { today, toPlainDate } from "../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { OfficeCtx, PersonCtx } from "../../platform/ctx.ts"
import { newId } from "../../platform/ids.ts"
import { lockProgramme, programmeParagraphs } from "../programmes/public.ts"
import { accessConsultation } from "./consultation.access.ts"
import type { Consultation } from "./consultation.ts"
import { type CutParagraph, cutAct } from "./cut-act.ts"
import { draftTexts as texts } from "./draft.texts.ts"
import { type ConsultationRules, NAMES_MONTHS, rulesOf, rulesOn } from "./rules/rules.ts"
import { whyNotOfProgramme } from "./save-consultation.ts"

/** A paragraph to be opened for remarks; one of a programme keeps the id it has there. */
export type OpenedParagraph = CutParagraph & { id?: string }

/** What the office opens for remarks: cut from a pasted act, or the paragraphs of a programme. */
export async function paragraphsToOpen(ctx: OfficeCtx, it: Consultation): Promise<OpenedParagraph[]> {
  if (it.programmeId) {
    const paragraphs = await programmeParagraphs(ctx, it.programmeId)
    return paragraphs.flatMap(({ id, place, text }) => (text.trim() === "" ? [] : [{ id, place, text }]))
  }
  return cutAct(it.actText)
}

/** Why a draft cannot be announced; empty when it can. */
export function whyNotAnnounceable(
  it: Consultation,
  paragraphs: readonly OpenedParagraph[],
  rules: ConsultationRules | undefined,
  day: Temporal.PlainDate,
): Problem[] {
  const problems: Problem[] = []
  const add = (field: string, code: string, message: Problem["message"], more: Partial<Problem> = {}) =>
    problems.push({ field, code: `consultation.${code}`, message, ...more })
  if (paragraphs.length === 0) add("actText", "no_text", texts.noText)
  if (it.channels.length === 0) add("channels", "no_channels", texts.noChannels)
  if (it.resolutionBasis === "") add("resolution", "no_resolution", texts.noResolution, { article: CONSULTATION_BASIS })
  if (!it.from) add("from", "no_from", texts.noFrom)
  if (!it.to) add("to", "no_to", texts.noTo)
  if (!it.from || !it.to) return problems
  if (it.from < day.toString()) add("from", "from_past", texts.fromPast)
  if (it.to < it.from) add("to", "to_before_from", texts.toBeforeFrom)
  else if (rules && daysFrom(it.from, it.to) < rules.termDays) {
    const last = toPlainDate(it.from).add({ days: rules.termDays - 1 })
    add("to", "too_short", texts.tooShort(rules.termDays, rules.resolution), {
      article: CONSULTATION_BASIS,
      fix: { field: "to", value: last.toString(), label: texts.tooShortFix(last) },
    })
  }
  return problems
}

/** Both days count. */
const daysFrom = (from: string, to: string) => toPlainDate(from).until(toPlainDate(to)).days + 1

/**
 * Announces a draft: it gets its number, its paragraphs are frozen and everybody sees it. Announcing again changes nothing.
 * @throws Missing when there is no such consultation, or it is not this actor's
 */
export async function announceConsultation(ctx: PersonCtx, id: string): Promise<Outcome<Consultation>> {
  const draft = await accessConsultation(ctx, id, "manage")
  if (draft.state !== "drafted") return ok(draft)
  // A draft that is being consulted is not deleted: whoever deletes it waits, and then sees the announcement.
  if (draft.programmeId) await lockProgramme(ctx, draft.programmeId)
  const paragraphs = await paragraphsToOpen(ctx, draft)
  const rules = draft.from ? rulesOn(await rulesOf(ctx), draft.from) : undefined
  const problems = [
    ...(await whyNotOfProgramme(ctx, draft.programmeId ?? "")),
    ...whyNotAnnounceable(draft, paragraphs, rules, today(ctx.now)),
  ]
  if (problems.length > 0) return refused(...problems)
  await ctx.db
    .insertInto("consultation_paragraphs")
    .values(
      paragraphs.map((paragraph, position) => ({
        office_id: ctx.office.id,
        consultation_id: id,
        id: paragraph.id ?? newId(),
        position,
        place: paragraph.place,
        text: paragraph.text,
        changed_text: null,
      })),
    )
    .execute()
  const { year } = today(ctx.now)
  const serial = await nextSerial(ctx, year)
  await ctx.db
    .updateTable("consultations")
    .set({
      ...{ state: "announced", announced_at: ctx.now, year, serial, number: `${serial}/${year}` },
      names_months: rules?.namesMonths ?? NAMES_MONTHS,
    })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .execute()
  await recordEvent(ctx, {
    what: "consultation.announced",
    on: { kind: "consultation", id },
    data: { number: `${serial}/${year}`, from: draft.from, to: draft.to, paragraphs: paragraphs.length },
  })
  return ok(await accessConsultation(ctx, id, "manage"))
}

/** Numbers have no gaps: whoever announces waits for the one before. */
async function nextSerial(ctx: OfficeCtx, year: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`consultations:${ctx.office.id}`}, 0))`.execute(ctx.db)
  const row = await ctx.db
    .selectFrom("consultations")
    .select(sql<number>`coalesce(max(serial), 0)::int + 1`.as("next"))
    .where("office_id", "=", ctx.office.id)
    .where("year", "=", year)
    .executeTakeFirstOrThrow()
  return row.next
}

import { sql } from "kysely"
import { today } from "../../lib/dates.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import "./consultation.tables.ts"
import type { ActParagraph, Consultation, ConsultationKind, ConsultationPhase } from "./consultation.ts"
import { phaseOf } from "./consultation.ts"
import { anywhere } from "./word-search.ts"

const COLUMNS = [
  ...(["id", "number", "kind", "programme_id", "title", "about", "act_text", "from_on", "to_on"] as const),
  ...(["channels", "resolution", "state", "revision", "changes", "announced_at", "reported_at"] as const),
  ...(["report_sha256", "annulled_at", "annulment_reason", "names_months", "names_removed_at"] as const),
]

/** Rows of this office that are not deleted drafts. */
export const storedConsultations = (ctx: OfficeCtx) =>
  ctx.db
    .selectFrom("consultations")
    .select(COLUMNS)
    .where("office_id", "=", ctx.office.id)
    .where("state", "<>", "deleted")

type Row = Awaited<ReturnType<ReturnType<typeof storedConsultations>["executeTakeFirstOrThrow"]>>

export function consultationOf(row: Row, now: Temporal.Instant): Consultation {
  const phase = phaseOf({ state: row.state, from: row.from_on, to: row.to_on }, now)
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    programmeId: row.programme_id,
    title: row.title,
    about: row.about,
    actText: row.act_text,
    from: row.from_on,
    to: row.to_on,
    channels: row.channels,
    resolutionBasis: row.resolution,
    state: phase === "ahead" || phase === "open" ? "announced" : phase,
    revision: row.revision,
    changes: row.changes,
    announcedAt: row.announced_at,
    reportedAt: row.reported_at,
    reportSha256: row.report_sha256,
    namesMonths: row.names_months,
    namesRemovedAt: row.names_removed_at,
    annulment: row.annulled_at && { at: row.annulled_at, reason: row.annulment_reason ?? "" },
  }
}

export async function paragraphsOf(ctx: OfficeCtx, consultationId: string): Promise<ActParagraph[]> {
  const rows = await ctx.db
    .selectFrom("consultation_paragraphs")
    .select(["id", "place", "text", "changed_text"])
    .where("office_id", "=", ctx.office.id)
    .where("consultation_id", "=", consultationId)
    .orderBy("position")
    .execute()
  return rows.map((row) => ({ id: row.id, place: row.place, text: row.text, changedText: row.changed_text }))
}

/** The paragraphs with how many remarks stand on each, and `all` of the consultation. */
export async function paragraphsWithRemarks(
  ctx: OfficeCtx,
  consultationId: string,
): Promise<{ paragraphs: (ActParagraph & { remarks: number })[]; all: number }> {
  const { rows } = await sql<{
    id: string
    place: string
    text: string
    changedText: string | null
    remarks: number
    all: number
  }>`
    with taken as (
      select paragraph_id, count(*)::int as n from consultation_remarks
      where office_id = ${ctx.office.id} and consultation_id = ${consultationId} and state = 'taken'
      group by paragraph_id
    )
    select p.id, p.place, p.text, p.changed_text as "changedText", coalesce(t.n, 0) as remarks,
      (select coalesce(sum(n), 0)::int from taken) as "all"
    from consultation_paragraphs p left join taken t on t.paragraph_id = p.id
    where p.office_id = ${ctx.office.id} and p.consultation_id = ${consultationId} order by p.position`.execute(ctx.db)
  return { paragraphs: rows.map(({ all: _, ...paragraph }) => paragraph), all: rows[0]?.all ?? 0 }
}

export type ConsultationFilter = {
  text?: string | undefined
  phase?: ConsultationPhase | undefined
  kind?: ConsultationKind | undefined
  year?: number | undefined
}
export type ConsultationLine = {
  id: string
  number: string | null
  kind: ConsultationKind
  title: string
  from: string | null
  to: string | null
  phase: ConsultationPhase
  remarks: number
  unanswered: number
}
export type ConsultationPage = { lines: ConsultationLine[]; total: number; page: number; pages: number }

const PAGE_SIZE = 25

/** Consultations of the office, the newest first; `drafts` for those who run them. */
export async function listConsultations(
  ctx: OfficeCtx,
  filter: ConsultationFilter,
  page: number,
  whose: "public" | "office",
): Promise<ConsultationPage> {
  const day = today(ctx.now).toString()
  const { text, phase, kind, year } = filter
  let query = ctx.db.selectFrom("consultations as c").where("c.office_id", "=", ctx.office.id)
  query = query.where("c.state", "in", whose === "office" ? ["drafted", ...PUBLIC] : PUBLIC)
  if (kind) query = query.where("c.kind", "=", kind)
  if (year) query = query.where("c.year", "=", year)
  if (phase === "drafted" || phase === "reported" || phase === "annulled") query = query.where("c.state", "=", phase)
  else if (phase) {
    query = query.where("c.state", "=", "announced")
    if (phase === "ahead") query = query.where("c.from_on", ">", day)
    else if (phase === "open") query = query.where("c.from_on", "<=", day).where("c.to_on", ">=", day)
    else query = query.where("c.to_on", "<", day)
  }
  if (text) {
    const part = anywhere(text)
    query = query.where(sql<boolean>`(fold(c.title) like fold(${part}) or c.number like ${part})`)
  }
  const rows = await query
    .select(["c.id", "c.number", "c.kind", "c.title", "c.from_on", "c.to_on", "c.state"])
    .select([
      sql<number>`count(*) over ()::int`.as("total"),
      sql<number>`(select count(*)::int from consultation_remarks r where r.office_id = c.office_id
        and r.consultation_id = c.id and r.state = 'taken')`.as("remarks"),
      sql<number>`(select count(*)::int from consultation_remarks r where r.office_id = c.office_id
        and r.consultation_id = c.id and r.state = 'taken' and r.duplicate_of is null and r.decision is null)`.as(
        "unanswered",
      ),
    ])
    .orderBy(sql`c.announced_at desc nulls first`)
    .orderBy("c.id", "desc")
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
    .execute()
  const total = rows[0]?.total ?? 0
  return {
    lines: rows.map((row) => ({
      id: row.id,
      number: row.number,
      kind: row.kind,
      title: row.title,
      from: row.from_on,
      to: row.to_on,
      phase: phaseOf({ state: row.state, from: row.from_on, to: row.to_on }, ctx.now),
      remarks: row.remarks,
      unanswered: row.unanswered,
    })),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
  }
}

const PUBLIC = ["announced", "reported", "annulled"] as const

/** Open ones and those to come, the one that closes first on top: for the home page. */
export async function openConsultations(ctx: OfficeCtx, most = 6): Promise<Consultation[]> {
  const rows = await storedConsultations(ctx)
    .where("state", "=", "announced")
    .where("to_on", ">=", today(ctx.now).toString())
    .orderBy("to_on")
    .orderBy("id")
    .limit(most)
    .execute()
  return rows.map((row) => consultationOf(row, ctx.now))
}

/** While a change of an adopted programme is written, what was consulted before the change began is not of it. */
export const isOfText = (consultations: "c" | "consultations") => sql<boolean>`
  ${sql.ref(consultations)}.announced_at >= coalesce((select p.amended_since from programmes p
    where p.office_id = ${sql.ref(consultations)}.office_id and p.id = ${sql.ref(consultations)}.programme_id), '-infinity')`

/** The consultation of a programme, or of its change that is written; the latest of several, without drafts and annulled ones. */
export async function consultationOfProgramme(ctx: OfficeCtx, programmeId: string): Promise<Consultation | undefined> {
  const row = await storedConsultations(ctx)
    .where("programme_id", "=", programmeId)
    .where("state", "in", ["announced", "reported"])
    .where(isOfText("consultations"))
    .orderBy("announced_at", "desc")
    .limit(1)
    .executeTakeFirst()
  return row && consultationOf(row, ctx.now)
}

import { type Selectable, sql } from "kysely"
import { STAGE_KEYS, type StageKey, stageNumber } from "../../../law/programme-stages.ts"
import { today } from "../../../lib/dates.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { Tables } from "../../../platform/db.ts"
import type { FileScan } from "../../../platform/receive-upload.ts"
import type { FileKind } from "../../../platform/uploads.ts"
import { urls } from "../../../urls.ts"
import type { StagePages } from "../../strategy/public.ts"
import type { Programme } from "../programme.ts"
import { usualStage } from "./stage.calendar.ts"
import type { KeptStep } from "./stage.steps.ts"
import "./stage.tables.ts"
import { type Stage, stageSlug } from "./stage.ts"

type Of = Pick<Programme, "id" | "yearFrom" | "yearTo">

type Rows = {
  stages: (Omit<Selectable<Tables["programme_stages"]>, "changed_at"> & object)[] | null
  steps:
    | { stage: StageKey; key: string; label: string | null; ticked_at: string | null; removed_at: string | null }[]
    | null
}

export type StagesWithSteps = { stages: Stage[]; kept: ReadonlyMap<StageKey, KeptStep[]> }

/**
 * The six stages of a programme in their order, one nobody has planned as is usual, and what is kept of their checklists in
 * the order in which it was added: one query.
 */
export async function stagesWithSteps(ctx: OfficeCtx, programme: Of): Promise<StagesWithSteps> {
  const at = sql`office_id = ${ctx.office.id} and programme_id = ${programme.id}`
  const { rows } = await sql<Rows>`
    select (select jsonb_agg(to_jsonb(s)) from programme_stages s where ${at}) as stages,
      (select jsonb_agg(to_jsonb(i) order by i.added_at, i.key) from programme_stage_items i where ${at}) as steps
  `.execute(ctx.db)
  const { stages, steps } = rows[0]!
  const stored = new Map((stages ?? []).map((row) => [row.stage, row]))
  const ticksOf = (key: StageKey) =>
    Object.fromEntries(
      (steps ?? []).flatMap(({ stage, key: step, ticked_at: at }) =>
        stage === key && at !== null ? [[step, today(Temporal.Instant.from(at)).toString()]] : [],
      ),
    )
  const kept = (steps ?? []).map(({ stage, key, label, ticked_at, removed_at }) => ({
    stage,
    ...{ key, label, isRemoved: removed_at !== null },
    tickedAt: ticked_at === null ? null : Temporal.Instant.from(ticked_at),
  }))
  return {
    stages: STAGE_KEYS.map((key): Stage => {
      const row = stored.get(key)
      if (!row) return { ...usualStage(key, programme), ticked: ticksOf(key) }
      return {
        key,
        ownerId: row.owner_id,
        deputyId: row.deputy_id,
        plannedFrom: row.planned_from,
        plannedTo: row.planned_to,
        planned: row.planned_points,
        done: row.done_points,
        overNote: row.over_note,
        doneOn: row.done_on,
        doneBy: row.done_by,
        notes: row.notes,
        ticked: ticksOf(key),
      }
    }),
    kept: Map.groupBy(kept, ({ stage }) => stage),
  }
}

export const stagesOf = async (ctx: OfficeCtx, programme: Of): Promise<Stage[]> =>
  (await stagesWithSteps(ctx, programme)).stages

/** Where everybody reads of the stages in the grid of a card: in the programmes that are tied to it. One query. */
export async function stagePagesOfCard(ctx: OfficeCtx, cardId: string): Promise<StagePages> {
  const rows = await ctx.db
    .selectFrom("programmes")
    .select("year_from")
    .where("office_id", "=", ctx.office.id)
    .where("card_id", "=", cardId)
    .where("kind", "=", "annual")
    .where("deleted_at", "is", null)
    .execute()
  const years = new Set(rows.map((row) => row.year_from))
  return (number, year) => {
    const key = STAGE_KEYS.find((each) => String(stageNumber(each)) === number)
    if (!key || !years.has(year)) return undefined
    return `${urls.publicProgrammeStages.href({ office: ctx.office.slug, years: String(year) })}#${stageSlug(key)}`
  }
}

export type Evidence = {
  id: string
  stage: StageKey
  kind: "page" | "address" | "document"
  label: string
  /** Null of a document. */
  href: string | null
  isPublic: boolean
  addedAt: Temporal.Instant
  /** It can be brought back. */
  isRemoved: boolean
  file: { name: string; kind: FileKind; size: number; sha256: string; scan: FileScan } | null
}

/**
 * What shows that stages were done, oldest first: `public` for everybody, `kept` for the office, `all` with what was taken
 * away.
 */
export async function evidenceOf(
  ctx: OfficeCtx,
  programmeId: string,
  which: "public" | "kept" | "all",
): Promise<Evidence[]> {
  const rows = await ctx.db
    .selectFrom("programme_stage_evidence")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("programme_id", "=", programmeId)
    .$if(which !== "all", (query) => query.where("removed_at", "is", null))
    .$if(which === "public", (query) => query.where("is_public", "=", true))
    .orderBy("stage")
    .orderBy("added_at")
    .limit(500)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, stage: row.stage, kind: row.kind, label: row.label, href: row.href },
    ...{ isPublic: row.is_public, addedAt: row.added_at, isRemoved: row.removed_at !== null },
    file:
      row.name && row.file_kind && row.size && row.sha256 && row.scan
        ? { name: row.name, kind: row.file_kind, size: row.size, sha256: row.sha256, scan: row.scan }
        : null,
  }))
}

import type { Problem } from "../../lib/problems.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import { mayEditCards } from "./card.access.ts"
import type { CardReading } from "./card-reader/read-card.ts"
import type { ImportAnswers } from "./import-answers.ts"
import "./strategy.tables.ts"

export type ImportSource = { position: number; fileName: string; problem: Problem | null; text: string }

/** One card of an import, numbered from 1. */
export type ImportedReading = {
  position: number
  source: ImportSource
  reading: CardReading
  answers: ImportAnswers
  /** Whether the person has been at this card. */
  isSeen: boolean
  /** The card, or for a page the programme or the goal, that it became. */
  became: ImportedPlace | null
}

/** What an import made or changed. */
export type ImportedPlace = { kind: "card" | "area" | "goal"; id: string }

export type PendingImport = {
  id: string
  state: "drafted" | "confirmed" | "discarded"
  createdAt: Temporal.Instant
  sources: readonly ImportSource[]
  readings: readonly ImportedReading[]
}

/**
 * One import of this very person; within a change it is locked until the change ends.
 * @throws Missing when there is none, or it is another person's
 */
export async function accessImport(ctx: PersonCtx, id: string): Promise<PendingImport> {
  if (!isId(id) || !mayEditCards(ctx)) throw new Missing("import")
  const query = ctx.db
    .selectFrom("card_imports")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .where("person_id", "=", ctx.actor.id)
  const row = await (ctx.db.isTransaction ? query.forUpdate() : query).executeTakeFirst()
  if (!row) throw new Missing("import")
  const sources = await sourcesOf(ctx, id)
  return {
    id: row.id,
    state: row.state,
    createdAt: row.created_at,
    sources,
    readings: await readingsOf(ctx, id, sources),
  }
}

async function sourcesOf(ctx: PersonCtx, importId: string): Promise<ImportSource[]> {
  const rows = await ctx.db
    .selectFrom("card_import_sources")
    .select(["position", "file_name", "problem"])
    // The text of what was read is not shown again; that of a refused paste is.
    .select((it) => it.case().when("problem", "is not", null).then(it.ref("text")).else("").end().as("text"))
    .where("office_id", "=", ctx.office.id)
    .where("import_id", "=", importId)
    .orderBy("position")
    .execute()
  return rows.map((row) => ({
    position: row.position,
    fileName: row.file_name,
    problem: row.problem,
    text: row.text,
  }))
}

async function readingsOf(
  ctx: PersonCtx,
  importId: string,
  sources: readonly ImportSource[],
): Promise<ImportedReading[]> {
  const rows = await ctx.db
    .selectFrom("card_import_readings")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("import_id", "=", importId)
    .orderBy("position")
    .execute()
  return rows.map((row) => ({
    position: row.position,
    source: sources.find((source) => source.position === row.source_position)!,
    reading: row.reading,
    answers: row.answers,
    isSeen: row.seen_at !== null,
    became: becameOf(row),
  }))
}

function becameOf(row: {
  card_id: string | null
  area_id: string | null
  goal_id: string | null
}): ImportedPlace | null {
  if (row.card_id) return { kind: "card", id: row.card_id }
  if (row.area_id) return { kind: "area", id: row.area_id }
  return row.goal_id ? { kind: "goal", id: row.goal_id } : null
}

import { type RawBuilder, sql } from "kysely"
import { ZONE } from "../../../lib/dates.ts"
import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"

/** What the quantity of a fact is: a number of things, grosze, whole hours or people. */
export type FactUnit = "things" | "grosze" | "hours" | "people"

/** By what the facts of a source can be narrowed; a source asked for what it does not know has no facts. */
export type FactFilter = "sphere" | "unit"

/**
 * Something that can be counted, offered by the part of the product that owns it. Facts are always read from that part's
 * own tables, never copied, so that each number opens its list.
 */
export type FactSource = {
  /** Kept in bindings and frozen years: never renamed. */
  key: string
  name: Text
  /** What is counted and in which year, in plain words. */
  explanation: Text
  unit: FactUnit
  filters: readonly FactFilter[]
  /**
   * The facts of this office as a select with the columns `year int, thing_id text, quantity bigint, label text,
   * spheres text[], unit_id uuid, organisation_id uuid, programme_task_id uuid` (null where unknown). A thing stands in a
   * year at most once. Labels are read by everybody who may open the list: no personal data.
   */
  rows(ctx: OfficeCtx): RawBuilder<unknown>
  /** A page about the thing that every reader of the list may open; the office is its slug. */
  href(office: string, thingId: string): string
  /** Whether everybody may open the list; otherwise only people with a role in the office. The number itself is public. */
  isPublic: boolean
}

/** What a question about facts is narrowed to. */
export type FactNarrowing = {
  sphere?: string | undefined
  unitId?: string | undefined
  programmeTaskId?: string | undefined
}

/** The calendar year in Poland of a `timestamptz` column. */
export const yearOf = (column: string): RawBuilder<number> =>
  sql`extract(year from ${sql.ref(column)} at time zone ${ZONE}::text)::int`

/**
 * The spheres of many things together, from their `text[]` column, each once. An aggregate of its own, so that it is left
 * out where nobody asks for spheres, and nothing is read once more for each group.
 */
export const spheresOf = (column: string): RawBuilder<string[] | null> =>
  sql`array(select distinct unnest(string_to_array(string_agg(array_to_string(${sql.ref(column)}, ','), ','), ',')))`

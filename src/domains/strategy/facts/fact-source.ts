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
   * year at most once. Labels are read by everybody who may open the list: no personal data. Only facts of `sphere` are
   * wanted where it is given; a source need not leave out the others, but may count faster without them.
   */
  rows(ctx: OfficeCtx, sphere?: string): RawBuilder<unknown>
  /** One more column of its rows, in whose order its things are listed; by label where absent. */
  inOrderOf?: string
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

/** An aggregate of its own, which is left out of a query that does not ask for it. */
const gathered = sql`array(
  select distinct unnest(string_to_array(string_agg(array_to_string(spheres, ','), ','), ',')))`

/**
 * One fact for each organisation and year of many things: `made` is a select with the columns `year, by_id, spheres`, a row
 * for each thing and organisation behind it. Organisations are looked up only once they are each there once, and the
 * spheres of their things are gathered only where somebody asks for more than one `sphere`.
 */
export const organisationsThat = (made: RawBuilder<unknown>, sphere?: string): RawBuilder<unknown> => sql`
  select each.year, m.id::text as thing_id, 1::bigint as quantity, m.name as label, each.spheres,
    null::uuid as unit_id, m.id as organisation_id, null::uuid as programme_task_id
  from (
    select year, by_id, ${sphere === undefined ? gathered : sql`array[${sphere}::text]`} as spheres
    from (${made}) made where ${sphere === undefined ? sql`true` : sql`${sphere} = any(spheres)`} group by year, by_id
  ) each join organisations m on m.id = each.by_id`

import { sql } from "kysely"
import type { Grosze } from "../../lib/money.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import type { Programme } from "./programme.ts"
import "./programme.tables.ts"

/** Programmes of the office with the resolution in force and the planned money; deleted drafts are left out. */
export function storedProgrammes(ctx: OfficeCtx) {
  return ctx.db
    .selectFrom("programmes as p")
    .leftJoin("programme_editions as e", (join) =>
      join
        .onRef("e.office_id", "=", "p.office_id")
        .onRef("e.programme_id", "=", "p.id")
        .onRef("e.edition", "=", "p.edition"),
    )
    .select(["p.id", "p.office_id", "p.kind", "p.year_from", "p.year_to", "p.title", "p.state", "p.revision"])
    .select(["p.edition", "p.amended_since", "p.card_id", "p.begun_from", "p.changed_at", "p.is_entered"])
    .select(["e.resolution_number", "e.resolution_on", "e.bip_url"])
    .select([
      sql<Grosze | null>`(select (m.content->>'amount')::bigint from programme_parts m
        where m.office_id = p.office_id and m.programme_id = p.id and m.part_key = 'money')`.as("planned_money"),
      sql<Grosze | null>`(e.snapshot::jsonb #>> '{text,money,amount}')::bigint`.as("money_in_force"),
    ])
    .where("p.office_id", "=", ctx.office.id)
    .where("p.deleted_at", "is", null)
}

type StoredProgramme = Awaited<ReturnType<ReturnType<typeof storedProgrammes>["executeTakeFirstOrThrow"]>>

export function programmeOf(row: StoredProgramme): Programme {
  const { resolution_number: number, resolution_on: on } = row
  return {
    id: row.id,
    officeId: row.office_id,
    kind: row.kind,
    yearFrom: row.year_from,
    yearTo: row.year_to,
    title: row.title,
    state: row.state,
    revision: row.revision,
    plannedMoney: row.planned_money,
    moneyInForce: row.money_in_force,
    resolution: number === null || on === null ? null : { number, on, bipUrl: row.bip_url },
    edition: row.edition,
    amendedSince: row.amended_since,
    cardId: row.card_id,
    begunFrom: row.begun_from,
    isEntered: row.is_entered,
    changedAt: row.changed_at,
  }
}

/** A row of `programme_tasks` as the domain sees it. */
export function taskJson(alias: "t" | "o") {
  const of = (column: string) => sql.ref(`${alias}.${column}`)
  return sql`jsonb_build_object('id', ${of("id")}, 'paragraphId', ${of("paragraph_id")}, 'sphere', ${of("sphere")},
    'name', ${of("name")}, 'form', ${of("form")}, 'plannedMoney', ${of("planned_money")}, 'unitId', ${of("unit_id")},
    'carriedFrom', ${of("carried_from")})`
}

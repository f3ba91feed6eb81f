import { type ExpressionBuilder, sql } from "kysely"
import type { OfficeCtx, Role } from "../../platform/ctx.ts"
import type { Tables } from "../../platform/db.ts"
import "./person.tables.ts"

const PAGE_SIZE = 25

export type HeldRole = { role: Role; unit: string | null }
export type OfficePerson = { id: string; name: string; email: string; roles: readonly HeldRole[] }
export type OfficePeople = { rows: readonly OfficePerson[]; total: number; page: number; pages: number }

/** People with a role in the office, by name, 25 a page; `search` looks into names and e-mails. Two queries. */
export async function listOfficePeople(ctx: OfficeCtx, search: string, page: number): Promise<OfficePeople> {
  const matching = ctx.db
    .selectFrom("person_roles as r")
    .innerJoin("people as p", "p.id", "r.person_id")
    .where("r.office_id", "=", ctx.office.id)
    .where("r.ended_at", "is", null)
    .$if(search !== "", (query) => query.where((eb) => matches(eb as never, search)))
  const { total } = await matching
    .select((eb) => eb.fn.count<number>("p.id").distinct().as("total"))
    .executeTakeFirstOrThrow()
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const shown = Math.min(Math.max(1, page), pages)
  const rows = await matching
    .leftJoin("office_units as u", (join) =>
      join.onRef("u.office_id", "=", "r.office_id").onRef("u.id", "=", "r.unit_id"),
    )
    .select(["p.id", "p.name", "p.email"])
    .select(
      sql<HeldRole[]>`json_agg(json_build_object('role', r.role, 'unit', u.name) order by r.granted_at)`.as("roles"),
    )
    .groupBy(["p.id", "p.name", "p.email"])
    .orderBy(sql`p.name collate "pl-x-icu"`)
    .orderBy("p.id")
    .limit(PAGE_SIZE)
    .offset((shown - 1) * PAGE_SIZE)
    .execute()
  return { rows, total, page: shown, pages }
}

function matches(eb: ExpressionBuilder<Tables & { p: Tables["people"] }, "p">, search: string) {
  const pattern = `%${search.replace(/[\\%_]/g, "\\$&")}%`
  return eb.or([eb("p.name", "ilike", pattern), eb("p.email", "ilike", pattern)])
}

export type WaitingInvitation = {
  id: string
  email: string
  role: Role
  unit: string | null
  invitedAt: Temporal.Instant
}

/** Invitations nobody has accepted yet, newest first, at most a hundred. */
export async function listInvitations(ctx: OfficeCtx): Promise<WaitingInvitation[]> {
  return await ctx.db
    .selectFrom("role_invitations as i")
    .leftJoin("office_units as u", (join) =>
      join.onRef("u.office_id", "=", "i.office_id").onRef("u.id", "=", "i.unit_id"),
    )
    .select(["i.id", "i.email", "i.role", "u.name as unit", "i.invited_at as invitedAt"])
    .where("i.office_id", "=", ctx.office.id)
    .where("i.accepted_at", "is", null)
    .where("i.withdrawn_at", "is", null)
    .orderBy("i.invited_at", "desc")
    .limit(100)
    .execute()
}

export type RoleLine = HeldRole & {
  grantedAt: Temporal.Instant
  grantedBy: string | null
  endedAt: Temporal.Instant | null
  endedBy: string | null
}

export type PersonRoles = { id: string; name: string; email: string; now: RoleLine[]; before: RoleLine[] }

/** Everything a person is or was in the office; undefined for somebody who was never anything here. */
export async function getPersonRoles(ctx: OfficeCtx, personId: string): Promise<PersonRoles | undefined> {
  const rows = await ctx.db
    .selectFrom("person_roles as r")
    .innerJoin("people as p", "p.id", "r.person_id")
    .leftJoin("office_units as u", (join) =>
      join.onRef("u.office_id", "=", "r.office_id").onRef("u.id", "=", "r.unit_id"),
    )
    .leftJoin("people as g", "g.id", "r.granted_by")
    .leftJoin("people as e", "e.id", "r.ended_by")
    .select(["p.id", "p.name", "p.email", "r.role", "u.name as unit"])
    .select(["r.granted_at as grantedAt", "g.name as grantedBy", "r.ended_at as endedAt", "e.name as endedBy"])
    .where("r.office_id", "=", ctx.office.id)
    .where("r.person_id", "=", personId)
    .orderBy("r.granted_at")
    .limit(200)
    .execute()
  const [first] = rows
  if (!first) return undefined
  const { id, name, email } = first
  return { id, name, email, now: rows.filter((row) => !row.endedAt), before: rows.filter((row) => row.endedAt) }
}

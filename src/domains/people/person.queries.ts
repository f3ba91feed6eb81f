import type { Ctx, OfficeCtx, Role } from "../../platform/ctx.ts"
import type { Db } from "../../platform/db.ts"
import type { Addressee } from "../../platform/mail.ts"
import "./person.tables.ts"

export type PersonLine = { id: string; name: string; email: string }

/** Roles a person has in an office now. */
export async function rolesOf(db: Db, personId: string, officeId: string): Promise<Role[]> {
  const rows = await db
    .selectFrom("person_roles")
    .select("role")
    .where("office_id", "=", officeId)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .execute()
  return rows.map((row) => row.role)
}

/** Names of several people in one query, by id; unknown ids are left out. */
export async function personNames(ctx: Pick<Ctx, "db">, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom("people")
    .select(["id", "name"])
    .where("id", "in", [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}

/** Everybody who has one of the roles in the office now, once each, by name. */
export async function peopleWithRole(
  ctx: OfficeCtx,
  ...roles: readonly [Role, ...Role[]]
): Promise<(PersonLine & Addressee)[]> {
  return await ctx.db
    .selectFrom("person_roles as r")
    .innerJoin("people as p", "p.id", "r.person_id")
    .distinct()
    .select(["p.id", "p.name", "p.email", "p.language"])
    .where("r.office_id", "=", ctx.office.id)
    .where("r.role", "in", roles)
    .where("r.ended_at", "is", null)
    .orderBy("p.name")
    .orderBy("p.id")
    .execute()
}

/** A person with a confirmed account of that e-mail. */
export async function personByEmail(
  ctx: Pick<Ctx, "db">,
  email: string,
): Promise<(PersonLine & Addressee) | undefined> {
  return await ctx.db
    .selectFrom("people")
    .select(["id", "name", "email", "language"])
    .where("email", "=", email.trim().toLowerCase())
    .where("email_verified", "=", true)
    .executeTakeFirst()
}

/** Where and in which language to write to these people. */
export async function lettersToPeople(ctx: Pick<Ctx, "db">, ids: readonly string[]): Promise<Addressee[]> {
  if (ids.length === 0) return []
  return await ctx.db
    .selectFrom("people")
    .select(["email", "language"])
    .where("id", "in", [...new Set(ids)])
    .orderBy("id")
    .execute()
}

import { sql } from "kysely"
import type { Ctx, MemberRole } from "../../platform/ctx.ts"
import type { Signatory } from "./signatories.ts"

export type Member = {
  personId: string
  role: MemberRole
  requestedAt: Temporal.Instant
  admittedAt: Temporal.Instant | null
}

/** Members and waiting requests of one organisation, those who wait first. */
export async function membersOf(ctx: Pick<Ctx, "db">, organisationId: string): Promise<Member[]> {
  const rows = await ctx.db
    .selectFrom("organisation_members")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("ended_at", "is", null)
    .orderBy(sql`admitted_at is not null`)
    .orderBy("requested_at")
    .limit(200)
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    role: row.role,
    requestedAt: row.requested_at,
    admittedAt: row.admitted_at,
  }))
}

/** Those who may sign and submit in the name of organisations, the longest in them first. */
export const signatories = ({ db }: Pick<Ctx, "db">) =>
  db
    .selectFrom("organisation_members as m")
    .innerJoin("people as p", "p.id", "m.person_id")
    .select(["p.id", "p.name", "p.email", "p.language"])
    .where("m.role", "=", "representative")
    .where("m.admitted_at", "is not", null)
    .where("m.ended_at", "is", null)
    .orderBy("m.requested_at")

/** Those of one organisation. */
async function representativesOf(ctx: Pick<Ctx, "db">, organisationId: string): Promise<Signatory[]> {
  return (await representativesOfEach(ctx, [organisationId])).get(organisationId) ?? []
}

/** The same of several organisations in one query, by organisation. */
export async function representativesOfEach(
  ctx: Pick<Ctx, "db">,
  organisationIds: readonly string[],
): Promise<Map<string, Signatory[]>> {
  const found = new Map<string, Signatory[]>(organisationIds.map((id) => [id, []]))
  if (organisationIds.length === 0) return found
  const rows = await signatories(ctx)
    .select("m.organisation_id")
    .where("m.organisation_id", "in", organisationIds)
    .limit(200 * organisationIds.length)
    .execute()
  for (const { organisation_id, ...signatory } of rows) found.get(organisation_id)?.push(signatory)
  return found
}

/** Names of those who may sign and submit in an organisation's name, the longest in it first. */
export async function representativeNames(ctx: Pick<Ctx, "db">, organisationId: string): Promise<string[]> {
  return (await representativesOf(ctx, organisationId)).map(({ name }) => name)
}

/** Whether a person already is, or asks to be, a member. */
export async function memberState(
  ctx: Pick<Ctx, "db">,
  organisationId: string,
  personId: string,
): Promise<"none" | "waiting" | "member"> {
  const row = await ctx.db
    .selectFrom("organisation_members")
    .select("admitted_at")
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .executeTakeFirst()
  return !row ? "none" : row.admitted_at ? "member" : "waiting"
}

/** Whether without this member nobody could sign in the organisation's name. */
export function isLastRepresentative(members: readonly Member[], member: Member): boolean {
  const representatives = members.filter((each) => each.admittedAt && each.role === "representative")
  return representatives.length === 1 && representatives[0]?.personId === member.personId
}

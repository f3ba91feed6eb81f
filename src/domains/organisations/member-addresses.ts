import { sql } from "kysely"
import type { Lang } from "../../lib/texts.ts"
import type { Ctx } from "../../platform/ctx.ts"
import type { Addressee } from "../../platform/mail.ts"

type Reading = Pick<Ctx, "db">

/**
 * The language of letters to an organisation's own address `o.email`: that of the account with this address; otherwise
 * that of its representatives when all of them use the same; otherwise Polish.
 */
const LANGUAGE = sql<Lang>`coalesce(
  (select p.language from people p where p.email = lower(o.email)),
  (select case when bool_and(p.language = 'en') then 'en' end from organisation_members m
    join people p on p.id = m.person_id where m.organisation_id = o.id and m.role = 'representative'
    and m.admitted_at is not null and m.ended_at is null),
  'pl')`

/**
 * Where everybody who works for these organisations is written to, by organisation: members' own addresses, and that of
 * its profile. One query for all.
 */
export async function memberAddressees(
  ctx: Reading,
  organisationIds: readonly string[],
): Promise<Map<string, Addressee[]>> {
  const found = new Map<string, Addressee[]>(organisationIds.map((id) => [id, []]))
  if (found.size === 0) return found
  const rows = await ctx.db
    .selectFrom("organisation_members as m")
    .innerJoin("people as p", "p.id", "m.person_id")
    .select(["m.organisation_id as id", "p.email", "p.language"])
    .where("m.organisation_id", "in", [...found.keys()])
    .where("m.admitted_at", "is not", null)
    .where("m.ended_at", "is", null)
    .union(
      ctx.db
        .selectFrom("organisations as o")
        .select(["o.id", "o.email", LANGUAGE.as("language")])
        .where("o.id", "in", [...found.keys()])
        .where("o.email", "<>", ""),
    )
    .execute()
  for (const { id, ...addressee } of rows) found.get(id)?.push(addressee)
  return found
}

/** Where letters to the organisations themselves go: the address of each profile that has one, by organisation. */
export async function organisationAddressees(
  ctx: Reading,
  organisationIds: readonly string[],
): Promise<Map<string, Addressee>> {
  if (organisationIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom("organisations as o")
    .select(["o.id", "o.email", LANGUAGE.as("language")])
    .where("o.id", "in", organisationIds)
    .where("o.email", "<>", "")
    .execute()
  return new Map(rows.map(({ id, ...addressee }) => [id, addressee]))
}

/** The same of one organisation: one letter, or none when it gave no address. */
export async function organisationAddressee(ctx: Reading, organisationId: string): Promise<Addressee[]> {
  return [...(await organisationAddressees(ctx, [organisationId])).values()]
}

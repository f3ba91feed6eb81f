import type { Ctx } from "../../../platform/ctx.ts"
import "../organisation.tables.ts"

/** A representative, and whether an office has seen that the person may be one. */
export type Representative = {
  id: string
  name: string
  since: Temporal.Instant
  seen: { at: Temporal.Instant; by: string; office: string; evidence: string } | undefined
}

/** Everybody who represents an organisation now, the longest in it first. One query. */
export async function representationOf(ctx: Pick<Ctx, "db">, organisationId: string): Promise<Representative[]> {
  const rows = await ctx.db
    .selectFrom("organisation_members as m")
    .innerJoin("people as p", "p.id", "m.person_id")
    .leftJoin("people as o", "o.id", "m.representation_seen_by")
    .leftJoin("offices as f", "f.id", "m.representation_seen_office")
    .select([
      "p.id",
      "p.name",
      "m.requested_at",
      "m.admitted_at",
      "m.representation_seen_at",
      "m.representation_evidence",
    ])
    .select(["o.name as seen_by", "f.name as office"])
    .where("m.organisation_id", "=", organisationId)
    .where("m.role", "=", "representative")
    .where("m.admitted_at", "is not", null)
    .where("m.ended_at", "is", null)
    .orderBy("m.requested_at")
    .limit(200)
    .execute()
  return rows.map((row) => {
    const since = row.admitted_at ?? row.requested_at
    const at = row.representation_seen_at
    const holds = at && Temporal.Instant.compare(at, since) >= 0
    const seen = holds
      ? { at, by: row.seen_by ?? "", office: row.office ?? "", evidence: row.representation_evidence }
      : undefined
    return { id: row.id, name: row.name, since, seen }
  })
}

import { sql } from "kysely"
import type { OfficeCtx } from "../../platform/ctx.ts"
import type { Exclusion, FormalCheckTable } from "./evaluation.tables.ts"
import type { Sheet } from "./ranking.ts"

export type FormalCheck = Pick<FormalCheckTable, "passed" | "items" | "note"> & {
  offerId: string
  checkedAt: Temporal.Instant
}

export async function formalCheckOf(ctx: OfficeCtx, offerId: string): Promise<FormalCheck | undefined> {
  const row = await ctx.db
    .selectFrom("formal_checks")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("offer_id", "=", offerId)
    .executeTakeFirst()
  return row && { offerId, passed: row.passed, items: row.items, note: row.note, checkedAt: row.checked_at }
}

export type CommitteeMember = {
  personId: string
  side: "office" | "organisations"
  isChair: boolean
  /** When the member last made the statement of impartiality; null before it. */
  statedAt: Temporal.Instant | null
  exclusions: readonly Exclusion[]
  /** Sheets handed in. */
  handedIn: number
}

/** Members of a call's committee with their statements and how many sheets each has handed in; chair first. */
export const committeeOf = async (ctx: OfficeCtx, callId: string): Promise<CommitteeMember[]> =>
  (await everSeated(ctx, callId)).seated

/** The same, with those who were taken off it beside them. */
export async function everSeated(
  ctx: OfficeCtx,
  callId: string,
): Promise<{ seated: CommitteeMember[]; left: CommitteeMember[] }> {
  const rows = await ctx.db
    .selectFrom("committee_members as m")
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("conflict_statements as s")
          .select(["s.stated_at", "s.exclusions"])
          .whereRef("s.office_id", "=", "m.office_id")
          .whereRef("s.call_id", "=", "m.call_id")
          .whereRef("s.person_id", "=", "m.person_id")
          .orderBy("s.stated_at", "desc")
          .orderBy("s.id", "desc")
          .limit(1)
          .as("statement"),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("score_sheets as h")
          .select((e) => e.fn.countAll<number>().as("handed"))
          .whereRef("h.office_id", "=", "m.office_id")
          .whereRef("h.call_id", "=", "m.call_id")
          .whereRef("h.person_id", "=", "m.person_id")
          .where("h.submitted_at", "is not", null)
          .as("sheets"),
      (join) => join.onTrue(),
    )
    .select(["m.person_id", "m.side", "m.is_chair", "statement.stated_at", "statement.exclusions", "sheets.handed"])
    .select("m.ended_at")
    .where("m.office_id", "=", ctx.office.id)
    .where("m.call_id", "=", callId)
    .orderBy("m.is_chair", "desc")
    .orderBy("m.added_at")
    .execute()
  const read = (row: (typeof rows)[number]): CommitteeMember => ({
    personId: row.person_id,
    side: row.side,
    isChair: row.is_chair,
    statedAt: row.stated_at,
    exclusions: row.exclusions ?? [],
    handedIn: Number(row.handed ?? 0),
  })
  return {
    seated: rows.filter((row) => row.ended_at === null).map(read),
    left: rows.filter((row) => row.ended_at !== null).map(read),
  }
}

/** Handed-in sheets of members who still sit on the committee, with the sum of points in hundredths. */
export async function handedSheetsOf(ctx: OfficeCtx, callId: string): Promise<Sheet[]> {
  const rows = await ctx.db
    .selectFrom("score_sheets as s")
    .innerJoin("committee_members as m", (join) =>
      join
        .onRef("m.office_id", "=", "s.office_id")
        .onRef("m.call_id", "=", "s.call_id")
        .onRef("m.person_id", "=", "s.person_id")
        .on("m.ended_at", "is", null),
    )
    .select(["s.offer_id", "s.person_id", "s.points"])
    .select(sql<number>`(select coalesce(sum(value::bigint), 0) from jsonb_each_text(s.points))::bigint`.as("total"))
    .where("s.office_id", "=", ctx.office.id)
    .where("s.call_id", "=", callId)
    .where("s.submitted_at", "is not", null)
    .execute()
  return rows.map((row) => ({
    offerId: row.offer_id,
    personId: row.person_id,
    total: Number(row.total),
    points: row.points,
  }))
}

export type ScoreSheet = {
  offerId: string
  points: Readonly<Record<string, number>>
  note: string
  submittedAt: Temporal.Instant | null
}

/** The sheets of one member in a call, by offer. */
export async function sheetsOfMember(
  ctx: OfficeCtx,
  callId: string,
  personId: string,
): Promise<Map<string, ScoreSheet>> {
  const rows = await ctx.db
    .selectFrom("score_sheets")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("call_id", "=", callId)
    .where("person_id", "=", personId)
    .execute()
  return new Map(
    rows.map((row) => [
      row.offer_id,
      { offerId: row.offer_id, points: row.points, note: row.note, submittedAt: row.submitted_at },
    ]),
  )
}

export type Opinion = { handedAt: Temporal.Instant; sha256: string }

export async function opinionOf(ctx: OfficeCtx, callId: string): Promise<Opinion | undefined> {
  const row = await ctx.db
    .selectFrom("committee_opinions")
    .select(["handed_at", "sha256"])
    .where("office_id", "=", ctx.office.id)
    .where("call_id", "=", callId)
    .executeTakeFirst()
  return row && { handedAt: row.handed_at, sha256: row.sha256 }
}

/** How far the committee is with one offer: whether its opinion is handed over, and whether a member of today scored it. */
export async function committeeWorkOn(
  ctx: OfficeCtx,
  offer: { id: string; callId: string },
): Promise<{ isHandedOver: boolean; isScored: boolean }> {
  const { rows } = await sql<{ isHandedOver: boolean; isScored: boolean }>`
    select exists (
        select 1 from committee_opinions where office_id = ${ctx.office.id} and call_id = ${offer.callId}
      ) as "isHandedOver",
      exists (
        select 1 from score_sheets s join committee_members m
          on m.office_id = s.office_id and m.call_id = s.call_id and m.person_id = s.person_id and m.ended_at is null
        where s.office_id = ${ctx.office.id} and s.call_id = ${offer.callId} and s.offer_id = ${offer.id}
          and s.submitted_at is not null
      ) as "isScored"`.execute(ctx.db)
  return rows[0]!
}

export type Proposal = { amount: number; note: string }

export type Award = { offerId: string; amount: number; reason: string; decidedAt: Temporal.Instant }

export type Verdicts = {
  checks: Map<string, FormalCheck>
  proposals: Map<string, Proposal>
  decisions: Map<string, Award>
  opinion: Opinion | undefined
}

/** What was found, proposed and decided for each offer of a call, and the opinion, in one query. */
export async function verdictsOf(ctx: OfficeCtx, callId: string): Promise<Verdicts> {
  // Nothing is proposed, handed over or decided but after a formal check.
  const rows = await ctx.db
    .selectFrom("formal_checks as f")
    .leftJoin("grant_proposals as p", (join) =>
      join.onRef("p.office_id", "=", "f.office_id").onRef("p.offer_id", "=", "f.offer_id"),
    )
    .leftJoin("grant_decisions as d", (join) =>
      join.onRef("d.office_id", "=", "f.office_id").onRef("d.offer_id", "=", "f.offer_id"),
    )
    .leftJoin("committee_opinions as o", (join) =>
      join.onRef("o.office_id", "=", "f.office_id").onRef("o.call_id", "=", "f.call_id"),
    )
    .select(["f.offer_id", "f.passed", "f.items", "f.note", "f.checked_at"])
    .select(["p.amount as proposed", "p.note as proposal_note"])
    .select(["d.amount as awarded", "d.reason", "d.decided_at"])
    .select(["o.handed_at", "o.sha256"])
    .where("f.office_id", "=", ctx.office.id)
    .where("f.call_id", "=", callId)
    .execute()
  const [first] = rows
  const opinion = first?.handed_at && first.sha256 ? { handedAt: first.handed_at, sha256: first.sha256 } : undefined
  const verdicts: Verdicts = { checks: new Map(), proposals: new Map(), decisions: new Map(), opinion }
  for (const row of rows) {
    const offerId = row.offer_id
    verdicts.checks.set(offerId, {
      offerId,
      passed: row.passed,
      items: row.items,
      note: row.note,
      checkedAt: row.checked_at,
    })
    if (row.proposed !== null) verdicts.proposals.set(offerId, { amount: row.proposed, note: row.proposal_note ?? "" })
    if (row.awarded !== null && row.decided_at)
      verdicts.decisions.set(offerId, {
        offerId,
        amount: row.awarded,
        reason: row.reason ?? "",
        decidedAt: row.decided_at,
      })
  }
  return verdicts
}

/** What the organ decided for each offer of a call, also those that get nothing (amount 0). */
export async function decisionsOf(ctx: OfficeCtx, callId: string): Promise<Map<string, Award>> {
  return (await verdictsOf(ctx, callId)).decisions
}

/** The grant an offer was awarded; undefined when it got none or nothing is decided yet. */
export async function awardedOffer(ctx: OfficeCtx, offerId: string): Promise<Award | undefined> {
  const row = await ctx.db
    .selectFrom("grant_decisions")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("offer_id", "=", offerId)
    .where("amount", ">", 0)
    .executeTakeFirst()
  return row && { offerId, amount: row.amount, reason: row.reason, decidedAt: row.decided_at }
}

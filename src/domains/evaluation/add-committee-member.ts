import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { accessCall } from "../calls/public.ts"
import { submittedOffersOf } from "../offers/public.ts"
import { membershipsOf } from "../organisations/public.ts"
import { peopleWithRole } from "../people/public.ts"
import { opinionOf } from "./evaluation.queries.ts"
import { evaluationTexts as texts } from "./evaluation.texts.ts"

export type MemberInput = { personId: string; side: "office" | "organisations"; isChair: boolean }

/**
 * Puts a person with the role of committee member on the committee of a call; a person already there is changed.
 * Refuses people of the organisations that take part in the call (art. 15 ust. 2d UDPPiW). Returns the person's name.
 */
export async function addCommitteeMember(ctx: PersonCtx, callId: string, input: MemberInput): Promise<Outcome<string>> {
  await accessCall(ctx, callId, "manage")
  if (await opinionOf(ctx, callId))
    return refused({ field: "", code: "committee.closed", message: texts.committeeClosed })
  const candidates = await peopleWithRole(ctx, "committee-member")
  const person = candidates.find((each) => each.id === input.personId)
  if (!person) return refused({ field: "personId", code: "committee.person", message: texts.needPerson })
  const offers = await submittedOffersOf(ctx, callId)
  const offerors = new Set(offers.flatMap(({ organisationId, partnerIds }) => [organisationId, ...partnerIds]))
  const memberships = await membershipsOf(ctx.db, person.id)
  if (memberships.some((membership) => offerors.has(membership.organisationId)))
    return refused({
      field: "personId",
      code: "committee.acts_for_offeror",
      message: texts.actsForOfferor,
      article: "art. 15 ust. 2d UDPPiW",
    })
  if (input.isChair)
    await ctx.db
      .updateTable("committee_members")
      .set({ is_chair: false })
      .where("office_id", "=", ctx.office.id)
      .where("call_id", "=", callId)
      .execute()
  const seat = { side: input.side, is_chair: input.isChair, added_by: ctx.actor.id, added_at: ctx.now, ended_at: null }
  await ctx.db
    .insertInto("committee_members")
    .values({ office_id: ctx.office.id, call_id: callId, person_id: person.id, ...seat })
    .onConflict((conflict) => conflict.columns(["office_id", "call_id", "person_id"]).doUpdateSet(seat))
    .execute()
  await recordEvent(ctx, {
    what: "committee.member-added",
    on: { kind: "call", id: callId },
    data: { person: person.id, side: input.side, chair: input.isChair },
  })
  return ok(person.name)
}

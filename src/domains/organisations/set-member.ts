import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { MemberRole, PersonCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { type Member, membersOf } from "./member.queries.ts"
import { accessOrganisation } from "./organisation.access.ts"
import { organisationTexts as texts } from "./organisation.texts.ts"

/** Admits a person who asked, or changes the role of a member. Refuses to leave nobody who may sign. */
export async function setMember(
  ctx: PersonCtx,
  organisationId: string,
  personId: string,
  role: MemberRole,
): Promise<Outcome<void>> {
  await accessOrganisation(ctx, organisationId, "members")
  const members = await membersOf(ctx, organisationId)
  const member = members.find((each) => each.personId === personId)
  if (!member) throw new Missing("member")
  if (role === "assistant" && isLastRepresentative(members, member))
    return refused({ field: "role", code: "member.last_representative", message: texts.lastRepresentative })
  await ctx.db
    .updateTable("organisation_members")
    .set({ role, ...(member.admittedAt ? {} : { admitted_at: ctx.now, admitted_by: ctx.actor.id }) })
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .execute()
  await recordEvent(ctx, {
    what: member.admittedAt ? "member.changed" : "member.admitted",
    on: { kind: "organisation", id: organisationId },
    data: { person: personId, role },
  })
  return ok(undefined)
}

/** Ends a membership or declines a request. Everybody may leave; only the last representative may not. */
export async function endMember(ctx: PersonCtx, organisationId: string, personId: string): Promise<Outcome<void>> {
  const purpose = personId === ctx.actor.id ? "view" : "members"
  await accessOrganisation(ctx, organisationId, purpose)
  const members = await membersOf(ctx, organisationId)
  const member = members.find((each) => each.personId === personId)
  if (!member) return ok(undefined)
  if (isLastRepresentative(members, member))
    return refused({ field: "", code: "member.last_representative", message: texts.lastRepresentative })
  await ctx.db
    .updateTable("organisation_members")
    .set({ ended_at: ctx.now, ended_by: ctx.actor.id })
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .execute()
  await recordEvent(ctx, {
    what: member.admittedAt ? "member.ended" : "member.declined",
    on: { kind: "organisation", id: organisationId },
    data: { person: personId },
  })
  return ok(undefined)
}

function isLastRepresentative(members: readonly Member[], member: Member): boolean {
  const representatives = members.filter((each) => each.admittedAt && each.role === "representative")
  return representatives.length === 1 && representatives[0]?.personId === member.personId
}

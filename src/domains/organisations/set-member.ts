import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { MemberRole, PersonCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isLastRepresentative, membersOf } from "./member.queries.ts"
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

import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { isLastRepresentative, membersOf } from "./member.queries.ts"
import { accessOrganisation } from "./organisation.access.ts"
import { organisationTexts as texts } from "./organisation.texts.ts"

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

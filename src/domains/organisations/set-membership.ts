import { recordEvent } from "../../platform/audit.ts"
import { actorId, type MemberRole, type OfficeCtx } from "../../platform/ctx.ts"

/** Makes a person a member without a request: for data brought in from elsewhere. The caller has checked the right. */
export async function setMembership(
  ctx: OfficeCtx,
  input: { organisationId: string; personId: string; role: MemberRole },
): Promise<void> {
  const { organisationId, personId, role } = input
  const admitted = { role, admitted_at: ctx.now, admitted_by: actorId(ctx.actor), ended_at: null, ended_by: null }
  await ctx.db
    .insertInto("organisation_members")
    .values({ organisation_id: organisationId, person_id: personId, requested_at: ctx.now, ...admitted })
    .onConflict((conflict) => conflict.columns(["organisation_id", "person_id"]).doUpdateSet(admitted))
    .execute()
  await recordEvent(ctx, {
    what: "member.admitted",
    on: { kind: "organisation", id: organisationId },
    data: { person: personId, role },
  })
}

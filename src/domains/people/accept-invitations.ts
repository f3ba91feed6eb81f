import type { Ctx, OfficeRef } from "../../platform/ctx.ts"
import { listOffices } from "../offices/public.ts"
import { grantRole } from "./grant-role.ts"
import type { PersonLine } from "./person.queries.ts"
import "./person.tables.ts"

const INVITATION_DAYS = 30

const oldestAt = (now: Temporal.Instant) => now.subtract({ hours: INVITATION_DAYS * 24 })

/** An invitation made so long ago no longer becomes a role. */
export const isInvitationOld = (invitedAt: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(invitedAt, oldestAt(now)) < 0

/**
 * Turns what an e-mail was promised into roles, once its owner has confirmed it. The events name the person as actor:
 * accepting is hers; who invited stands in the invitation. Returns the offices where she is somebody now.
 */
export async function acceptInvitations(ctx: Ctx, person: PersonLine): Promise<OfficeRef[]> {
  const waiting = await ctx.db
    .selectFrom("offices as o")
    .innerJoin("role_invitations as i", "i.office_id", "o.id")
    .select(["i.office_id", "i.id", "i.role", "i.unit_id", "i.invited_by"])
    .where("i.email", "=", person.email)
    .where("i.accepted_at", "is", null)
    .where("i.withdrawn_at", "is", null)
    .where("i.invited_at", ">=", oldestAt(ctx.now))
    .orderBy("i.invited_at")
    .forUpdate("i")
    .execute()
  if (waiting.length === 0) return []
  const offices = new Map((await listOffices(ctx.db)).map((office) => [office.id, office]))
  const actor = { kind: "person", ...person, roles: [], memberships: [], isDemo: false } as const
  const welcomed = new Map<string, OfficeRef>()
  for (const invitation of waiting) {
    const office = offices.get(invitation.office_id)
    if (!office) continue
    // A unit closed since then must not keep the person out.
    const granted = await grantRole({ ...ctx, office, actor }, person.id, invitation.role, invitation.unit_id)
    if (!granted.ok) await grantRole({ ...ctx, office, actor }, person.id, invitation.role)
    await ctx.db
      .updateTable("role_invitations")
      .set({ accepted_at: ctx.now })
      .where("office_id", "=", office.id)
      .where("id", "=", invitation.id)
      .execute()
    welcomed.set(office.id, office)
  }
  return [...welcomed.values()]
}

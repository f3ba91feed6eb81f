import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { lettersTo, sendAllLater } from "../../platform/mail.ts"
import { memberState } from "./member.queries.ts"
import { organisationAddressee } from "./member-addresses.ts"
import { accessOrganisation } from "./organisation.access.ts"
import { organisationTexts as texts } from "./organisation.texts.ts"

/** Asks to act in an organisation's name; a representative admits or declines. Asking twice is asking once. */
export async function joinOrganisation(ctx: PersonCtx, organisationId: string): Promise<void> {
  const organisation = await accessOrganisation(ctx, organisationId, "view")
  if ((await memberState(ctx, organisationId, ctx.actor.id)) !== "none") return
  const asked = { role: "assistant" as const, requested_at: ctx.now, admitted_at: null, admitted_by: null }
  await ctx.db
    .insertInto("organisation_members")
    .values({ organisation_id: organisationId, person_id: ctx.actor.id, ...asked, ended_at: null, ended_by: null })
    .onConflict((conflict) =>
      conflict.columns(["organisation_id", "person_id"]).doUpdateSet({ ...asked, ended_at: null, ended_by: null }),
    )
    .execute()
  await recordEvent(ctx, { what: "member.asked", on: { kind: "organisation", id: organisationId } })
  const to = await organisationAddressee(ctx, organisationId)
  await sendAllLater(ctx, lettersTo(to, texts.joinMailSubject, texts.joinMailBody(organisation.name)))
}

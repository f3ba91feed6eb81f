import type { Lang, Text } from "../../../lib/texts.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { type Mail, sendLater } from "../../../platform/mail.ts"
import type { Call } from "../../calls/public.ts"
import { memberAddresses, type Organisation } from "../../organisations/public.ts"
import type { Offer } from "../offer.ts"

export type OfferLetter = { offer: Offer; call: Call; organisation: Organisation }

/** To the organisation in Polish, and to the person who acted in the language they use. */
export function letters(ctx: PersonCtx, organisation: Organisation, subject: Text, body: Text): Mail[] {
  const addressees = new Map<string, Lang>([[ctx.actor.email, ctx.lang]])
  if (organisation.email) addressees.set(organisation.email, "pl")
  return [...addressees].map(([to, lang]) => ({ to, subject: subject[lang], body: body[lang] }))
}

/** In Polish to everybody who works for an organisation: one of them has to act. */
export async function writeToMembers(ctx: OfficeCtx, organisationId: string, subject: Text, body: Text): Promise<void> {
  for (const to of await memberAddresses(ctx, organisationId))
    await sendLater(ctx, { to, subject: subject.pl, body: body.pl })
}

/** The full address of a page, for letters. */
export const addressOf = (ctx: OfficeCtx, path: string): string => `${ctx.baseUrl ?? ""}${path}`

import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { type Addressee, lettersTo, type Mail, sendAllLater } from "../../../platform/mail.ts"
import type { Call } from "../../calls/public.ts"
import { memberAddressees, organisationAddressees, type Signatory } from "../../organisations/public.ts"
import { organisationsOf } from "../joint/partner.ts"
import type { Offer } from "../offer.ts"

export type OfferLetter = { offer: Offer; call: Call }

/** To each organisation that makes the offer, and to the person who acted; to each in the language they use. */
export async function letters(ctx: PersonCtx, offer: Offer, subject: Text, body: Text): Promise<Mail[]> {
  const addressees = await organisationAddressees(ctx, organisationsOf(offer))
  return lettersTo([...addressees.values(), { email: ctx.actor.email, language: ctx.lang }], subject, body)
}

/** To everybody who works for one of these organisations, and to the others named, one letter each: one has to act. */
export async function writeToMembers(
  ctx: OfficeCtx,
  organisationIds: readonly string[],
  subject: Text,
  body: Text,
  others: readonly Addressee[] = [],
): Promise<void> {
  const addressees = await memberAddressees(ctx, organisationIds)
  await sendAllLater(ctx, lettersTo([...addressees.values(), others].flat(), subject, body))
}

/** Representatives, each in the language they use. */
export const addresseesOf = (people: readonly Signatory[]): Addressee[] =>
  people.map(({ email, language = "pl" }) => ({ email, language }))

/** The full address of a page, for letters. */
export const addressOf = (ctx: OfficeCtx, path: string): string => `${ctx.baseUrl ?? ""}${path}`

import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { type Addressee, lettersTo, type Mail, sendAllLater } from "../../../platform/mail.ts"
import type { Call } from "../../calls/public.ts"
import {
  memberAddressees,
  type Organisation,
  organisationAddressee,
  type Signatory,
} from "../../organisations/public.ts"
import type { Offer } from "../offer.ts"

export type OfferLetter = { offer: Offer; call: Call; organisation: Organisation }

/** To the organisation, and to the person who acted; to each in the language they use. */
export async function letters(
  ctx: PersonCtx,
  organisation: Pick<Organisation, "id">,
  subject: Text,
  body: Text,
): Promise<Mail[]> {
  const actor = { email: ctx.actor.email, language: ctx.lang }
  return lettersTo([...(await organisationAddressee(ctx, organisation.id)), actor], subject, body)
}

/** To everybody who works for an organisation: one of them has to act. */
export async function writeToMembers(ctx: OfficeCtx, organisationId: string, subject: Text, body: Text): Promise<void> {
  const addressees = await memberAddressees(ctx, [organisationId])
  await sendAllLater(ctx, lettersTo([...addressees.values()].flat(), subject, body))
}

/** Representatives, each in the language they use. */
export const addresseesOf = (people: readonly Signatory[]): Addressee[] =>
  people.map(({ email, language = "pl" }) => ({ email, language }))

/** The full address of a page, for letters. */
export const addressOf = (ctx: OfficeCtx, path: string): string => `${ctx.baseUrl ?? ""}${path}`

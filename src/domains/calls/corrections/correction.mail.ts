import { formatMoment } from "../../../lib/dates.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { sendLater } from "../../../platform/mail.ts"
import { urls } from "../../../urls.ts"
import { memberAddresses } from "../../organisations/public.ts"
import type { Call } from "../call.ts"
import { correctionTexts as texts } from "./correction.texts.ts"

/** Writes to everybody who works for an organisation with an offer here, drafted or submitted; each address once. */
export async function tellOfCorrection(
  ctx: OfficeCtx,
  call: Call,
  reason: string,
  organisationIds: readonly string[],
): Promise<void> {
  const addresses = new Set<string>()
  for (const id of organisationIds) for (const address of await memberAddresses(ctx, id)) addresses.add(address)
  const to = { office: ctx.office.slug, callId: call.id, version: String(call.version) }
  const body = texts.mailBody({
    title: call.title,
    reason,
    closing: { pl: formatMoment(call.closesAt, "pl"), en: formatMoment(call.closesAt, "en") },
    link: `${ctx.baseUrl ?? ""}${urls.callVersion.href(to)}`,
  })
  for (const address of addresses)
    await sendLater(ctx, { to: address, subject: texts.mailSubject(call.title).pl, body: body.pl })
}

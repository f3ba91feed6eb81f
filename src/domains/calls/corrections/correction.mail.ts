import type { CorrectionKind } from "../../../law/correction.ts"
import { formatMoment } from "../../../lib/dates.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { lettersTo, sendAllLater } from "../../../platform/mail.ts"
import { urls } from "../../../urls.ts"
import { memberAddressees } from "../../organisations/public.ts"
import type { Call } from "../call.ts"
import { correctionTexts as texts } from "./correction.texts.ts"

/** Writes to everybody who works for an organisation with an offer here, drafted or submitted; each address once. */
export async function tellOfCorrection(
  ctx: OfficeCtx,
  call: Call,
  { kind, reason }: { kind: CorrectionKind; reason: string },
  organisationIds: readonly string[],
): Promise<void> {
  const to = { office: ctx.office.slug, callId: call.id, version: String(call.version) }
  const body = texts.mailBody({
    title: call.title,
    reason,
    isOfConditions: kind === "conditions",
    closing: { pl: formatMoment(call.closesAt, "pl"), en: formatMoment(call.closesAt, "en") },
    link: `${ctx.baseUrl ?? ""}${urls.callVersion.href(to)}`,
  })
  const addressees = await memberAddressees(ctx, organisationIds)
  await sendAllLater(ctx, lettersTo([...addressees.values()].flat(), texts.mailSubject(call.title), body))
}

import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officials } from "../../../platform/http/access.ts"
import { card, type Html, html, link, words } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { offerorsOf, papersOf } from "../joint/frozen-offerors.ts"
import type { OfferSnapshot } from "../offer.snapshot.ts"
import { findingOf } from "./findings.ts"
import { signedPdfTexts } from "./signed-pdf.texts.ts"
import { signingTexts as texts } from "./signing.texts.ts"
import type { FrozenConfirmation } from "./signing.ts"

/** Who agreed to a submitted offer, when and how, beside the rule of representation of that moment. */
export function confirmationsCard(ctx: OfficeCtx, offerId: string, snapshot: OfferSnapshot): Html {
  const { representation, representationNote } = snapshot.organisation
  const rule = `rule.${representation}` as "rule.one"
  const members = urls.organisationRepresentation.href({
    office: ctx.office.slug,
    organisationId: snapshot.organisation.id,
  })
  const names = new Map(offerorsOf(snapshot).map((it) => [it.offeror, it.name]))
  const inName = ({ offeror }: FrozenConfirmation) =>
    offeror ? html` (${words(ctx, texts.inName(names.get(offeror) ?? ""))})` : ""
  const proofs = papersOf(snapshot, [], ctx.lang).filter(({ id }) =>
    snapshot.attachments?.some((it) => it.requestedId === id),
  )
  const all = [...(snapshot.confirmations ?? []), ...(snapshot.correction?.confirmations ?? [])]
  const files = new Map(all.map((it) => [it.fileSha256, it]))
  return card(ctx, {
    title: texts.confirmedBy,
    id: "potwierdzenia",
    body: [
      html`<p>${words(ctx, texts.rule)}: ${words(ctx, texts[rule])}${representationNote ? html` (${representationNote})` : ""}</p>`,
      html`<ul>${(snapshot.confirmations ?? []).map((it) => html`<li><strong>${it.name}</strong>${inName(it)}: ${words(ctx, said(it))}</li>`)}</ul>`,
      proofs.length > 0 ? html`<ul>${proofs.map((it) => html`<li>${it.name}</li>`)}</ul>` : "",
      snapshot.correction
        ? html`<p class="hint">${words(ctx, texts.beforeCorrection)}</p><ul>${snapshot.correction.confirmations.map((it) => html`<li><strong>${it.name}</strong>${inName(it)}: ${words(ctx, said(it))}</li>`)}</ul>`
        : "",
      officials.may(ctx.actor) ? html`<p>${link(ctx, { href: members, label: texts.toRepresentation })}</p>` : "",
      [...files.values()].map((it) => (it.finding && it.id ? signedFile(ctx, offerId, it.id, it.finding) : "")),
    ],
  })
}

function signedFile(
  ctx: OfficeCtx,
  offerId: string,
  confirmationId: string,
  finding: NonNullable<FrozenConfirmation["finding"]>,
): Html {
  const href = urls.offerSignedFile.href({ office: ctx.office.slug, offerId, confirmationId })
  return html`<h3>${link(ctx, { href, label: signedPdfTexts.signedFile })}</h3>${findingOf(ctx, finding)}`
}

function said(it: FrozenConfirmation) {
  const at = Temporal.Instant.from(it.at)
  if (it.how === "account") return texts.confirmedAt(at)
  return it.how === "statement" ? texts.statedAt(at) : texts.signedAt(at)
}

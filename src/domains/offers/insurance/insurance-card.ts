import type { PersonCtx } from "../../../platform/ctx.ts"
import {
  addScript,
  alert,
  button,
  buttonForm,
  buttonLink,
  card,
  facts,
  type Html,
  html,
  moment,
  say,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { callPhase } from "../../calls/public.ts"
import { represents, sealedUntil } from "../offer.access.ts"
import type { OfferView } from "../offer.view.ts"
import { type Commitment, commitmentHash } from "./commitment.ts"
import { insuranceTexts as texts } from "./insurance.texts.ts"

/** On the page that submits: sends the hash first, then the offer, and keeps trying when the connection breaks. */
export const INSURANCE_SCRIPT = addScript("offer-submit.js", new URL("../browser/offer-submit.ts", import.meta.url))

/** Where the announcement allows it: one press that commits the draft, or what was committed and until when it helps. */
export function insuranceCard(ctx: PersonCtx, view: OfferView, commitments: readonly Commitment[]): Html | "" {
  const { offer, call } = view
  const to = { office: ctx.office.slug, offerId: offer.id }
  const { insuranceMinutes } = call.offerRules
  if (insuranceMinutes === 0 || !represents(ctx, offer)) return ""
  const hash = commitmentHash(offer.content, view.attachments)
  const own = commitments.find(({ sha256 }) => sha256 === hash)
  const last = own ?? commitments[0]
  const isOpen = callPhase(call, ctx.now) === "open"
  if (!isOpen && !last) return ""
  const action = urls.offerCommitment.href(to)
  return card(ctx, {
    title: own ? texts.done : texts.title,
    body: [
      html`<p>${say(ctx, texts.text(insuranceMinutes))}</p>`,
      last && !own ? alert(ctx, { tone: "warning", body: texts.changed }) : "",
      last
        ? facts(
            ctx,
            [
              { term: texts.at, value: moment(ctx, last.committedAt, { weekday: true }) },
              { term: texts.until, value: moment(ctx, sealedUntil(call), { weekday: true }) },
              {
                term: texts.hash,
                value: html`<code class="checksum">${last.sha256.match(/.{8}/g)?.join(" ") ?? ""}</code>`,
              },
            ],
            "long",
          )
        : "",
      last
        ? buttonLink(ctx, {
            href: urls.offerCommitmentReceipt.href(to, { odcisk: last.sha256 }),
            label: texts.receipt,
            icon: "download",
          })
        : "",
      !own && isOpen ? buttonForm(ctx, { action, button: button(ctx, { label: texts.commit }) }) : "",
      html`<p role="status" id="offer-insurance" data-commit="${action}" data-hash="${hash}" data-sending="${say(ctx, texts.sending)}" data-secured="${say(ctx, texts.secured)}" data-unsecured="${say(ctx, texts.unsecured)}"></p>`,
    ],
  })
}

import { isPerson, type OfficeCtx } from "../../../platform/ctx.ts"
import {
  alert,
  button,
  buttonForm,
  type Content,
  card,
  checkbox,
  form,
  type Html,
  hidden,
  html,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { isOfLead, represents } from "../offer.access.ts"
import { signedPdfCard } from "../signing/signed-pdf.card.ts"
import { signingTexts } from "../signing/signing.texts.ts"
import { missingOfAll, representsParty } from "../signing/signing.ts"
import { whoCards } from "../signing/who.card.ts"
import type { CorrectionPage } from "./correction.page.ts"
import { correctionTexts as texts } from "./corrections.texts.ts"

/**
 * The end of a correction: who has agreed where the rule of representation wants more than one, the sending, and for the
 * organisation that submitted the way to sign outside.
 */
export function sending(ctx: OfficeCtx, page: CorrectionPage): Content {
  const isReady = page.isChanged && page.gaps.every((gap) => gap.level === "warning")
  if (!isReady || !isOfLead(ctx, page.open.offer)) return agreeing(ctx, page)
  const { view, state, problems } = page
  const to = { office: ctx.office.slug, offerId: page.open.offer.id }
  const at = { pdf: urls.offerCorrectionPdf.href(to), signed: urls.offerCorrectionSigned.href(to) }
  return [agreeing(ctx, page), signedPdfCard(ctx, { view, state, problems, at })]
}

function agreeing(ctx: OfficeCtx, page: CorrectionPage): Content {
  const { open, view, state, gaps } = page
  const to = { office: ctx.office.slug, offerId: open.offer.id }
  const note = html`<p class="note">${words(ctx, texts.sendHint)}</p>`
  const send = [
    html`<div>${buttonForm(ctx, {
      action: urls.offerCorrectionSending.href(to),
      button: button(ctx, { label: texts.send, look: "primary" }),
    })}</div>`,
    note,
  ]
  // Whoever represents the organisation alone agrees by sending.
  const isOfOne = state.parties.length === 1 && view.organisation.representation === "one"
  const isLead = isPerson(ctx) && represents(ctx, open.offer)
  const own = isPerson(ctx) ? state.parties.filter((party) => representsParty(party, ctx.actor.id)) : []
  const who = isOfOne ? "" : whoCards(ctx, { state, tooFew: texts.tooFew })
  if (!isPerson(ctx) || (!isLead && own.length === 0))
    return [who, alert(ctx, { tone: "info", body: texts.onlyRepresentative }), note]
  if (isOfOne) return send
  const confirmations = state.current?.confirmations ?? []
  if (isLead && missingOfAll(state.parties, confirmations, ctx.actor).count === 0) return [who, send]
  if (own.every(({ id }) => confirmations.some((it) => it.personId === ctx.actor.id && it.offerorId === id)))
    return [
      who,
      html`<p>${words(ctx, signingTexts.youConfirmed)}</p>`,
      isLead ? note : html`<p class="note">${words(ctx, texts.leadSends)}</p>`,
    ]
  const needsStatement = own.some(({ rule }) => rule === "other")
  const isReady = page.isChanged && gaps.every((gap) => gap.level === "warning")
  return [who, isReady ? confirming(ctx, page, state.contentSha256, needsStatement) : "", isLead ? note : ""]
}

function confirming(
  ctx: OfficeCtx,
  { open, problems }: CorrectionPage,
  contentSha256: string,
  needsStatement: boolean,
): Html {
  return card(ctx, {
    title: signingTexts.confirmCard,
    body: [
      html`<p>${words(ctx, texts.confirmHint)}</p>`,
      form(ctx, {
        action: urls.offerCorrectionConfirmation.href({ office: ctx.office.slug, offerId: open.offer.id }),
        body: [
          hidden("content", contentSha256),
          needsStatement ? checkbox(ctx, { name: "statement", label: texts.statement, problems }) : "",
          button(ctx, { label: texts.confirm, look: "primary" }),
        ],
      }),
    ],
  })
}

import type { Problem } from "../../../lib/problems.ts"
import { isPerson, type OfficeCtx } from "../../../platform/ctx.ts"
import {
  alert,
  button,
  buttonForm,
  buttonLink,
  type Content,
  card,
  checkbox,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  link,
  say,
  uploadStatus,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { isOfLead, represents } from "../offer.access.ts"
import type { Gap } from "../offer.gaps.ts"
import type { OfferView } from "../offer.view.ts"
import { draftPage } from "../pages/offer.frame.ts"
import { SIGNING, signedPdfCard } from "./signed-pdf.card.ts"
import { signedPdfTexts as pdfTexts } from "./signed-pdf.texts.ts"
import { signingTexts as texts } from "./signing.texts.ts"
import { missingOfAll, missingOfParty, representsParty, type SigningState } from "./signing.ts"
import { whoCards } from "./who.card.ts"

export type SigningPage = {
  view: OfferView
  state: SigningState
  /** What keeps the offer from being confirmed now. */
  gaps: readonly Gap[]
  problems: readonly Problem[]
}

/** Who has confirmed, who is missing, one's own confirmation, and the submission once nobody is. */
export function signingPage(ctx: OfficeCtx, page: SigningPage): Html {
  const { view, problems, gaps } = page
  const to = { office: ctx.office.slug, offerId: view.offer.id }
  const at = { pdf: urls.offerSigningPdf.href(to), signed: urls.offerSignedPdf.href(to) }
  const isOne = view.organisation.representation === "one"
  const isShared = page.state.parties.length > 1
  const main = [
    signingRefusal(ctx, problems),
    html`<p>${words(ctx, isShared ? texts.leadJoint : isOne ? texts.leadOne : texts.lead)}</p>`,
    voidedAlert(ctx, page.state),
    whoCards(ctx, { ...page, tooFew: texts.tooFew }),
    ...(gaps.length > 0 ? [incomplete(ctx, view)] : [actCard(ctx, page), signedPdfCard(ctx, { ...page, at })]),
  ]
  const body = [uploadStatus(), html`<div id="${SIGNING}">${say(ctx, main)}</div>`]
  const confirmations = page.state.missing.count
  return draftPage(ctx, { view, title: texts.title, main: body, failed: problems.length > 0, confirmations })
}

/** What stands beside no field of this page. */
export function signingRefusal(ctx: OfficeCtx, problems: readonly Problem[]): Content {
  const others = problems.filter((problem) => problem.field === "")
  if (others.length === 0) return errorSummary(ctx, problems)
  return alert(ctx, {
    tone: "danger",
    level: 2,
    announce: true,
    title: texts.refused,
    body: html`${others.map((problem) => html`<p>${words(ctx, problem.message)}</p>`)}`,
  })
}

export function voidedAlert(ctx: OfficeCtx, { voided, current }: SigningState): Content {
  const again = new Set(current?.confirmations.map(({ name }) => name))
  const names = [...new Set(voided.map(({ name }) => name))].filter((name) => !again.has(name))
  if (names.length === 0) return ""
  return alert(ctx, { tone: "warning", level: 2, title: texts.voidedTitle, body: texts.voided(names.join(", ")) })
}

const incomplete = (ctx: OfficeCtx, view: OfferView): Html =>
  alert(ctx, {
    tone: "warning",
    level: 2,
    title: texts.incompleteTitle,
    body: texts.incomplete,
    actions: link(ctx, { href: checkOf(ctx, view), label: texts.toCheck }),
  })

const checkOf = (ctx: OfficeCtx, view: OfferView) =>
  urls.offerCheck.href({ office: ctx.office.slug, offerId: view.offer.id })

/** What this person can do now. */
export function actCard(ctx: OfficeCtx, page: SigningPage): Html {
  const { view, state } = page
  const to = { office: ctx.office.slug, offerId: view.offer.id }
  const own = isPerson(ctx) ? state.parties.filter((party) => representsParty(party, ctx.actor.id)) : []
  const isLead = isPerson(ctx) && represents(ctx, view.offer)
  // A partner has the whole offer on this very page.
  const reading = isOfLead(ctx, view.offer)
    ? html`<p>${link(ctx, { href: checkOf(ctx, view), label: texts.read })}</p>`
    : ""
  if (own.length === 0 && !isOfLead(ctx, view.offer))
    return card(ctx, { title: texts.confirmCard, body: html`<p>${words(ctx, texts.partnersAssistant)}</p>` })
  if (!isPerson(ctx) || (own.length === 0 && !isLead))
    return card(ctx, { title: texts.askCard, body: [reading, ...asking(ctx, page)] })
  const confirmations = state.current?.confirmations ?? []
  const mine = own.every(({ id }) => confirmations.some((it) => it.personId === ctx.actor.id && it.offerorId === id))
  const note = html`<p class="hint">${words(ctx, texts.submitNote)}</p>`
  if (state.missing.count === 0 && isLead) {
    const submit = button(ctx, { label: texts.submit, look: "primary" })
    return card(ctx, {
      title: texts.submit,
      body: [
        html`<p>${words(ctx, texts.readyText)}</p>`,
        reading,
        buttonForm(ctx, { action: urls.offerSubmission.href(to), button: submit }),
        note,
      ],
    })
  }
  if (mine)
    return card(ctx, {
      title: texts.confirmCard,
      body: [
        html`<p>${words(ctx, texts.youConfirmed)}</p>`,
        isLead ? "" : html`<p>${words(ctx, texts.leadSubmits(view.organisation.name))}</p>`,
        reading,
      ],
    })
  const needsStatement = own.some(({ rule }) => rule === "other")
  const others = state.parties.filter((party) => !own.includes(party))
  const isLast =
    isLead &&
    missingOfAll(others, confirmations).count === 0 &&
    own.every((party) => party.rule === "other" || missingOfParty(party, confirmations, ctx.actor).count === 0)
  return card(ctx, {
    title: texts.confirmCard,
    body: [
      html`<p>${words(ctx, texts.confirmText)}</p>`,
      reading,
      form(ctx, {
        action: urls.offerSigning.href(to),
        body: [
          hidden("content", state.contentSha256),
          needsStatement ? checkbox(ctx, { name: "statement", label: texts.statement, problems: page.problems }) : "",
          html`<div class="button-row">${
            isLast
              ? [
                  button(ctx, { label: texts.confirmAndSubmit, look: "primary", name: "next", value: "submit" }),
                  button(ctx, { label: texts.confirmOnly }),
                ]
              : button(ctx, { label: texts.confirm, look: "primary" })
          }</div>`,
        ],
      }),
      isLast ? note : "",
    ],
  })
}

/** For those who prepare: the request to those who confirm. */
function asking(ctx: OfficeCtx, { view, state }: SigningPage): Html[] {
  const action = urls.offerSigningRequest.href({ office: ctx.office.slug, offerId: view.offer.id })
  return [
    html`<p>${words(ctx, texts.assistant)}</p>`,
    state.current?.askedAt
      ? html`<p>${words(ctx, texts.asked(state.current.askedAt))}</p>`
      : buttonForm(ctx, { action, button: button(ctx, { label: texts.ask, look: "primary" }) }),
  ]
}

/** The way from other pages of a draft. */
export const signingLink = (ctx: OfficeCtx, offerId: string): Html =>
  buttonLink(ctx, {
    href: urls.offerSigning.href({ office: ctx.office.slug, offerId }),
    label: texts.toSigning,
    look: "primary",
  })

/** For those who need no confirmations and still want to sign. */
export const signedPdfLink = (ctx: OfficeCtx, offerId: string): Html =>
  link(ctx, { href: urls.offerSigning.href({ office: ctx.office.slug, offerId }), label: pdfTexts.wish })

import type { Problem } from "../../../lib/problems.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import {
  alert,
  button,
  buttonForm,
  card,
  FIX,
  form,
  type Html,
  html,
  link,
  section,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { draftAttachments } from "../attachments/draft-attachments.ts"
import type { OfferReading } from "../documents/offer.reading.ts"
import type { Commitment } from "../insurance/commitment.ts"
import { INSURANCE_SCRIPT, insuranceCard } from "../insurance/insurance-card.ts"
import { isJoint } from "../joint/partner.ts"
import type { Gap } from "../offer.gaps.ts"
import { SECTIONS } from "../offer.sections.ts"
import type { OfferView } from "../offer.view.ts"
import { needsConfirmations } from "../signing/signing.gaps.ts"
import { signedPdfLink, signingLink } from "../signing/signing.page.ts"
import { signingTexts } from "../signing/signing.texts.ts"
import { checkTexts as texts } from "./check.texts.ts"
import { draftPage, gapLink } from "./offer.frame.ts"
import { sectionNames } from "./offer-page.texts.ts"
import { offerReading } from "./reading.ts"

export type CheckPage = {
  view: OfferView
  reading: OfferReading
  commitments: readonly Commitment[]
  /** Who may submit, told to those who may not. */
  representatives?: readonly string[]
  /** Why a submission was just refused, beyond the gaps, such as a call that closed meanwhile. */
  refused?: readonly Problem[]
}

/** Every gap with the way to it, then the whole offer to read, then the button that submits. */
export function checkPage(ctx: PersonCtx, page: CheckPage): Html {
  const { view, reading, refused } = page
  const closed = view.gaps.filter((gap) => gap.section === "call")
  const main = [
    refused ? refusal(ctx, refused) : closed.length > 0 ? whyClosed(ctx, closed) : "",
    view.gaps.length > 0 && closed.length === 0 ? gapCard(ctx, view) : "",
    submitCard(ctx, page),
    insuranceCard(ctx, view, page.commitments),
  ]
  const insured = view.call.offerRules.insuranceMinutes > 0
  const below = [
    section(ctx, { title: texts.whole, body: card(ctx, { body: offerReading(ctx, reading, 3) }) }),
    draftAttachments(ctx, view),
  ]
  return draftPage(ctx, {
    view,
    title: texts.title,
    main,
    below,
    failed: refused !== undefined,
    ...(insured ? { scripts: [INSURANCE_SCRIPT] } : {}),
  })
}

/** The problems that are not gaps of the form: those are listed below with their links. */
function refusal(ctx: PersonCtx, problems: readonly Problem[]): Html {
  const others = problems.filter((problem) => problem.field === "")
  return alert(ctx, {
    tone: "danger",
    level: 2,
    announce: true,
    title: texts.refused,
    body: html`${others.map((problem) => html`<p>${words(ctx, problem.message)}</p>`)}`,
  })
}

/** Once a call takes no offers, nothing that is missing matters any more. */
function whyClosed(ctx: PersonCtx, closed: readonly Gap[]): Html {
  const calls = urls.calls.href({ office: ctx.office.slug })
  return alert(ctx, {
    tone: "warning",
    level: 2,
    title: texts.closed,
    body: html`${closed.map((gap) => html`<p>${words(ctx, gap.message)}</p>`)}`,
    actions: link(ctx, { href: calls, label: texts.toCalls }),
  })
}

function gapCard(ctx: PersonCtx, view: OfferView): Html {
  const { gaps } = view
  const parts = [...SECTIONS.map(({ id }) => id), "attachments"] as const
  const groups = parts
    .map((id) => ({ name: sectionNames[id], gaps: gaps.filter((gap) => gap.section === id) }))
    .filter((group) => group.gaps.length > 0)
  const body = groups.map(
    (group) =>
      html`<h3>${words(ctx, group.name)}</h3><ul>${group.gaps.map((gap) => html`<li>${gapItem(ctx, view, gap)}</li>`)}</ul>`,
  )
  const action = urls.offerFix.href({ office: ctx.office.slug, offerId: view.offer.id })
  return card(ctx, { title: texts.gapsTitle(gaps.length), body: form(ctx, { action, body }) })
}

function gapItem(ctx: PersonCtx, view: OfferView, gap: Gap): Html {
  const fix = gap.fix
    ? html`<button class="fix-button" type="submit" name="${FIX}" value="${`${gap.fix.field}=${gap.fix.value}`}">${words(ctx, gap.fix.label)}</button>`
    : ""
  const message = words(ctx, gap.message)
  return html`${gapLink(ctx, view, gap, message) || message} ${fix}`
}

/** The button is always there; what is missing is said when it is pressed. */
function submitCard(ctx: PersonCtx, { view, representatives }: CheckPage): Html {
  if (needsConfirmations(view)) return signingCard(ctx, view)
  const submission = urls.offerSubmission.href({ office: ctx.office.slug, offerId: view.offer.id })
  const isComplete = view.gaps.length === 0
  return card(ctx, {
    ...(isComplete ? { title: texts.complete } : {}),
    body: [
      isComplete ? html`<p>${words(ctx, texts.completeText)}</p>` : "",
      representatives ? html`<p>${words(ctx, texts.onlyRepresentative(representatives.join(", ")))}</p>` : "",
      buttonForm(ctx, { action: submission, button: button(ctx, { label: texts.submit, look: "primary" }) }),
      html`<p class="hint">${words(ctx, texts.submitNote)}</p>`,
      isComplete ? html`<p>${signedPdfLink(ctx, view.offer.id)}</p>` : "",
    ],
  })
}

/** Where one person alone may not submit, the way leads through the signatures. */
function signingCard(ctx: PersonCtx, view: OfferView): Html {
  const isComplete = view.gaps.length === 0
  const rule = words(ctx, signingTexts[`rule.${view.organisation.representation}`])
  const why = isJoint(view.offer.content) ? signingTexts.needsPartners : signingTexts.needsMore(rule)
  return card(ctx, {
    ...(isComplete ? { title: texts.contentComplete } : {}),
    body: [html`<p>${words(ctx, why)}</p>`, signingLink(ctx, view.offer.id)],
  })
}

import { formatMoment } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { Text } from "../../../lib/texts.ts"
import { isPerson, type Membership, type OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonLink,
  buttonRow,
  type Content,
  card,
  columns,
  deadlineTag,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  link,
  pageHeader,
  radios,
  select,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type Call, callPhase, leastOwnShare } from "../../calls/public.ts"
import type { Offer } from "../offer.ts"
import type { PastOffer } from "../past-offers.ts"
import { pageTexts } from "./offer-page.texts.ts"
import { startTexts as texts } from "./start.texts.ts"

export type StartPage = {
  call: Call
  drafts: readonly Offer[]
  /** Id of the draft that the button would begin. */
  id: string
  /** Why no offer can be begun now. */
  closed: readonly Problem[]
  problems: readonly Problem[]
  /** Offers that the new one may begin with. */
  past: readonly PastOffer[]
}

/** Before an offer is begun: an existing draft first, then what to prepare, then the button. */
export function startPage(ctx: OfficeCtx, page: StartPage): Html {
  const { call, drafts, closed, problems } = page
  const office = ctx.office.slug
  const memberships = isPerson(ctx) ? ctx.actor.memberships : []
  const main: Content[] = [errorSummary(ctx, problems)]
  if (drafts.length > 0) main.push(existing(ctx, drafts, memberships))
  if (closed.length > 0)
    main.push(
      alert(ctx, {
        tone: "warning",
        level: 2,
        title: texts.notOpen,
        body: whyClosed(ctx, page),
        actions: link(ctx, { href: urls.call.href({ office, callId: call.id }), label: texts.toCall }),
      }),
    )
  else if (memberships.length === 0) main.push(withoutOrganisation(ctx))
  else main.push(startForm(ctx, page, memberships))
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        title: texts.title,
        crumbs: [
          { label: pageTexts.calls, href: urls.calls.href({ office }) },
          { label: call.title, href: urls.call.href({ office, callId: call.id }) },
          { label: texts.title },
        ],
        tags: deadlineTag(ctx, call.closesAt, ctx.now),
        lead: texts.lead(call.title),
      }),
      columns(ctx, { main, aside: card(ctx, { title: texts.prepare, body: preparation(ctx, call), compact: true }) }),
    ],
  })
}

/** What is said to those who have begun nothing here, so not of a draft that stays. */
function whyClosed(ctx: OfficeCtx, { call, closed }: StartPage): Content {
  const phase = callPhase(call, ctx.now)
  if (phase === "annulled") return texts.annulled
  if (phase === "evaluation" || phase === "decided") return texts.ended(call.closesAt)
  return closed.map((gap) => gap.message)
}

function existing(ctx: OfficeCtx, drafts: readonly Offer[], memberships: readonly Membership[]): Html {
  const nameOf = (id: string) => memberships.find((it) => it.organisationId === id)?.organisationName ?? ""
  const items = drafts.map((draft, index) => {
    const href = urls.offer.href({ office: ctx.office.slug, offerId: draft.id })
    const title = draft.content.title || words(ctx, pageTexts.untitled)
    return html`<li><strong>${title}</strong> <span class="note">${nameOf(draft.organisationId)}, ${words(
      ctx,
      texts.changed(formatMoment(draft.changedAt, ctx.lang)),
    )}</span><div class="button-row">${buttonLink(ctx, {
      href,
      label: texts.continueDraft,
      hiddenLabel: title,
      look: index === 0 ? "primary" : "secondary",
    })}</div></li>`
  })
  return card(ctx, { title: texts.existing, body: html`<ul>${items}</ul>` })
}

function startForm(ctx: OfficeCtx, page: StartPage, memberships: readonly Membership[]): Html {
  const isAnother = page.drafts.length > 0
  const only = memberships.length === 1 ? memberships[0] : undefined
  return card(ctx, {
    body: form(ctx, {
      action: urls.newOffer.href({ office: ctx.office.slug, callId: page.call.id }),
      body: [
        hidden("id", page.id),
        isAnother ? [hidden("another", "yes"), html`<p class="hint">${words(ctx, texts.another)}</p>`] : "",
        only
          ? [hidden("organisation", only.organisationId), html`<p><strong>${only.organisationName}</strong></p>`]
          : radios(ctx, {
              name: "organisation",
              label: texts.organisation,
              problems: page.problems,
              choices: memberships.map((it) => ({ value: it.organisationId, label: it.organisationName })),
            }),
        page.past.length > 0
          ? select(ctx, {
              name: "from",
              label: texts.from,
              hint: texts.fromHint,
              problems: page.problems,
              empty: texts.fromNothing,
              choices: page.past.map((it) => ({ value: it.id, label: `${it.number}, ${it.title} (${it.office})` })),
            })
          : "",
        button(ctx, {
          label: isAnother ? texts.startAnother : texts.start,
          look: isAnother ? "secondary" : "primary",
        }),
      ],
    }),
  })
}

function withoutOrganisation(ctx: OfficeCtx): Html {
  const office = ctx.office.slug
  return card(ctx, {
    title: texts.noOrganisation,
    body: html`<p>${words(ctx, texts.noOrganisationText)}</p>`,
    foot: buttonRow(
      ctx,
      buttonLink(ctx, { href: urls.organisations.href({ office }), label: texts.findOrganisation, look: "primary" }),
      buttonLink(ctx, { href: urls.newOrganisation.href({ office }), label: texts.newOrganisation }),
    ),
  })
}

/** Made from the announcement itself, so that it can never differ from what the form checks. */
function preparation(ctx: OfficeCtx, call: Call): Html {
  const own = leastOwnShare(call)
  const items = [
    texts.prepareTerm(call.taskFrom, call.taskTo),
    texts.prepareResults,
    texts.prepareCosts,
    texts.prepareGrant(call.grantMin, call.grantMax),
    ...(own === null ? [] : [texts.prepareOwn(own)]),
    ...rulesToKnow(call),
    texts.prepareProfile,
    ...call.offerRules.attachments.map((it) => (it.isRequired ? texts.preparePaper : texts.prepareOwnChoice)(it.name)),
    texts.prepareTime(call.closesAt),
  ]
  return html`<ul>${items.map((item) => html`<li>${words(ctx, item)}</li>`)}</ul>`
}

/** What the announcement says of the task, the costs and their sources, beyond the grant. */
function rulesToKnow({ offerRules: rules, taskFrom, taskTo }: Call): Text[] {
  const whole = rules.ownShareOf === "total" ? texts.ofCosts : texts.ofGrant
  return [
    ...(rules.tasks.length > 0 ? [texts.prepareTask(rules.tasks.map(({ name }) => name).join(", "))] : []),
    ...(rules.ownShare === null ? [] : [texts.prepareRuleOwn(rules.ownShare, whole)]),
    ...(rules.ownFinancialShare === null ? [] : [texts.prepareOwnMoney(rules.ownFinancialShare, whole)]),
    ...(rules.ownInKindAllowed ? [] : [texts.noInKind]),
    ...(rules.recipientsMoneyAllowed ? [] : [texts.noRecipients]),
    ...(rules.jointOffersAllowed ? [texts.prepareJoint] : []),
    ...(rules.isMultiYear && taskFrom.slice(0, 4) !== taskTo.slice(0, 4) ? [texts.prepareYears] : []),
  ]
}

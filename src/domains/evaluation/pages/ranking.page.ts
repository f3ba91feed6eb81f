import { formatHundredths } from "../../../lib/numbers.ts"
import type { Problem } from "../../../lib/problems.ts"
import { hasRole, type OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonForm,
  buttonLink,
  buttonRow,
  type Content,
  card,
  columns,
  errorSummary,
  facts,
  form,
  type Html,
  html,
  pageHeader,
  say,
  tag,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { decisionTexts as texts } from "../decision.texts.ts"
import { evaluationTexts } from "../evaluation.texts.ts"
import { gapProblem } from "../gap-problems.ts"
import { isDivergent } from "../ranking.ts"
import { type Gap, type Standing, sheetsDue, whyNotProposable } from "../standing.ts"
import { rankingTable } from "./ranking-table.ts"
import { standingSteps } from "./step-line.ts"

export type RankingPage = {
  standing: Standing
  names: ReadonlyMap<string, string>
  /** As typed, as saved, or as suggested. */
  amounts: Readonly<Record<string, string>>
  problems: readonly Problem[]
}

/** The office's view of the evaluation: what is missing, the ranking once nothing is, the amounts, the opinion. */
export function rankingPage(ctx: OfficeCtx, props: RankingPage): Html {
  const { standing, problems } = props
  const { call } = standing
  const office = ctx.office.slug
  const gaps = whyNotProposable(standing)
  const manages = hasRole(ctx.actor, "official", "coordinator", "administrator")
  return officePage(ctx, {
    title: texts.ranking,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        title: texts.ranking,
        crumbs: [
          { label: evaluationTexts.calls, href: urls.officeCalls.href({ office }) },
          { label: call.title, href: urls.officeCall.href({ office, callId: call.id }) },
          { label: texts.ranking },
        ],
      }),
      standingSteps(ctx, standing),
      errorSummary(ctx, problems),
      columns(ctx, {
        main:
          gaps.length > 0 && !standing.opinion
            ? notReady(ctx, standing, gaps)
            : manages && !standing.opinion
              ? proposalForm(ctx, props)
              : card(ctx, {
                  body: rankingTable(ctx, { ...props, reasons: {}, mode: "read" }),
                }),
        aside: [
          membersCard(ctx, props),
          gaps.length === 0 ? divergenceCard(ctx, standing) : "",
          nextCard(ctx, standing),
        ],
      }),
    ],
  })
}

/** What the committee still waits for, with the way to the page where it is done. */
function notReady(ctx: OfficeCtx, standing: Standing, gaps: readonly Gap[]): Content {
  const to = { office: ctx.office.slug, callId: standing.call.id }
  const inOffers = gaps.some((gap) => gap.kind === "checks" || gap.kind === "offers")
  const way = inOffers
    ? { href: urls.callOffers.href(to), label: evaluationTexts.openOffers }
    : { href: urls.committee.href(to), label: evaluationTexts.openCommittee }
  return [
    alert(ctx, { tone: "warning", title: texts.notReady, level: 2, problems: gaps.map(gapProblem) }),
    hasRole(ctx.actor, "official", "coordinator", "administrator")
      ? buttonRow(ctx, buttonLink(ctx, { ...way, look: "primary" }))
      : "",
  ]
}

function proposalForm(ctx: OfficeCtx, props: RankingPage): Html {
  const { call } = props.standing
  return card(ctx, {
    title: texts.propose,
    body: form(ctx, {
      action: urls.rankingProposal.href({ office: ctx.office.slug, callId: call.id }),
      body: [
        rankingTable(ctx, { ...props, reasons: {}, mode: "propose" }),
        html`<p class="note">${say(ctx, texts.handOverConfirm)}</p>`,
        buttonRow(
          ctx,
          button(ctx, { label: texts.handOver, look: "primary", name: "do", value: "hand-over" }),
          button(ctx, { label: texts.saveProposal, name: "do", value: "save" }),
        ),
      ],
    }),
  })
}

function membersCard(ctx: OfficeCtx, props: RankingPage): Html {
  const { standing } = props
  const list = standing.members.map((member) => {
    const due = sheetsDue(member, standing.ranked)
    const done = member.statedAt !== null && member.handedIn >= due
    return {
      term: [
        props.names.get(member.personId) ?? "—",
        " ",
        html`<span class="quiet">${say(ctx, member.isChair ? evaluationTexts.chair : member.side === "office" ? evaluationTexts.sideOffice : evaluationTexts.sideOrganisations)}</span>`,
      ],
      value: tag(ctx, { label: `${member.handedIn}/${due}`, tone: done ? "success" : "warning" }),
    }
  })
  const to = { office: ctx.office.slug, callId: standing.call.id }
  return card(ctx, {
    title: evaluationTexts.committee,
    compact: true,
    body: list.length > 0 ? facts(ctx, list) : evaluationTexts.committeeEmpty,
    foot: hasRole(ctx.actor, "official", "coordinator", "administrator")
      ? buttonLink(ctx, { href: urls.committee.href(to), label: evaluationTexts.openCommittee, look: "quiet" })
      : undefined,
  })
}

function divergenceCard(ctx: OfficeCtx, standing: Standing): Content {
  const names = new Map(standing.offers.map((offer) => [offer.id, offer.organisationName]))
  const divergent = standing.ranked.filter((offer) => isDivergent(offer, standing.maxPoints))
  if (divergent.length === 0) return ""
  return card(ctx, {
    title: texts.divergent,
    compact: true,
    body: html`<p>${say(ctx, texts.divergentLead)}</p><ul>${divergent.map(
      (offer) =>
        html`<li>${say(ctx, texts.divergentOffer(names.get(offer.offerId) ?? "", formatHundredths(offer.spread, ctx.lang)))}</li>`,
    )}</ul>`,
  })
}

function nextCard(ctx: OfficeCtx, standing: Standing): Content {
  const to = { office: ctx.office.slug, callId: standing.call.id }
  if (standing.opinion && standing.decisions.size === 0 && hasRole(ctx.actor, "mayor"))
    return buttonLink(ctx, { href: urls.decision.href(to), label: texts.decide, look: "primary", wide: true })
  if (standing.decisions.size > 0 && !standing.call.resultsPublishedAt)
    return hasRole(ctx.actor, "official", "coordinator", "administrator")
      ? card(ctx, {
          compact: true,
          body: [
            html`<p>${say(ctx, texts.publishLead)}</p>`,
            buttonForm(ctx, {
              action: urls.resultsPublication.href(to),
              button: button(ctx, { label: texts.publish, look: "primary", wide: true }),
            }),
          ],
        })
      : alert(ctx, { tone: "success", body: texts.decided })
  if (standing.opinion && standing.decisions.size === 0) return alert(ctx, { body: texts.opinionHanded })
  if (standing.call.resultsPublishedAt)
    return buttonLink(ctx, { href: urls.results.href(to), label: texts.results, wide: true })
  return ""
}

import { formatAmount } from "../../lib/money.ts"
import type { Problem } from "../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../platform/ctx.ts"
import { everyone, officials, only } from "../../platform/http/access.ts"
import { againReply, fileReply, Missing, pageReply, redirectReply } from "../../platform/http/reply.ts"
import { get, post, type Route } from "../../platform/http/route.ts"
import { pdf } from "../../platform/pdf.ts"
import { urls } from "../../urls.ts"
import { accessCall, callPhase } from "../calls/public.ts"
import { submittedOffersOf } from "../offers/public.ts"
import { personNames } from "../people/public.ts"
import { decideGrants } from "./decide-grants.ts"
import { decisionTexts as texts } from "./decision.texts.ts"
import { resultsDocument } from "./documents/results.pdf.ts"
import { fieldsUnder } from "./evaluation.form.ts"
import { decisionsOf } from "./evaluation.queries.ts"
import { decisionPage } from "./pages/decision.page.ts"
import { rankingPage } from "./pages/ranking.page.ts"
import { resultsPage } from "./pages/results.page.ts"
import { fundable, proposeGrants } from "./propose-grants.ts"
import { publishResults } from "./publish-results.ts"
import { suggestAmounts } from "./ranking.ts"
import { type Standing, standingOf } from "./standing.ts"

const followers = only("official", "coordinator", "administrator", "mayor", "councillor")
const mayors = only("mayor")

export const decisionRoutes: readonly Route[] = [
  get(urls.ranking, followers, async (ctx, { params }) => pageReply(await ranking(ctx, params.callId))),
  post(urls.rankingProposal, officials, async (ctx, { params, form }) => {
    const amounts = fieldsUnder(form, "amount")
    const handOver = form.text("do") === "hand-over"
    const outcome = await proposeGrants(ctx as PersonCtx, params.callId, { amounts, handOver })
    if (!outcome.ok) return againReply(await ranking(ctx, params.callId, { amounts, problems: outcome.problems }))
    return redirectReply(
      urls.ranking.href({ office: ctx.office.slug, callId: params.callId }),
      handOver ? texts.opinionHanded : texts.proposalSaved,
    )
  }),

  get(urls.decision, mayors, async (ctx, { params }) => pageReply(await decision(ctx as PersonCtx, params.callId))),
  post(urls.decision, mayors, async (ctx, { params, form }) => {
    const typed = { amounts: fieldsUnder(form, "amount"), reasons: fieldsUnder(form, "reason") }
    const outcome = await decideGrants(ctx as PersonCtx, params.callId, { ...typed, confirmed: form.has("confirmed") })
    if (!outcome.ok)
      return againReply(await decision(ctx as PersonCtx, params.callId, { ...typed, problems: outcome.problems }))
    return redirectReply(urls.decision.href({ office: ctx.office.slug, callId: params.callId }), texts.decided)
  }),

  post(urls.resultsPublication, officials, async (ctx, { params }) => {
    const outcome = await publishResults(ctx as PersonCtx, params.callId)
    if (!outcome.ok) return againReply(await ranking(ctx, params.callId, { amounts: {}, problems: outcome.problems }))
    return redirectReply(urls.results.href({ office: ctx.office.slug, callId: params.callId }), texts.published)
  }),

  get(urls.results, everyone, async (ctx, { params }) =>
    pageReply(resultsPage(ctx, await results(ctx, params.callId))),
  ),
  get(urls.resultsPdf, everyone, async (ctx, { params }) => {
    const document = resultsDocument(ctx, await results(ctx, params.callId))
    return fileReply(await pdf(document), { type: "application/pdf", name: `${document.title}.pdf` })
  }),
]

async function ranking(
  ctx: OfficeCtx,
  callId: string,
  again?: { amounts: Record<string, string>; problems: readonly Problem[] },
) {
  const call = await accessCall(ctx, callId, "follow")
  const phase = callPhase(call, ctx.now)
  if (phase !== "evaluation" && phase !== "decided") throw new Missing("ranking")
  const standing = await standingOf(ctx, call)
  const names = await personNames(
    ctx,
    standing.members.map((member) => member.personId),
  )
  const amounts = again?.amounts ?? startingAmounts(ctx, standing)
  return rankingPage(ctx, { standing, names, amounts, problems: again?.problems ?? [] })
}

/** What the committee saved before, otherwise a first suggestion. */
function startingAmounts(ctx: OfficeCtx, standing: Standing): Record<string, string> {
  const requested = new Map(fundable(standing).map((each) => [each.offerId, each.requested]))
  const amounts =
    standing.proposals.size > 0
      ? new Map([...standing.proposals].map(([offerId, { amount }]) => [offerId, amount]))
      : suggestAmounts(standing.ranked, requested, standing.call)
  return Object.fromEntries([...amounts].map(([offerId, amount]) => [offerId, formatAmount(amount, ctx.lang)]))
}

async function decision(
  ctx: PersonCtx,
  callId: string,
  again?: { amounts: Record<string, string>; reasons: Record<string, string>; problems: readonly Problem[] },
) {
  const call = await accessCall(ctx, callId, "follow")
  const standing = await standingOf(ctx, call)
  const proposed = [...standing.proposals].map(([offerId, { amount }]) => [offerId, formatAmount(amount, ctx.lang)])
  return decisionPage(ctx, {
    standing,
    amounts: again?.amounts ?? Object.fromEntries(proposed),
    reasons: again?.reasons ?? {},
    problems: again?.problems ?? [],
  })
}

/** Published results; 404 before their publication. */
async function results(ctx: OfficeCtx, callId: string) {
  const call = await accessCall(ctx, callId, "view")
  if (!call.resultsPublishedAt) throw new Missing("results")
  const decisions = await decisionsOf(ctx, callId)
  const offers = await submittedOffersOf(ctx, call)
  const rows = offers.map((offer) => ({
    organisation: offer.organisationName,
    task: offer.title,
    amount: decisions.get(offer.id)?.amount ?? 0,
  }))
  return { call, publishedAt: call.resultsPublishedAt, rows }
}

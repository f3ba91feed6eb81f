import type { OfficeCtx } from "../../../platform/ctx.ts"
import { docx } from "../../../platform/docx.ts"
import { everyone } from "../../../platform/http/access.ts"
import { againReply, fileReply, Missing, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { newId } from "../../../platform/ids.ts"
import { DOCX, PDF } from "../../../platform/media-types.ts"
import { type DocumentModel, pdf } from "../../../platform/pdf.ts"
import { urls } from "../../../urls.ts"
import { personNames } from "../../people/public.ts"
import { editors, mayEditCards } from "../card.access.ts"
import { dueOf } from "../facts/alarms/alarm.queries.ts"
import { yearToFill } from "../facts/alarms/due.ts"
import type { Catalogue } from "../facts/filled.ts"
import { type AnswerTyped, answerRound } from "./answer-round.ts"
import { closeRound } from "./close-round.ts"
import { comparisonPage } from "./comparison.page.ts"
import { monitoringDocument } from "./monitoring.document.ts"
import { monitoringPage, snapshotDocument, snapshotPage } from "./monitoring.page.ts"
import { monitoringTexts as texts } from "./monitoring.texts.ts"
import { openRound } from "./open-round.ts"
import { roundCardPage, roundPage } from "./round.page.ts"
import { roundCard, roundCards, roundOf } from "./round.queries.ts"
import { getSnapshot, snapshotsOf, snapshotsToCompare } from "./snapshot.queries.ts"
import { strategyState } from "./strategy-state.queries.ts"
import { stateChanges } from "./strategy-state.ts"
import { type SnapshotTyped, takeSnapshot } from "./take-snapshot.ts"

/** Monitoring of the strategy: the report, states the council accepted, and the yearly round of updates. */
export function monitoringRoutes(catalogue: Catalogue): readonly Route[] {
  const shown = async (
    ctx: OfficeCtx,
    strategyId: string,
    typed: SnapshotTyped = { id: newId(), name: "", resolution: "", acceptedOn: "" },
    problems: Parameters<typeof monitoringPage>[1]["problems"] = [],
  ) =>
    monitoringPage(ctx, {
      state: await strategyState(ctx, catalogue, strategyId),
      snapshots: await snapshotsOf(ctx, strategyId),
      mayEdit: mayEditCards(ctx),
      roundYear: yearToFill(ctx),
      typed,
      problems,
    })
  const documentNow = async (ctx: OfficeCtx, strategyId: string) =>
    monitoringDocument(ctx, await strategyState(ctx, catalogue, strategyId), { issuedAt: ctx.now, subtitle: "" })
  return [
    get(urls.strategyMonitoring, everyone, async (ctx, { params }) => pageReply(await shown(ctx, params.strategyId))),
    get(urls.strategyMonitoringPdf, everyone, async (ctx, { params }) =>
      asPdf(await documentNow(ctx, params.strategyId)),
    ),
    get(urls.strategyMonitoringDocx, everyone, async (ctx, { params }) =>
      asDocx(await documentNow(ctx, params.strategyId)),
    ),

    post(urls.strategySnapshots, editors, async (ctx, { params, form }) => {
      const typed = {
        id: form.text("id"),
        name: form.text("name"),
        resolution: form.text("resolution"),
        acceptedOn: form.text("acceptedOn"),
      }
      const outcome = await takeSnapshot(ctx, catalogue, params.strategyId, typed)
      // With an id of its own: what was refused may be saved again, also where the first id has kept a state.
      if (!outcome.ok)
        return againReply(await shown(ctx, params.strategyId, { ...typed, id: newId() }, outcome.problems))
      const to = { office: ctx.office.slug, strategyId: params.strategyId, snapshotId: outcome.value.id }
      return redirectReply(urls.strategySnapshot.href(to), texts.taken)
    }),
    get(urls.strategySnapshot, everyone, async (ctx, { params }) =>
      pageReply(snapshotPage(ctx, await getSnapshot(ctx, params.strategyId, params.snapshotId))),
    ),
    get(urls.strategySnapshotPdf, everyone, async (ctx, { params }) =>
      asPdf(snapshotDocument(ctx, await getSnapshot(ctx, params.strategyId, params.snapshotId))),
    ),
    get(urls.strategySnapshotDocx, everyone, async (ctx, { params }) =>
      asDocx(snapshotDocument(ctx, await getSnapshot(ctx, params.strategyId, params.snapshotId))),
    ),
    get(urls.strategyComparison, everyone, async (ctx, { params, query }) => {
      const { strategyId } = params
      const named = { from: query.get("od") ?? "", to: query.get("do") ?? "" }
      const { snapshots, from, to: later } = await snapshotsToCompare(ctx, strategyId, named)
      const to = later ?? { id: "", name: texts.now[ctx.lang], state: await strategyState(ctx, catalogue, strategyId) }
      const changes = stateChanges(from.state, to.state, ctx.lang)
      return pageReply(comparisonPage(ctx, { strategyId, snapshots, from, to, changes }))
    }),

    ...roundRoutes,
  ]
}

const roundRoutes: readonly Route[] = [
  get(urls.strategyRound, editors, async (ctx, { params }) => {
    const year = yearOf(ctx, params.year)
    const round = await roundOf(ctx, year)
    const cards = await roundCards(ctx, year)
    const names = await personNames(
      ctx,
      cards.flatMap(({ owners, deputies }) => [...owners, ...deputies]),
    )
    return pageReply(roundPage(ctx, { year, round, due: await dueOf(ctx, year), cards, names }))
  }),
  post(urls.strategyRound, editors, async (ctx, { params }) => {
    const { isNew } = await openRound(ctx, yearOf(ctx, params.year))
    return redirectReply(
      urls.strategyRound.href({ office: ctx.office.slug, year: params.year }),
      isNew ? texts.opened : texts.reopened,
    )
  }),
  post(urls.strategyRoundEnd, editors, async (ctx, { params }) => {
    await closeRound(ctx, yearOf(ctx, params.year))
    return redirectReply(urls.strategyRound.href({ office: ctx.office.slug, year: params.year }), texts.closed)
  }),
  get(urls.strategyRoundCard, editors, async (ctx, { params }) => {
    const it = await cardInRound(ctx, params)
    const { note = "", evidence = "" } = it.card.answer ?? {}
    return pageReply(roundCardPage(ctx, { ...it, typed: { answer: "confirmed", note, evidence }, problems: [] }))
  }),
  post(urls.strategyRoundCard, editors, async (ctx, { params, form }) => {
    const year = yearOf(ctx, params.year)
    const typed: AnswerTyped = {
      answer: form.text("answer") === "reopened" ? "reopened" : "confirmed",
      note: form.text("note").trim(),
      evidence: form.text("evidence").trim(),
    }
    const outcome = await answerRound(ctx, { year, cardId: params.cardId }, typed)
    if (!outcome.ok)
      return againReply(roundCardPage(ctx, { ...(await cardInRound(ctx, params)), typed, problems: outcome.problems }))
    return redirectReply(
      urls.strategyRound.href({ office: ctx.office.slug, year: params.year }),
      typed.answer === "confirmed" ? texts.wasConfirmed : texts.wasReopened,
    )
  }),
]

/** A year that is over or is going on; before them there is no round. */
function yearOf(ctx: OfficeCtx, text: string): number {
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN
  if (!(year >= 1990 && year <= yearToFill(ctx) + 1)) throw new Missing("round")
  return year
}

async function cardInRound(ctx: OfficeCtx, params: { year: string; cardId: string }) {
  const year = yearOf(ctx, params.year)
  const round = await roundOf(ctx, year)
  const card = await roundCard(ctx, year, params.cardId)
  if (!round || !card) throw new Missing("card in the round")
  return { year, round, card }
}

const asPdf = async (model: DocumentModel) =>
  fileReply(await pdf(model), { type: PDF, name: `${texts.fileName[model.lang]}.pdf` })

const asDocx = async (model: DocumentModel) =>
  fileReply(await docx(model), { type: DOCX, name: `${texts.fileName[model.lang]}.docx`, download: true })

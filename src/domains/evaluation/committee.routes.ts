import { formatHundredths } from "../../lib/numbers.ts"
import type { Problem } from "../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../platform/ctx.ts"
import { only } from "../../platform/http/access.ts"
import { againReply, Missing, pageReply, redirectReply } from "../../platform/http/reply.ts"
import { get, post, type Route } from "../../platform/http/route.ts"
import { storedReply } from "../../platform/stored-reply.ts"
import { urls } from "../../urls.ts"
import {
  attachmentCard,
  attachmentsOf,
  namesOfOfferors,
  offerReading,
  papersOf,
  submittedOffersOf,
} from "../offers/public.ts"
import { accessCommitteeSeat, accessFrozenOffer, type CommitteeSeat } from "./evaluation.access.ts"
import { fieldsUnder, readExclusions } from "./evaluation.form.ts"
import { formalCheckOf, sheetsOfMember, verdictsOf } from "./evaluation.queries.ts"
import { evaluationTexts as texts } from "./evaluation.texts.ts"
import { roomPage } from "./pages/room.page.ts"
import { scoreSheetPage } from "./pages/score-sheet.page.ts"
import { statementPage } from "./pages/statement.page.ts"
import { saveScoreSheet } from "./save-score-sheet.ts"
import { stateImpartiality } from "./state-impartiality.ts"

const committeeMembers = only("committee-member")
const member = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx

export const committeeRoutes: readonly Route[] = [
  get(urls.committeeRoom, committeeMembers, async (ctx, { params }) => {
    const seat = await accessCommitteeSeat(member(ctx), params.callId)
    const to = { office: ctx.office.slug, callId: params.callId }
    if (!seat.statement) return redirectReply(urls.conflictStatement.href(to))
    const { checks } = await verdictsOf(ctx, params.callId)
    const offers = (await submittedOffersOf(ctx, seat.call)).filter((offer) => checks.get(offer.id)?.passed)
    const sheets = await sheetsOfMember(ctx, params.callId, member(ctx).actor.id)
    return pageReply(roomPage(member(ctx), { call: seat.call, offers, sheets, excluded: excludedOf(seat) }))
  }),

  get(urls.conflictStatement, committeeMembers, async (ctx, { params }) => {
    const seat = await accessCommitteeSeat(member(ctx), params.callId)
    const grounds = Object.fromEntries((seat.statement?.exclusions ?? []).map((each) => [each.offerId, each.ground]))
    return pageReply(await statement(ctx, seat, { grounds, confirmed: false, problems: [] }))
  }),
  post(urls.conflictStatement, committeeMembers, async (ctx, { params, form }) => {
    const grounds = fieldsUnder(form, "ground")
    const confirmed = form.has("confirmed")
    const input = { exclusions: readExclusions(grounds), confirmed }
    const outcome = await stateImpartiality(member(ctx), params.callId, input)
    if (!outcome.ok) {
      const seat = await accessCommitteeSeat(member(ctx), params.callId)
      return againReply(await statement(ctx, seat, { grounds, confirmed, problems: outcome.problems }))
    }
    return redirectReply(
      urls.committeeRoom.href({ office: ctx.office.slug, callId: params.callId }),
      texts.statementSaved,
    )
  }),

  get(urls.scoreSheet, committeeMembers, async (ctx, { params }) => {
    const seat = await accessCommitteeSeat(member(ctx), params.callId)
    const sheet = (await sheetsOfMember(ctx, params.callId, member(ctx).actor.id)).get(params.offerId)
    const points = Object.fromEntries(
      Object.entries(sheet?.points ?? {}).map(([id, value]) => [id, formatHundredths(value, "pl")]),
    )
    const shown = { points, note: sheet?.note ?? "", isHandedIn: Boolean(sheet?.submittedAt), problems: [] }
    return pageReply(await sheetPage(ctx, seat, params.offerId, shown))
  }),
  post(urls.scoreSheet, committeeMembers, async (ctx, { params, form }) => {
    const typed = { points: fieldsUnder(form, "points"), note: form.text("note") }
    const handIn = form.text("do") === "hand-in"
    const outcome = await saveScoreSheet(member(ctx), params.callId, params.offerId, { ...typed, handIn })
    if (!outcome.ok) {
      const seat = await accessCommitteeSeat(member(ctx), params.callId)
      const shown = { ...typed, isHandedIn: false, problems: outcome.problems }
      return againReply(await sheetPage(ctx, seat, params.offerId, shown))
    }
    const to = { ...params, office: ctx.office.slug }
    return handIn
      ? redirectReply(urls.committeeRoom.href(to), texts.handedIn)
      : redirectReply(urls.scoreSheet.href(to), texts.draftSaved)
  }),

  get(urls.committeeAttachment, committeeMembers, async (ctx, { params }) => {
    const seat = await accessCommitteeSeat(member(ctx), params.callId)
    const { id } = await openOffer(ctx, seat, params.offerId)
    const attachment = (await attachmentsOf(ctx, id)).find((it) => it.id === params.attachmentId)
    if (!attachment) throw new Missing("attachment")
    return storedReply(ctx, attachment)
  }),
]

const excludedOf = (seat: CommitteeSeat) => new Set((seat.statement?.exclusions ?? []).map((each) => each.offerId))

async function statement(
  ctx: OfficeCtx,
  seat: CommitteeSeat,
  shown: { grounds: Record<string, string>; confirmed: boolean; problems: readonly Problem[] },
) {
  const offers = await submittedOffersOf(ctx, seat.call)
  const offerors = offers.map((offer) => ({ offerId: offer.id, name: offer.organisationName }))
  return statementPage(member(ctx), { call: seat.call, offerors, ...shown })
}

/** An offer that this member may read. @throws Missing before the statement, and for one that is excluded or failed */
async function openOffer(ctx: OfficeCtx, seat: CommitteeSeat, offerId: string) {
  const offer = await accessFrozenOffer(ctx, offerId, seat.call)
  const check = await formalCheckOf(ctx, offerId)
  const closed = !seat.statement || excludedOf(seat).has(offerId) || offer.callId !== seat.call.id || !check?.passed
  if (closed) throw new Missing("offer")
  return offer
}

async function sheetPage(
  ctx: OfficeCtx,
  seat: CommitteeSeat,
  offerId: string,
  shown: { points: Record<string, string>; note: string; isHandedIn: boolean; problems: readonly Problem[] },
) {
  const offer = await openOffer(ctx, seat, offerId)
  const attachments = await attachmentsOf(ctx, offerId)
  return scoreSheetPage(member(ctx), {
    call: seat.call,
    offer: {
      id: offerId,
      number: offer.number ?? "",
      title: offer.snapshot.content.title,
      organisation: namesOfOfferors(offer.snapshot).join(", "),
    },
    reading: [
      offerReading(ctx, offer.snapshot),
      attachmentCard(ctx, {
        attachments,
        requested: papersOf(offer.snapshot, seat.call.offerRules.attachments, ctx.lang),
        hrefOf: ({ id }) =>
          urls.committeeAttachment.href({
            office: ctx.office.slug,
            callId: seat.call.id,
            offerId,
            attachmentId: id,
          }),
        warns: true,
      }),
    ],
    ...shown,
  })
}

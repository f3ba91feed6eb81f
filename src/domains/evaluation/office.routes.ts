import type { Problem } from "../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../platform/ctx.ts"
import { officials } from "../../platform/http/access.ts"
import { againReply, pageReply, redirectReply } from "../../platform/http/reply.ts"
import { get, post, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { accessCall } from "../calls/public.ts"
import { namesOfOfferors } from "../offers/public.ts"
import { peopleWithRole, personNames } from "../people/public.ts"
import { addCommitteeMember } from "./add-committee-member.ts"
import { checkOfferForm, whyNotCheckable } from "./check-offer-form.ts"
import { endCommitteeMember } from "./end-committee-member.ts"
import { accessFrozenOffer } from "./evaluation.access.ts"
import { fieldsUnder } from "./evaluation.form.ts"
import { committeeOf, everSeated, formalCheckOf, verdictsOf } from "./evaluation.queries.ts"
import { evaluationTexts } from "./evaluation.texts.ts"
import { evidenceOf, offersOfOrganisation } from "./evidence.ts"
import { formalTexts } from "./formal.texts.ts"
import { committeePage } from "./pages/committee.page.ts"
import { committeeMemberEndPage } from "./pages/committee-member-end.page.ts"
import { formalCheckPage } from "./pages/formal-check.page.ts"

export const officeRoutes: readonly Route[] = [
  get(urls.formalCheck, officials, async (ctx, { params }) => {
    const saved = await formalCheckOf(ctx, params.offerId)
    const verdicts = Object.fromEntries((saved?.items ?? []).map((item) => [item.key, item.verdict]))
    return pageReply(await formalPage(ctx, params.offerId, { verdicts, note: saved?.note ?? "", problems: [] }))
  }),
  post(urls.formalCheck, officials, async (ctx, { params, form }) => {
    const typed = { verdicts: fieldsUnder(form, "verdict"), note: form.text("note") }
    const outcome = await checkOfferForm(ctx as PersonCtx, params.offerId, typed)
    if (!outcome.ok) return againReply(await formalPage(ctx, params.offerId, { ...typed, problems: outcome.problems }))
    const offer = await accessFrozenOffer(ctx, params.offerId)
    return redirectReply(
      urls.callOffers.href({ office: ctx.office.slug, callId: offer.callId }),
      formalTexts.saved(offer.number ?? ""),
    )
  }),

  get(urls.committee, officials, async (ctx, { params }) =>
    pageReply(await committee(ctx, params.callId, { typed: NOBODY, problems: [] })),
  ),
  post(urls.committee, officials, async (ctx, { params, form }) => {
    const side = form.text("side") === "organisations" ? "organisations" : "office"
    const typed = { personId: form.text("personId"), side, isChair: form.has("isChair") } as const
    const outcome = await addCommitteeMember(ctx as PersonCtx, params.callId, typed)
    if (!outcome.ok) return againReply(await committee(ctx, params.callId, { typed, problems: outcome.problems }))
    return redirectReply(
      urls.committee.href({ office: ctx.office.slug, callId: params.callId }),
      evaluationTexts.memberAdded(outcome.value),
    )
  }),
  get(urls.committeeMember, officials, async (ctx, { params }) => {
    const call = await accessCall(ctx, params.callId, "manage")
    const member = (await committeeOf(ctx, call.id)).find(({ personId }) => personId === params.personId)
    if (!member) return redirectReply(urls.committee.href({ office: ctx.office.slug, callId: call.id }))
    const { personId, handedIn } = member
    const name = (await personNames(ctx, [personId])).get(personId) ?? ""
    return pageReply(committeeMemberEndPage(ctx, { call, personId, name, handedIn }))
  }),
  post(urls.committeeMember, officials, async (ctx, { params }) => {
    const outcome = await endCommitteeMember(ctx as PersonCtx, params.callId, params.personId)
    if (!outcome.ok)
      return againReply(await committee(ctx, params.callId, { typed: NOBODY, problems: outcome.problems }))
    return redirectReply(
      urls.committee.href({ office: ctx.office.slug, callId: params.callId }),
      evaluationTexts.memberRemoved,
    )
  }),
]

const NOBODY = { personId: "", side: "office", isChair: false } as const

async function formalPage(
  ctx: OfficeCtx,
  offerId: string,
  shown: { verdicts: Record<string, string>; note: string; problems: readonly Problem[] },
) {
  const offer = await accessFrozenOffer(ctx, offerId)
  const call = await accessCall(ctx, offer.callId, "manage")
  return formalCheckPage(ctx, {
    call,
    offer: {
      id: offer.id,
      number: offer.number ?? "",
      title: offer.snapshot.content.title,
      organisation: namesOfOfferors(offer.snapshot).join(", "),
      organisationId: offer.organisationId,
      attachments: offer.snapshot.attachments?.length ?? 0,
    },
    evidence: evidenceOf(offer, call, await offersOfOrganisation(ctx, offer, call)),
    submittedAt: offer.submittedAt,
    notNow: await whyNotCheckable(ctx, offerId, call),
    ...shown,
  })
}

async function committee(
  ctx: OfficeCtx,
  callId: string,
  shown: { typed: { personId: string; side: string; isChair: boolean }; problems: readonly Problem[] },
) {
  const call = await accessCall(ctx, callId, "manage")
  const { seated: members, left } = await everSeated(ctx, callId)
  const { checks, opinion } = await verdictsOf(ctx, callId)
  const passed = [...checks.values()].filter((check) => check.passed)
  const candidates = await peopleWithRole(ctx, "committee-member")
  const names = await personNames(
    ctx,
    [...members, ...left].map((member) => member.personId),
  )
  const due = new Map(
    members.map((member) => {
      const excluded = new Set(member.exclusions.map((exclusion) => exclusion.offerId))
      return [member.personId, passed.filter((check) => !excluded.has(check.offerId)).length]
    }),
  )
  const isClosed = opinion !== undefined
  return committeePage(ctx, { call, members, left, names, candidates, due, isClosed, ...shown })
}

import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { hasRole, isPerson } from "../../../platform/ctx.ts"
import { members, membersOr, signedIn } from "../../../platform/http/access.ts"
import { againReply, fileReply, Missing, pageReply, type Reply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { isId, newId } from "../../../platform/ids.ts"
import { pdf } from "../../../platform/pdf.ts"
import { urls } from "../../../urls.ts"
import { getCall } from "../../calls/public.ts"
import { listOrganisations, representativeNames } from "../../organisations/public.ts"
import { attachmentsOf } from "../attachments/attachment.queries.ts"
import { awaitedCorrection } from "../corrections/correction.queries.ts"
import { deleteOffer, restoreOffer } from "../delete-offer.ts"
import { offerDocument } from "../documents/offer.document.ts"
import { draftReading } from "../documents/offer.reading.ts"
import { fixOffer } from "../fix-offer.ts"
import { commitmentsOf } from "../insurance/commitment.queries.ts"
import type { PartnerSearch } from "../joint/partners-card.ts"
import {
  accessOffer,
  accessOfficeOffer,
  accessSharedOffer,
  isOfLead,
  OFFER_READERS,
  represents,
} from "../offer.access.ts"
import { phaseGaps } from "../offer.gaps.ts"
import { draftsFor } from "../offer.queries.ts"
import { type SubmittedOffer, submittedOf } from "../offer.rows.ts"
import { sectionBySlug, slugOf } from "../offer.sections.ts"
import { readSnapshot } from "../offer.snapshot.ts"
import type { Offer } from "../offer.ts"
import { firstOpenSection, type OfferView, viewOf } from "../offer.view.ts"
import { checkPage } from "../pages/check.page.ts"
import { pageTexts as texts } from "../pages/offer-page.texts.ts"
import { sectionPage } from "../pages/section.page.ts"
import { startPage } from "../pages/start.page.ts"
import { startTexts } from "../pages/start.texts.ts"
import { submittedPage } from "../pages/submitted.page.ts"
import { submittedTexts } from "../pages/submitted.texts.ts"
import { pastOffers } from "../past-offers.ts"
import { shown } from "../signing/signing.routes.ts"
import { startOffer } from "../start-offer.ts"
import { submitOffer } from "../submit-offer.ts"
import { saveSection } from "./save-section.ts"

/** Reached by members only. */
const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx

/** A section may be sent with a text of ten megabytes; the answer then stands beside its field. */
const SECTION_LIMIT = 16_000_000

export const draftRoutes: readonly Route[] = [
  get(urls.newOffer, signedIn, (ctx, { params }) => showStart(ctx, params.callId, newId(), [])),
  post(urls.newOffer, signedIn, async (ctx, { params, form }) => {
    const id = isId(form.text("id")) ? form.text("id") : newId()
    const made = isId(form.text("id")) ? form.idOfMade() : id
    const organisationId = form.text("organisation")
    if (organisationId === "") {
      const message = startTexts.organisationMissing
      return showStart(ctx, params.callId, id, [{ field: "organisation", code: "offer.organisation_missing", message }])
    }
    const another = form.text("another") === "yes"
    const from = form.text("from")
    const request = { id: made, callId: params.callId, organisationId, another, ...(from ? { from } : {}) }
    const isOwn = from === "" || (await pastOffers(ctx, [organisationId])).some((it) => it.id === from)
    if (!isOwn) {
      const message = startTexts.fromOther
      return showStart(ctx, params.callId, id, [{ field: "from", code: "offer.from_other", message }])
    }
    const outcome = await startOffer(person(ctx), request)
    if (!outcome.ok) return showStart(ctx, params.callId, id, outcome.problems)
    return redirectReply(urls.offer.href({ office: ctx.office.slug, offerId: outcome.value.offerId }))
  }),

  get(urls.offer, members, async (ctx, { params }) => {
    const offer = await accessSharedOffer(ctx, params.offerId, "view")
    const submitted = submittedOf(offer)
    if (submitted) {
      const call = await getCall(ctx, offer.callId)
      const attachments = await attachmentsOf(ctx, offer.id)
      const correction = await awaitedCorrection(ctx, offer.id)
      return pageReply(submittedPage(ctx, { offer: submitted, call, newOfferId: newId(), attachments }, correction))
    }
    if (!isOfLead(ctx, offer)) return pageReply(await shown(ctx, offer, []))
    const section = slugOf(firstOpenSection(await viewOf(ctx, offer)))
    return redirectReply(urls.offerSection.href({ office: ctx.office.slug, offerId: offer.id, section }))
  }),

  get(urls.offerSection, members, async (ctx, { params, query }) => {
    const section = sectionBySlug(params.section)
    if (!section) throw new Missing("section")
    const offer = await accessOffer(ctx, params.offerId, "view")
    if (offer.state !== "drafted") return toOffer(ctx, offer)
    const search = section === "offeror" ? await searchOf(ctx, query.get("partner")) : {}
    return pageReply(sectionPage(ctx, { view: await viewOf(ctx, offer), section, ...search }))
  }),
  post(
    urls.offerSection,
    members,
    (ctx, { params, form, headers }) => saveSection(person(ctx), params, form, headers),
    {
      maxBody: SECTION_LIMIT,
    },
  ),

  post(urls.offerFix, members, async (ctx, { params, form }) => {
    const [, field = "", value = ""] = /^([^=]+)=(.*)$/s.exec(form.text("_fix")) ?? []
    const outcome = await fixOffer(person(ctx), params.offerId, { field, value })
    if (!outcome.ok) return redirectReply(urls.offer.href(params), outcome.problems[0]?.message)
    const check = urls.offerCheck.href(params)
    return redirectReply(check, outcome.value.isDone ? texts.fixed : texts.nothingToFix)
  }),

  get(urls.offerCheck, members, async (ctx, { params }) => {
    const offer = await accessOffer(ctx, params.offerId, "view")
    if (offer.state !== "drafted") return toOffer(ctx, offer)
    return pageReply(await check(ctx, await viewOf(ctx, offer)))
  }),
  get(urls.offerSubmission, members, (_ctx, { params }) => redirectReply(urls.offerCheck.href(params))),
  post(urls.offerSubmission, members, async (ctx, { params }) => {
    const outcome = await submitOffer(person(ctx), params.offerId)
    const to = params
    if (outcome.ok)
      return redirectReply(urls.offerReceipt.href(to), submittedTexts.submittedNotice(outcome.value.number ?? ""))
    const offer = await accessOffer(ctx, params.offerId, "view")
    if (offer.state !== "drafted") return toOffer(ctx, offer)
    return againReply(await check(ctx, await viewOf(ctx, offer), outcome.problems))
  }),

  get(urls.offerPdf, membersOr(...OFFER_READERS), async (ctx, { params }) => {
    const print = await printOf(ctx, params.offerId)
    const name = `oferta-${(print.reading.number ?? "wersja-robocza").replaceAll("/", "-")}.pdf`
    return fileReply(await pdf(offerDocument(print, ctx.lang)), { type: "application/pdf", name })
  }),

  post(urls.offerDeletion, members, async (ctx, { params }) => {
    const outcome = await deleteOffer(person(ctx), params.offerId)
    const desk = urls.organisationDesk.href({ office: ctx.office.slug })
    return redirectReply(desk, outcome.ok ? texts.deleted : outcome.problems[0]?.message)
  }),
  post(urls.offerRestoration, members, async (ctx, { params }) => {
    await restoreOffer(person(ctx), params.offerId)
    return redirectReply(urls.organisationDesk.href({ office: ctx.office.slug }), texts.restored)
  }),
]

/** Organisations of the register that fit what was typed to find a partner. */
async function searchOf(ctx: OfficeCtx, typed: string | null): Promise<{ search?: PartnerSearch }> {
  if (typed === null) return {}
  const text = typed.trim().slice(0, 100)
  const found = text === "" ? [] : (await listOrganisations(ctx, { search: text, page: 1 })).rows
  return { search: { text, found } }
}

const toOffer = (ctx: OfficeCtx, offer: Offer): Reply =>
  redirectReply(urls.offer.href({ office: ctx.office.slug, offerId: offer.id }))

async function showStart(ctx: OfficeCtx, callId: string, id: string, problems: readonly Problem[]): Promise<Reply> {
  const call = await getCall(ctx, callId)
  const organisations = isPerson(ctx) ? ctx.actor.memberships.map((it) => it.organisationId) : []
  const drafts = await draftsFor(ctx, call.id, organisations)
  const closed = phaseGaps(call, ctx.now)
  const past = closed.length > 0 ? [] : await pastOffers(ctx, organisations)
  const page = startPage(ctx, { call, drafts, id, closed, problems, past })
  return problems.length > 0 ? againReply(page) : pageReply(page)
}

async function check(ctx: OfficeCtx, view: OfferView, refused?: readonly Problem[]) {
  const reading = draftReading(view.offer, view.call, view, ctx.office)
  const { organisationId } = view.offer
  const waits = represents(person(ctx), view.offer)
    ? {}
    : { representatives: await representativeNames(ctx, organisationId) }
  const commitments = view.call.offerRules.insuranceMinutes > 0 ? await commitmentsOf(ctx, view.offer.id) : []
  return checkPage(person(ctx), { view, reading, commitments, ...waits, ...(refused ? { refused } : {}) })
}

/** What is printed: the frozen offer, for its organisation and (after the close) for the office, or the draft. */
async function printOf(ctx: OfficeCtx, offerId: string) {
  const offer = await accessSharedOffer(ctx, offerId, "view").catch((error: unknown) => {
    if (error instanceof Missing && hasRole(ctx.actor, ...OFFER_READERS)) return undefined
    throw error
  })
  if (!offer) return frozenPrint((await accessOfficeOffer(ctx, offerId)).offer)
  const submitted = submittedOf(offer)
  if (submitted) return frozenPrint(submitted)
  const view = await viewOf(ctx, offer)
  const reading = draftReading(view.offer, view.call, view, ctx.office)
  return { reading, issuedAt: offer.changedAt }
}

const frozenPrint = (offer: SubmittedOffer) => ({
  reading: readSnapshot(offer.snapshot),
  sha256: offer.sha256,
  withdrawnAt: offer.withdrawnAt,
  issuedAt: offer.submittedAt,
})

import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { members } from "../../../platform/http/access.ts"
import { againReply, Missing, pageReply, type Reply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { getCall } from "../../calls/public.ts"
import { readOfferors } from "../joint/offerors.ts"
import { type FormValues, readSection, typedValues } from "../offer.form.ts"
import { type SectionId, sectionBySlug, sectionOfField } from "../offer.sections.ts"
import { viewOf } from "../offer.view.ts"
import { pageTexts } from "../pages/offer-page.texts.ts"
import { changeRows, wishOf } from "../routes/save-section.ts"
import { signingOf } from "../signing/signing.queries.ts"
import { confirmCorrection } from "./confirm-correction.ts"
import { correctionPage, correctionSectionPage } from "./correction.page.ts"
import { correctedAttachments } from "./correction-files.ts"
import { correctionTexts as texts } from "./corrections.texts.ts"
import { accessCorrection, correctedOffer, type OpenCorrection, saveCorrection, whyNotOpen } from "./save-correction.ts"
import { correctionGaps, sendCorrection, whyNotSent } from "./send-correction.ts"

/** Reached by members only. */
const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx

/** As a section of a draft: long texts are answered beside their fields. */
const SECTION_LIMIT = 16_000_000

export const correctionRoutes: readonly Route[] = [
  get(urls.offerCorrection, members, async (ctx, { params }) => {
    const open = await accessCorrection(person(ctx), params.offerId, "any offeror")
    if (open.correction.state === "sent") return redirectReply(urls.offer.href(params))
    return pageReply(await wholePage(ctx, open, []))
  }),
  get(urls.offerCorrectionSection, members, async (ctx, { params }) => {
    const open = await accessCorrection(person(ctx), params.offerId)
    const section = sectionIn(open, params.section)
    if (whyNotOpen(open, ctx.now)) return redirectReply(urls.offerCorrection.href(params))
    return pageReply(await sectionPageOf(ctx, open, section))
  }),
  post(
    urls.offerCorrectionSection,
    members,
    async (ctx, { params, form }) => {
      const open = await accessCorrection(person(ctx), params.offerId)
      const section = sectionIn(open, params.section)
      const wish = wishOf(form)
      const values = typedValues(form, section)
      const anchor = changeRows(section, values, wish)
      if (wish.fix && sectionOfField(wish.fix.field) === section) values.set(wish.fix.field, wish.fix.value)
      const { part, problems } = readSection(section, values)
      if (problems.length > 0) return againReply(await sectionPageOf(ctx, open, section, { values, problems }))
      const revision = Number.parseInt(form.text("_revision"), 10) || 0
      const saved = await saveCorrection(person(ctx), params.offerId, { section, revision, part })
      if (saved.problems.length > 0)
        return againReply(await sectionPageOf(ctx, saved.open, section, { values, problems: saved.problems }))
      if (wish.add === undefined && wish.remove === undefined && !wish.fix)
        return redirectReply(urls.offerCorrection.href(params), texts.saved)
      const here = urls.offerCorrectionSection.href(params)
      return redirectReply(anchor ? `${here}#${anchor}` : here, wish.fix ? pageTexts.fixed : texts.saved)
    },
    { maxBody: SECTION_LIMIT },
  ),
  post(urls.offerCorrectionConfirmation, members, async (ctx, { params, form }): Promise<Reply> => {
    const confirming = { contentSha256: form.text("content"), statesForAll: form.text("statement") === "on" }
    const outcome = await confirmCorrection(person(ctx), params.offerId, confirming)
    if (outcome.ok)
      return redirectReply(urls.offerCorrection.href(params), texts.confirmedNotice(outcome.value.missing))
    const open = await accessCorrection(person(ctx), params.offerId, "any offeror")
    return againReply(await wholePage(ctx, open, outcome.problems))
  }),
  post(urls.offerCorrectionSending, members, async (ctx, { params }): Promise<Reply> => {
    const outcome = await sendCorrection(person(ctx), params.offerId)
    if (outcome.ok) return redirectReply(urls.offer.href(params), texts.sentNotice)
    const open = await accessCorrection(person(ctx), params.offerId)
    return againReply(await wholePage(ctx, open, outcome.problems))
  }),
]

function sectionIn({ correction }: OpenCorrection, slug: string): SectionId {
  const section = sectionBySlug(slug)
  if (!section || !correction.sections.includes(section)) throw new Missing("section")
  return section
}

/** The page of a correction as a whole, with what was refused. */
export async function wholePage(ctx: OfficeCtx, open: OpenCorrection, problems: readonly Problem[]) {
  const closed = whyNotOpen(open, ctx.now)
  const call = await getCall(ctx, open.offer.callId)
  const offer = correctedOffer(open)
  const { lead: organisation, ...offerors } = await readOfferors(ctx, offer)
  const view = { offer, organisation, offerors }
  const state = await signingOf(ctx, { ...view, attachments: correctedAttachments(open) })
  const gaps = closed ? [] : correctionGaps(open, call, ctx.now)
  const isChanged = !whyNotSent(open, call, ctx.now).some(({ code }) => code === "correction.nothing_changed")
  // Gaps stand on the page with their own heading.
  const told = problems.filter((problem) => !gaps.some((gap) => gap.code === problem.code))
  return correctionPage(ctx, {
    ...{ open, view, state, isChanged, gaps, problems: told },
    ...(closed ? { closed } : {}),
  })
}

async function sectionPageOf(
  ctx: OfficeCtx,
  open: OpenCorrection,
  section: SectionId,
  refused?: { values: FormValues; problems: readonly Problem[] },
) {
  const view = await viewOf(ctx, correctedOffer(open))
  return correctionSectionPage(ctx, { open, view, section, ...(refused ? { refused } : {}) })
}

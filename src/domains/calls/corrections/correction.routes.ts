import { today } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { everyone, officials } from "../../../platform/http/access.ts"
import { againReply, Missing, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { FIX } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { accessCall } from "../call.access.ts"
import { dayOfAnnouncement } from "../call.announcement.ts"
import { typedOf } from "../call.form.ts"
import type { CallProgress } from "../call.steps.ts"
import type { Call } from "../call.ts"
import { criteriaTypedOf } from "../criteria.form.ts"
import { rulesTypedOf } from "../offer-rules.form.ts"
import { placesNow } from "../publication.form.ts"
import { announcementChanges } from "./announcement-changes.ts"
import { correctCall } from "./correct-call.ts"
import { type CorrectionTyped, correctionRearranged, correctionTyped, readCorrection } from "./correction.form.ts"
import { tellOfCorrection } from "./correction.mail.ts"
import { correctionPage } from "./correction.page.ts"
import { correctionTexts as texts } from "./correction.texts.ts"
import { lookThrough, mayBeCorrected } from "./look-through.ts"
import { versionPage } from "./version.page.ts"
import { versionsOf } from "./version.queries.ts"

/** Corrections: written by the office, read by everybody. */
export function correctionRoutes(progress: CallProgress): readonly Route[] {
  const submittedIn = async (ctx: OfficeCtx, { id }: Call) => (await progress.submittedCounts(ctx, [id])).get(id) ?? 0
  return [
    get(urls.callVersion, everyone, async (ctx, { params }) => {
      const call = await accessCall(ctx, params.callId, "view")
      const versions = await versionsOf(ctx, call.id)
      const version = versions.findIndex((it) => String(it.version) === params.version) + 1
      if (version === 0) throw new Missing("version")
      return pageReply(versionPage(ctx, { call, versions, version }))
    }),

    get(urls.callCorrection, officials, async (ctx, { params }) => {
      const call = await accessCorrectable(ctx, params.callId)
      const { content, version } = await inForce(ctx, call)
      const typed: CorrectionTyped = {
        version: String(version),
        ...{ kind: "", reason: "", seen: "" },
        places: placesNow(ctx.now),
        call: { ...typedOf(content, ctx.lang), cardId: call.cardId ?? "", programmeTaskId: call.programmeTaskId ?? "" },
        rules: rulesTypedOf(content.offerRules, ctx.lang),
        criteria: criteriaTypedOf(content.criteria),
      }
      return pageReply(correctionPage(ctx, { call, submitted: await submittedIn(ctx, call), typed, problems: [] }))
    }),
    post(urls.callCorrection, officials, async (ctx, { params, form }) => {
      const call = await accessCall(ctx, params.callId, "manage")
      const typed = correctionTyped(form, call)
      const submitted = await submittedIn(ctx, call)
      const rearranged = correctionRearranged(typed, form.text("do"))
      if (rearranged) return pageReply(correctionPage(ctx, { call, submitted, typed: rearranged, problems: [] }))
      const read = readCorrection(typed, call, today(ctx.now))
      if (!read.ok) return againReply(correctionPage(ctx, { call, submitted, typed, problems: read.problems }))
      const versions = await versionsOf(ctx, call.id)
      const of = { on: dayOfAnnouncement(call, ctx.now), lang: ctx.lang }
      const changes = announcementChanges(versions.at(-1)!.content, read.value.content, of)
      const { problems, doubts } = await lookThrough(ctx, call, versions, read.value)
      const page = (refusals: readonly Problem[]) =>
        correctionPage(ctx, { call, submitted, typed, problems: refusals, changes, doubts })
      if (form.text("do") !== "publish" || form.text(FIX) !== "")
        return problems.length > 0 ? againReply(page(problems)) : pageReply(page([]))
      const outcome = await correctCall(ctx, call.id, read.value)
      if (!outcome.ok) return againReply(page(outcome.problems))
      const { call: corrected, isNew } = outcome.value
      if (isNew)
        await tellOfCorrection(
          ctx,
          corrected,
          { kind: read.value.kind, reason: read.value.reason.trim() },
          await progress.offerors(ctx, call.id),
        )
      return redirectReply(urls.officeCall.href(params), texts.done(corrected.version))
    }),
  ]
}

/** @throws Missing once the time for offers is over */
async function accessCorrectable(ctx: OfficeCtx, id: string): Promise<Call> {
  const call = await accessCall(ctx, id, "manage")
  if (!mayBeCorrected(call, ctx.now)) throw new Missing("correction")
  return call
}

const inForce = async (ctx: OfficeCtx, call: Call) => (await versionsOf(ctx, call.id)).at(-1)!

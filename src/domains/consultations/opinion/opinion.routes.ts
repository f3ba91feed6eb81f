import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { everyone, officials } from "../../../platform/http/access.ts"
import { againReply, Missing, pageReply, redirectReply, tooLargeReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { bodyTooLarge, PAPER_BODY, receiveUpload } from "../../../platform/receive-upload.ts"
import { storedReply } from "../../../platform/stored-reply.ts"
import { urls } from "../../../urls.ts"
import { accessConsultation, accessRunning, whyEnded } from "../consultation.access.ts"
import { fieldsToShow, readBegan } from "../edits.ts"
import { opinionPage } from "./opinion.page.ts"
import { opinionTexts as texts } from "./opinion.texts.ts"
import { opinionOf } from "./opinion.ts"
import { attachOpinion, type OpinionTyped, opinionFields, saveOpinion } from "./save-opinion.ts"

const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx

export const opinionRoutes: readonly Route[] = [
  get(urls.consultationOpinion, officials, async (ctx, { params }) =>
    pageReply(await shown(ctx, params.consultationId, undefined, [])),
  ),
  post(
    urls.consultationOpinion,
    officials,
    async (ctx, { params, form }) => {
      const { consultationId } = params
      const again = async (typed: OpinionTyped | undefined, problems: readonly Problem[]) =>
        againReply(await shown(ctx, consultationId, typed, problems))
      if (!form.has("deliveredOn")) {
        await accessRunning(ctx, consultationId)
        const received = await receiveUpload(ctx, form.file("file"), "file")
        if (!received.ok) return again(undefined, received.problems)
        const attached = await attachOpinion(person(ctx), consultationId, received.value)
        if (!attached.ok) return again(undefined, attached.problems)
        return redirectReply(urls.consultationOpinion.href(params), texts.fileSaved)
      }
      const typed: OpinionTyped = {
        deliveredOn: form.text("deliveredOn"),
        givenOn: form.text("givenOn"),
        opinion: form.text("opinion"),
        text: form.text("text"),
        answer: form.text("answer"),
        began: readBegan(form),
      }
      const ended = await whyEnded(ctx, consultationId)
      if (ended.length > 0) return again(typed, ended)
      const outcome = await saveOpinion(person(ctx), consultationId, typed)
      if (!outcome.ok) return again(typed, outcome.problems)
      return redirectReply(urls.consultationOpinion.href(params), texts.saved)
    },
    {
      maxBody: PAPER_BODY,
      tooLarge: async (ctx, { params }) =>
        tooLargeReply(await shown(ctx, params.consultationId, undefined, [bodyTooLarge("file")])),
    },
  ),
  get(urls.opinionFile, everyone, async (ctx, { params }) => {
    const it = await accessConsultation(ctx, params.consultationId, "view")
    const file = (await opinionOf(ctx, it.id))?.file
    if (!file) throw new Missing("file of an opinion")
    return storedReply(ctx, file)
  }),
]

async function shown(ctx: OfficeCtx, id: string, typed: OpinionTyped | undefined, problems: readonly Problem[]) {
  const consultation = await accessConsultation(ctx, id, "manage")
  const opinion = await opinionOf(ctx, consultation.id)
  const fields = fieldsToShow(typed, opinionFields(opinion), problems)
  return opinionPage(ctx, { consultation, opinion, typed: fields, problems })
}

import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { everyone, signedIn } from "../../../platform/http/access.ts"
import { askedPage } from "../../../platform/http/asked-page.ts"
import { againReply, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { isId, newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { accessConsultation } from "../consultation.access.ts"
import { paragraphsOf } from "../consultation.queries.ts"
import { castLinkedVote } from "../polls/cast-vote.ts"
import { pollTexts } from "../polls/poll.texts.ts"
import { pollsOf, voterAt } from "../polls/poll.ts"
import { confirmRemark } from "./confirm-remark.ts"
import { confirmationPage, withdrawalPage } from "./confirmation.page.ts"
import { type RemarkTyped, readRemark } from "./remark.form.ts"
import { remarkPage } from "./remark.page.ts"
import { listRemarks } from "./remark.queries.ts"
import { remarkTexts as texts } from "./remark.texts.ts"
import { accessLinkedRemark } from "./remark-of-link.ts"
import { remarkFilterOf } from "./remark-query.ts"
import { remarksPage } from "./remarks.page.ts"
import { sendRemark } from "./send-remark.ts"
import { sendRemarkByMail } from "./send-remark-by-mail.ts"
import { accessOwnRemark, withdrawLinkedRemark, withdrawRemark } from "./withdraw-remark.ts"

export const remarkRoutes: readonly Route[] = [
  get(urls.remarks, everyone, async (ctx, { params, query }) => {
    const consultation = await accessConsultation(ctx, params.consultationId, "view")
    const asked = remarkFilterOf(query)
    const list = await listRemarks(ctx, consultation.id, asked, askedPage(query))
    return pageReply(
      remarksPage(ctx, { consultation, paragraphs: await paragraphsOf(ctx, consultation.id), list, asked }),
    )
  }),

  get(urls.newRemark, everyone, async (ctx, { params, query }) => {
    const paragraph = query.get("akapit") ?? ""
    const typed = { ...EMPTY, id: newId(), paragraphId: isId(paragraph) ? paragraph : "" }
    return pageReply(await shown(ctx, params.consultationId, typed, []))
  }),
  // A visitor's form is carried over the sign-in and arrives here.
  post(urls.newRemark, signedIn, async (ctx, { params, form }) => {
    const typed = readRemark(form)
    const outcome = await sendRemark(ctx as PersonCtx, params.consultationId, typed)
    if (!outcome.ok) return againReply(await shown(ctx, params.consultationId, typed, outcome.problems))
    return redirectReply(urls.consultation.href(params), texts.sent)
  }),
  post(urls.remarkByMail, everyone, async (ctx, { params, form }) => {
    const typed = readRemark(form)
    const outcome = await sendRemarkByMail(ctx, params.consultationId, typed)
    if (!outcome.ok) return againReply(await shown(ctx, params.consultationId, typed, outcome.problems))
    return redirectReply(urls.consultation.href(params), texts.mailSent)
  }),

  get(urls.remarkConfirmation, everyone, async (ctx, { params, query }) => {
    const key = linkOf(params.consultationId, (name) => query.get(name) ?? "")
    return pageReply(await confirmation(ctx, key, []))
  }),
  post(urls.remarkConfirmation, everyone, async (ctx, { params, form }) => {
    const key = linkOf(params.consultationId, (name) => form.text(name))
    const outcome = await confirmRemark(ctx, key)
    if (!outcome.ok)
      return againReply(confirmationPage(ctx, await accessLinkedRemark(ctx, key), key.token, outcome.problems))
    return redirectReply(urls.remarkConfirmation.href(params, { uwaga: key.remarkId, klucz: key.token }))
  }),
  post(urls.remarkVote, everyone, async (ctx, { params, form }) => {
    const key = linkOf(params.consultationId, (name) => form.text(name))
    const questionId = form.text("question")
    const outcome = await castLinkedVote(ctx, key, { questionId, chosen: form.all(`option.${questionId}`) })
    if (!outcome.ok) return againReply(await confirmation(ctx, key, outcome.problems))
    return redirectReply(
      urls.remarkConfirmation.href(params, { uwaga: key.remarkId, klucz: key.token }),
      pollTexts.voted,
    )
  }),
  post(urls.remarkConfirmationEnd, everyone, async (ctx, { params, form }) => {
    const key = linkOf(params.consultationId, (name) => form.text(name))
    const outcome = await withdrawLinkedRemark(ctx, key)
    if (!outcome.ok)
      return againReply(confirmationPage(ctx, await accessLinkedRemark(ctx, key), key.token, outcome.problems))
    return redirectReply(urls.consultation.href(params), texts.withdrawn)
  }),

  get(urls.remarkWithdrawal, signedIn, async (ctx, { params }) =>
    pageReply(withdrawalPage(ctx, await accessOwnRemark(ctx as PersonCtx, params), [])),
  ),
  post(urls.remarkWithdrawal, signedIn, async (ctx, { params }) => {
    const outcome = await withdrawRemark(ctx as PersonCtx, params)
    if (!outcome.ok)
      return againReply(withdrawalPage(ctx, await accessOwnRemark(ctx as PersonCtx, params), outcome.problems))
    return redirectReply(urls.consultation.href(params), texts.withdrawn)
  }),
]

const EMPTY: Omit<RemarkTyped, "id"> = { paragraphId: "", text: "", proposed: "", as: "", email: "" }

async function confirmation(
  ctx: OfficeCtx,
  key: { consultationId: string; remarkId: string; token: string },
  problems: readonly Problem[],
) {
  const remark = await accessLinkedRemark(ctx, key)
  const polls = await pollsOf(ctx, remark.consultation.id, voterAt(remark.email))
  return confirmationPage(ctx, remark, key.token, problems, polls)
}

const linkOf = (consultationId: string, read: (name: string) => string) => ({
  consultationId,
  remarkId: read("uwaga"),
  token: read("klucz"),
})

async function shown(ctx: OfficeCtx, consultationId: string, typed: RemarkTyped, problems: readonly Problem[]) {
  const consultation = await accessConsultation(ctx, consultationId, "view")
  return remarkPage(ctx, { consultation, paragraphs: await paragraphsOf(ctx, consultation.id), typed, problems })
}

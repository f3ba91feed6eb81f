import { today } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { officials } from "../../../platform/http/access.ts"
import type { Form } from "../../../platform/http/form.ts"
import { againReply, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { accessRunning } from "../consultation.access.ts"
import { paragraphsOf } from "../consultation.queries.ts"
import { type EntryTyped, enterRemark } from "./enter-remark.ts"
import { entryPage } from "./entry.page.ts"
import { remarkTexts as texts } from "./remark.texts.ts"

export const entryRoutes: readonly Route[] = [
  get(urls.remarkEntry, officials, async (ctx, { params }) => {
    const typed = { ...entryOf(undefined), id: newId(), receivedOn: today(ctx.now).toString() }
    return pageReply(await shown(ctx, params.consultationId, typed, []))
  }),
  post(urls.remarkEntry, officials, async (ctx, { params, form }) => {
    const typed = entryOf(form)
    const outcome = await enterRemark(ctx as PersonCtx, params.consultationId, typed)
    if (!outcome.ok) return againReply(await shown(ctx, params.consultationId, typed, outcome.problems))
    return redirectReply(urls.remarkEntry.href(params), texts.entered)
  }),
]

const FIELDS = [
  ...(["id", "paragraphId", "text", "proposed", "channel", "receivedOn"] as const),
  ...(["organisationName", "personName", "email"] as const),
]

const entryOf = (form: Form | undefined): EntryTyped =>
  Object.fromEntries(FIELDS.map((name) => [name, form?.text(name) ?? ""])) as EntryTyped

async function shown(ctx: OfficeCtx, consultationId: string, typed: EntryTyped, problems: readonly Problem[]) {
  const consultation = await accessRunning(ctx, consultationId)
  return entryPage(ctx, { consultation, paragraphs: await paragraphsOf(ctx, consultation.id), typed, problems })
}

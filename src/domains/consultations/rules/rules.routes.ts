import { today } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { officials } from "../../../platform/http/access.ts"
import { againReply, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { beganWith, fieldsToShow, readBegan } from "../edits.ts"
import { type RulesTyped, recordRules, rulesFields, typedRules } from "./record-rules.ts"
import { rulesPage } from "./rules.page.ts"
import { rulesTexts as texts } from "./rules.texts.ts"
import { NAMES_MONTHS, rulesOf } from "./rules.ts"

const EMPTY = { resolution: "", termDays: "", opinionDays: "", namesMonths: String(NAMES_MONTHS), channels: [] }

export const rulesRoutes: readonly Route[] = [
  get(urls.consultationRules, officials, async (ctx) => {
    const all = await rulesOf(ctx)
    const typed: RulesTyped = { ...(all[0] ? typedRules(all[0]) : EMPTY), validFrom: today(ctx.now).toString() }
    return pageReply(rulesPage(ctx, { all, typed: { ...typed, began: beganWith(rulesFields(typed)) }, problems: [] }))
  }),
  post(urls.consultationRules, officials, async (ctx, { form }) => {
    const typed: RulesTyped = {
      validFrom: form.text("validFrom"),
      resolution: form.text("resolution"),
      termDays: form.text("termDays"),
      opinionDays: form.text("opinionDays"),
      namesMonths: form.text("namesMonths"),
      channels: form.all("channels"),
      began: readBegan(form),
    }
    const outcome = await recordRules(ctx as PersonCtx, typed)
    if (!outcome.ok) return againReply(await again(ctx, typed, outcome.problems))
    return redirectReply(urls.consultationRules.href({ office: ctx.office.slug }), texts.saved)
  }),
]

/** What was typed, once more; after somebody else's save of the same day, knowing of it. */
async function again(ctx: OfficeCtx, typed: RulesTyped, problems: readonly Problem[]) {
  const all = await rulesOf(ctx)
  const there = all.find(({ validFrom }) => validFrom === typed.validFrom)
  const mine = rulesFields(typed)
  const theirs = there ? rulesFields(typedRules(there)) : mine
  const { began, channels, ...rest } = fieldsToShow({ ...mine, began: typed.began }, theirs, problems)
  const shown = { ...rest, validFrom: typed.validFrom, channels: channels.split(" ").filter(Boolean), began }
  return rulesPage(ctx, { all, typed: shown, problems })
}

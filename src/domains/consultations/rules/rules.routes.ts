import { today } from "../../../lib/dates.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { officials } from "../../../platform/http/access.ts"
import { againReply, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { type RulesTyped, recordRules } from "./record-rules.ts"
import { rulesPage } from "./rules.page.ts"
import { rulesTexts as texts } from "./rules.texts.ts"
import { NAMES_MONTHS, rulesOf } from "./rules.ts"

export const rulesRoutes: readonly Route[] = [
  get(urls.consultationRules, officials, async (ctx) => {
    const all = await rulesOf(ctx)
    const latest = all[0]
    const typed: RulesTyped = {
      validFrom: today(ctx.now).toString(),
      resolution: latest?.resolution ?? "",
      termDays: latest ? String(latest.termDays) : "",
      opinionDays: latest?.opinionDays ? String(latest.opinionDays) : "",
      namesMonths: String(latest?.namesMonths ?? NAMES_MONTHS),
      channels: [...(latest?.channels ?? [])],
    }
    return pageReply(rulesPage(ctx, { all, typed, problems: [] }))
  }),
  post(urls.consultationRules, officials, async (ctx, { form }) => {
    const typed: RulesTyped = {
      validFrom: form.text("validFrom"),
      resolution: form.text("resolution"),
      termDays: form.text("termDays"),
      opinionDays: form.text("opinionDays"),
      namesMonths: form.text("namesMonths"),
      channels: [...form.all("channels")],
    }
    const outcome = await recordRules(ctx as PersonCtx, typed)
    if (!outcome.ok) return againReply(rulesPage(ctx, { all: await rulesOf(ctx), typed, problems: outcome.problems }))
    return redirectReply(urls.consultationRules.href({ office: ctx.office.slug }), texts.saved)
  }),
]

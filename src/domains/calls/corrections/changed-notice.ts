import { formatDate, toPlainDate } from "../../../lib/dates.ts"
import { inEach } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { alert, type Html, link } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Call } from "../call.ts"
import { correctionTexts as texts } from "./correction.texts.ts"

/** On pages of an offer: that its announcement was corrected after the offer was begun. Nothing otherwise. */
export function changedNotice(ctx: OfficeCtx, call: Call, begunAt: Temporal.Instant): Html | "" {
  const { correctedAt, version } = call
  if (!correctedAt || Temporal.Instant.compare(correctedAt, begunAt) < 0) return ""
  const href = urls.callVersion.href({ office: ctx.office.slug, callId: call.id, version: String(version) })
  return alert(ctx, {
    tone: "warning",
    title: texts.noticeTitle,
    body: inEach((lang) => texts.noticeBody(formatDate(toPlainDate(correctedAt), lang))[lang]),
    actions: link(ctx, { href, label: texts.noticeLink }),
  })
}

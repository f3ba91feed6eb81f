import { formatDate, toPlainDate } from "../../../lib/dates.ts"
import { inEach } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { alert, type Html, link } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type Call, callPhase } from "../call.ts"
import { correctionTexts as texts } from "./correction.texts.ts"

/** On pages of a draft: that its announcement was corrected after it was begun. Nothing otherwise. */
export const changedNotice = (ctx: OfficeCtx, call: Call, begunAt: Temporal.Instant): Html | "" =>
  notice(ctx, call, begunAt, texts.noticeBody)

/**
 * On the page of a submitted offer: that its announcement was corrected after it came. While offers are taken the
 * organisation may still make a new one; later it only learns what it is judged by.
 */
export function changedSinceNotice(ctx: OfficeCtx, call: Call, submittedAt: Temporal.Instant): Html | "" {
  const isOpen = ["announced", "open"].includes(callPhase(call, ctx.now))
  return notice(ctx, call, submittedAt, isOpen ? texts.noticeSubmitted : texts.noticeJudged)
}

function notice(
  ctx: OfficeCtx,
  call: Call,
  since: Temporal.Instant,
  said: (day: string) => { pl: string; en: string },
): Html | "" {
  const { correctedAt, version } = call
  if (!correctedAt || Temporal.Instant.compare(correctedAt, since) < 0) return ""
  const href = urls.callVersion.href({ office: ctx.office.slug, callId: call.id, version: String(version) })
  return alert(ctx, {
    tone: "warning",
    title: texts.noticeTitle,
    body: inEach((lang) => said(formatDate(toPlainDate(correctedAt), lang))[lang]),
    actions: link(ctx, { href, label: texts.noticeLink }),
  })
}

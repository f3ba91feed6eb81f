import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Content, card, type Html, html, paragraphs, say, type Tone, tag } from "../../../ui/public.ts"
import type { Decision } from "../consultation.tables.ts"
import { decisionWords, remarksTexts as texts } from "./remark.texts.ts"
import type { PublicRemark } from "./remark.ts"

const TONES: Readonly<Record<Decision, Tone>> = {
  accepted: "success",
  partly: "info",
  rejected: "neutral",
  "out-of-scope": "neutral",
}

export const decisionTag = (ctx: OfficeCtx, decision: Decision | null): Html =>
  decision
    ? tag(ctx, { label: decisionWords[decision], tone: TONES[decision] })
    : tag(ctx, { label: texts.waiting, tone: "warning" })

/** One remark as everybody sees it, with its answer. */
export function remarkCard(ctx: OfficeCtx, it: PublicRemark): Html {
  return card(ctx, {
    id: `uwaga-${it.number}`,
    title: texts.number(it.number),
    aside: it.isWithdrawn ? "" : decisionTag(ctx, it.answer?.decision ?? null),
    body: [
      html`<p class="note">${say(ctx, texts.from(it.organisationName || texts.resident[ctx.lang], it.takenAt))} · ${
        it.place ?? say(ctx, texts.whole)
      }</p>`,
      wordsOf(ctx, it),
      answerOf(ctx, it),
    ],
  })
}

function wordsOf(ctx: OfficeCtx, it: PublicRemark): Content {
  if (it.isWithdrawn) return html`<p class="quiet">${say(ctx, texts.withdrawn)}</p>`
  if (it.isHeld) return html`<p class="quiet">${say(ctx, texts.held)}</p>`
  return [
    paragraphs(it.text),
    it.proposed && html`<h3>${say(ctx, texts.proposed)}</h3>${paragraphs(it.proposed)}`,
    it.hiddenReason && html`<p class="note">${say(ctx, texts.hidden(it.hiddenReason))}</p>`,
  ]
}

function answerOf(ctx: OfficeCtx, it: PublicRemark): Content {
  const joined = it.joinedTo !== null && html`<p class="note">${say(ctx, texts.joined(it.joinedTo))}</p>`
  if (!it.answer) return joined
  return [html`<h3>${say(ctx, texts.answer)}</h3>`, joined, paragraphs(it.answer.answer)]
}

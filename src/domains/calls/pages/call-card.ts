import { formatDateShort, formatTime, toPlainDate } from "../../../lib/dates.ts"
import { formatMoney, type Grosze } from "../../../lib/money.ts"
import { inEach, type Lang, type Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Content, card, type Html, html, say, tagRow } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { CallSummary } from "../call.queries.ts"
import { callTexts } from "../call.texts.ts"
import { formWords } from "../call.words.ts"
import { ownContributionOf } from "../offer-rules.announcement.ts"
import { phaseTag } from "./phase-tag.ts"
import { publicTexts as texts } from "./public.texts.ts"

/** An announced call as a card that leads to its page: time left, title, money. */
export function callCard(ctx: OfficeCtx, call: CallSummary): Html {
  return card(ctx, {
    level: 3,
    over: tagRow(ctx, phaseTag(ctx, call), closing(ctx, call)),
    title: call.title,
    href: urls.call.href({ office: ctx.office.slug, callId: call.id }),
    body: html`<p class="quiet">${say(ctx, kindOf(call))}</p>${
      call.pool === null ? "" : html`<p class="figure"><span class="amount">${whole(call.pool, ctx.lang)}</span></p>`
    }<p class="quiet">${say(ctx, limitsOf(call))}</p>`,
  })
}

/** `do 28.12.2026, 15:30` beside the tag. */
function closing(ctx: OfficeCtx, { closesAt }: CallSummary): Content {
  if (!closesAt) return ""
  const said = texts.openUntil(formatDateShort(toPlainDate(closesAt)), formatTime(closesAt))
  return html`<span class="quiet">${say(ctx, said)}</span>`
}

/** `pkt 17, 15 · wspieranie`. */
export function kindOf(call: Pick<CallSummary, "spheres" | "form">): Content {
  const points = callTexts.points(call.spheres)
  return call.form ? [points, " · ", formWords[call.form]] : points
}

/** `dotacje od 5 000 zł do 170 000 zł, wkład własny co najmniej 10% kosztu zadania`; nothing when there are no limits. */
function limitsOf(call: CallSummary): Content {
  const grants = grantsOf(call.grantMin, call.grantMax)
  const own = ownContributionOf(call)
  const ownText = own && texts.ownContribution(own)
  return grants && ownText ? [grants, ", ", ownText] : (grants ?? ownText)
}

function grantsOf(least: Grosze | null, most: Grosze | null): Text | undefined {
  if (least === null && most === null) return undefined
  return inEach((lang) => {
    const short = (amount: Grosze) => whole(amount, lang)
    if (least === null) return texts.offersUpTo(short(most!))[lang]
    return (most === null ? texts.offersFrom(short(least)) : texts.offersFromTo(short(least), short(most)))[lang]
  })
}

/** `1 100 000 zł`: a limit is announced to the złoty, so grosze show only where there are any. */
const whole = (amount: Grosze, lang: Lang): string => formatMoney(amount, lang).replace(/[.,]00(?!\d)/, "")

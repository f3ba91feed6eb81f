import type { Text } from "../../../../lib/texts.ts"
import { inEach } from "../../../../lib/texts.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { type Content, html, link, say } from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import { measuredAsText } from "../../value-print.ts"
import type { FactUnit } from "../fact-source.ts"
import { type Filled, hasMoved, type Measured } from "../filled.ts"
import { countedTexts as texts } from "./counted.texts.ts"

/** A number of an indicator that fills itself: it opens what stands behind it, and says when people had a hand in it. */
export function countedLink(
  ctx: OfficeCtx,
  it: {
    indicator: { id: string; name: string }
    filled: Pick<Filled, "source">
    measured: Measured
    /** Stands beside a stated number and says that it is the counted one. */
    isBeside?: boolean
  },
): Content {
  const { indicator, measured, isBeside } = it
  const { unit } = it.filled.source
  const value = measuredAsText(unit, measured.sum, ctx.lang)
  const mark = markText(unit, measured)
  const place = { office: ctx.office.slug, indicatorId: indicator.id, year: String(measured.year) }
  const opened = link(ctx, {
    href: urls.indicatorYear.href(place),
    label: isBeside ? texts.beside(value) : value,
    hiddenLabel: texts.open(indicator.name, measured.year),
  })
  return mark ? html`<div>${opened}<div class="note number-mark">${say(ctx, mark)}</div></div>` : opened
}

/** How people had a hand in a number: what they set stands first, then what was frozen. */
function markText(unit: FactUnit, measured: Measured): Text | undefined {
  const { override, frozen, live } = measured
  const print = (value: number) => inEach((lang) => measuredAsText(unit, value, lang))
  if (override) {
    const counted = frozen?.sum ?? live?.sum
    if (counted === undefined) return texts.setAlone
    const said = print(counted)
    return inEach((lang) => texts.set(said[lang])[lang])
  }
  if (!frozen) return undefined
  if (!hasMoved(measured)) return texts.frozen
  const now = print(live?.sum ?? 0)
  return inEach((lang) => texts.moved(now[lang])[lang])
}

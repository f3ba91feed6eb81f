import type { Problem } from "../../lib/problems.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { everyone } from "../../platform/http/access.ts"
import { againReply, Missing, pageReply, redirectReply } from "../../platform/http/reply.ts"
import { get, post, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { personNames } from "../people/public.ts"
import { bindIndicator } from "./bind-indicator.ts"
import { editors, knowsNames, mayEditCards } from "./card.access.ts"
import type { StatedValue } from "./card.document.ts"
import { measuredThings, measuredYears, statementsOf, valuesIn } from "./card.queries.ts"
import { accessIndicator, type StoredIndicator } from "./indicator.access.ts"
import { readTypedValue, type TypedValue, typedValue } from "./indicator.form.ts"
import { indicatorPage } from "./pages/indicator.page.ts"
import { indicatorPageTexts as texts } from "./pages/indicator.texts.ts"
import { indicatorSourcePage } from "./pages/indicator-source.page.ts"
import { indicatorValuePage } from "./pages/indicator-value.page.ts"
import { setIndicatorValue } from "./set-indicator-value.ts"

/** One indicator: its years, what stands behind them, what fills it. */
export const indicatorRoutes: readonly Route[] = [
  get(urls.indicator, everyone, async (ctx, { params }) =>
    pageReply(await shown(ctx, await accessIndicator(ctx, params, "view"), undefined, [])),
  ),
  post(urls.indicator, editors, async (ctx, { params, form }) => {
    const it = await accessIndicator(ctx, params, "edit")
    const typed = typedValue(form)
    const read = readTypedValue(typed, await valuesOf(ctx, it))
    if (!read.ok) return againReply(await shown(ctx, it, typed, read.problems))
    const outcome = await setIndicatorValue(ctx, params, read.value)
    if (!outcome.ok) return againReply(await shown(ctx, it, typed, outcome.problems))
    return redirectReply(urls.indicator.href({ ...params, office: ctx.office.slug }), texts.saved)
  }),

  get(urls.indicatorValue, everyone, async (ctx, { params, query }) => {
    const it = await accessIndicator(ctx, params, "view")
    const year = /^(?:19|20|21)\d\d$/.test(params.year) ? Number(params.year) : undefined
    if (!it.measuredBy || year === undefined) throw new Missing("year of an indicator")
    const page = Number.parseInt(query.get("strona") ?? "1", 10) || 1
    const list = await measuredThings(ctx, { source: it.measuredBy, year, page })
    const stated = (await valuesOf(ctx, it)).find((value) => value.year === year)
    return pageReply(indicatorValuePage(ctx, { it, source: it.measuredBy, year, list, stated }))
  }),

  get(urls.indicatorSource, editors, async (ctx, { params }) => {
    const it = await accessIndicator(ctx, params, "edit")
    return pageReply(indicatorSourcePage(ctx, { it, chosen: it.measuredBy ?? "", problems: [] }))
  }),
  post(urls.indicatorSource, editors, async (ctx, { params, form }) => {
    const chosen = form.text("source")
    const outcome = await bindIndicator(ctx, params, chosen)
    if (!outcome.ok) {
      const it = await accessIndicator(ctx, params, "edit")
      return againReply(indicatorSourcePage(ctx, { it, chosen, problems: outcome.problems }))
    }
    return redirectReply(urls.indicator.href({ ...params, office: ctx.office.slug }), texts.sourceSaved)
  }),
]

/** The values in force of one indicator, in the order of years, those of the card's present years only. */
async function valuesOf(ctx: OfficeCtx, { card, indicator }: StoredIndicator): Promise<StatedValue[]> {
  if (indicator.unaligned.length > 0) return []
  const all = (await valuesIn(ctx, card.id, card.version)).get(indicator.id) ?? []
  return all.filter((value) => card.document.indicatorYears.includes(value.year)).sort((a, b) => a.year - b.year)
}

async function shown(ctx: OfficeCtx, it: StoredIndicator, typed: TypedValue | undefined, problems: readonly Problem[]) {
  const statements = await statementsOf(ctx, it.indicator.id)
  const counted = await measuredYears(ctx, it.measuredBy ? [it.measuredBy] : [])
  return indicatorPage(ctx, {
    it,
    values: await valuesOf(ctx, it),
    statements,
    filled: it.measuredBy ? { source: it.measuredBy, years: counted.get(it.measuredBy) ?? [] } : undefined,
    names: await personNames(ctx, knowsNames(ctx) ? statements.flatMap((each) => each.recordedBy ?? []) : []),
    mayEdit: mayEditCards(ctx),
    typed,
    problems,
  })
}

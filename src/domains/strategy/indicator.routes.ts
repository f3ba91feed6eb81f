import type { Problem } from "../../lib/problems.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { everyone } from "../../platform/http/access.ts"
import { againReply, pageReply, redirectReply } from "../../platform/http/reply.ts"
import { get, post, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { personNames } from "../people/public.ts"
import { editors, knowsNames, mayEditCards } from "./card.access.ts"
import type { StatedValue } from "./card.document.ts"
import { statementsOf, valuesIn } from "./card.queries.ts"
import { filledOf } from "./facts/filled.queries.ts"
import type { Catalogue } from "./facts/filled.ts"
import { accessIndicator, type StoredIndicator } from "./indicator.access.ts"
import { readTypedValue, type TypedValue, typedValue } from "./indicator.form.ts"
import { indicatorPage } from "./pages/indicator.page.ts"
import { indicatorPageTexts as texts } from "./pages/indicator.texts.ts"
import { setIndicatorValue } from "./set-indicator-value.ts"

/** One indicator of a card: its years and what stands behind them. */
export const indicatorRoutes = (catalogue: Catalogue): readonly Route[] => [
  get(urls.indicator, everyone, async (ctx, { params }) =>
    pageReply(await shown(ctx, catalogue, await accessIndicator(ctx, params, "view"), undefined, [])),
  ),
  post(urls.indicator, editors, async (ctx, { params, form }) => {
    const it = await accessIndicator(ctx, params, "edit")
    const typed = typedValue(form)
    const read = readTypedValue(typed, await valuesOf(ctx, it))
    if (!read.ok) return againReply(await shown(ctx, catalogue, it, typed, read.problems))
    const outcome = await setIndicatorValue(ctx, params, read.value)
    if (!outcome.ok) return againReply(await shown(ctx, catalogue, it, typed, outcome.problems))
    return redirectReply(urls.indicator.href({ ...params, office: ctx.office.slug }), texts.saved)
  }),
]

/** The values in force of one indicator, in the order of years, those of the card's present years only. */
async function valuesOf(ctx: OfficeCtx, { card, indicator }: StoredIndicator): Promise<StatedValue[]> {
  if (indicator.unaligned.length > 0) return []
  const all = (await valuesIn(ctx, card.id, card.version)).get(indicator.id) ?? []
  return all.filter((value) => card.document.indicatorYears.includes(value.year)).sort((a, b) => a.year - b.year)
}

async function shown(
  ctx: OfficeCtx,
  catalogue: Catalogue,
  it: StoredIndicator,
  typed: TypedValue | undefined,
  problems: readonly Problem[],
) {
  const statements = await statementsOf(ctx, it.indicator.id)
  const { filled, bindings } = await filledOf(ctx, catalogue, { ids: [it.indicator.id] })
  const { ownerId = null, deputyId = null } = bindings.get(it.indicator.id) ?? {}
  const told = [...statements.map((each) => each.recordedBy), ownerId, deputyId]
  return indicatorPage(ctx, {
    it,
    values: await valuesOf(ctx, it),
    statements,
    filled: filled.get(it.indicator.id),
    ownerId,
    deputyId,
    names: await personNames(ctx, knowsNames(ctx) ? told.flatMap((id) => id ?? []) : []),
    mayEdit: mayEditCards(ctx),
    typed,
    problems,
  })
}

import { formatAmount } from "../../../lib/money.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { againReply, Missing, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { editors } from "../card.access.ts"
import { endOverride } from "./end-override.ts"
import { yearIn } from "./fact.routes.ts"
import { filledOf } from "./filled.queries.ts"
import type { Catalogue } from "./filled.ts"
import { freezeYear } from "./freeze-year.ts"
import { accessPlaced } from "./measured.access.ts"
import { overrideYear, type TypedOverride } from "./override-year.ts"
import { overridePage, unfreezePage } from "./pages/number-forms.page.ts"
import { yearTexts as texts } from "./pages/year.texts.ts"
import { unfreezeYear } from "./unfreeze-year.ts"

/** Freezing a year and setting another number, each with its way back. */
export const numberRoutes = (catalogue: Catalogue): readonly Route[] => [
  post(urls.indicatorFreeze, editors, async (ctx, { params }) => {
    const outcome = await freezeYear(ctx, catalogue, { indicatorId: params.indicatorId, year: yearIn(params.year) })
    return redirectReply(back(ctx, params), outcome.ok ? texts.frozenNotice : (outcome.problems[0]!.message as Text))
  }),
  get(urls.indicatorUnfreeze, editors, async (ctx, { params }) =>
    pageReply(await unfreezeShown(ctx, catalogue, params, { because: "", problems: [] })),
  ),
  post(urls.indicatorUnfreeze, editors, async (ctx, { params, form }) => {
    const because = form.text("because")
    const year = yearIn(params.year)
    const outcome = await unfreezeYear(ctx, { indicatorId: params.indicatorId, year, because })
    if (!outcome.ok)
      return againReply(await unfreezeShown(ctx, catalogue, params, { because, problems: outcome.problems }))
    return redirectReply(back(ctx, params), texts.unfrozenNotice)
  }),

  get(urls.indicatorOverride, editors, async (ctx, { params }) =>
    pageReply(await overrideShown(ctx, catalogue, params, undefined, [])),
  ),
  post(urls.indicatorOverride, editors, async (ctx, { params, form }) => {
    const typed = { value: form.text("value"), because: form.text("because") }
    const year = yearIn(params.year)
    const outcome = await overrideYear(ctx, catalogue, { indicatorId: params.indicatorId, year, typed })
    if (!outcome.ok) return againReply(await overrideShown(ctx, catalogue, params, typed, outcome.problems))
    return redirectReply(back(ctx, params), texts.overrideSaved)
  }),
  post(urls.indicatorOverrideEnd, editors, async (ctx, { params }) => {
    await endOverride(ctx, { indicatorId: params.indicatorId, year: yearIn(params.year) })
    return redirectReply(back(ctx, params), texts.overrideEnded)
  }),
]

type Params = { indicatorId: string; year: string }

const back = (ctx: OfficeCtx, params: Params): string => urls.indicatorYear.href({ ...params, office: ctx.office.slug })

/** @throws Missing when the indicator does not fill itself */
async function filledAndIts(ctx: OfficeCtx, catalogue: Catalogue, indicatorId: string) {
  const indicator = await accessPlaced(ctx, indicatorId, "edit")
  const filled = (await filledOf(ctx, catalogue, { ids: [indicator.id] })).filled.get(indicator.id)
  if (!filled) throw new Missing("source of an indicator")
  return { indicator, filled }
}

async function unfreezeShown(
  ctx: OfficeCtx,
  catalogue: Catalogue,
  params: Params,
  typed: { because: string; problems: readonly Problem[] },
) {
  const { indicator } = await filledAndIts(ctx, catalogue, params.indicatorId)
  return unfreezePage(ctx, { indicator, year: yearIn(params.year), ...typed })
}

async function overrideShown(
  ctx: OfficeCtx,
  catalogue: Catalogue,
  params: Params,
  typed: TypedOverride | undefined,
  problems: readonly Problem[],
) {
  const year = yearIn(params.year)
  const { indicator, filled } = await filledAndIts(ctx, catalogue, params.indicatorId)
  const counted = filled.years.find((each) => each.year === year)
  const set = counted?.override
  const money = filled.source.unit === "grosze"
  const value = set ? (money ? formatAmount(set.value, ctx.lang) : String(set.value)) : ""
  return overridePage(ctx, {
    indicator,
    year,
    binding: filled,
    counted,
    typed: typed ?? { value, because: set?.because ?? "" },
    problems,
  })
}

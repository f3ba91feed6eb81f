import { today } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { everyone } from "../../../platform/http/access.ts"
import { askedPage } from "../../../platform/http/asked-page.ts"
import type { Form } from "../../../platform/http/form.ts"
import { againReply, Missing, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { listUnits } from "../../offices/public.ts"
import { personNames } from "../../people/public.ts"
import { bindIndicator, type ChosenBinding } from "../bind-indicator.ts"
import { accessCard, editors, knowsNames, mayEditCards } from "../card.access.ts"
import { answerFacts, factList } from "./fact.queries.ts"
import { bindingsOf } from "./filled.queries.ts"
import { type Catalogue, narrowingOf } from "./filled.ts"
import { accessPlaced } from "./measured.access.ts"
import { type BindingPageProps, bindingPage } from "./pages/binding.page.ts"
import { bindingTexts } from "./pages/binding.texts.ts"
import { indicatorHref } from "./pages/placed.ts"
import { frozenIn, yearPage } from "./pages/year.page.ts"
import { differencesFrom, frozenList, indicatorYear } from "./year.queries.ts"

/** What fills an indicator of any level and what stands behind each of its numbers. */
export const factRoutes = (catalogue: Catalogue): readonly Route[] => [
  get(urls.indicatorYear, everyone, async (ctx, { params, query }) =>
    pageReply(await yearShown(ctx, catalogue, params, query)),
  ),
  // Addresses of indicators of cards, as they were before indicators of goals and areas could count.
  get(urls.indicatorValue, everyone, async (ctx, { params, query }) => {
    await accessCard(ctx, params.cardId, "view")
    return redirectReply(urls.indicatorYear.href({ ...params, office: ctx.office.slug }, pageOf(query)))
  }),
  get(urls.indicatorSource, editors, (ctx, { params }) =>
    redirectReply(urls.indicatorBinding.href({ ...params, office: ctx.office.slug })),
  ),

  get(urls.indicatorBinding, editors, async (ctx, { params, query }) => {
    const now = (await bindingsOf(ctx, catalogue, { ids: [params.indicatorId] })).get(params.indicatorId)?.binding
    const chosen = {
      source: now?.source.key ?? "",
      sphere: query.get("sphere") ?? now?.sphere ?? "",
      unitId: query.get("unit") ?? now?.unitId ?? "",
    }
    return pageReply(bindingPage(ctx, await offered(ctx, catalogue, params.indicatorId, chosen, [])))
  }),
  post(urls.indicatorBinding, editors, async (ctx, { params, form }) => {
    const chosen = chosenBinding(form)
    const outcome = await bindIndicator(ctx, catalogue, params.indicatorId, chosen)
    if (outcome.ok) return redirectReply(indicatorHref(ctx, outcome.value), bindingTexts.saved)
    return againReply(bindingPage(ctx, await offered(ctx, catalogue, params.indicatorId, chosen, outcome.problems)))
  }),
]

const pageOf = (query: URLSearchParams) => ({ strona: query.get("strona") ?? undefined })

const chosenBinding = (form: Form): ChosenBinding => ({
  source: form.text("source"),
  // Nothing is narrowed where nothing is counted.
  sphere: form.text("source") === "" ? "" : form.text("sphere"),
  unitId: form.text("source") === "" ? "" : form.text("unit"),
})

const YEARS_SHOWN = 5

/** Everything that could fill the indicator, with the numbers of the last years: one query for all of them. */
async function offered(
  ctx: OfficeCtx,
  catalogue: Catalogue,
  indicatorId: string,
  chosen: ChosenBinding,
  problems: readonly Problem[],
): Promise<BindingPageProps> {
  const indicator = await accessPlaced(ctx, indicatorId, "edit")
  const units = await listUnits(ctx)
  const to = today(ctx.now).year
  const years = { from: to - YEARS_SHOWN + 1, to }
  const unitId = units.some(({ id }) => id === chosen.unitId) ? chosen.unitId : ""
  const narrowed = narrowingOf({ sphere: chosen.sphere || null, unitId: unitId || null })
  const questions = catalogue.map((source) => ({ id: source.key, source, ...narrowed }))
  const preview = await answerFacts(ctx, questions, years)
  return { indicator, catalogue, chosen: { ...chosen, unitId }, units, preview, years, problems }
}

/** A year as it stands in an address, or no such page. */
export function yearIn(text: string): number {
  if (!/^(?:19|20|21)\d\d$/.test(text)) throw new Missing("year of an indicator")
  return Number(text)
}

async function yearShown(
  ctx: OfficeCtx,
  catalogue: Catalogue,
  params: { indicatorId: string; year: string },
  query: URLSearchParams,
) {
  const year = yearIn(params.year)
  const indicator = await accessPlaced(ctx, params.indicatorId, "view")
  const it = await indicatorYear(ctx, catalogue, { indicatorId: indicator.id, year })
  const { binding } = it
  if (!binding) throw new Missing("source of an indicator")
  const page = askedPage(query)
  const freeze = frozenIn(it)
  const list = freeze
    ? await frozenList(ctx, binding.source, { freeze, page })
    : await factList(ctx, binding.source, { ...narrowingOf(binding), year, page })
  const told = [...it.freezes, ...it.overrides].flatMap(({ by }) => by ?? [])
  const ended = [...it.freezes.map((each) => each.lifted), ...it.overrides.map((each) => each.ended)]
  const names = knowsNames(ctx) ? [...told, ...ended.flatMap((each) => each?.by ?? [])] : []
  return yearPage(ctx, {
    indicator,
    year,
    it: { ...it, binding },
    list: binding.source.isPublic || knowsNames(ctx) ? list : undefined,
    counted: { sum: list.sum, things: list.total },
    moved: freeze && (await differencesFrom(ctx, binding.source, { freeze, year })),
    names: await personNames(ctx, names),
    mayEdit: mayEditCards(ctx),
  })
}

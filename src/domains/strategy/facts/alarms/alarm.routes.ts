import type { Problem } from "../../../../lib/problems.ts"
import { isPerson, type OfficeCtx, ROLES } from "../../../../platform/ctx.ts"
import { only } from "../../../../platform/http/access.ts"
import { askedPage } from "../../../../platform/http/asked-page.ts"
import { againReply, pageReply, redirectReply } from "../../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../../platform/http/route.ts"
import { urls } from "../../../../urls.ts"
import { personNames } from "../../../people/public.ts"
import { editors, mayEditCards } from "../../card.access.ts"
import { yearIn } from "../fact.routes.ts"
import { bindingsOf } from "../filled.queries.ts"
import type { Catalogue } from "../filled.ts"
import { freezeAll } from "../freeze-all.ts"
import { accessPlaced } from "../measured.access.ts"
import { indicatorHref } from "../pages/placed.ts"
import { alarmsOf, dueOf } from "./alarm.queries.ts"
import { alarmTexts as texts } from "./alarm.texts.ts"
import { ALARM_FILTERS } from "./alarm.ts"
import { alarmsPage } from "./alarms.page.ts"
import { assignIndicator, type Looking, lookers } from "./assign-indicator.ts"
import { yearToFill } from "./due.ts"
import { giveValuePage } from "./give-value.page.ts"
import { giveValue } from "./give-value.ts"
import { ownersPage } from "./owners.page.ts"
import { setDue } from "./set-due.ts"

/** What waits in indicators, and who looks after them. */
export const alarmRoutes = (catalogue: Catalogue): readonly Route[] => [
  get(urls.indicatorsToFill, only(...ROLES), async (ctx, { query }) => pageReply(await listed(ctx, query))),
  post(urls.indicatorsDue, editors, async (ctx, { form }) => {
    const year = yearOf(ctx, form.text("year"))
    const typed = form.text("due")
    const outcome = await setDue(ctx, { year, typed })
    const query = new URLSearchParams({ rok: String(year) })
    if (!outcome.ok) return againReply(await listed(ctx, query, { typed, problems: outcome.problems }))
    return redirectReply(urls.indicatorsToFill.href({ office: ctx.office.slug }, { rok: year }), texts.dueSaved)
  }),

  post(urls.indicatorsFreeze, editors, async (ctx, { form }) => {
    const year = yearOf(ctx, form.text("year"))
    const frozen = await freezeAll(ctx, catalogue, year)
    return redirectReply(
      urls.indicatorsToFill.href({ office: ctx.office.slug }, { rok: year }),
      texts.frozenAll(frozen),
    )
  }),

  get(urls.indicatorGiven, only(...ROLES), async (ctx, { params }) => {
    const indicator = await accessPlaced(ctx, params.indicatorId, "fill")
    return pageReply(giveValuePage(ctx, { indicator, year: yearIn(params.year), typed: "", problems: [] }))
  }),
  post(urls.indicatorGiven, only(...ROLES), async (ctx, { params, form }) => {
    const year = yearIn(params.year)
    const typed = form.text("value")
    const outcome = await giveValue(ctx, params.indicatorId, { year, printed: typed })
    if (outcome.ok) return redirectReply(indicatorHref(ctx, outcome.value), texts.given)
    const indicator = await accessPlaced(ctx, params.indicatorId, "fill")
    return againReply(giveValuePage(ctx, { indicator, year, typed, problems: outcome.problems }))
  }),

  get(urls.indicatorOwners, editors, async (ctx, { params }) => {
    const now = (await bindingsOf(ctx, catalogue, { ids: [params.indicatorId] })).get(params.indicatorId)
    const typed = { ownerId: now?.ownerId ?? "", deputyId: now?.deputyId ?? "" }
    return pageReply(await ownersShown(ctx, params.indicatorId, typed, []))
  }),
  post(urls.indicatorOwners, editors, async (ctx, { params, form }) => {
    const typed = { ownerId: form.text("owner"), deputyId: form.text("deputy") }
    const outcome = await assignIndicator(ctx, params.indicatorId, typed)
    if (!outcome.ok) return againReply(await ownersShown(ctx, params.indicatorId, typed, outcome.problems))
    return redirectReply(indicatorHref(ctx, outcome.value), texts.ownersSaved)
  }),
]

const yearOf = (ctx: OfficeCtx, text: string): number => (/^(?:19|20)\d\d$/.test(text) ? Number(text) : yearToFill(ctx))

/** Those who change the strategy see everything first; everybody else what they look after. */
async function listed(
  ctx: OfficeCtx,
  query: URLSearchParams,
  due: { typed: string; problems: readonly Problem[] } | undefined = undefined,
) {
  const year = yearOf(ctx, query.get("rok") ?? "")
  const filter = ALARM_FILTERS.find((each) => each === query.get("stan")) ?? "all"
  const whose = query.get("czyje") ?? (mayEditCards(ctx) ? "wszystkie" : "moje")
  const isMine = whose === "moje"
  const personId = isMine && isPerson(ctx) ? ctx.actor.id : undefined
  const page = askedPage(query)
  const list = await alarmsOf(ctx, { year, filter, personId, page })
  const people = list.alarms.flatMap(({ ownerId, deputyId }) => [ownerId ?? [], deputyId ?? []].flat())
  return alarmsPage(ctx, {
    list,
    year,
    dueOn: await dueOf(ctx, year),
    filter,
    isMine,
    names: await personNames(ctx, people),
    mayEdit: mayEditCards(ctx),
    typedDue: due?.typed,
    problems: due?.problems ?? [],
  })
}

async function ownersShown(ctx: OfficeCtx, indicatorId: string, typed: Looking, problems: readonly Problem[]) {
  const indicator = await accessPlaced(ctx, indicatorId, "edit")
  return ownersPage(ctx, { indicator, people: await lookers(ctx), typed, problems })
}

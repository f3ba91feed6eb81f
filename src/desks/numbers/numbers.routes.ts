import { frozenNumber, readableTask } from "../../domains/programmes/public.ts"
import {
  ALL_YEARS,
  answerFacts,
  EVERY_YEAR,
  type FactSource,
  factList,
  inAllYears,
} from "../../domains/strategy/public.ts"
import { findSphere } from "../../law/spheres.ts"
import { hasRole, type OfficeCtx, ROLES } from "../../platform/ctx.ts"
import { everyone } from "../../platform/http/access.ts"
import { askedPage } from "../../platform/http/asked-page.ts"
import { fileReply, Missing, pageReply } from "../../platform/http/reply.ts"
import { get, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { numberListPage } from "./number-list.page.ts"
import { numbersCsv, numbersJson } from "./numbers.data.ts"
import { numbersPage } from "./numbers.page.ts"
import { numbersOf } from "./numbers.queries.ts"
import { latestYear, yearFrom } from "./numbers.years.ts"

/** The public numbers; `facts` is everything that the domains offer to count. */
export function numberRoutes(facts: readonly FactSource[]): readonly Route[] {
  /** The five years that end with the asked one, or with the one going on. */
  const askedFor = (ctx: OfficeCtx, query: URLSearchParams) => {
    const latest = latestYear(ctx)
    return numbersOf(ctx, facts, Math.min(latest, yearFrom(query.get("rok")) ?? latest))
  }
  return [
    get(urls.numbers, everyone, async (ctx, { query }) => pageReply(numbersPage(ctx, await askedFor(ctx, query)))),

    get(urls.numbersCsv, everyone, async (ctx, { query }) => {
      const csv = numbersCsv(await askedFor(ctx, query))
      return fileReply(csv, { type: "text/csv; charset=utf-8", name: "liczby.csv", download: true })
    }),

    get(urls.numbersJson, everyone, async (ctx, { query }) => {
      const json = numbersJson(await askedFor(ctx, query), ctx.office.name)
      return fileReply(json, { type: "application/json; charset=utf-8", name: "liczby.json" })
    }),

    get(urls.numberList, everyone, async (ctx, { params, query }) => {
      const source = facts.find(({ key }) => key === params.source)
      const task = await readableTask(ctx, query.get("zadanie") ?? "")
      // A register of all years would count its organisations once for each: only a task has all its years in one.
      const year: number | typeof EVERY_YEAR | undefined =
        params.year === EVERY_YEAR && task ? EVERY_YEAR : yearFrom(params.year)
      const mayOpen = source !== undefined && (source.isPublic || hasRole(ctx.actor, ...ROLES))
      if (!source || !mayOpen || year === undefined) throw new Missing("number")
      const asked = query.get("sfera") ?? ""
      const sphere = year !== EVERY_YEAR && findSphere(asked, `${year}-12-31`) ? asked : undefined
      const page = askedPage(query)
      const narrowed = { sphere, programmeTaskId: task?.id }
      const list =
        year === EVERY_YEAR
          ? await factList(ctx, inAllYears(source), { ...narrowed, year: ALL_YEARS, page })
          : await factList(ctx, source, { ...narrowed, year, page })
      const years = await answerFacts(ctx, [{ id: "it", source, ...narrowed }])
      const from = { report: query.get("sprawozdanie"), edition: query.get("wydanie") }
      const frozen = await frozenNumber(ctx, from, { source: source.key, year, sphere, taskId: task?.id })
      const props = { source, year, sphere, task, list, years: years.get("it") ?? [], frozen }
      return pageReply(numberListPage(ctx, props))
    }),
  ]
}

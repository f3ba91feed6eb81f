import { everyone } from "../../../../platform/http/access.ts"
import { fileReply, pageReply } from "../../../../platform/http/reply.ts"
import { get, type Route } from "../../../../platform/http/route.ts"
import { csv } from "../../../../platform/sheets.ts"
import { urls } from "../../../../urls.ts"
import { dataPage } from "./data.page.ts"
import { indicatorsTable, tasksTable } from "./strategy-csv.ts"
import { wholeStrategies } from "./strategy-data.queries.ts"
import { strategyJson } from "./strategy-json.ts"

const CSV = "text/csv; charset=utf-8"

/** The strategy as open data. */
export const dataRoutes: readonly Route[] = [
  get(urls.strategyData, everyone, async (ctx) => pageReply(dataPage(ctx))),
  get(urls.strategyJson, everyone, async (ctx) => {
    const office = ctx.office.slug
    const address = (path: string) => `${ctx.baseUrl ?? ""}${path}`
    const json = strategyJson(await wholeStrategies(ctx), {
      ...{ office, at: ctx.now },
      addresses: {
        goal: (goalId) => address(urls.goal.href({ office, goalId })),
        area: (areaId) => address(urls.area.href({ office, areaId })),
        task: (cardId) => address(urls.card.href({ office, cardId })),
      },
    })
    return fileReply(JSON.stringify(json, null, 2), { type: "application/json; charset=utf-8", name: "strategia.json" })
  }),
  get(urls.strategyTasksCsv, everyone, async (ctx) =>
    fileReply(csv(tasksTable(await wholeStrategies(ctx))), { type: CSV, name: "zadania.csv", download: true }),
  ),
  get(urls.strategyIndicatorsCsv, everyone, async (ctx) =>
    fileReply(csv(indicatorsTable(await wholeStrategies(ctx))), { type: CSV, name: "wskazniki.csv", download: true }),
  ),
]

import type { Route } from "../../platform/http/route.ts"
import { cardRoutes } from "./card.routes.ts"
import { editRoutes } from "./edit.routes.ts"
import { alarmRoutes } from "./facts/alarms/alarm.routes.ts"
import { factRoutes } from "./facts/fact.routes.ts"
import type { Catalogue } from "./facts/filled.ts"
import { numberRoutes } from "./facts/number.routes.ts"
import { historyRoutes } from "./history.routes.ts"
import { importRoutes } from "./import.routes.ts"
import { indicatorRoutes } from "./indicator.routes.ts"
import { levelsRoutes } from "./levels/levels.routes.ts"
import { monitoringRoutes } from "./monitoring/monitoring.routes.ts"
import type { CardNeighbours } from "./neighbours.ts"

/** Every page of the strategy; `neighbours` and `catalogue` are what the domains after this one have for it. */
export function strategyRoutes(neighbours: CardNeighbours, catalogue: Catalogue): readonly Route[] {
  return [
    ...levelsRoutes(neighbours, catalogue),
    ...cardRoutes(neighbours, catalogue),
    ...editRoutes,
    ...historyRoutes,
    ...importRoutes(catalogue),
    ...indicatorRoutes(catalogue),
    ...factRoutes(catalogue),
    ...numberRoutes(catalogue),
    ...alarmRoutes(catalogue),
    ...monitoringRoutes(catalogue),
  ]
}

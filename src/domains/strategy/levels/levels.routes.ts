import type { Route } from "../../../platform/http/route.ts"
import { dataRoutes } from "./data/data.routes.ts"
import { levelRoutes } from "./level.routes.ts"
import { levelFormRoutes } from "./level-form.routes.ts"
import { levelIndicatorRoutes } from "./level-indicator.routes.ts"

/** Every page of strategies, goals and areas. */
export const levelsRoutes: readonly Route[] = [
  ...levelRoutes,
  ...levelFormRoutes,
  ...levelIndicatorRoutes,
  ...dataRoutes,
]

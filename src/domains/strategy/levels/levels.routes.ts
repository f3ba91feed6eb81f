import type { Route } from "../../../platform/http/route.ts"
import type { Catalogue } from "../facts/filled.ts"
import type { CardNeighbours } from "../neighbours.ts"
import { levelRoutes } from "./level.routes.ts"
import { levelFormRoutes } from "./level-form.routes.ts"
import { levelIndicatorRoutes } from "./level-indicator.routes.ts"
import { moveRoutes } from "./move-task.routes.ts"
import { dataRoutes } from "./open-data/data.routes.ts"

/** Every page of strategies, goals and areas; what the product counts stands beside what is stated. */
export const levelsRoutes = (neighbours: CardNeighbours, catalogue: Catalogue): readonly Route[] => [
  ...levelRoutes(neighbours, catalogue),
  ...levelFormRoutes,
  ...levelIndicatorRoutes(catalogue),
  ...moveRoutes,
  ...dataRoutes,
]

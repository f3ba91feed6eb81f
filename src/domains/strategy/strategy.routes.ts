import type { Route } from "../../platform/http/route.ts"
import { cardRoutes } from "./card.routes.ts"
import type { CooperationForms } from "./cooperation-forms.ts"
import { editRoutes } from "./edit.routes.ts"
import { historyRoutes } from "./history.routes.ts"
import { importRoutes } from "./import.routes.ts"
import { indicatorRoutes } from "./indicator.routes.ts"
import { levelRoutes } from "./levels/level.routes.ts"
import { levelFormRoutes } from "./levels/level-form.routes.ts"

/** Every page of the strategy; `forms` is what the domains after this one have for it. */
export function strategyRoutes(forms: CooperationForms): readonly Route[] {
  const levels = [...levelRoutes, ...levelFormRoutes]
  return [...levels, ...cardRoutes(forms), ...editRoutes, ...historyRoutes, ...importRoutes, ...indicatorRoutes]
}

import type { Route } from "../../platform/http/route.ts"
import { committeeRoutes } from "./committee.routes.ts"
import { decisionRoutes } from "./decision.routes.ts"
import { intakeRoutes } from "./intake/intake.routes.ts"
import { officeRoutes } from "./office.routes.ts"
import { returnRoutes } from "./returns/returns.routes.ts"

/** From the closing of a call to its published results. */
export const evaluationRoutes: readonly Route[] = [
  ...intakeRoutes,
  ...returnRoutes,
  ...officeRoutes,
  ...committeeRoutes,
  ...decisionRoutes,
]

import type { Route } from "../../platform/http/route.ts"
import { draftRoutes } from "./routes/draft.routes.ts"
import { judgementRoutes } from "./routes/judgement.routes.ts"
import { readingRoutes } from "./routes/reading.routes.ts"

/** Addresses of reports: the organisation's writing, what both sides read, and the office's judgement. */
export const reportRoutes: readonly Route[] = [...draftRoutes, ...readingRoutes, ...judgementRoutes]

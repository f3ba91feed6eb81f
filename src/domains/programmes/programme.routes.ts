import type { Route } from "../../platform/http/route.ts"
import { councilPapersRoutes } from "./council/council-papers.routes.ts"
import { councilRoutes } from "./council.routes.ts"
import { differencesRoutes } from "./differences.routes.ts"
import { editorRoutes } from "./editor.routes.ts"
import type { ProgrammeNeighbours } from "./neighbours.ts"
import { officeRoutes } from "./office.routes.ts"
import { pastTextRoutes } from "./past/past-text.routes.ts"
import { presenceRoutes } from "./presence.routes.ts"
import { publicRoutes } from "./public.routes.ts"
import type { StageNeighbours } from "./stages/stage.course.ts"
import { stageRoutes } from "./stages/stage.routes.ts"

/** Every page of programmes; `neighbours` is what the domains after this one know of them. */
export function programmeRoutes(neighbours: ProgrammeNeighbours & StageNeighbours): readonly Route[] {
  return [
    ...publicRoutes(neighbours),
    ...officeRoutes(neighbours),
    ...editorRoutes(neighbours),
    ...presenceRoutes,
    ...differencesRoutes,
    ...councilRoutes(neighbours),
    ...councilPapersRoutes(neighbours),
    ...pastTextRoutes,
    ...stageRoutes(neighbours),
  ]
}

import { mkdirSync, writeFileSync } from "node:fs"
import { accessTable } from "../src/app/access-table.ts"
import { allRoutes } from "../src/app/routes.ts"
import { stateDiagrams } from "../src/app/state-diagrams.ts"
import { systemClock } from "../src/platform/clock.ts"

/** Writes what the code knows better than any page: run it after a change of routes and commit the result. */
mkdirSync("docs/generated", { recursive: true })
writeFileSync("docs/generated/access.md", accessTable(allRoutes({ accounts: {} as never, clock: systemClock })))
writeFileSync("docs/generated/states.md", stateDiagrams())

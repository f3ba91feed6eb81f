import { launch } from "./launch/launch.mjs"

await launch("src/server.ts")

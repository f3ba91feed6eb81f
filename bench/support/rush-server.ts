import { serve } from "@hono/node-server"
import { buildProduct } from "../../src/app/build.ts"
import { systemClock } from "../../src/platform/clock.ts"
import { connect } from "../../src/platform/db.ts"
import { lineLog } from "../../src/platform/log.ts"

/** The product in a process of its own, so that its CPU is its own; people come in by the cookie `pozytek-key`. */
export type RushServerOrder = { databaseUrl: string; port: number }
export type RushServerAnswer = { port: number }
export type CpuAnswer = { cpuSeconds: number }

process.once("message", async ({ databaseUrl, port: asked }: RushServerOrder) => {
  const database = connect(databaseUrl)
  const people = await database.db.selectFrom("people").select(["id", "name", "email"]).execute()
  const byId = new Map(people.map((person) => [person.id, person]))
  const product = buildProduct({
    database,
    clock: systemClock,
    log: lineLog((line) => process.stderr.write(line), "error"),
    secret: "a secret of benchmarks, long enough",
    baseUrl: "http://127.0.0.1",
    isExample: false,
    async signedIn(headers) {
      const person = byId.get(/pozytek-key=([^;]+)/.exec(headers.get("cookie") ?? "")?.[1] ?? "")
      return person && { person: { ...person, isDemo: false }, cookies: [] }
    },
  })
  const server = serve({ fetch: product.app.fetch, port: asked, hostname: "127.0.0.1" }, ({ port }) =>
    process.send?.({ port } satisfies RushServerAnswer),
  )
  process.on("message", (message) => {
    if (message !== "cpu") return
    const { user, system } = process.cpuUsage()
    process.send?.({ cpuSeconds: (user + system) / 1e6 } satisfies CpuAnswer)
  })
  process.once("SIGTERM", async () => {
    server.close()
    await product.settle()
    await database.close()
    process.exit()
  })
})

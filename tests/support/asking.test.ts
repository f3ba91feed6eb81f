import { expect, it } from "vitest"
import { urls } from "../../src/urls.ts"
import { testWorld } from "./app.ts"

const queries: string[] = []
const world = await testWorld({ watch: (sql) => queries.push(sql) })
const settled = () => new Promise((done) => setTimeout(done, 200))

it("hears what a request asks and a command does, but nothing that an earlier request left behind", async () => {
  const roles = urls.personRoles.href({ office: "leszno", personId: world.ids.people.committee1 })
  await world.as("administrator").post(roles, { role: "councillor" })
  await settled()
  expect(queries.join("\n")).toContain("link_audit_events")
  queries.length = 0
  await world.as("administrator").post(roles, { role: "mayor" })
  await world.as("visitor").get(urls.home.href({ office: "leszno" }))
  await settled()
  expect(queries.length).toBeGreaterThan(0)
  expect(queries.join("\n")).not.toContain("link_audit_events")
  queries.length = 0
  await world.db.selectFrom("people").select("id").execute()
  expect(queries).toHaveLength(1)
})

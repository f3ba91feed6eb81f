import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { AUDIENCES, type Audience, accessTable, opens } from "../../src/app/access-table.ts"
import { allRoutes } from "../../src/app/routes.ts"
import { stateDiagrams } from "../../src/app/state-diagrams.ts"
import { testWorld } from "../support/app.ts"
import type { CastName } from "../support/world.ts"

const world = await testWorld()
const routes = allRoutes({ accounts: world.product.accounts, clock: world.clock })
const NOTHING = "00000000-0000-7000-8000-000000000000"

const ACTORS: Readonly<Record<Audience, CastName>> = {
  visitor: "visitor",
  person: "resident",
  representative: "representative",
  assistant: "assistant",
  administrator: "administrator",
  coordinator: "coordinator",
  official: "official",
  mayor: "mayor",
  councillor: "councillor",
  "committee-member": "committee1",
  "goal-chief": "goalChief",
}

/** The address with the office Leszno and a thing that does not exist. */
const addressOf = (pattern: string) => pattern.replace(":office", "leszno").replaceAll(/:[A-Za-z]+/g, NOTHING)

describe("access to every address", () => {
  it("is described in docs/generated/access.md, which is current (npm run docs)", () => {
    expect(readFileSync("docs/generated/access.md", "utf8")).toBe(accessTable(routes))
  })

  it("stands beside the states of things in docs/generated/states.md, which is current too", () => {
    expect(readFileSync("docs/generated/states.md", "utf8")).toBe(stateDiagrams())
  })

  for (const audience of AUDIENCES) {
    it(`closes what is not for this person: ${audience}`, async () => {
      const browser = world.as(ACTORS[audience])
      for (const route of routes) {
        if (opens(route, audience)) continue
        const path = addressOf(route.url.pattern)
        const page = route.method === "GET" ? await browser.get(path) : await browser.post(path, { note: "x" })
        const name = `${route.method} ${path}`
        if (audience !== "visitor") expect([name, page.status]).toEqual([name, 404])
        else if (route.method === "GET") expect([name, page.location?.split("?")[0]]).toEqual([name, "/logowanie"])
        // A form of a visitor is carried over the sign-in: the page asks for a password and keeps what was typed.
        else expect([name, page.html.includes('type="password"')]).toEqual([name, true])
      }
    })

    it(`answers without breaking where the door is open: ${audience}`, async () => {
      const browser = world.as(ACTORS[audience])
      for (const route of routes) {
        if (!opens(route, audience) || route.url.pattern === "/wylogowanie") continue
        const path = addressOf(route.url.pattern)
        const page = route.method === "GET" ? await browser.get(path) : await browser.post(path, {})
        const name = `${route.method} ${path}`
        expect([name, page.status < 500]).toEqual([name, true])
      }
    })
  }

  it("refuses a form from another site", async () => {
    const response = await world.product.app.request("http://localhost/leszno/organizacje/nowa", {
      method: "POST",
      body: "name=x",
      headers: {
        host: "localhost",
        origin: "https://evil.example.org",
        "content-type": "application/x-www-form-urlencoded",
        cookie: `pozytek-person=${world.ids.people.official}`,
      },
    })
    expect(response.status).toBe(403)
    expect(await response.text()).toContain("z innej strony")
  })

  it("knows no other office's pages", async () => {
    expect((await world.as("administrator").get("/gostyn/organizacje")).status).toBe(404)
  })

  it("gives things of other organisations no page at all", async () => {
    const { club } = world.ids.organisations
    for (const path of [`/leszno/organizacje/${club}/zmiana`, `/leszno/organizacje/${club}/czlonkowie`]) {
      expect((await world.as("stranger").get(path)).status).toBe(404)
      expect((await world.as("representative").get(path)).status).toBe(200)
    }
  })
})

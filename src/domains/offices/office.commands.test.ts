import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { historyOf } from "../../platform/audit.ts"
import { addUnit } from "./add-unit.ts"
import { closeUnit } from "./close-unit.ts"
import { foundOffice } from "./found-office.ts"
import { findOffice, getOfficeDetails, listUnits } from "./office.queries.ts"
import { saveOffice } from "./save-office.ts"

const world = await testWorld()
const sport = { name: "Wydział Sportu", shortName: "WS", parentId: null }

describe("addUnit and closeUnit", () => {
  it("keep the units of another office out of reach", async () => {
    const other = await foundOffice(
      world.db,
      {
        slug: "gostyn",
        name: "Urząd w Gostyniu",
        site_name: "Gostyń razem",
        organ: "Burmistrz",
        kind: "commune",
        teryt: null,
        address: "Rynek 1",
        email: "urzad@gostyn.example.org",
        phone: "",
      },
      world.clock.now(),
    )
    const added = await world.run("administrator", (ctx) => addUnit(ctx, sport))
    if (!added.ok) throw new Error("refused")
    const foreign = world.run("administrator", (ctx) => closeUnit({ ...ctx, office: other }, added.value))
    await expect(foreign).rejects.toThrow("no such unit")
    await world.run("administrator", (ctx) => closeUnit(ctx, added.value))
    expect(await listUnits(world.ctxOf("administrator"))).toEqual([])
    expect(await findOffice(world.db, "gostyn")).toMatchObject({ siteName: "Gostyń razem" })
  })

  it("let a name be used again after its unit was closed", async () => {
    expect((await world.run("administrator", (ctx) => addUnit(ctx, sport))).ok).toBe(true)
    expect((await world.run("administrator", (ctx) => addUnit(ctx, sport))).ok).toBe(false)
  })
})

describe("saveOffice", () => {
  it("leaves an event without the values", async () => {
    const input = {
      name: "Urząd",
      siteName: "Razem",
      organ: "Prezydent",
      address: "Rynek 1",
      email: "a@example.org",
      phone: "",
    }
    await world.run("administrator", (ctx) => saveOffice(ctx, input))
    expect((await getOfficeDetails(world.ctxOf("visitor"))).siteName).toBe("Razem")
    const [event] = await historyOf(world.ctxOf("administrator"), { kind: "office", id: world.ids.office })
    expect(event).toMatchObject({ what: "office.saved", data: {} })
  })
})

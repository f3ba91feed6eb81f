import { expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { historyOf } from "../../platform/audit.ts"
import { correctionDays } from "./correction-term.ts"
import { setCorrectionDays } from "./set-correction-days.ts"

const world = await testWorld()
const set = (typed: string) => world.run("administrator", (ctx) => setCorrectionDays(ctx, typed))
const days = () => correctionDays(world.ctxOf("official"))
const named = { name: "Urząd", siteName: "Razem", organ: "Prezydent", address: "Rynek 1", email: "a@example.org" }
const ofOffice = () => ({ kind: "office", id: world.ctxOf("official").office.id })

it("the term to correct an offer is the usual one until the office sets its own, from that day on and on record", async () => {
  expect(await days()).toBe(7)
  const page = await world.as("administrator").submit("/leszno/ustawienia", { ...named, correctionDays: "10" })
  expect(page.html).toContain('value="10"')
  expect(await days()).toBe(10)
  const later = world.clock.now().add({ hours: 48 })
  world.clock.moveTo(later)
  expect((await set("14")).ok && (await set("14")).ok).toBe(true)
  world.clock.moveTo(later.subtract({ hours: 24 }))
  expect(await days()).toBe(10)
  const history = await historyOf(world.ctxOf("official"), ofOffice())
  expect(history.filter(({ what }) => what === "office.correction-term-set").map(({ data }) => data)).toEqual([
    { days: 10 },
    { days: 14 },
  ])
})

it.each(["2", "31", "", "pięć", "3,5"])("a term of %j days is refused with what was typed", async (typed) => {
  const before = await days()
  expect(await set(typed)).toMatchObject({ ok: false, problems: [{ code: "office.correction_days" }] })
  const page = await world.as("administrator").post("/leszno/ustawienia", { name: "Urząd", correctionDays: typed })
  expect(page.status).toBe(422)
  expect(page.html).toContain("Wpisz liczbę dni od 3 do 30.")
  expect(await days()).toBe(before)
})

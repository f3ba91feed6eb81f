import { expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { urls } from "../../urls.ts"
import { getCall } from "./call.queries.ts"
import { callPhase } from "./call.ts"
import { extendCall } from "./extend-call.ts"

const world = await testWorld()
const call = await publishedCall(world)
const extend = (minutes: number) =>
  world.run("official", (ctx) => extendCall(ctx, call.id, call.closesAt.add({ minutes })))

it("moves the closing later, once, and never back", async () => {
  expect(await extend(0)).toBe(false)
  expect(await extend(40)).toBe(true)
  expect(await extend(40)).toBe(false)
  expect(await extend(30)).toBe(false)
  const extended = await getCall(world.ctxOf("visitor"), call.id)
  expect(extended.closesAt).toEqual(call.closesAt.add({ minutes: 40 }))
  expect(callPhase(extended, call.closesAt.add({ minutes: 40 }))).toBe("open")
})

it("shows in the list and on the page of the call", async () => {
  world.clock.moveTo(call.closesAt.add({ minutes: 20 }))
  const list = await world.as("visitor").get(urls.calls.href({ office: "leszno" }))
  expect(list.html).toContain("16:10")
  const page = await world.as("visitor").get(urls.call.href({ office: "leszno", callId: call.id }))
  expect(page.html).toContain("Nabór przedłużono")
  expect(page.html).toContain(urls.newOffer.href({ office: "leszno", callId: call.id }))
})

import { expect, it } from "vitest"
import { testWorld } from "../../tests/support/app.ts"
import { foundation, jointCall, jointly } from "../../tests/support/joint-offers.ts"
import { draftedOffer } from "../../tests/support/offers.ts"
import { callProgress } from "./call-progress.ts"

const world = await testWorld()
const call = await jointCall(world)
const offerors = async () => (await callProgress.offerors(world.ctxOf("official"), call.id)).sort()

it("counts partners of a joint offer among those whom a correction of the call concerns, once each", async () => {
  const { club, foundation: partner } = world.ids.organisations
  expect(await offerors()).toEqual([])
  const lone = await draftedOffer(world, call, {})
  expect(await offerors()).toEqual([lone.organisationId])
  await draftedOffer(world, call, { change: jointly(call, foundation(world)) })
  expect(await offerors()).toEqual([club, partner].sort())
})

import { expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { awardedOffer } from "../../../tests/support/contracts.ts"
import { factList } from "../strategy/public.ts"
import { offerFacts } from "./offer.facts.ts"

it("counts each organisation of a joint offer once as one that submitted offers, by its own name", async () => {
  const world = await testWorld()
  for (const jointly of [true, true] as const) await awardedOffer(world, { jointly })
  const source = offerFacts.find(({ key }) => key === "organisations-offering")!
  const { things } = await factList(world.ctxOf("visitor"), source, { year: 2026, page: 1 })
  expect(things.map(({ label, quantity }) => [label, quantity])).toEqual([
    ["Fundacja Obca", 1],
    ["Klub Sportowy „Próba”", 1],
  ])
})

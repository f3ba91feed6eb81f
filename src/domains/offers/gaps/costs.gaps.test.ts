import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { administrativeCeiling, offerTotals } from "../offer.budget.ts"
import { setField } from "../offer.form.ts"
import { offerSamples } from "../offer.samples.ts"
import { ADMINISTRATIVE, type Cost, type OfferContent } from "../offer.ts"
import { administrativeFix } from "./costs.gaps.ts"

const sample = offerSamples.handball({ from: "2027-02-01", to: "2027-12-15" })
const limits = {
  grantMin: null,
  grantMax: null,
  maxGrantShare: null,
  maxAdministrativeShare: 1000,
  pool: 1_000_000_000,
}
const office = (id: string, unitCost: number, quantity: number): Cost => ({
  ...{ id, group: ADMINISTRATIVE, name: `Biuro ${id}`, unit: "mies.", unitCost, quantity },
})
const withOffice = (...costs: Cost[]): OfferContent => ({
  ...sample,
  costs: [...sample.costs.filter(({ group }) => group !== ADMINISTRATIVE), ...costs],
})
const mostIn = (content: OfferContent) => administrativeCeiling(offerTotals(content).activities, limits)!

describe("the button at administrative costs", () => {
  it("lowers the price of the largest of them to what is allowed, and not a grosz lower than it must", () => {
    const content = withOffice(office("a", 50_00, 1_000), office("b", 9_000_00, 2_000))
    const most = mostIn(content)
    const fix = administrativeFix(content, most)!
    expect(fix.field).toBe(`costs.${content.costs.length - 1}.unitCost`)
    const after = offerTotals(setField(content, fix.field, fix.value)).administrative
    expect(after).toBeLessThanOrEqual(most)
    expect(most - after).toBeLessThanOrEqual(2)
  })

  it("is absent where they fit already, or where the others alone are too much", () => {
    expect(administrativeFix(withOffice(office("a", 1_00, 1_000)), 1_00)).toBeUndefined()
    expect(administrativeFix(withOffice(office("a", 5_00, 1_000), office("b", 4_00, 1_000)), 3_00)).toBeUndefined()
    expect(administrativeFix(withOffice(), 0)).toBeUndefined()
  })

  it("never leaves more than is allowed, whatever the prices and quantities", () => {
    const cost = fc.tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 5_000_000 }))
    fc.assert(
      fc.property(fc.array(cost, { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 1e9 }), (costs, most) => {
        const content = withOffice(...costs.map(([price, quantity], index) => office(String(index), price, quantity)))
        const fix = administrativeFix(content, most)
        if (!fix) return
        expect(offerTotals(setField(content, fix.field, fix.value)).administrative).toBeLessThanOrEqual(most)
      }),
    )
  })
})

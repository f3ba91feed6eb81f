import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { contractTotals } from "./contract.budget.ts"
import { readTerms, typedOf } from "./contract.form.ts"
import { whyNotSignable } from "./contract.gaps.ts"
import { contractSamples } from "./contract.samples.ts"
import type { Contract } from "./contract.ts"

const limits = { taskFrom: "2027-02-01", taskTo: "2027-12-15", maxGrantShare: 9000, maxAdministrativeShare: 1000 }
const { drafted, reduced } = contractSamples
const gaps = (change: Partial<Contract> = {}, contract = drafted) =>
  whyNotSignable({ ...contract, ...change }, limits).map(({ code, field }) => `${code.slice(9)} @ ${field}`)
const [tranche] = drafted.tranches

/** Presses the button that mends a gap: types its value into its field and reads the form again. */
function mended(contract: Contract, code: string): Contract {
  const fix = whyNotSignable(contract, limits).find((problem) => problem.code === code)!.fix!
  const typed = typedOf(contract, "pl").set(fix.field, fix.value)
  const { terms } = readTerms(typed, contract)
  return { ...contract, ...terms, tranches: terms.tranches.map((each) => ({ ...each, paidOn: null })) }
}

describe("what keeps a contract from being signed", () => {
  it("is nothing when all was agreed as offered", () => {
    expect(gaps()).toEqual([])
  })

  it("is money that a reduced grant leaves uncovered, until it is agreed where it comes from", () => {
    expect(gaps({}, reduced)).toEqual(["sources_too_small @ ownFinancial"])
    const agreed = mended(reduced, "contract.sources_too_small")
    expect(agreed.ownFinancial).toBe(760_000)
    expect(whyNotSignable(agreed, limits)).toEqual([])
    const cheaper = drafted.costs.map((cost) => (cost.id === "koszt-1" ? { ...cost, amount: 1_480_000 } : cost))
    expect(gaps({ costs: cheaper }, reduced)).toEqual([])
  })

  it("is too much money in the sources", () => {
    expect(gaps({ ownFinancial: 160_001 })).toEqual(["sources_too_large @ ownFinancial"])
    expect(mended({ ...drafted, ownFinancial: 160_001 }, "contract.sources_too_large").ownFinancial).toBe(160_000)
  })

  it("is a grant above its share of the costs: exactly the share is still allowed", () => {
    expect(gaps({ ownFinancial: 160_000, ownInKind: 240_000 })).toEqual([])
    const costs = drafted.costs.map((cost) => (cost.id === "koszt-1" ? { ...cost, amount: 2_079_999 } : cost))
    expect(gaps({ costs, ownFinancial: 159_999 })).toEqual(["costs_too_small @ costs.koszt-1"])
  })

  it("is administration above its share", () => {
    const costs = drafted.costs.map((cost) =>
      cost.id === "koszt-4"
        ? { ...cost, amount: 500_000 }
        : cost.id === "koszt-1"
          ? { ...cost, amount: 1_860_000 }
          : cost,
    )
    expect(gaps({ costs })).toEqual(["administrative_too_large @ costs.koszt-4"])
  })

  it("is no costs at all, and then nothing is said of their sources", () => {
    expect(gaps({ costs: drafted.costs.map((cost) => ({ ...cost, amount: 0 })) })).toEqual(["no_costs @ costs.koszt-1"])
  })

  it("is tranches that do not make the grant; the button sets the last one", () => {
    const tranches = [
      { ...tranche!, amount: 2_000_000, due: "2027-02-15" },
      { id: "b", amount: 1_000_000, due: "2027-07-01", paidOn: null },
    ]
    expect(gaps({ tranches })).toEqual(["tranches_differ @ tranches.1.amount"])
    expect(mended({ ...drafted, tranches }, "contract.tranches_differ").tranches[1]?.amount).toBe(1_600_000)
    expect(gaps({ tranches: [] })).toEqual(["tranche_missing @ tranches.0.amount"])
    expect(whyNotSignable(mended({ ...drafted, tranches: [] }, "contract.tranche_missing"), limits)).toEqual([])
  })

  it("is a tranche without a day, after the time for using the grant, or out of order", () => {
    const two = (first: string | null, second: string | null) =>
      gaps({
        tranches: [
          { ...tranche!, amount: 2_000_000, due: first },
          { id: "b", amount: 1_600_000, due: second, paidOn: null },
        ],
      })
    expect(two("2027-02-15", null)).toEqual(["due_missing @ tranches.1.due"])
    expect(two("2027-02-15", "2027-12-14")).toEqual([])
    expect(two("2027-02-15", "2027-12-15")).toEqual(["due_late @ tranches.1.due"])
    expect(two("2027-03-15", "2027-02-15")).toEqual(["due_disordered @ tranches.1.due"])
  })

  it("is a task outside the announcement, or other means that end before it begins", () => {
    expect(gaps({ taskFrom: "2027-01-31" })).toEqual(["outside_call @ taskFrom"])
    expect(gaps({ taskTo: "2027-12-16" })).toEqual(["outside_call @ taskTo"])
    expect(gaps({ otherUseTo: "2027-01-31" })).toEqual(["other_use_early @ otherUseTo"])
  })

  it("is an account that is missing, short or mistyped, and a missing contact", () => {
    expect(gaps({ account: "" })).toEqual(["account_missing @ account"])
    expect(gaps({ account: "6110901014000007121981287" })).toEqual(["account_length @ account"])
    expect(gaps({ account: "61109010140000071219812875" })).toEqual(["account_checksum @ account"])
    expect(gaps({ officeContact: "" })).toEqual(["office_contact_missing @ officeContact"])
    expect(gaps({ contractorContact: "" })).toEqual(["contractor_contact_missing @ contractorContact"])
  })
})

describe("the agreed money", () => {
  const amount = fc.integer({ min: 0, max: 1_000_000_000_000 })

  it("always adds up: groups to the total, sources to their sum, and the button closes every gap it offers", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 4, maxLength: 4 }), amount, amount, (amounts, own, inKind) => {
        const costs = drafted.costs.map((cost, index) => ({ ...cost, amount: amounts[index]! }))
        const contract = { ...drafted, costs, ownFinancial: own, ownInKind: inKind }
        const totals = contractTotals(contract)
        expect([...totals.groups.values()].reduce((sum, part) => sum + part, 0)).toBe(totals.total)
        expect(totals.total).toBe(amounts.reduce((sum, part) => sum + part, 0))
        const problem = whyNotSignable(contract, limits).find((each) => each.code.includes("sources_too"))
        if (problem?.fix) {
          const after = contractTotals(mended(contract, problem.code))
          expect(after.sources).toBe(after.total)
        }
      }),
    )
  })
})

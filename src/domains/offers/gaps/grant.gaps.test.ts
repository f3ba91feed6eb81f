import { expect, it } from "vitest"
import { offerSamples } from "../offer.samples.ts"
import type { CallTerms } from "./gap.ts"
import { grantGaps } from "./grant.gaps.ts"

const call: CallTerms = {
  form: "entrust",
  state: "published",
  publishedAt: Temporal.Instant.from("2026-12-01T09:00:00Z"),
  closesAt: Temporal.Instant.from("2026-12-28T14:30:00Z"),
  ...{ taskFrom: "2027-02-01", taskTo: "2027-12-15", pool: 8_000_000, grantMin: null, grantMax: 5_000_000 },
  ...{ maxGrantShare: null, maxAdministrativeShare: null },
}
const sample = offerSamples.handball({ from: call.taskFrom, to: call.taskTo })
const costs = [{ ...sample.costs[0]!, unitCost: 6_000_000, quantity: 1000 }]
const proposed = (grant: number, ownFinancial: number) =>
  grantGaps({ ...sample, costs, grant, ownFinancial, ownInKind: 0, recipients: 0 }, call).flatMap(({ code, fix }) =>
    fix ? [`${code}: ${fix.field}=${fix.value}`] : [],
  )

it("the excess of the sources is not taken from a grant that would still be above its limit", () => {
  expect(proposed(7_000_000, 0)).toEqual(["offer.grant_too_high: grant=50000.00"])
  expect(proposed(4_500_000, 2_000_000)).toEqual(["offer.sources_too_large: ownFinancial=15000.00"])
  expect(proposed(5_000_000, 1_000_000)).toEqual([])
})

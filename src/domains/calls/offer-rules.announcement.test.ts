import { describe, expect, it } from "vitest"
import { rulesFactsOf } from "./offer-rules.announcement.ts"
import { DEFAULT_OFFER_RULES, type OfferRules } from "./offer-rules.ts"

const said = (rules: Partial<OfferRules>, term: string) =>
  rulesFactsOf({ ...DEFAULT_OFFER_RULES, ...rules }).find((fact) => fact.term.pl === term)?.value.pl

describe("the rules for offers in the announcement", () => {
  it("say that joint offers are refused as well as that they are taken", () => {
    expect(said({ jointOffersAllowed: false }, "Oferty wspólne")).toBe("niedozwolone")
    expect(said({ jointOffersAllowed: true }, "Oferty wspólne")).toBe("dozwolone")
    expect(said({ jointOffersAllowed: true, offersPerOrganisation: 2 }, "Oferty wspólne")).toContain("liczy się każdej")
  })

  it("say whether a task may last longer than a budget year", () => {
    expect(said({ isMultiYear: false }, "Zadanie wieloletnie")).toBe("niedozwolone")
    expect(said({ isMultiYear: true }, "Zadanie wieloletnie")).toBe("dozwolone")
  })
})

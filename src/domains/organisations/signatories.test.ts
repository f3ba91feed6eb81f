import { describe, expect, it } from "vitest"
import { type Agreement, missingConfirmations, requiredConfirmations } from "./signatories.ts"

const anna = { id: "anna", name: "Anna Żuk" }
const jan = { id: "jan", name: "Jan Nowak-Łoś" }
const ewa = { id: "ewa", name: "Ewa Wit" }
const board = [anna, jan, ewa]
const by = (person: string, forAll = false): Agreement => ({ person, name: person, forAll })
const signed = (name: string): Agreement => ({ person: null, name, forAll: false })

describe("the rule of representation", () => {
  it("decides how many persons must agree", () => {
    expect(requiredConfirmations("one", board)).toBe(1)
    expect(requiredConfirmations("two-jointly", board)).toBe(2)
    expect(requiredConfirmations("all", board)).toBe(3)
    expect(requiredConfirmations("all", [])).toBe(1)
    expect(requiredConfirmations("other", board)).toBe(1)
  })

  it("of two jointly is met by any two, never by one twice", () => {
    expect(missingConfirmations("two-jointly", board, [by("anna"), by("anna")])).toEqual({
      count: 1,
      whose: [jan, ewa],
    })
    expect(missingConfirmations("two-jointly", board, [by("anna"), by("ewa")])).toEqual({ count: 0, whose: [] })
  })

  it("of two jointly counts a signature outside for the person it names, and for one without an account", () => {
    expect(missingConfirmations("two-jointly", board, [by("anna"), signed("ŻUK Anna")]).count).toBe(1)
    expect(missingConfirmations("two-jointly", board, [by("anna"), signed("NOWAK-ŁOŚ JAN")]).count).toBe(0)
    expect(missingConfirmations("two-jointly", [anna], [by("anna"), signed("Piotr Bez Konta")]).count).toBe(0)
  })

  it("of all asks everyone who represents it", () => {
    expect(missingConfirmations("all", board, [by("anna"), by("jan")])).toEqual({ count: 1, whose: [ewa] })
    expect(missingConfirmations("all", board, [by("anna"), by("jan"), by("ewa")]).count).toBe(0)
  })

  it("in other words is met only by a statement for all", () => {
    expect(missingConfirmations("other", board, [by("anna"), by("jan"), by("ewa")]).count).toBe(1)
    expect(missingConfirmations("other", board, [by("anna", true)]).count).toBe(0)
  })
})

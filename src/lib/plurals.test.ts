import { describe, expect, it } from "vitest"
import { counted, plural } from "./plurals.ts"

const offers = { one: "oferta", few: "oferty", many: "ofert", other: "oferty" }

describe("plurals", () => {
  it.each([
    [0, "0 ofert"],
    [1, "1 oferta"],
    [2, "2 oferty"],
    [4, "4 oferty"],
    [5, "5 ofert"],
    [12, "12 ofert"],
    [22, "22 oferty"],
    [25, "25 ofert"],
    [100, "100 ofert"],
    [101, "101 ofert"],
    [102, "102 oferty"],
    [112, "112 ofert"],
    [1002, "1\u00a0002 oferty"],
  ])("counts %i in Polish", (n, expected) => {
    expect(counted("pl", n, offers)).toBe(expected)
  })

  it("uses the fourth Polish form for fractions", () => {
    expect(plural("pl", 1.5, { ...offers, other: "ułamek" })).toBe("ułamek")
  })

  it("counts in English with two forms", () => {
    const forms = { one: "offer", other: "offers" }
    expect([0, 1, 2, 21].map((n) => counted("en", n, forms))).toEqual(["0 offers", "1 offer", "2 offers", "21 offers"])
  })

  it("falls back to the general form when one is not given", () => {
    expect(plural("pl", 5, { one: "rok", other: "lat" })).toBe("lat")
  })
})

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formatQuantity, parseQuantity } from "./offer.quantity.ts"

describe("a number of units", () => {
  it.each([
    ["320", 320_000],
    ["1 200", 1_200_000],
    ["1\u00a0200", 1_200_000],
    ["0,125", 125],
    ["1.5", 1500],
    ["2,", 2000],
    ["007", 7000],
    ["1,5000", 1500],
  ])("reads %s", (typed, value) => {
    expect(parseQuantity(typed)).toEqual({ ok: true, value })
  })

  it.each([
    ["", "quantity.empty"],
    ["dużo", "quantity.not_a_number"],
    ["1,2,3", "quantity.not_a_number"],
    ["-4", "quantity.negative"],
    ["−4", "quantity.negative"],
    ["0,1234", "quantity.too_precise"],
    ["1000000000000000", "quantity.too_large"],
  ])("refuses %s and says why", (typed, code) => {
    expect(parseQuantity(typed)).toEqual({ ok: false, code })
  })

  it.each(["1.234", "1,200", "12.000", " 320,000 "])("asks what %s means instead of choosing a reading", (typed) => {
    const asked = parseQuantity(typed)
    if (asked.ok || asked.code !== "quantity.ambiguous")
      return expect(asked).toHaveProperty("code", "quantity.ambiguous")
    expect(parseQuantity(asked.whole)).toEqual({ ok: true, value: Number(typed.replace(/[.,]/, "")) * 1000 })
    expect(parseQuantity(asked.decimal)).toEqual({ ok: true, value: Number(typed.replace(/[.,]/, "")) })
  })

  it("is shown so that it reads back the same in both languages", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e14 }), fc.constantFrom("pl" as const, "en" as const), (value, lang) => {
        expect(parseQuantity(formatQuantity(value, lang))).toEqual({ ok: true, value })
      }),
    )
  })
})

import { describe, expect, it } from "vitest"
import { formatHundredths, formatNumber } from "./numbers.ts"

describe("numbers", () => {
  it("groups thousands with no-break spaces in Polish, also in four-digit numbers", () => {
    expect(formatNumber(1234, "pl")).toBe("1\u00a0234")
    expect(formatNumber(1234567, "pl")).toBe("1\u00a0234\u00a0567")
    expect(formatNumber(999, "pl")).toBe("999")
  })

  it("groups thousands with commas in English", () => {
    expect(formatNumber(1234567, "en")).toBe("1,234,567")
  })

  it("prints a true minus sign", () => {
    expect(formatNumber(-1234, "pl")).toBe("\u22121\u00a0234")
    expect(formatHundredths(-5, "en")).toBe("\u22120.05")
  })

  it("prints hundredths with two decimals", () => {
    expect(formatHundredths(0, "pl")).toBe("0,00")
    expect(formatHundredths(100000, "pl")).toBe("1\u00a0000,00")
  })

  it("refuses what is not a safe integer", () => {
    expect(() => formatNumber(1.5, "pl")).toThrow(RangeError)
    expect(() => formatHundredths(Number.NaN, "pl")).toThrow(RangeError)
  })
})

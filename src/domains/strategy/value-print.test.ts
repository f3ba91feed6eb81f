import { describe, expect, it } from "vitest"
import { readValue } from "./value-notation.ts"
import { measuredAsText, readingAsNumber, readingAsText } from "./value-print.ts"

const said = (printed: string, money = false) =>
  readingAsText(readValue(printed, { money }), "pl").replaceAll("\u00a0", " ")

describe("a reading in words", () => {
  it.each([
    ["818785.00", "818 785,00"],
    ["1.149.351.74", "1 149 351,74"],
    ["1 183 455.9", "1 183 455,90"],
  ])("writes money %s with grosze", (printed, text) => {
    expect(said(printed, true)).toBe(text)
  })

  it.each([
    ["76", "76"],
    ["64 %", "64%"],
    ["ok. 100", "ok. 100"],
    ["10-20", "10–20"],
    ["+5", "+5"],
    ["12 osób", "12 osób"],
    ["bez zmian", "bez zmian"],
    ["-", ""],
  ])("writes %s as %s", (printed, text) => {
    expect(said(printed)).toBe(text)
  })

  it("speaks English", () => {
    expect(readingAsText(readValue("ok. 1 183 455,91", { money: true }), "en")).toBe("c. 1,183,455.91")
    expect(measuredAsText("grosze", 123_456, "en")).toBe("1,234.56")
  })
})

describe("the number of a reading", () => {
  it("is absent where a line would lie: missing, words, a range", () => {
    for (const printed of ["-", "bez zmian", "10-20"]) expect(readingAsNumber(readValue(printed))).toBeNull()
    expect(readingAsNumber(readValue("1 183 455.91"))).toBe(1_183_455.91)
  })
})

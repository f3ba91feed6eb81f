import { describe, expect, it } from "vitest"
import { progressAsText, shortName } from "./card-print.ts"

describe("progress", () => {
  it.each([
    [10_000, "100,0%"],
    [12_340, "123,4%"],
    [0, "0,0%"],
    [3_335, "33,4%"],
    [3_334, "33,3%"],
    [9_995, "100,0%"],
  ])("of %i hundredths of a point is %s", (points, text) => {
    expect(progressAsText(points, "pl")).toBe(text)
  })
  it("has a point in English", () => expect(progressAsText(10_000, "en")).toBe("100.0%"))
})

describe("a short name", () => {
  it("ends at a word and says that it goes on", () => {
    expect(shortName("Poprawienie warunków życia ludności przez doskonalenie usług", 40)).toBe(
      "Poprawienie warunków życia ludności…",
    )
    expect(shortName("Krótka")).toBe("Krótka")
  })
})

import { describe, expect, it } from "vitest"
import { leftFromLastYear, partIsToCheck } from "./carried.ts"
import { emptyPart } from "./programme.ts"

const before = {
  ...emptyPart,
  amount: 100,
  paragraphs: [
    { id: "a", text: "Konsultacje trwały od 1 października 2026 r., a w 2026 roku przeznaczono 1 200 000,00 zł." },
  ],
}

describe("what is left from last year's programme", () => {
  it("names years, days and amounts that still stand as they stood", () => {
    expect(leftFromLastYear(before.paragraphs[0]!, before)).toEqual(["1 października 2026", "2026", "1 200 000,00 zł"])
    const changed = { id: "a", text: "Konsultacje trwały od 2 października 2027 r., przeznaczono 1 200 000,00 zł." }
    expect(leftFromLastYear(changed, before)).toEqual(["1 200 000,00 zł"])
  })

  it("is nothing in a new paragraph, in numbers that are no amounts, or without last year's programme", () => {
    expect(leftFromLastYear({ id: "b", text: "W 2026 roku." }, before)).toEqual([])
    const plain = { id: "a", text: "Komisja liczy 7 osób, § 12 ust. 3." }
    expect(leftFromLastYear(plain, { ...emptyPart, paragraphs: [plain] })).toEqual([])
    expect(partIsToCheck(before, undefined)).toBe(false)
  })

  it("marks a part with last year's amount, or with a task of last year's money", () => {
    const task = {
      id: "1",
      paragraphId: null,
      sphere: "17",
      name: "Sport",
      form: "support",
      plannedMoney: 5,
      unitId: null,
    } as const
    const old = { ...emptyPart, tasks: [{ ...task, carriedFrom: null }] }
    expect(partIsToCheck({ ...emptyPart, amount: 100 }, before)).toBe(true)
    expect(partIsToCheck({ ...emptyPart, amount: 101 }, before)).toBe(false)
    expect(partIsToCheck({ ...emptyPart, tasks: [{ ...task, id: "2", carriedFrom: "1" }] }, old)).toBe(true)
    expect(partIsToCheck({ ...emptyPart, tasks: [{ ...task, id: "2", carriedFrom: "1", plannedMoney: 6 }] }, old)).toBe(
      false,
    )
  })
})

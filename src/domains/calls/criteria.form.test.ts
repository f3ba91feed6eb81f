import { describe, expect, it } from "vitest"
import { Form } from "../../platform/http/form.ts"
import { callSamples } from "./call.samples.ts"
import { criteriaTyped, criteriaTypedOf, MAX_CRITERIA, readCriteria, rearranged } from "./criteria.form.ts"

const rows = criteriaTypedOf(callSamples.completeDraft.criteria)
const names = (list: readonly { name: string }[] | undefined) => list?.map((row) => row.name.slice(0, 8))

describe("the list of criteria", () => {
  it("reads back what it shows", () => {
    expect(readCriteria(rows)).toEqual({ ok: true, value: callSamples.completeDraft.criteria })
  })

  it("keeps the order of rows past the tenth", () => {
    const fields = Array.from({ length: 12 }, (_, row) => [`criteria.${row}.name`, `k${row}`])
    expect(criteriaTyped(Form.of(Object.fromEntries(fields))).map((row) => row.name)).toEqual(
      fields.map(([, name]) => name),
    )
  })

  it("adds, removes and moves rows by buttons alone", () => {
    expect(rearranged(rows, "add")).toHaveLength(rows.length + 1)
    expect(names(rearranged(rows, "remove.1"))).toEqual(["Możliwoś", "Jakość z", "Wkład wł", "Rzetelno"])
    expect(names(rearranged(rows, "up.1"))).toEqual(["Kalkulac", "Możliwoś", "Jakość z", "Wkład wł", "Rzetelno"])
    expect(names(rearranged(rows, "down.3"))).toEqual(["Możliwoś", "Kalkulac", "Jakość z", "Rzetelno", "Wkład wł"])
    expect(names(rearranged(rows, "up.0"))).toEqual(names(rows))
    expect(names(rearranged(rows, "down.4"))).toEqual(names(rows))
  })

  it("saves for any other button", () => {
    for (const pressed of ["", "save", "remove.99", "burn.1"]) expect(rearranged(rows, pressed)).toBeUndefined()
  })

  it("skips empty rows and names what is wrong in others", () => {
    const empty = { id: "", name: "", hint: "", maxPoints: "", articleKey: "", threshold: "", isBonus: "" }
    expect(readCriteria([...rows, empty])).toEqual(readCriteria(rows))
    const outcome = readCriteria([
      empty,
      { ...empty, maxPoints: "0" },
      { ...empty, name: "x".repeat(301), maxPoints: "2,5" },
    ])
    expect(!outcome.ok && outcome.problems.map((problem) => [problem.field, problem.code])).toEqual([
      ["criteria.1.name", "call.criterionUnnamed"],
      ["criteria.1.maxPoints", "call.criterionPoints"],
      ["criteria.2.name", "call.criterionTooLong"],
      ["criteria.2.maxPoints", "call.criterionPoints"],
    ])
  })

  it("keeps a threshold within the criterion and away from a bonus", () => {
    const row = { ...rows[0]!, maxPoints: "20" }
    const codes = (change: object) => {
      const outcome = readCriteria([{ ...row, ...change }])
      return outcome.ok ? [] : outcome.problems.map((problem) => problem.code)
    }
    expect(codes({ threshold: "20" })).toEqual([])
    expect(codes({ threshold: "21" })).toEqual(["call.criterionThreshold"])
    expect(codes({ threshold: "pięć" })).toEqual(["call.criterionThreshold"])
    expect(codes({ threshold: "5", isBonus: "on" })).toEqual(["call.bonusThreshold"])
    expect(codes({ isBonus: "on" })).toEqual([])
  })

  it("refuses more rows than a score sheet can hold", () => {
    const many = Array.from({ length: MAX_CRITERIA + 1 }, () => rows[0]!)
    expect(readCriteria(many)).toMatchObject({ ok: false, problems: [{ code: "call.tooManyCriteria" }] })
  })

  it("takes an unknown key of the act for the office's own criterion", () => {
    const outcome = readCriteria([{ ...rows[0]!, articleKey: "luck", id: "not-an-id" }])
    expect(outcome).toMatchObject({ ok: true, value: [{ articleKey: null, id: null }] })
  })
})

import { describe, expect, it } from "vitest"
import { OFFER_FORMS, offerForm, offerFormOn, takesJointOffers } from "./offer-form.ts"
import { formField, type OfficialForm } from "./official-form.ts"
import { reportForm, reportFormOn } from "./report-form.ts"

const keysOf = (form: OfficialForm) => form.sections.flatMap((section) => section.fields.map((field) => field.key))
const rowNumbers = (form: OfficialForm, field: string) =>
  (formField(form, field)?.rows ?? []).flatMap((row) => (row.number ? [row.number] : []))

describe("the offer form", () => {
  const form = offerFormOn("2026-12-01")

  it("has the seven sections of annex 1", () => {
    expect(form.sections.map((section) => section.number)).toEqual(["I", "II", "III", "IV", "V", "VI", "VII"])
    expect(new Set(keysOf(form)).size).toBe(keysOf(form).length)
  })

  it("computes total and own contribution, and lets the other sources be typed", () => {
    const rows = formField(form, "sources")?.rows ?? []
    expect(rowNumbers(form, "sources")).toEqual(["1", "2", "3", "3.1", "3.2", "4"])
    expect(rows.filter((row) => row.total).map((row) => row.key)).toEqual(["total", "own"])
  })

  it("lets arrears be stated: points 3 and 4 have two values", () => {
    const alternatives = form.statements.filter((statement) => statement.kind === "alternative")
    expect(alternatives.map((statement) => statement.number)).toEqual(["3", "4"])
    expect(alternatives.every((statement) => statement.kind === "alternative" && statement.choices.length === 2)).toBe(
      true,
    )
    expect(form.statements).toHaveLength(7)
  })

  it("lets the announcement waive only the table of results", () => {
    const waivable = form.sections.flatMap((section) => section.fields).filter((field) => field.waivable)
    expect(waivable.map((field) => field.number)).toEqual(["III.6"])
  })

  it("takes joint offers since its second description, and keeps all its fields", () => {
    const first = offerForm("2018-2057-1/1")
    expect([first, form].map(takesJointOffers)).toEqual([false, true])
    expect(keysOf(first)).toEqual(keysOf(form))
    expect(formField(form, "jointActivities")?.columns?.map((column) => column.key)).toEqual([
      "offeror",
      "activities",
      "representation",
    ])
  })

  it("is kept by its version", () => {
    expect(offerForm(form.id)).toBe(form)
    expect(offerFormOn("2018-01-01")).toBe(OFFER_FORMS[0])
    expect(offerForm("2018-2057-1/1")).not.toBe(form)
    expect(() => offerForm("2010-25-1/1")).toThrow(RangeError)
  })
})

describe("the report form", () => {
  const form = reportFormOn("2027-01-15")

  it("has a head and three parts", () => {
    expect(form.sections.map((section) => section.number)).toEqual(["", "I", "II", "III"])
    expect(formField(form, "recipientsMoney")?.number).toBe("II.4")
  })

  it("settles by source in six groups, shares computed", () => {
    expect(rowNumbers(form, "sources").filter((number) => !number.includes("."))).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
    ])
    const computed = (formField(form, "sources")?.rows ?? []).filter((row) => row.total && row.number)
    expect(computed.map((row) => row.key)).toEqual(["grantShare", "otherMoneyRatio", "inKindRatio"])
  })

  it("mirrors the groups of costs of the offer", () => {
    const offerRows = formField(offerFormOn("2026-12-01"), "costs")?.rows?.map((row) => row.key)
    expect(formField(form, "costs")?.rows?.map((row) => row.key)).toEqual(offerRows)
  })

  it("is kept by its version", () => {
    expect(reportForm("2018-2057-5/1")).toBe(form)
    expect(() => reportForm("x")).toThrow(RangeError)
  })
})

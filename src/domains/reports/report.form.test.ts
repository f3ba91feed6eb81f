import { describe, expect, it } from "vitest"
import { Form } from "../../platform/http/form.ts"
import { contractSamples } from "../contracts/contract.samples.ts"
import { readSection, typedFrom, typedOf } from "./report.form.ts"
import { planOf } from "./report.plan.ts"
import { reportSamples } from "./report.samples.ts"
import { pickSection, SECTIONS, type SectionId } from "./report.sections.ts"
import { NOTHING_DECLARED } from "./report.ts"

const content = reportSamples.withUnusedGrant(planOf(contractSamples.paid), 12_345)
const problems = (section: SectionId, change: Record<string, string>) =>
  readSection(
    section,
    new Map([...typedOf(pickSection(content, section), "pl"), ...Object.entries(change)]),
    content,
  ).problems.map(({ field, code }) => `${field}: ${code.slice(7)}`)

describe("the form of a report", () => {
  it("reads back every section as it shows it, in both languages", () => {
    for (const lang of ["pl", "en"] as const)
      for (const { id } of SECTIONS) {
        const part = pickSection(content, id)
        const read = readSection(id, typedOf(part, lang), content)
        expect(read).toEqual({ part, problems: [] })
      }
  })

  it("names what cannot be read beside its field", () => {
    expect(problems("costs", { "costs.koszt-1": "-5", "costs.koszt-2": "1,234", "costs.koszt-4": "sto" })).toEqual([
      "costs.koszt-1: money_negative",
      "costs.koszt-2: money_too_precise",
      "costs.koszt-4: money_not_a_number",
    ])
    expect(problems("sources", { grant: "99999999999999" })).toEqual(["grant: money_too_large"])
    expect(problems("results", { resultsText: "x".repeat(10_001) })).toEqual(["resultsText: text_too_long"])
  })

  it("takes what is told beside the official form, or nothing", () => {
    const told = { euFunds: "12 500,00", volunteers: "7", volunteerHours: "1 250" }
    const { part } = readSection("additional", new Map(Object.entries(told)), content)
    expect(part).toMatchObject({ euFunds: 1_250_000, volunteers: 7, volunteerHours: 1250 })
    expect(readSection("additional", new Map(), content).part).toMatchObject(NOTHING_DECLARED)
    expect(problems("additional", { volunteers: "kilku", volunteerHours: "-3" })).toEqual([
      "volunteers: not_a_count",
      "volunteerHours: not_a_count",
    ])
  })

  it("takes only fields of its section and rows of the contract", () => {
    const form = Form.of({ "costs.koszt-1": "1", "costs.obcy": "2", grant: "3", additional: "4" })
    expect([...typedFrom(form, "costs", content).keys()]).toEqual([
      "costs.koszt-1",
      "costs.koszt-2",
      "costs.koszt-3",
      "costs.koszt-4",
    ])
  })
})

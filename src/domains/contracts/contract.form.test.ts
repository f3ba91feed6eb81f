import { describe, expect, it } from "vitest"
import { Form } from "../../platform/http/form.ts"
import { readTerms, typedFrom, typedOf } from "./contract.form.ts"
import { contractSamples } from "./contract.samples.ts"

const { drafted } = contractSamples
const typedWith = (change: Record<string, string>) => new Map([...typedOf(drafted, "pl"), ...Object.entries(change)])
const problems = (change: Record<string, string>) =>
  readTerms(typedWith(change), drafted).problems.map(({ field, code }) => `${field}: ${code.slice(9)}`)

describe("the form of a contract's terms", () => {
  it("reads back what it shows, in both languages", () => {
    for (const lang of ["pl", "en"] as const) {
      const { terms, problems } = readTerms(typedOf(drafted, lang), drafted)
      expect(problems).toEqual([])
      const tranches = drafted.tranches.map(({ paidOn, ...planned }) => planned)
      expect({ ...drafted, ...terms }).toEqual({ ...drafted, tranches })
    }
  })

  it("names what cannot be read, each beside its field", () => {
    expect(problems({ "costs.koszt-1": "-5", ownFinancial: "99999999999999", ownInKind: "dużo" })).toEqual([
      "costs.koszt-1: money_negative",
      "ownFinancial: money_too_large",
      "ownInKind: money_not_a_number",
    ])
    expect(problems({ taskFrom: "31.02.2027", otherUseTo: "" })).toEqual([
      "taskFrom: date_unreadable",
      "otherUseTo: date_missing",
    ])
    expect(problems({ account: "PL61 dwa" })).toEqual(["account: account_letters"])
    expect(problems({ tolerance: "100,01" })).toEqual(["tolerance: tolerance_unreadable"])
    expect(problems({ nonPartyScope: "x".repeat(2001) })).toEqual(["nonPartyScope: text_too_long"])
    expect(problems({ taskFrom: "2027-12-01" })).toEqual(["taskTo: dates_reversed"])
  })

  it("takes an account and a percentage as people write them", () => {
    const { terms } = readTerms(
      typedWith({ account: "PL 61 1090 1014 0000 0712 1981 2874", tolerance: "12,5 %" }),
      drafted,
    )
    expect(terms).toMatchObject({ account: "61109010140000071219812874", tolerance: 1250 })
  })

  it("leaves blank tranches out, wants an amount beside a day, and holds at most twelve", () => {
    const { terms } = readTerms(typedWith({ "tranches.1.amount": "", "tranches.1.due": "" }), drafted)
    expect(terms.tranches).toHaveLength(1)
    expect(problems({ "tranches.1.due": "2027-05-01" })).toEqual(["tranches.1.amount: tranche_amount_missing"])
    expect(problems({ "tranches.0.amount": "-1" })).toEqual(["tranches.0.amount: money_negative"])
    const many = Object.fromEntries(Array.from({ length: 13 }, (_, n) => [`tranches.${n}.amount`, "1"]))
    expect(problems(many)).toEqual(["tranches.12.amount: too_many_tranches"])
  })

  it("ignores fields it does not have, and costs that are not the offer's", () => {
    const typed = typedFrom(
      Form.of({ "costs.obcy": "1", grant: "1", revision: "1", number: "x", taskTo: "2027-11-30" }),
    )
    expect([...typed.keys()]).toEqual(["costs.obcy", "taskTo"])
    const { terms } = readTerms(typedWith({ "costs.obcy": "1000000" }), drafted)
    expect(terms.costs.map((cost) => cost.id)).toEqual(drafted.costs.map((cost) => cost.id))
  })
})

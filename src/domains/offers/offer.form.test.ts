import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Form } from "../../platform/http/form.ts"
import { readSection, setField, typedValues, valuesOf } from "./offer.form.ts"
import { offerSamples } from "./offer.samples.ts"
import { pickSection, SECTIONS, type SectionId } from "./offer.sections.ts"
import { emptyContent, type OfferContent } from "./offer.ts"

const complete = offerSamples.swimming({ from: "2027-02-01", to: "2027-12-15" })
const read = (section: SectionId, typed: Record<string, string>) =>
  readSection(section, typedValues(Form.of(typed), section))

describe("the sections of the form", () => {
  it("hold every field of the content, each once", () => {
    const fields = SECTIONS.flatMap((section) => [...section.fields])
    expect(fields.toSorted()).toEqual(Object.keys(emptyContent).toSorted())
  })

  it.each(["pl", "en"] as const)("read back what they show (%s)", (lang) => {
    for (const { id } of SECTIONS) {
      const { part, problems } = readSection(id, valuesOf(complete, id, lang))
      expect(problems).toEqual([])
      expect(part).toEqual(pickSection(complete, id))
    }
  })

  it("read back nothing from an empty form", () => {
    for (const { id } of SECTIONS) expect(read(id, {}).part).toEqual(pickSection(emptyContent, id))
  })

  it("leave fields of other sections aside", () => {
    expect(read("task", { title: "Ruch", grant: "100", "costs.0.name": "x" }).part).toEqual({
      callTaskId: "",
      title: "Ruch",
      from: "",
      to: "",
      place: "",
    })
  })
})

describe("what cannot be read", () => {
  it("is named beside its field: a negative, a huge, a worded and a too precise amount", () => {
    const typed = { grant: "-5", ownFinancial: "99999999999999", ownInKind: "sporo", recipients: "1,234" }
    expect(read("costs", typed).problems.map(({ field, code }) => [field, code])).toEqual([
      ["grant", "offer.money_negative"],
      ["ownFinancial", "offer.money_too_large"],
      ["ownInKind", "offer.money_not_a_number"],
      ["recipients", "offer.money_too_precise"],
    ])
  })

  it("includes a price and a quantity that are huge only together", () => {
    const { part, problems } = read("costs", { "costs.0.unitCost": "9000000000", "costs.0.quantity": "1000" })
    expect(problems.map(({ field, code }) => [field, code])).toEqual([["costs.0.unitCost", "offer.cost_too_large"]])
    expect(part.costs?.[0]?.unitCost).toBe(0)
  })

  it("includes a text beyond its limit, and says by how much", () => {
    const [problem] = read("description", { synopsis: "a".repeat(10_003) }).problems
    expect(problem?.code).toBe("offer.text_too_long")
    expect(problem?.message.pl).toContain("o 3 znaki")
  })

  it("includes days that do not exist and answers that were not offered", () => {
    expect(read("task", { from: "31.02.2027" }).problems.map((it) => it.code)).toEqual(["offer.date_unreadable"])
    expect(read("statements", { "statements.tax-arrears": "maybe" }).problems.map((it) => it.code)).toEqual([
      "offer.no_such_value",
    ])
  })

  it("includes more rows than a table holds", () => {
    const rows = Object.fromEntries(Array.from({ length: 301 }, (_, n) => [`costs.${n}.name`, `koszt ${n}`]))
    const { part, problems } = read("costs", rows)
    expect(problems.map(({ field, code }) => [field, code])).toEqual([["costs.300.name", "offer.too_many_rows"]])
    expect(part.costs).toHaveLength(300)
  })
})

describe("rows of a table", () => {
  it("keep their ids and their order, whatever gaps their numbers have", () => {
    const { part } = read("results", {
      "results.10.id": "b",
      "results.10.name": "drugi",
      "results.2.id": "a",
      "results.2.name": "pierwszy",
    })
    expect(part.results?.map((row) => [row.id, row.name])).toEqual([
      ["a", "pierwszy"],
      ["b", "drugi"],
    ])
  })

  it("get another id where one is missing, malformed or given twice", () => {
    const { part } = read("results", {
      "results.0.id": "a",
      "results.1.id": "a",
      "results.2.id": "<script>",
      "results.3.name": "bez id",
    })
    const ids = part.results?.map((row) => row.id) ?? []
    expect(new Set(ids).size).toBe(4)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{1,40}$/)
  })

  it("get ids of their own also where the next one that would be made was sent as well", () => {
    const long = "0".repeat(36)
    const [first, made, again] = [long, `${long}-3`, long]
    const { part } = read("offeror", {
      ...Object.fromEntries([first, made, again].flatMap((id, index) => [[`partners.${index}.id`, id]])),
      ...Object.fromEntries([0, 1, 2].map((index) => [`partners.${index}.name`, "Partner"])),
    })
    const ids = part.partners?.map(({ id }) => id) ?? []
    expect(new Set(ids).size).toBe(3)
    expect(ids.slice(0, 2)).toEqual([first, made])
  })

  it("never throw, whatever is posted", () => {
    const name = fc.oneof(
      fc.constantFrom(
        "title",
        "costs.0.unitCost",
        "costs.1.quantity",
        "activities.0.from",
        "statements.truthful",
        "grant",
      ),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ unit: "binary" })), (typed) => {
        for (const { id } of SECTIONS) {
          const { part } = read(id, typed)
          expect(Object.keys(part).toSorted()).toEqual(Object.keys(pickSection(emptyContent, id)).toSorted())
        }
      }),
    )
  })
})

describe("setting one field", () => {
  it("does what typing it would", () => {
    expect(setField(complete, "grant", "12000.50").grant).toBe(1_200_050)
    expect(setField(complete, "activities.1.to", "2027-11-30").activities[1]?.to).toBe("2027-11-30")
    expect(setField(complete, "charges", "no").charges).toBe(false)
    expect(setField(complete, "contact.phone", "65 1").contact.phone).toBe("65 1")
  })

  it("changes nothing else, and nothing at all for a field that no section holds", () => {
    const changed: OfferContent = { ...complete, grant: 100 }
    expect(setField(complete, "grant", "1")).toEqual(changed)
    expect(setField(complete, "number", "7")).toEqual(complete)
  })
})

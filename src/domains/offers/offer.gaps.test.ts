import { describe, expect, it } from "vitest"
import { setField } from "./offer.form.ts"
import { type CallTerms, type Gap, gapsBySection, type OfferorData, whyNotSubmittable } from "./offer.gaps.ts"
import { offerSamples } from "./offer.samples.ts"
import { ADMINISTRATIVE, emptyContent, type OfferContent, STATEMENTS } from "./offer.ts"

const term = { from: "2027-02-01", to: "2027-12-15" }
const call: CallTerms = {
  form: "support",
  state: "published",
  publishedAt: Temporal.Instant.from("2026-12-01T09:00:00Z"),
  closesAt: Temporal.Instant.from("2026-12-28T14:30:00Z"),
  taskFrom: term.from,
  taskTo: term.to,
  pool: 110_000_000,
  grantMin: 500_000,
  grantMax: 17_000_000,
  maxGrantShare: 9000,
  maxAdministrativeShare: 1000,
}
const now = Temporal.Instant.from("2026-12-20T08:00:00Z")
const club: OfferorData = {
  name: "Klub Jaskółki",
  legalForm: "association",
  registerNumber: "0000123456",
  street: "ul. Przykładowa 1",
  postcode: "64-100",
  city: "Leszno",
}
const handball = offerSamples.handball(term)
const gapsOf = (content: OfferContent, terms: Partial<CallTerms> = {}, at = now, organisation = club) =>
  whyNotSubmittable({ content }, { ...call, ...terms }, organisation, at)
const codes = (gaps: readonly Gap[]) => gaps.map((gap) => gap.code)

describe("an offer without gaps", () => {
  it.each(Object.entries(offerSamples))("is each of the samples (%s)", (_, sample) => {
    expect(gapsOf(sample(term))).toEqual([])
  })

  it("may have rows that were added and never filled", () => {
    const blank = { id: "x", name: "", target: "", monitoring: "" }
    expect(gapsOf({ ...handball, results: [...handball.results, blank] })).toEqual([])
  })

  it("may state that there are arrears: the form asks, it does not forbid", () => {
    const statements = { ...handball.statements, "tax-arrears": "exist", "insurance-arrears": "exist" }
    expect(gapsOf({ ...handball, statements })).toEqual([])
  })
})

describe("the time for offers", () => {
  it("includes the closing moment and not one second more", () => {
    expect(gapsOf(handball, {}, call.closesAt)).toEqual([])
    expect(codes(gapsOf(handball, {}, call.closesAt.add({ seconds: 1 })))).toEqual(["offer.call_closed"])
  })

  it("starts with the announcement and ends with an annulment or a decision", () => {
    const before = call.publishedAt!.subtract({ seconds: 1 })
    expect(codes(gapsOf(handball, {}, before))).toEqual(["offer.call_not_open"])
    expect(codes(gapsOf(handball, { state: "annulled" }))).toEqual(["offer.call_annulled"])
    expect(codes(gapsOf(handball, { state: "decided" }))).toEqual(["offer.call_closed"])
  })
})

describe("an empty offer", () => {
  const gaps = gapsOf(emptyContent)

  it("is told everything at once, section by section", () => {
    expect(gapsBySection(gaps)).toEqual({
      task: 4,
      offeror: 2,
      description: 2,
      results: 2,
      experience: 2,
      costs: 1,
      other: 1,
      statements: STATEMENTS.length - 1,
    })
  })

  it("is told in both languages, and never with a value left out", () => {
    for (const { message } of gaps)
      for (const sentence of [message.pl, message.en]) expect(sentence).not.toMatch(/undefined|NaN|null|\[object/)
  })
})

describe("the grant", () => {
  it("above the share of costs is answered with the largest one and a button that sets it", () => {
    const [gap, ...others] = gapsOf({ ...handball, grant: 3_650_000, ownFinancial: 110_000 })
    expect(others).toEqual([])
    expect(gap).toMatchObject({ section: "costs", field: "grant", code: "offer.grant_too_high" })
    expect(gap?.message.pl).toContain("najwyżej 36\u00a0000,00\u00a0zł")
    expect(gap?.fix).toMatchObject({ field: "grant", value: "36000.00" })
  })

  it.each([
    ["the largest grant", { grantMax: 3_000_000 }, "3000000"],
    ["the pool", { pool: 2_000_000 }, "2000000"],
  ])("above %s is answered with that limit", (_, terms, most) => {
    const gap = gapsOf(handball, terms).find((it) => it.code === "offer.grant_too_high")
    expect(gap?.fix?.value).toBe(`${Number(most) / 100}.00`)
  })

  it("below the smallest one is answered with it", () => {
    const gaps = gapsOf({ ...handball, grant: 400_000, ownFinancial: 3_360_000 })
    expect(gaps.map((it) => [it.code, it.fix?.value])).toEqual([["offer.grant_too_low", "5000.00"]])
  })

  it("that no amount can satisfy is answered with the costs it needs", () => {
    const cost = { id: "k", group: "dzialanie-1", name: "Kije", unit: "para", unitCost: 10_000, quantity: 10_000 }
    const content = { ...handball, costs: [cost], grant: 90_000, ownFinancial: 10_000, ownInKind: 0 }
    const [gap, ...others] = gapsOf(content)
    expect(others).toEqual([])
    expect(gap?.code).toBe("offer.grant_out_of_reach")
    expect(gap?.fix).toBeUndefined()
    expect(gap?.message.pl).toContain("co najmniej 5\u00a0555,56\u00a0zł")
  })
})

describe("each limit", () => {
  const withGrant = (grant: number) => ({ ...handball, grant, ownFinancial: 3_760_000 - grant })
  it.each([
    ["the share of costs", {}, 3_600_000],
    ["the largest grant", { grantMax: 3_000_000 }, 3_000_000],
    ["the pool", { pool: 2_000_000 }, 2_000_000],
    ["the costs", { maxGrantShare: null, form: "entrust" as const }, 3_760_000],
  ])("lets its very amount pass and not one grosz more (%s)", (_, terms, most) => {
    expect(gapsOf(withGrant(most), terms)).toEqual([])
    const over = { ...withGrant(most + 1), ownFinancial: Math.max(0, 3_760_000 - most - 1) }
    expect(codes(gapsOf(over, terms))).not.toEqual([])
  })

  it("lets the smallest grant pass and not one grosz less", () => {
    expect(gapsOf(withGrant(500_000))).toEqual([])
    expect(codes(gapsOf(withGrant(499_999)))).toEqual(["offer.grant_too_low"])
  })

  it("lets administrative costs of their very share pass and not one grosz more", () => {
    const withCosts = (administrative: number) => {
      const costs = handball.costs.map((it) =>
        it.group === ADMINISTRATIVE ? { ...it, unitCost: administrative, quantity: 1000 } : it,
      )
      return { ...handball, costs, ownFinancial: 3_720_000 + administrative - 3_600_000 - 240_000 }
    }
    expect(gapsOf(withCosts(413_333))).toEqual([])
    expect(codes(gapsOf(withCosts(413_334)))).toEqual(["offer.administrative_too_high"])
  })
})

describe("the term of the task", () => {
  it("outside of the announcement's is set to its ends", () => {
    const gaps = gapsOf({ ...handball, from: "2027-01-31", to: "2028-01-01", activities: [], costs: [] })
    const fixes = gaps.filter((it) => it.section === "task").map((it) => [it.code, it.fix?.value])
    expect(fixes).toEqual([
      ["offer.from_outside", "2027-02-01"],
      ["offer.to_outside", "2027-12-15"],
    ])
  })

  it("may be one day, the first or the last one", () => {
    for (const day of [term.from, term.to]) {
      const activities = handball.activities.map((it) => ({ ...it, from: day, to: day }))
      expect(gapsOf({ ...handball, from: day, to: day, activities })).toEqual([])
    }
  })
})

describe("sources that do not add up to the costs", () => {
  it("get the missing amount from the own contribution where the call supports a task", () => {
    const [gap] = gapsOf({ ...handball, ownFinancial: 0 })
    expect(gap?.message.pl).toContain("Brakuje 1\u00a0600,00\u00a0zł")
    expect(gap?.fix).toMatchObject({ field: "ownFinancial", value: "1600.00" })
  })

  it("get it from the grant where the call entrusts one", () => {
    const [gap] = gapsOf({ ...handball, ownFinancial: 0 }, { form: "entrust", maxGrantShare: null })
    expect(gap?.fix).toMatchObject({ field: "grant", value: "37600.00" })
  })

  it("give up the excess from the first source that has it", () => {
    const over = (more: Partial<OfferContent>) => gapsOf({ ...handball, ...more }).at(0)?.fix
    expect(over({ ownFinancial: 200_000 })).toMatchObject({ field: "ownFinancial", value: "1600.00" })
    expect(over({ ownFinancial: 0, ownInKind: 500_000 })).toMatchObject({ field: "grant", value: "35000.00" })
  })
})

describe("costs", () => {
  it("of administration above their share are answered with the largest sum", () => {
    const costs = handball.costs.map((it) => (it.group === ADMINISTRATIVE ? { ...it, unitCost: 50_000 } : it))
    const [gap] = gapsOf({ ...handball, costs, ownFinancial: 380_000 })
    expect(gap).toMatchObject({ code: "offer.administrative_too_high", field: "costs.4.unitCost" })
    expect(gap?.message.pl).toContain("najwyżej 4\u00a0133,33\u00a0zł")
  })

  it("of an activity that was removed ask for another one", () => {
    const activities = handball.activities.slice(0, 1)
    expect(gapsOf({ ...handball, activities }).map((it) => it.field)).toEqual(["costs.2.group", "costs.3.group"])
  })
})

describe("money from recipients", () => {
  it("must be declared in part VI, and the button does it", () => {
    const swimming = offerSamples.swimming(term)
    const [gap] = gapsOf({ ...swimming, charges: false })
    expect(gap).toMatchObject({ section: "other", code: "offer.charges_undeclared", fix: { value: "yes" } })
    expect(gapsOf(setField({ ...swimming, charges: false }, "charges", "yes"))).toEqual([])
  })

  it("is refused to an ordinary association, which runs no paid activity", () => {
    const ordinary = { ...club, legalForm: "ordinary-association" }
    const gaps = gapsOf(offerSamples.swimming(term), {}, now, ordinary)
    expect(gaps.map((it) => [it.section, it.field])).toEqual([["costs", "recipients"]])
  })
})

describe("the offeror", () => {
  it("must have a complete profile and be an entity that may make offers", () => {
    expect(codes(gapsOf(handball, {}, now, { ...club, registerNumber: "", city: "" }))).toEqual([
      "offer.profile_incomplete",
    ])
    expect(codes(gapsOf(handball, {}, now, { ...club, legalForm: "political-party" }))).toContain("subject.excluded")
  })
})

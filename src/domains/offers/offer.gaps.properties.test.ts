import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { completeRules, type OfferRules } from "../calls/public.ts"
import { limitsFor } from "./gaps/gap.ts"
import { EMPTY_JOINT, LEAD } from "./joint/partner.ts"
import { splitOf } from "./joint/split.ts"
import { costValue, grantCeiling, offerTotals } from "./offer.budget.ts"
import { setField } from "./offer.form.ts"
import { type CallTerms, type OfferorData, whyNotSubmittable } from "./offer.gaps.ts"
import { offerSamples } from "./offer.samples.ts"
import { ADMINISTRATIVE, isBlankCost, type OfferContent, STATEMENTS } from "./offer.ts"

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

const amount = fc.oneof(fc.integer({ min: 0, max: 6_000_000 }), fc.constantFrom(0, 1, 499_999, 500_000, 3_600_000))
const day = fc.constantFrom("", "2027-01-31", "2027-02-01", "2027-06-30", "2027-12-15", "2027-12-16")
const word = fc.constantFrom("", "tekst")
const partner = (id: string, typed: string): OfferContent["partners"][number] => ({
  ...{ id, organisationId: "", name: typed, legalForm: typed && "foundation", registerNumber: typed && "0000654321" },
  ...{ nip: "", street: typed, postcode: typed, city: typed, email: "", phone: "", website: "", representedBy: typed },
})
const marks = fc.subarray([LEAD, "p0", "p1"]).map((ids) => Object.fromEntries(ids.map((id) => [id, true as const])))
const share = fc.record({ value: amount, year1: amount, year2: amount }, { requiredKeys: [] })
/** One organisation's own offer, or a joint one with any split of costs. */
const anyJoint = fc
  .record({
    typed: fc.array(word, { maxLength: 2 }),
    split: fc.array(share, { minLength: 3, maxLength: 3 }),
    words: word,
  })
  .map(({ typed, split, words }) => ({
    partners: typed.map((text, index) => partner(`p${index}`, text)),
    split: Object.fromEntries([LEAD, "p0", "p1"].map((id, index) => [id, split[index]!])),
    jointRepresentation: words,
  }))
const anyContent: fc.Arbitrary<OfferContent> = fc
  .record({
    joint: anyJoint,
    callTaskId: fc.constantFrom("", "t1", "gone"),
    title: word,
    from: day,
    to: day,
    place: word,
    synopsis: word,
    resultsText: word,
    experience: word,
    resources: word,
    otherInformation: word,
    contact: fc.record({
      name: word,
      phone: fc.constantFrom("", "65 12", "655 123 456"),
      email: fc.constantFrom("", "a@", "a@example.org"),
    }),
    activities: fc.array(
      fc.record({ name: word, description: word, audience: word, from: day, to: day, external: word, by: marks }),
      { maxLength: 3 },
    ),
    results: fc.array(fc.record({ name: word, target: word, monitoring: word }), { maxLength: 2 }),
    costs: fc.array(
      fc.record({
        group: fc.constantFrom("a0", "a1", "a2", ADMINISTRATIVE),
        name: word,
        unit: word,
        unitCost: fc.integer({ min: 0, max: 500_000 }),
        quantity: fc.integer({ min: 0, max: 20_000 }),
      }),
      { maxLength: 6 },
    ),
    grant: fc.option(amount),
    ownFinancial: amount,
    ownInKind: amount,
    recipients: fc.oneof(fc.constant(0), amount),
    charges: fc.constantFrom(null, true, false),
    statements: fc
      .subarray(STATEMENTS.map((it) => it.key))
      .map((keys) => Object.fromEntries(keys.map((key) => [key, true]))),
  })
  .map(({ joint, ...it }) => ({
    ...it,
    ...joint,
    activities: it.activities.map((row, index) => ({ id: `a${index}`, ...row })),
    results: it.results.map((row, index) => ({ id: `r${index}`, ...row })),
    costs: it.costs.map((row, index) => ({ id: `k${index}`, ...row })),
  }))

/** Complete but for its money, which lies around the limits. */
const anyBudget: fc.Arbitrary<OfferContent> = fc
  .record({
    grant: fc.integer({ min: 0, max: 5_000_000 }),
    ownInKind: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400_000 })),
    administrative: fc.integer({ min: 0, max: 60_000 }),
    hours: fc.integer({ min: 1, max: 500 }),
    balanced: fc.constantFrom(true, true, true, false),
    callTaskId: fc.constantFrom("t1", "t1", "t1", ""),
    joint: fc.oneof(fc.constant(EMPTY_JOINT), anyJoint),
    isSplitWhole: fc.boolean(),
  })
  .map(({ joint, isSplitWhole, grant, ownInKind, administrative, hours, balanced, callTaskId }) => {
    const [training, , , , accounting] = handball.costs
    const costs = [
      { ...training!, quantity: hours * 1000 },
      { ...accounting!, unitCost: administrative },
    ]
    const total = costs.reduce((sum, cost) => sum + costValue(cost), 0)
    const ownFinancial = balanced ? Math.max(0, total - grant - ownInKind) : 0
    const whole = {
      partners: [partner("p0", "tekst")],
      split: { [LEAD]: { value: total - 1 }, p0: { value: 1 } },
      jointRepresentation: "tekst",
    }
    const activities = handball.activities.map((it) => ({ ...it, by: { [LEAD]: true as const, p0: true as const } }))
    return {
      ...handball,
      activities,
      ...(isSplitWhole ? whole : joint),
      callTaskId,
      costs,
      grant,
      ownInKind,
      ownFinancial,
    }
  })

const anyTerms = fc.record<Partial<CallTerms>>({
  form: fc.constantFrom("support", "entrust"),
  pool: fc.constantFrom(110_000_000, 2_000_000, 100),
  grantMin: fc.constantFrom(null, 1, 500_000, 3_000_000),
  grantMax: fc.constantFrom(null, 500_000, 17_000_000),
  maxGrantShare: fc.constantFrom(null, 1, 3333, 9000, 10_000),
  maxAdministrativeShare: fc.constantFrom(null, 0, 777, 1000, 10_000),
  offerRules: fc.record<Partial<OfferRules>>({
    tasks: fc.constantFrom([], [{ id: "t1", name: "Zajęcia", amount: 2_500_000 }]),
    ownShare: fc.constantFrom(null, null, 1, 1000, 2500),
    ownShareOf: fc.constantFrom("total", "grant"),
    ownFinancialShare: fc.constantFrom(null, null, 333, 1500),
    ownInKindAllowed: fc.boolean(),
    recipientsMoneyAllowed: fc.boolean(),
    resultsTableRequired: fc.boolean(),
    isMultiYear: fc.boolean(),
    offersPerOrganisation: fc.constantFrom(null, 1, 2),
    jointOffersAllowed: fc.boolean(),
  }),
})

describe("for any content and any limits", () => {
  it("a value that a message proposes, once set, makes its own rule pass", () => {
    let tried = 0
    fc.assert(
      fc.property(
        fc.oneof(anyContent, anyBudget),
        anyTerms,
        fc.constantFrom("association", "ordinary-association"),
        (content, terms, legalForm) => {
          const organisation = { ...club, legalForm }
          for (const gap of gapsOf(content, terms, now, organisation)) {
            if (!gap.fix) continue
            tried++
            const after = gapsOf(setField(content, gap.fix.field, gap.fix.value), terms, now, organisation)
            expect(after.filter((it) => it.code === gap.code && it.field === gap.field)).toEqual([])
          }
        },
      ),
      { numRuns: 400 },
    )
    expect(tried).toBeGreaterThan(400)
  })

  it("an amount that a message proposes is within its limit and breaks no limit that held", () => {
    const amounts = ["grant", "ownFinancial", "ownInKind", "recipients"]
    // What the sources add up to, and what must be added to a grant, follows every new amount.
    const following = ["offer.sources_too_small", "offer.sources_too_large", "offer.own_too_small"]
    let grants = 0
    fc.assert(
      fc.property(fc.oneof(anyContent, anyBudget), anyTerms, (content, terms) => {
        const before = gapsOf(content, terms)
        const held = (code: string, field: string) => !before.some((it) => it.code === code && it.field === field)
        for (const { fix } of before) {
          if (!fix || !amounts.includes(fix.field)) continue
          const changed = setField(content, fix.field, fix.value)
          const after = gapsOf(changed, terms)
          const broken = after.filter(({ code, field }) => held(code, field) && !following.includes(code))
          expect(broken.map(({ code }) => [fix.field, code])).toEqual([])
          if (fix.field !== "grant") continue
          grants++
          expect(changed.grant).toBeLessThanOrEqual(
            grantCeiling(offerTotals(changed).total, limitsFor(changed, { ...call, ...terms })).amount,
          )
        }
      }),
      { numRuns: 400 },
    )
    expect(grants).toBeGreaterThan(100)
  })

  it("nothing beyond the limits of the announcement passes", () => {
    let passed = 0
    let joint = 0
    fc.assert(
      fc.property(fc.oneof(anyContent, anyBudget, anyBudget), anyTerms, (content, terms) => {
        if (gapsOf(content, terms).length > 0) return
        passed++
        const limits = { ...call, ...terms }
        const costs = content.costs.filter((cost) => !isBlankCost(cost))
        const cents = (list: typeof costs) =>
          list.reduce((sum, it) => sum + (BigInt(it.unitCost) * BigInt(it.quantity) * 2n + 1000n) / 2000n, 0n)
        const total = cents(costs)
        const grant = BigInt(content.grant ?? 0)
        expect(grant + BigInt(content.ownFinancial + content.ownInKind + content.recipients)).toBe(total)
        expect(grant).toBeGreaterThan(0n)
        expect(grant).toBeGreaterThanOrEqual(BigInt(limits.grantMin ?? 1))
        expect(grant).toBeLessThanOrEqual(BigInt(limits.grantMax ?? limits.pool))
        expect(grant).toBeLessThanOrEqual(BigInt(limits.pool))
        expect(grant * 10_000n).toBeLessThanOrEqual(total * BigInt(limits.maxGrantShare ?? 10_000))
        const administrative = cents(costs.filter((it) => it.group === ADMINISTRATIVE))
        expect(administrative * 10_000n).toBeLessThanOrEqual(total * BigInt(limits.maxAdministrativeShare ?? 10_000))
        const rules = completeRules(limits.offerRules ?? {})
        const whole = rules.ownShareOf === "total" ? total : grant
        const own = BigInt(content.ownFinancial + content.ownInKind) * 10_000n
        expect(own).toBeGreaterThanOrEqual(whole * BigInt(rules.ownShare ?? 0))
        expect(BigInt(content.ownFinancial) * 10_000n).toBeGreaterThanOrEqual(
          whole * BigInt(rules.ownFinancialShare ?? 0),
        )
        if (!rules.ownInKindAllowed) expect(content.ownInKind).toBe(0)
        if (!rules.recipientsMoneyAllowed) expect([content.recipients, content.charges]).toEqual([0, false])
        if (content.partners.length > 0) {
          joint++
          expect(rules.jointOffersAllowed).toBe(true)
          const parts = [LEAD, ...content.partners.map(({ id }) => id)].map((id) => content.split[id]?.value ?? 0)
          expect(BigInt(parts.reduce((sum, part) => sum + part, 0))).toBe(total)
        }
        if (rules.tasks.length > 0) expect(content.callTaskId).toBe("t1")
        if (rules.tasks.length > 0) expect(grant).toBeLessThanOrEqual(2_500_000n)
        expect(content.from >= limits.taskFrom && content.from <= content.to && content.to <= limits.taskTo).toBe(true)
      }),
      { numRuns: 3000 },
    )
    expect(passed).toBeGreaterThan(20)
    expect(joint).toBeGreaterThan(3)
  })

  it("nothing of the costs falls to anybody in a year without costs", () => {
    const costs = handball.costs.map((cost) => ({ ...cost, year1: costValue(cost), year2: 0 }))
    const total = costs.reduce((sum, { year1 }) => sum + year1, 0)
    const content = { ...handball, to: "2028-06-30", costs, partners: [partner("p0", "tekst")] }
    const differing = (year2: number) =>
      gapsOf({ ...content, split: { [LEAD]: { year1: total }, p0: { year2 } } }).filter(
        ({ code }) => code === "offer.split_differs",
      )
    expect(differing(0)).toEqual([])
    expect(differing(500).map(({ fix }) => fix?.value)).toEqual(["0.00"])
  })

  it("the value proposed for a split makes its column agree to the grosz", () => {
    let mended = 0
    const years = { from: "2027-02-01", to: "2028-06-30" }
    const dated = fc.constantFrom({}, years)
    fc.assert(
      fc.property(anyBudget, anyJoint, dated, fc.array(amount, { minLength: 2 }), (budget, joint, term, parts) => {
        const costs = budget.costs.map((cost, index) => ({ ...cost, year1: parts[index] ?? 0, year2: parts[1] ?? 0 }))
        let content: OfferContent = { ...budget, ...term, ...joint, costs, partners: [partner("p0", "tekst")] }
        for (let round = 0; round < 8; round++) {
          const gap = gapsOf(content).find(({ code }) => code === "offer.split_differs")
          if (!gap?.fix) break
          mended++
          content = setField(content, gap.fix.field, gap.fix.value)
          const part = gap.field.split(".")[2]!
          const column = splitOf(content).parts.find((it) => it.part === part)!
          expect(column.sum).toBe(column.target)
        }
      }),
    )
    expect(mended).toBeGreaterThan(50)
  })
})

import { load } from "cheerio"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { draftedOffer } from "../../../tests/support/offers.ts"
import { pdfText } from "../../../tests/support/pdf-text.ts"
import { urls } from "../../urls.ts"
import { DEFAULT_OFFER_RULES } from "../calls/public.ts"
import { costValue } from "./offer.budget.ts"
import { setField } from "./offer.form.ts"
import { whyNotSubmittable } from "./offer.gaps.ts"
import { offerSamples } from "./offer.samples.ts"
import { type Cost, withoutBlankRows } from "./offer.ts"
import { budgetYears } from "./offer.years.ts"
import { submitOffer } from "./submit-offer.ts"

const world = await testWorld()
const call = await publishedCall(world, {
  taskTo: "2028-06-30",
  offerRules: { ...DEFAULT_OFFER_RULES, isMultiYear: true },
})
const office = "leszno"
const content = offerSamples.handball({ from: call.taskFrom, to: call.taskTo })
const organisation = { ...world.ctxOf("representative").actor, legalForm: "association" }
const split = (cost: Cost, later: number): Cost => ({ ...cost, year1: costValue(cost) - later, year3: later })
const codes = (costs: Cost[]) =>
  whyNotSubmittable({ content: { ...content, costs } }, call, organisation as never, world.clock.now()).filter(
    (gap) => gap.code === "offer.cost_years_differ",
  )

describe("an offer over several budget years", () => {
  it("has the years of its term, and none within one", () => {
    expect(budgetYears(content).map(({ year }) => year)).toEqual([2026, 2027, 2028])
    expect(budgetYears({ from: "2027-02-01", to: "2027-12-31" })).toEqual([])
    expect(
      budgetYears({ from: "2026-07-01", to: "2031-06-30" })
        .map(({ year }) => year)
        .at(-1),
    ).toBe(2031)
    expect(budgetYears({ from: "", to: "2028-12-31" })).toEqual([])
  })

  it("splits every cost by years, and the button puts what is left into the last", () => {
    const gaps = codes(content.costs)
    expect(gaps.map((gap) => gap.field)).toEqual(content.costs.map((_, index) => `costs.${index}.year3`))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000_000 }), fc.integer({ min: 0, max: 3_000_000 }), (year1, year3) => {
        const costs = [{ ...content.costs[0]!, year1, year3 }]
        for (const { fix } of codes(costs))
          if (fix) expect(codes(setField({ ...content, costs }, fix.field, fix.value).costs)).toEqual([])
        const isRight = year1 + year3 === costValue(costs[0]!)
        expect(codes(costs).length === 0).toBe(isRight)
      }),
    )
  })

  it("shows the years in its form, its pages and its PDF, and is taken", async () => {
    const costs = content.costs.map((cost) => split(cost, Math.round(costValue(cost) / 3)))
    const offer = await draftedOffer(world, call, { change: { costs } })
    const to = { office, offerId: offer.id }
    const form = load((await world.as("representative").get(urls.offerSection.href({ ...to, section: "koszty" }))).html)
    expect(form('input[name="costs.0.year3"]').val()).toBe("6\u00a0933,33")
    expect(form("main").text()).toContain("Koszty w roku 2028")
    const outcome = await world.run("representative", (ctx) => submitOffer(ctx, offer.id))
    expect(outcome.ok ? [] : outcome.problems).toEqual([])
    const page = await world.as("representative").get(urls.offer.href(to))
    const pdf = pdfText((await world.as("representative").get(urls.offerPdf.href(to))).bytes)
    for (const text of [page.html, pdf]) {
      expect(text).toContain("2028")
      expect(text.replaceAll("\u00a0", " ")).toContain("6 933,33")
    }
  })

  it("freezes no part in a year that its term no longer has", () => {
    const costs = content.costs.map((cost) => split(cost, 100))
    const shorter = withoutBlankRows({ ...content, costs, to: "2026-12-31" })
    expect(shorter.costs).toEqual(content.costs)
  })
})

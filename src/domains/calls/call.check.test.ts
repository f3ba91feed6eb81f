import { describe, expect, it } from "vitest"
import { checkCall, earliestClosing, type Publications } from "./call.check.ts"
import { readCall, typedOf } from "./call.form.ts"
import { contentOf } from "./call.rows.ts"
import { callSamples } from "./call.samples.ts"
import type { CallDraft } from "./call.ts"

const draft = callSamples.completeDraft
const noon = (day: string) => Temporal.Instant.from(`${day}T11:00:00Z`)
const everywhere = (day: string): Publications => ({ bip: day, board: day, website: day })

function problemsOf(change: Partial<CallDraft>, day = "2026-12-03", published = everywhere(day)) {
  return checkCall({ ...draft, ...change }, noon(day), published)
}
const codes = (list: ReturnType<typeof problemsOf>) => list.map((problem) => `${problem.field} ${problem.code}`)

describe("the legal check of a draft", () => {
  it("has nothing to say about a complete draft", () => {
    expect(codes(problemsOf({}))).toEqual([])
  })

  it("counts 21 days around Christmas from the last of the three announcements", () => {
    const closing = (day: string) => ({ closesAt: Temporal.Instant.from(`${day}T14:30:00Z`) })
    const tooShort = "closesOn announcement.window_too_short"
    expect(earliestClosing(noon("2026-12-03")).toString()).toBe("2026-12-28")
    expect(codes(problemsOf(closing("2026-12-23")))).toContain(tooShort)
    expect(codes(problemsOf(closing("2026-12-28")))).toEqual([])
    expect(codes(problemsOf(closing("2026-12-22"), "2026-12-01"))).not.toContain(tooShort)
    const boardLast = { bip: "2026-12-01", board: "2026-12-03", website: "2026-12-01" }
    expect(codes(problemsOf(closing("2026-12-22"), "2026-12-01", boardLast))).toContain(tooShort)
  })

  it("proposes the earliest lawful closing, and the proposal mends the draft", () => {
    const [problem] = problemsOf({ closesAt: Temporal.Instant.from("2026-12-23T14:30:00Z") })
    expect(problem?.fix).toMatchObject({ field: "closesOn", value: "2026-12-28" })
    const typed = { ...typedOf(contentOf(draft), "pl"), closesOn: problem!.fix!.value }
    const mended = readCall(typed, Temporal.PlainDate.from("2026-12-03"))
    expect(mended.ok && codes(problemsOf(mended.value))).toEqual([])
  })

  it("puts every problem of an empty draft beside a field of the form", () => {
    const problems = checkCall(callSamples.emptyDraft, noon("2026-12-03"))
    const known = new Set([...Object.keys(typedOf(contentOf(draft), "pl")), "criteria"])
    expect(problems.filter((problem) => !known.has(problem.field)).map((problem) => problem.field)).toEqual([])
    expect(new Set(problems.map((problem) => problem.field))).toEqual(
      new Set([
        ...["title", "spheres", "form", "pool", "rules", "taskFrom", "taskTo", "conditions", "procedure", "criteria"],
        ...["costsThisYear", "costsLastYear", "closesOn", "decisionOn"],
      ]),
    )
  })

  it("bars a period over two years until the rules allow a task over several", () => {
    const long = { taskTo: "2028-06-30" }
    const offerRules = { ...draft.offerRules, isMultiYear: true }
    expect(codes(problemsOf(long))).toEqual(["taskTo announcement.task_crosses_year"])
    expect(problemsOf(long)[0]?.fix).toMatchObject({ field: "taskTo", value: "2027-12-31" })
    expect(codes(problemsOf({ ...long, offerRules }))).toEqual([])
  })

  it("reads every text that the announcement prints", () => {
    const bad = "Oferta nieczytelna odpada."
    const row = { id: draft.id, name: bad, hint: bad }
    const change: Partial<CallDraft> = {
      costsNote: bad,
      criteria: draft.criteria.map((criterion) => ({ ...criterion, hint: bad })),
      offerRules: {
        ...draft.offerRules,
        tasks: [{ id: draft.id, name: bad, amount: draft.pool ?? 0 }],
        attachments: [{ ...row, isRequired: true }],
        accessibilityConditions: bad,
      },
    }
    const fields = problemsOf(change).map(({ field }) => field)
    expect(fields).toEqual([
      "costsNote",
      ...draft.criteria.map((_, index) => `criteria.${index}.hint`),
      ...["tasks.0.name", "attachments.0.name", "attachments.0.hint", "accessibilityConditions"],
    ])
  })

  it("asks for the costs of the very year that is missing", () => {
    expect(codes(problemsOf({ costsLastYear: null }))).toEqual(["costsLastYear announcement.past_costs_missing"])
    expect(codes(problemsOf({ costsThisYear: null }))).toEqual(["costsThisYear announcement.past_costs_missing"])
  })

  it("offers values the form understands", () => {
    const entrusting = problemsOf({
      form: "entrust",
      criteria: draft.criteria.filter((c) => c.articleKey !== "own_money"),
    })
    expect(entrusting.map((problem) => problem.fix)).toContainEqual(
      expect.objectContaining({ field: "maxGrantShare", value: "" }),
    )
    const nextYear = problemsOf({ poolIsOfDraftBudget: false })
    expect(nextYear.map((problem) => problem.fix)).toContainEqual(
      expect.objectContaining({ field: "poolIsOfDraftBudget", value: "on" }),
    )
  })
})

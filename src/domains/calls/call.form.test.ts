import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { CallTyped } from "./call.form.ts"
import { readCall, TEXT_LIMIT, typedOf } from "./call.form.ts"
import { callSamples } from "./call.samples.ts"

const today = Temporal.PlainDate.from("2026-11-24")
const typed = typedOf(callSamples.completeDraft, "pl")

function codesOf(change: Partial<CallTyped>): Record<string, string> {
  const outcome = readCall({ ...typed, ...change }, today)
  return outcome.ok ? {} : Object.fromEntries(outcome.problems.map((problem) => [problem.field, problem.code]))
}

describe("the form of a call", () => {
  it("reads back what it shows, in both languages", () => {
    const { id, officeId, state, revision, criteria, changedAt, changedBy, offerRules, ...content } =
      callSamples.completeDraft
    for (const lang of ["pl", "en"] as const)
      expect(readCall(typedOf(callSamples.completeDraft, lang), today)).toEqual({ ok: true, value: content })
  })

  it("takes an empty field for a value still missing", () => {
    const outcome = readCall({ ...typed, pool: "", closesOn: "", form: "", threshold: "" }, today)
    expect(outcome).toMatchObject({ ok: true, value: { pool: null, closesAt: null, form: null, threshold: null } })
  })

  it("closes at 15:30 in Poland when no other hour is named", () => {
    const outcome = readCall({ ...typed, closesOn: "28.12.2026", closesTime: "" }, today)
    expect(outcome.ok && outcome.value.closesAt?.toString()).toBe("2026-12-28T14:30:00Z")
  })

  it("names what is wrong beside each field", () => {
    expect(
      codesOf({
        pool: "-5",
        grantMin: "0",
        grantMax: "99999999999999999999",
        maxGrantShare: "101",
        maxAdministrativeShare: "10,555",
        taskFrom: "31.02.2027",
        taskTo: "1905-01-01",
        decisionOn: "wkrótce",
        closesTime: "25:00",
        threshold: "2,5",
        cardId: "1",
      }),
    ).toEqual({
      pool: "call.moneyNegative",
      grantMin: "call.moneyZero",
      grantMax: "call.moneyTooLarge",
      maxGrantShare: "call.shareOutOfRange",
      maxAdministrativeShare: "call.shareTooPrecise",
      taskFrom: "call.dateNoSuchDay",
      taskTo: "call.dateFarAway",
      decisionOn: "call.dateUnreadable",
      closesTime: "call.timeUnreadable",
      threshold: "call.pointsUnreadable",
      cardId: "call.unreadable",
    })
  })

  it("says by how much a text of ten megabytes is too long", () => {
    const outcome = readCall({ ...typed, description: "a".repeat(10_000_000) }, today)
    expect(!outcome.ok && outcome.problems[0]?.message.pl).toContain("9\u00a0980\u00a0000 znaków")
    expect(codesOf({ rules: "a".repeat(TEXT_LIMIT + 1) })).toEqual({ rules: "call.tooLong" })
    expect(codesOf({ rules: "a".repeat(TEXT_LIMIT) })).toEqual({})
  })

  it("reads any text without failing", () => {
    const anything = fc.record(
      Object.fromEntries(
        Object.keys(typed).map((name) => [name, name === "spheres" ? fc.array(fc.string()) : fc.string()]),
      ),
    )
    fc.assert(
      fc.property(anything, (values) => {
        const outcome = readCall(values as unknown as CallTyped, today)
        if (!outcome.ok) for (const problem of outcome.problems) expect(problem.message.pl).not.toBe("")
      }),
    )
  })
})

import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { draftedCall, publishedCall } from "../../../tests/support/calls.ts"
import { momentAt } from "../../lib/dates.ts"
import { historyOf } from "../../platform/audit.ts"
import { Missing } from "../../platform/http/reply.ts"
import { urls } from "../../urls.ts"
import { accessCall } from "./call.access.ts"
import { papersOf } from "./call.queries.ts"
import { sampleContent } from "./call.samples.ts"
import { callPhase } from "./call.ts"
import { publishCall } from "./publish-call.ts"
import { saveCall } from "./save-call.ts"

const world = await testWorld()
const DAY = "2026-12-03"
const morning = (day: string) => momentAt(day, "10:00")
const everywhere = { bip: morning(DAY), board: morning(DAY), reasons: {} }

function at(moment: string) {
  world.clock.moveTo(Temporal.Instant.from(moment))
}

describe("publishing a call", () => {
  it("gives the number, records the three announcements and shows the call to everybody", async () => {
    at("2026-03-03T09:00:00Z")
    const call = await publishedCall(world)
    expect(call).toMatchObject({ state: "published", number: "1/2026", publishedAt: world.clock.now() })
    const visitor = world.ctxOf("visitor")
    expect((await accessCall(visitor, call.id, "view")).number).toBe("1/2026")
    const official = world.ctxOf("official")
    const by = official.actor.kind === "person" ? official.actor.id : ""
    const recorded = { day: "2026-03-03", at: world.clock.now(), recordedAt: world.clock.now(), recordedBy: by }
    expect((await papersOf(visitor, call.id)).appeared).toEqual(
      ["bip", "board", "website"].map((channel) => ({ channel, ...recorded })),
    )
    const events = await historyOf(world.ctxOf("official"), { kind: "call", id: call.id })
    expect(events.at(-1)).toMatchObject({
      what: "call.published",
      data: { number: "1/2026", bip: "2026-03-03T09:00:00Z" },
    })
  })

  it("refuses less than 21 days from the last announcement, with Christmas in between", async () => {
    at(`${DAY}T09:00:00Z`)
    const { id, revision } = await draftedCall(world, { closesAt: momentAt("2026-12-23", "15:30") })
    const early = await world.run("official", (ctx) => publishCall(ctx, id, { revision, ...everywhere }))
    expect(early).toMatchObject({
      ok: false,
      problems: [{ code: "announcement.window_too_short", fix: { field: "closesOn", value: "2026-12-28" } }],
    })
    const content = sampleContent(Temporal.PlainDate.from(DAY), { closesAt: momentAt("2026-12-28", "15:30") })
    await world.run("official", (ctx) => saveCall(ctx, id, { revision, content }))
    const mended = { revision: revision + 1, ...everywhere }
    const outcome = await world.run("official", (ctx) => publishCall(ctx, id, mended))
    expect(outcome.ok).toBe(true)
  })

  it("counts from the notice board when the board comes last", async () => {
    at("2026-12-01T09:00:00Z")
    const { id, revision } = await draftedCall(world, { closesAt: momentAt("2026-12-28", "15:30") })
    const board = (day: string) => ({
      revision,
      bip: morning("2026-12-01"),
      board: momentAt(day, "13:45"),
      reasons: {},
    })
    const late = await world.run("official", (ctx) => publishCall(ctx, id, board("2026-12-08")))
    expect(late).toMatchObject({ ok: false, problems: [{ code: "announcement.window_too_short" }] })
    const outcome = await world.run("official", (ctx) => publishCall(ctx, id, board("2026-12-04")))
    if (!outcome.ok) throw new Error("refused")
    expect(outcome.value.publishedAt).toEqual(momentAt("2026-12-04", "13:45"))
    expect(callPhase(outcome.value, world.clock.now())).toBe("announced")
  })

  it("asks why a warning is let pass, and keeps the reason", async () => {
    at("2026-06-01T09:00:00Z")
    const { id, revision } = await draftedCall(world, { closesAt: momentAt("2026-06-27", "12:00") })
    const input = { revision, bip: morning("2026-06-01"), board: morning("2026-06-01"), reasons: {} }
    const code = "announcement.closes_on_free_day"
    const unanswered = await world.run("official", (ctx) =>
      publishCall(ctx, id, { ...input, reasons: { [code]: " " } }),
    )
    expect(unanswered).toMatchObject({ ok: false, problems: [{ field: `reason.${code}` }] })
    const reasons = { [code]: "W sobotę dyżuruje informacja", "announcement.unknown": "x" }
    const outcome = await world.run("official", (ctx) => publishCall(ctx, id, { ...input, reasons }))
    expect(outcome.ok).toBe(true)
    expect((await papersOf(world.ctxOf("official"), id)).acceptedWarnings).toEqual([{ code, reason: reasons[code] }])
    const { html } = await world.as("official").get(urls.officeCall.href({ office: "leszno", callId: id }))
    const shown = load(html)("main").text()
    expect(shown).toContain("Nabór kończy się w sobotę")
    expect(shown).toContain("art. 115 KC")
    expect(shown).toContain("Powód przyjęcia: W sobotę dyżuruje informacja")
  })

  it("publishes once, however often the button is pressed", async () => {
    at("2026-05-04T09:00:00Z")
    const { id, revision } = await draftedCall(world)
    const input = { revision, bip: morning("2026-05-04"), board: morning("2026-05-04"), reasons: {} }
    const outcomes = await Promise.all([1, 2, 3].map(() => world.run("official", (ctx) => publishCall(ctx, id, input))))
    const numbers = outcomes.map((outcome) => outcome.ok && outcome.value.number)
    expect(new Set(numbers).size).toBe(1)
    const events = await historyOf(world.ctxOf("official"), { kind: "call", id })
    expect(events.filter((event) => event.what === "call.published")).toHaveLength(1)
  })

  it("gives numbers without gaps when several calls are published at once", async () => {
    at("2029-02-05T09:00:00Z")
    const calls = await Promise.all([1, 2, 3, 4].map(() => publishedCall(world)))
    expect(calls.map((call) => call.number).sort()).toEqual(["1/2029", "2/2029", "3/2029", "4/2029"])
  })

  it("refuses a draft that was changed after the page was opened", async () => {
    at("2026-09-01T09:00:00Z")
    const { id, revision } = await draftedCall(world)
    const stale = { revision: revision - 1, bip: morning("2026-09-01"), board: morning("2026-09-01"), reasons: {} }
    const outcome = await world.run("official", (ctx) => publishCall(ctx, id, stale))
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: "call.publishedElsewhere" }] })
  })

  it("freezes the announcement in the database itself", async () => {
    at("2026-09-01T09:00:00Z")
    const call = await publishedCall(world)
    await expect(
      world.run("official", (ctx) =>
        saveCall(ctx, call.id, { revision: 9, content: sampleContent(Temporal.PlainDate.from("2026-09-01")) }),
      ),
    ).rejects.toThrow(Missing)
    const change = (values: object) => world.db.updateTable("calls").set(values).where("id", "=", call.id).execute()
    await expect(change({ pool: 1 })).rejects.toThrow(/never edited/)
    await expect(change({ closes_at: world.clock.now() })).rejects.toThrow(/never edited/)
    await expect(world.db.deleteFrom("call_criteria").where("call_id", "=", call.id).execute()).rejects.toThrow(/never/)
  })

  it("is for those who run calls", async () => {
    at("2026-09-01T09:00:00Z")
    const { id, revision } = await draftedCall(world)
    const input = { revision, bip: morning("2026-09-01"), board: morning("2026-09-01"), reasons: {} }
    for (const name of ["representative", "mayor", "committee1"] as const)
      await expect(world.run(name, (ctx) => publishCall(ctx, id, input))).rejects.toThrow(Missing)
  })
})

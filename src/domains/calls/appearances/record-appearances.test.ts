import { load } from "cheerio"
import { beforeEach, describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { momentAt } from "../../../lib/dates.ts"
import { historyOf } from "../../../platform/audit.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { urls } from "../../../urls.ts"
import { papersOf } from "../call.queries.ts"
import type { Call } from "../call.ts"
import { correctCall } from "../corrections/correct-call.ts"
import { versionsOf } from "../corrections/version.queries.ts"
import { recordAppearances } from "./record-appearances.ts"
import { windowLeft } from "./window-left.ts"

const world = await testWorld()
const office = "leszno"
beforeEach(() => world.clock.moveTo(Temporal.Instant.from("2026-03-03T09:00:00Z")))

const record = (call: Call, bip: string, board: string, version = call.version) =>
  world.run("official", (ctx) =>
    recordAppearances(ctx, call.id, { version, bip: Temporal.Instant.from(bip), board: Temporal.Instant.from(board) }),
  )
const momentsOf = async (call: Call) =>
  (await papersOf(world.ctxOf("visitor"), call.id)).appeared.map(({ channel, day, at }) => [channel, day, String(at)])
const windowOf = async (call: Call) => windowLeft(call, await versionsOf(world.ctxOf("official"), call.id))

describe("when an announcement really appeared", () => {
  it("is put right once, with what was recorded before in the history", async () => {
    const call = await publishedCall(world)
    world.clock.moveTo(world.clock.now().add({ hours: 30 }))
    for (let press = 0; press < 2; press++)
      expect(await record(call, "2026-03-04T13:20:00Z", "2026-03-03T09:00:00Z")).toMatchObject({ ok: true })
    expect(await momentsOf(call)).toEqual([
      ["bip", "2026-03-04", "2026-03-04T13:20:00Z"],
      ["board", "2026-03-03", "2026-03-03T09:00:00Z"],
      ["website", "2026-03-03", "2026-03-03T09:00:00Z"],
    ])
    const events = await historyOf(world.ctxOf("official"), { kind: "call", id: call.id })
    const recorded = events.filter(({ what }) => what === "call.appearances-recorded")
    expect(recorded.map(({ data }) => data)).toEqual([
      { version: 1, bip: "2026-03-04T13:20:00Z", bipBefore: "2026-03-03T09:00:00Z" },
    ])
  })

  it("leaves too little time when it was later than foreseen, until a correction moves the closing", async () => {
    const call = await publishedCall(world)
    expect(await windowOf(call)).toEqual([])
    world.clock.moveTo(momentAt("2026-03-09", "12:00"))
    await record(call, "2026-03-09T09:00:00Z", "2026-03-03T09:00:00Z")
    expect(await windowOf(call)).toMatchObject([{ code: "appearance.window_too_short" }])
    const outcome = await world.run("official", async (ctx) => {
      const { version, content } = (await versionsOf(ctx, call.id)).at(-1)!
      const later = { closesAt: momentAt("2026-04-01", "15:30"), decisionOn: "2026-04-20" }
      return correctCall(ctx, call.id, {
        ...{ version, kind: "conditions", reason: "BIP później", bip: ctx.now, board: ctx.now, seen: [] },
        content: { ...content, ...later },
      })
    })
    if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join())
    expect(await windowOf(outcome.value.call)).toEqual([])
  })

  it("is recorded of the version that was seen, by those who run calls", async () => {
    const call = await publishedCall(world)
    expect(await record(call, "2026-03-04T13:20:00Z", "2026-03-03T09:00:00Z", 2)).toMatchObject({
      ok: false,
      problems: [{ code: "appearance.elsewhere" }],
    })
    const { now } = { now: world.clock.now() }
    for (const who of ["representative", "mayor"] as const)
      await expect(
        world.run(who, (ctx) => recordAppearances(ctx, call.id, { version: 1, bip: now, board: now })),
      ).rejects.toThrow(Missing)
  })

  it("stays a day where only the day was recorded, and the hour is asked for when it is put right", async () => {
    const call = await publishedCall(world)
    await world.db.updateTable("call_publications").set({ published_at: null }).where("call_id", "=", call.id).execute()
    const publicPage = load((await world.as("visitor").get(urls.call.href({ office, callId: call.id }))).html)
    const places = publicPage("main dt").filter((_, it) => publicPage(it).text().includes("Biuletyn"))
    expect(places.next("dd").text().replaceAll("\u00a0", " ").trim()).toBe("3 marca 2026")
    const path = urls.callAppearances.href({ office, callId: call.id })
    const typed = fieldsOf((await world.as("official").get(path)).html, "main form")
    expect(typed.bipTime).toBe("")
    expect((await world.as("official").post(path, typed)).status).toBe(422)
    const { appeared } = (await versionsOf(world.ctxOf("official"), call.id))[0]!
    expect(appeared.map(({ at }) => at)).toEqual([null, null, null])
  })

  it("has a page with what is recorded, which says at once when too little time is left", async () => {
    const call = await publishedCall(world)
    const path = urls.callAppearances.href({ office, callId: call.id })
    const official = world.as("official")
    const page = await official.get(path)
    expect(validateHtml(page.html)).toEqual([])
    const typed = fieldsOf(page.html, "main form")
    expect(typed).toMatchObject({ bip: "2026-03-03", bipTime: "10:00", board: "2026-03-03" })
    const unreadable = await official.post(path, { ...typed, bipTime: "rano" })
    expect(unreadable.status).toBe(422)
    world.clock.moveTo(momentAt("2026-03-09", "12:00"))
    const saved = await official.post(path, { ...typed, board: "2026-03-09", boardTime: "8:15" })
    expect(saved.location).toBe(path)
    const short = await official.get(saved.location!)
    expect(validateHtml(short.html)).toEqual([])
    expect(load(short.html)("main .notice").text()).toContain("Zostaje za mało czasu na oferty")
    const officePage = await official.get(urls.officeCall.href({ office, callId: call.id }))
    expect(load(officePage.html)("main .notice").text()).toContain("Przesuń termin sprostowaniem")
    const publicPage = await world.as("visitor").get(urls.call.href({ office, callId: call.id }))
    expect(load(publicPage.html)("main").text().replaceAll("\u00a0", " ")).toContain("9 marca 2026, 08:15")
    expect((await world.as("representative").get(path)).status).toBe(404)
  })
})

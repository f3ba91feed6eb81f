import { load } from "cheerio"
import ICAL from "ical.js"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { draftedCall, publishedCall } from "../../../../tests/support/calls.ts"
import { momentAt, today } from "../../../lib/dates.ts"
import { urls } from "../../../urls.ts"
import { annulCall } from "../annul-call.ts"
import { extendCall } from "../extend-call.ts"
import { publishCall } from "../publish-call.ts"

const world = await testWorld()
const office = "leszno"
const visitor = world.as("visitor")
const call = await publishedCall(world, { title: "Sport & <ruch> „dla wszystkich”" })

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event))

describe("the feed of an office", () => {
  it("is Atom that a parser reads, found from the public list", async () => {
    const list = load((await visitor.get(urls.calls.href({ office }))).html)
    const href = list('link[rel="alternate"][type="application/atom+xml"]').attr("href")
    expect(href).toBe(urls.callsFeed.href({ office }))
    const answer = await visitor.get(href!)
    expect(answer.headers.get("content-type")).toContain("application/atom+xml")
    const $ = load(answer.html, { xml: true })
    expect($("feed > id").text()).toMatch(/^urn:uuid:/)
    expect($("feed > updated").text()).toMatch(/^\d{4}-\d\d-\d\dT/)
    const entry = $("entry").filter((_, it) => $(it).children("id").text() === `urn:uuid:${call.id}`)
    expect(entry.children("title").text()).toContain("Sport & <ruch> „dla wszystkich”")
    expect(entry.children("link").attr("href")).toContain(urls.call.href({ office, callId: call.id }))
  })

  it("holds no draft", async () => {
    const { html } = await visitor.get(urls.callsFeed.href({ office }))
    expect(load(html, { xml: true })("entry")).toHaveLength(1)
  })
})

describe("the calendar of an office", () => {
  it("tells when offers close and when they are chosen, to the second", async () => {
    const [closing, choice] = eventsOf((await visitor.get(urls.callCalendar.href({ office, callId: call.id }))).html)
    expect(closing!.endDate.toJSDate().getTime()).toBe(call.closesAt.epochMilliseconds)
    expect(closing!.uid).toBe(`${call.id}-zamkniecie@pozytek`)
    expect(choice!.startDate.isDate).toBe(true)
    expect(choice!.startDate.toString()).toBe(call.decisionOn)
  })

  it("keeps the identity of an event, raises its sequence and cancels it with the call", async () => {
    const path = urls.callsCalendar.href({ office })
    const before = eventsOf((await visitor.get(path)).html)[0]!
    world.clock.moveTo(call.closesAt.add({ hours: 30 }))
    const outcome = await world.run("official", (ctx) =>
      annulCall(ctx, call.id, { ground: "no-offers", note: "" }, { submitted: 0, meetRequirements: undefined }),
    )
    expect(outcome.ok).toBe(true)
    const after = eventsOf((await visitor.get(path)).html)[0]!
    expect(after.uid).toBe(before.uid)
    expect(after.sequence).toBe(before.sequence + 1)
    expect(after.component.getFirstPropertyValue("status")).toBe("CANCELLED")
  })

  it("raises the sequence with every extension, also a second one", async () => {
    const { id, closesAt } = await publishedCall(world)
    const path = urls.callCalendar.href({ office, callId: id })
    const sequences: number[] = []
    for (const minutes of [0, 30, 60]) {
      await world.run("official", (ctx) => extendCall(ctx, id, closesAt.add({ minutes })))
      sequences.push(eventsOf((await visitor.get(path)).html)[0]!.sequence)
    }
    expect(sequences).toEqual([0, 30, 60])
  })

  it("is there for every announced call to whose calendar a page leads, however many came after it", async () => {
    const { id, revision } = await draftedCall(world)
    const day = today(world.clock.now())
    const outcome = await world.run("official", (ctx) =>
      publishCall(ctx, id, {
        revision,
        bip: momentAt(day.add({ days: 1 }), "00:00"),
        board: world.clock.now(),
        reasons: {},
      }),
    )
    if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join())
    const path = urls.callCalendar.href({ office, callId: id })
    const page = await visitor.get(urls.call.href({ office, callId: id }))
    expect(load(page.html)(`a[href="${path}"]`).length).toBe(1)
    for (let newer = 0; newer < 60; newer++) await publishedCall(world)
    expect((await visitor.get(path)).status).toBe(200)
  })

  it("is not there for a call that is not", async () => {
    const none = "0196f000-0000-7000-8000-00000000ffff"
    expect((await visitor.get(urls.callCalendar.href({ office, callId: none }))).status).toBe(404)
  })
})

import fc from "fast-check"
import { sql } from "kysely"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { today } from "../../../lib/dates.ts"
import type { Lang } from "../../../lib/texts.ts"
import { newId } from "../../../platform/ids.ts"
import { linkSigner } from "../../../platform/signed-links.ts"
import { annulCall } from "../annul-call.ts"
import { accessCall } from "../call.access.ts"
import type { CallContent } from "../call.ts"
import { correctCall } from "../corrections/correct-call.ts"
import { lookThrough } from "../corrections/look-through.ts"
import { versionsOf } from "../corrections/version.queries.ts"
import { extendCall } from "../extend-call.ts"
import { subscriberOf } from "./alert.queries.ts"
import { type AlertChoice, ENDING, isWanted } from "./alert.ts"
import { chooseAlerts } from "./choose-alerts.ts"
import { sweepAlerts } from "./sweep-alerts.ts"
import { tellAlerts } from "./tell-alerts.ts"

const statements: string[] = []
const world = await testWorld({ watch: (each) => void statements.push(each) })
const links = linkSigner("a secret of tests that is long enough")
const tell = (batch?: number) =>
  tellAlerts({ db: world.db, now: world.clock.now(), baseUrl: "https://x.example", links }, batch)
const choose = (
  email: string,
  spheres: AlertChoice["spheres"] = null,
  language: Lang = "pl",
  officeIds: AlertChoice["officeIds"] = [world.office.id],
) =>
  world.db.transaction().execute((db) =>
    chooseAlerts({ ...world.ctxOf("visitor", db), office: undefined }, email, {
      spheres,
      officeIds,
      language,
    }),
  )
const pass = (minutes = 1) => world.clock.moveTo(world.clock.now().add({ minutes }))
async function correct(callId: string, kind: "conditions" | "editorial", text: Partial<CallContent>): Promise<void> {
  const ctx = world.ctxOf("official")
  const versions = await versionsOf(ctx, callId)
  const { version, content } = versions.at(-1)!
  const [bip, board] = [world.clock.now(), world.clock.now()]
  const input = { version, kind, reason: "Tak postanowiono.", bip, board, content: { ...content, ...text }, seen: [] }
  const { doubts } = await lookThrough(ctx, await accessCall(ctx, callId, "manage"), versions, input)
  const seen = doubts.map(({ code }) => code)
  const outcome = await world.run("official", (own) => correctCall(own, callId, { ...input, seen }))
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join())
}
const mails = () => world.db.selectFrom("mails").selectAll().orderBy("id").execute()
const to = async () => (await mails()).map((mail) => mail.to_address).sort()
async function forget(): Promise<void> {
  await world.db.deleteFrom("mails").execute()
  await world.db.deleteFrom("call_alert_letters").execute()
  await world.db.deleteFrom("call_alert_subscribers").execute()
}

describe("news of a call", () => {
  it("goes to those who want it, once, however often and in how many processes the work is done", async () => {
    await forget()
    await choose("all@example.org")
    await choose("sport@example.org", ["17", "5"])
    await choose("culture@example.org", ["16"])
    for (let n = 0; n < 7; n++) await choose(`one${n}@example.org`, ["17"])
    pass()
    const call = await publishedCall(world, { spheres: ["17"] })
    await emptyOutbox()
    const turns = await Promise.all([tell(2), tell(2), tell(3)])
    expect(turns.reduce((a, b) => a + b)).toBe(9)
    expect(await tell()).toBe(0)
    const expected = ["all", "one0", "one1", "one2", "one3", "one4", "one5", "one6", "sport"]
    expect(await to()).toEqual(expected.map((name) => `${name}@example.org`))
    const letter = (await mails()).find((mail) => mail.to_address === "all@example.org")!
    expect(letter.subject).toBe(`Nowy konkurs: ${call.title}`)
    expect(letter.body).toContain(`https://x.example/leszno/konkursy/${call.id}`)
    expect(letter.body).toContain("wszystkie sfery zadań")
    // Told once more after a failed write of the mark it would still be refused by the rows of letters.
    await world.db.updateTable("call_alert_news").set({ told_at: null, told_up_to: null }).execute()
    expect(await tell()).toBe(0)
    expect(await to()).toHaveLength(9)
  })

  it("is written to a thousand people in a few queries", async () => {
    await forget()
    await sql`with s as (
        insert into call_alert_subscribers (id, email, language, created_at)
        select gen_random_uuid(), 'crowd' || n || '@example.org', 'pl', ${world.clock.now()} from generate_series(1, 1200) n
        returning id
      ) insert into call_alerts (office_id, subscriber_id, since)
        select ${world.office.id}::uuid, id, ${world.clock.now()} from s`.execute(world.db)
    pass()
    await publishedCall(world)
    statements.length = 0
    expect(await tell()).toBe(1200)
    expect(statements.length).toBeLessThan(25)
    const letters = await mails()
    expect(new Set(letters.filter(({ unsubscribe }) => unsubscribe).map(({ to_address }) => to_address)).size).toBe(
      1200,
    )
    await emptyOutbox()
  })

  it("begins with the choice: what was announced before is not told, and nothing after the end", async () => {
    await forget()
    await publishedCall(world)
    pass()
    const id = await choose("late@example.org")
    expect(await tell()).toBe(0)
    pass()
    await world.db
      .updateTable("call_alert_subscribers")
      .set({ ended_at: world.clock.now() })
      .where("id", "=", id)
      .execute()
    await publishedCall(world)
    expect(await tell()).toBe(0)
  })

  it("is written in the chosen language, with a sealed link that ends it", async () => {
    await forget()
    const id = await choose("english@example.org", ["17"], "en")
    pass()
    const call = await publishedCall(world, { spheres: ["17"] })
    await emptyOutbox()
    await tell()
    const [letter] = await mails()
    expect(letter?.subject).toBe(`A new competition: ${call.title}`)
    expect(letter?.body).toContain("Offers are taken until")
    expect(letter?.body).not.toMatch(/Dzień dobry|konkurs ofert|Dostajesz/)
    const end = `https://x.example/powiadomienia/wypisanie/${links.seal(ENDING, id)}?lang=en`
    expect(letter?.body.endsWith(end)).toBe(true)
    expect(letter?.unsubscribe).toBe(end)
  })

  it("comes again when the closing moves, each time, and only while offers are taken", async () => {
    await forget()
    await choose("all@example.org")
    pass()
    const call = await publishedCall(world)
    await tell()
    await emptyOutbox()
    for (const minutes of [30, 60]) {
      pass()
      expect(await world.run("official", (ctx) => extendCall(ctx, call.id, call.closesAt.add({ minutes })))).toBe(true)
      expect(await tell()).toBe(1)
      expect(await tell()).toBe(0)
    }
    expect((await mails()).map((mail) => mail.subject)).toEqual([
      `Dłuższy nabór w konkursie: ${call.title}`,
      `Dłuższy nabór w konkursie: ${call.title}`,
    ])
    await emptyOutbox()
    world.clock.moveTo(call.closesAt.add({ hours: 2 }))
    await world.run("official", (ctx) => extendCall(ctx, call.id, call.closesAt.add({ minutes: 90 })))
    expect(await tell()).toBe(0)
  })

  it("comes when a correction changes the conditions, also to those of a sphere it took away; not for a slip", async () => {
    await forget()
    await choose("sport@example.org", ["17"])
    await choose("culture@example.org", ["16"])
    await choose("nature@example.org", ["18"])
    pass()
    const call = await publishedCall(world, { spheres: ["17"] })
    expect(await tell()).toBe(1)
    await emptyOutbox()
    pass()
    await correct(call.id, "editorial", { description: `${call.description}.` })
    expect(await tell()).toBe(0)
    pass()
    const closesAt = call.closesAt.add({ hours: 24 * 20 })
    const decisionOn = today(closesAt).add({ days: 15 }).toString()
    await correct(call.id, "conditions", { spheres: ["16"], closesAt, decisionOn })
    expect(await tell()).toBe(2)
    expect(await tell()).toBe(0)
    expect(await to()).toEqual(["culture@example.org", "sport@example.org"])
    const [letter] = await mails()
    expect(letter?.subject).toBe(`Zmieniły się warunki konkursu: ${call.title}`)
    expect(letter?.body).toContain("Powód: Tak postanowiono.")
    expect(letter?.body).toContain(`https://x.example/leszno/konkursy/${call.id}/wersje/3`)
  })

  it("comes when the competition is annulled, once, with the ground, and not when that is long past", async () => {
    await forget()
    await choose("sport@example.org", ["17"])
    await choose("culture@example.org", ["16"])
    pass()
    const annulled = async () => {
      const call = await publishedCall(world, { spheres: ["17"] })
      await tell()
      await emptyOutbox()
      world.clock.moveTo(call.closesAt.add({ minutes: 1 }))
      const facts = { submitted: 0, meetRequirements: undefined }
      const input = { ground: "no-offers", note: "Ogłosimy konkurs jeszcze raz." }
      expect((await world.run("official", (ctx) => annulCall(ctx, call.id, input, facts))).ok).toBe(true)
      return call
    }
    const call = await annulled()
    const turns = await Promise.all([tell(), tell()])
    expect(turns.reduce((a, b) => a + b)).toBe(1)
    expect(await tell()).toBe(0)
    const [letter] = await mails()
    expect(letter?.to_address).toBe("sport@example.org")
    expect(letter?.subject).toBe(`Konkurs unieważniony: ${call.title}`)
    expect(letter?.body).toContain("nie złożono żadnej oferty (art. 18a pkt 1)\nOgłosimy konkurs jeszcze raz.")
    expect(letter?.body).toContain(`https://x.example/leszno/konkursy/${call.id}`)
    await annulled()
    pass(8 * 24 * 60)
    expect(await tell()).toBe(0)
  })

  it("of every office goes to whoever chose all of them, until they choose some", async () => {
    await forget()
    await choose("all@example.org", ["17"], "pl", null)
    expect(await subscriberOf(world.ctxOf("visitor"), "all@example.org")).toMatchObject({
      ...{ officeIds: null, spheres: ["17"] },
    })
    pass()
    await publishedCall(world, { spheres: ["17"] })
    await publishedCall(world, { spheres: ["16"] })
    expect(await tell()).toBe(1)
    expect(await tell()).toBe(0)
    await choose("all@example.org")
    expect(await subscriberOf(world.ctxOf("visitor"), "all@example.org")).toMatchObject({
      ...{ officeIds: [world.office.id], spheres: null },
    })
    await choose("all@example.org", null, "pl", null)
    pass()
    await publishedCall(world, { spheres: ["16"] })
    expect(await tell()).toBe(1)
    const rows = await world.db.selectFrom("call_alerts").selectAll().execute()
    expect(rows).toEqual([])
  })

  it("is not told any more once the time for offers is over, when the work of the clock was late", async () => {
    await forget()
    await choose("all@example.org")
    pass()
    const call = await publishedCall(world)
    await world.db
      .insertInto("call_alert_news")
      .values({
        ...{ office_id: world.office.id, id: newId(), call_id: call.id, kind: "announced", version: 1 },
        ...{ closes_at: call.closesAt, happened_at: world.clock.now(), told_up_to: null, told_at: null },
      })
      .execute()
    world.clock.moveTo(call.closesAt.add({ minutes: 1 }))
    expect(await tell()).toBe(0)
    expect(await world.db.selectFrom("call_alert_news").select("id").where("told_at", "is", null).execute()).toEqual([])
  })

  it("follows the choice of spheres exactly", async () => {
    await forget()
    const spheres = ["1", "5a", "16", "17", "32a"]
    const some = fc.subarray(spheres, { minLength: 1 })
    let n = 0
    await fc.assert(
      fc.asyncProperty(fc.option(some), some, async (chosen, ofCall) => {
        await forget()
        await choose(`someone${n++}@example.org`, chosen)
        pass()
        await publishedCall(world, { spheres: ofCall })
        expect(await tell()).toBe(isWanted(chosen, ofCall) ? 1 : 0)
      }),
      { numRuns: 15 },
    )
  })
})

describe("forgetting", () => {
  it("takes addresses never confirmed, those whose owners left, and who was written to long ago", async () => {
    await forget()
    const now = world.clock.now()
    const [stays, leaves] = [await choose("stays@example.org"), await choose("leaves@example.org")]
    await world.db.updateTable("call_alert_subscribers").set({ ended_at: now }).where("id", "=", leaves).execute()
    const request = { language: "pl" as const, spheres: null, office_ids: [world.office.id] }
    await world.db
      .insertInto("call_alert_requests")
      .values({ ...request, id: "01990000-0000-7000-8000-000000000001", email: "asked@example.org", asked_at: now })
      .execute()
    const left = async () => ({
      requests: (await world.db.selectFrom("call_alert_requests").select("email").execute()).length,
      subscribers: (await world.db.selectFrom("call_alert_subscribers").select("id").execute()).map(({ id }) => id),
    })
    await sweepAlerts(world.db, now.add({ hours: 47 }))
    expect(await left()).toEqual({ requests: 1, subscribers: expect.arrayContaining([stays, leaves]) })
    await sweepAlerts(world.db, now.add({ hours: 31 * 24 }))
    expect(await left()).toEqual({ requests: 0, subscribers: [stays] })
  })
})

/** Only the letters of the commands themselves. */
async function emptyOutbox(): Promise<void> {
  await world.db.deleteFrom("mails").execute()
}

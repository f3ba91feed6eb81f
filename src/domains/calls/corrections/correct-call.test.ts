import { load } from "cheerio"
import { sql } from "kysely"
import { beforeEach, describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { formatDate, today } from "../../../lib/dates.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { startOffer } from "../../offers/public.ts"
import { accessCall } from "../call.access.ts"
import { papersOf } from "../call.queries.ts"
import { contentOfRow } from "../call.rows.ts"
import { callPhase } from "../call.ts"
import { editTexts } from "../pages/edit.texts.ts"
import { type CorrectionInput, correctCall } from "./correct-call.ts"
import { versionsOf } from "./version.queries.ts"

const world = await testWorld()
const office = "leszno"
beforeEach(() => world.clock.reset())

async function inputFor(
  callId: string,
  change: Partial<CorrectionInput> & { text?: Partial<CorrectionInput["content"]> },
) {
  const versions = await versionsOf(world.ctxOf("official"), callId)
  const { version, content } = versions.at(-1)!
  const now = world.clock.now()
  const { text, ...rest } = change
  const basis: CorrectionInput = {
    version,
    kind: "editorial",
    reason: "Omyłka",
    bip: now,
    board: now,
    content,
    seen: [],
  }
  return { ...basis, ...rest, content: { ...content, ...text } }
}

const correct = (callId: string, input: CorrectionInput) =>
  world.run("official", (ctx) => correctCall(ctx, callId, input))

describe("correcting an announcement", () => {
  it("mends a slip as a new version; the old one stays and the time for offers too", async () => {
    const call = await publishedCall(world, { title: "Sport dla dzeici" })
    const outcome = await correct(call.id, await inputFor(call.id, { text: { title: "Sport dla dzieci" } }))
    if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join())
    expect(outcome.value.call).toMatchObject({ title: "Sport dla dzieci", version: 2, closesAt: call.closesAt })
    const versions = await versionsOf(world.ctxOf("visitor"), call.id)
    expect(versions.map(({ content, kind, reason }) => [content.title, kind, reason])).toEqual([
      ["Sport dla dzeici", "first", ""],
      ["Sport dla dzieci", "editorial", "Omyłka"],
    ])
    expect(versions[1]!.appeared.map(({ channel }) => channel)).toEqual(["bip", "board", "website"])
    expect(versions[1]!.appeared.find(({ channel }) => channel === "website")!.at).toEqual(world.clock.now())
  })

  it("of conditions starts the 21 days anew", async () => {
    const call = await publishedCall(world)
    world.clock.moveTo(world.clock.now().add({ hours: 24 * 10 }))
    const change = { kind: "conditions" as const, text: { pool: call.pool + 100_00 } }
    const early = await correct(call.id, await inputFor(call.id, change))
    expect(early).toMatchObject({ ok: false, problems: [{ code: "correction.window_too_short", field: "closesOn" }] })
    const closesAt = call.closesAt.add({ hours: 24 * 20 })
    const text = { ...change.text, closesAt, decisionOn: today(closesAt).add({ days: 15 }).toString() }
    const late = await correct(call.id, await inputFor(call.id, { ...change, text }))
    expect(late).toMatchObject({ ok: true, value: { call: { pool: call.pool + 100_00, closesAt } } })
    expect(callPhase(await accessCall(world.ctxOf("visitor"), call.id, "view"), call.closesAt.add({ hours: 1 }))).toBe(
      "open",
    )
  })

  it("asks for a reason, for a change, and for the version that holds", async () => {
    const call = await publishedCall(world)
    expect(await correct(call.id, await inputFor(call.id, { reason: " ", text: { title: "Inaczej" } }))).toMatchObject({
      problems: [{ field: "reason" }],
    })
    expect(await correct(call.id, await inputFor(call.id, {}))).toMatchObject({
      problems: [{ code: "correction.nothing" }],
    })
    expect(await correct(call.id, await inputFor(call.id, { text: { pool: 1 } }))).toMatchObject({ ok: false })
    const input = await inputFor(call.id, { text: { title: "Raz" } })
    expect(await correct(call.id, input)).toMatchObject({ ok: true, value: { isNew: true } })
    expect(await correct(call.id, input)).toMatchObject({ ok: true, value: { isNew: false } })
    expect(await correct(call.id, { ...input, reason: "Inny" })).toMatchObject({
      problems: [{ code: "correction.elsewhere" }],
    })
    world.clock.moveTo(call.closesAt.add({ seconds: 1 }))
    expect(await correct(call.id, await inputFor(call.id, { text: { title: "Po czasie" } }))).toMatchObject({
      problems: [{ code: "correction.closed" }],
    })
  })

  it("is the only way in which the text changes, whoever writes to the database", async () => {
    const call = await publishedCall(world)
    const { db } = world.ctxOf("official")
    for (const change of [sql`title = 'X'`, sql`pool = pool + 1`, sql`version = version + 1, corrected_at = now()`])
      await expect(sql`update calls set ${change} where id = ${call.id}`.execute(db)).rejects.toThrow("never edited")
    await expect(sql`update call_versions set reason = 'X' where call_id = ${call.id}`.execute(db)).rejects.toThrow(
      "never changed",
    )
    const row = await db.selectFrom("calls").selectAll().where("id", "=", call.id).executeTakeFirstOrThrow()
    expect(contentOfRow(row).title).toBe(call.title)
  })
})

describe("the pages of a correction", () => {
  it("let the office change a text, show the difference to everybody and tell those with offers once", async () => {
    const call = await publishedCall(world, { title: "Zajęcia w lesie" })
    const offerId = newId()
    const organisationId = world.ids.organisations.club
    const started = await world.run("representative", (ctx) =>
      startOffer(ctx as never, { id: offerId, callId: call.id, organisationId } as never),
    )
    expect(started).toMatchObject({ ok: true })
    world.clock.moveTo(world.clock.now().add({ hours: 1 }))
    const path = urls.callCorrection.href({ office, callId: call.id })
    const official = world.as("official")
    const page = await official.get(path)
    expect(page.status).toBe(200)
    expect(validateHtml(page.html)).toEqual([])
    const typed = fieldsOf(page.html, "#correction-form")
    const fields = { ...typed, title: "Zajęcia w parku", kind: "editorial", reason: "Pomylone miejsce" }
    const compared = await official.post(path, { ...fields, do: "compare" })
    expect(load(compared.html)("main ins").text()).toContain("parku")
    const done = await official.post(path, { ...fields, do: "publish" })
    expect(done.location).toBe(urls.officeCall.href({ office, callId: call.id }))
    const mails = await world
      .ctxOf("official")
      .db.selectFrom("mails")
      .selectAll()
      .where("subject", "like", "%parku%")
      .execute()
    expect(mails.length).toBeGreaterThan(0)
    expect(new Set(mails.map(({ to_address }) => to_address)).size).toBe(mails.length)

    const version = (n: number) =>
      world.as("visitor").get(urls.callVersion.href({ office, callId: call.id, version: String(n) }))
    const second = await version(2)
    expect(validateHtml(second.html)).toEqual([])
    const $ = load(second.html)
    expect([$("main del").text(), $("main ins").text()]).toEqual([
      expect.stringContaining("lesie"),
      expect.stringContaining("parku"),
    ])
    expect($("main").text()).toContain("Pomylone miejsce")
    expect(load((await version(1)).html)("h1").text()).toBe("Zajęcia w lesie")
    expect((await version(3)).status).toBe(404)
    const publicPage = await world.as("visitor").get(urls.call.href({ office, callId: call.id }))
    expect(load(publicPage.html)("#zmiany-ogloszenia li")).toHaveLength(2)
    const feed = await world.as("visitor").get(urls.callsFeed.href({ office }))
    expect(feed.html).toContain(`Sprostowanie ogłoszenia konkursu ${call.number}: Zajęcia w parku`)
    const calendar = await world.as("visitor").get(urls.callCalendar.href({ office, callId: call.id }))
    expect(calendar.html).toMatch(/SEQUENCE:[1-9]/)
    const offer = await world.as("representative").get(urls.offer.href({ office, offerId }))
    const shown = offer.location ? await world.as("representative").get(offer.location) : offer
    expect(shown.html).toContain("Ogłoszenie tego konkursu się zmieniło")
  })

  it("show new doubts of the legal check before they can pass, and keep why they did", async () => {
    const call = await publishedCall(world)
    const path = urls.callCorrection.href({ office, callId: call.id })
    const official = world.as("official")
    const typed = fieldsOf((await official.get(path)).html, "#correction-form")
    const procedure = `${call.procedure} Konkurs można odwołać bez podania przyczyny.`
    const fields = { ...typed, procedure, kind: "editorial", reason: "Uchwała rady", do: "publish" }
    const refused = await official.post(path, fields)
    expect(refused.status).toBe(422)
    expect(validateHtml(refused.html)).toEqual([])
    expect(load(refused.html)("#sprawdzenie").text()).toContain("art. 18a")
    const again = { ...fieldsOf(refused.html, "#correction-form"), do: "publish" }
    expect((await official.post(path, again)).status).toBe(303)
    const { acceptedWarnings } = await papersOf(world.ctxOf("official"), call.id)
    expect(acceptedWarnings).toContainEqual({ code: "announcement.unlimited_withdrawal", reason: "Uchwała rady" })
  })

  it("name each change once, as people read it, with the year of the announcement also in later years", async () => {
    const call = await publishedCall(world)
    const year = today(world.clock.now()).year
    const closesAt = call.closesAt.add({ hours: 24 * 14 })
    const decisionOn = today(closesAt).add({ days: 15 }).toString()
    const text = { closesAt, decisionOn, maxAdministrativeShare: 1234, costsThisYear: 77_00, poolIsOfDraftBudget: true }
    const outcome = await correct(call.id, await inputFor(call.id, { kind: "conditions", text }))
    expect(outcome).toMatchObject({ ok: true })
    world.clock.moveTo(world.clock.now().add({ hours: 24 * 800 }))
    const page = await world.as("visitor").get(urls.callVersion.href({ office, callId: call.id, version: "2" }))
    const terms = load(page.html)("#zmiany dt")
      .toArray()
      .map((it) => load(it).text())
    expect(new Set(terms).size).toBe(terms.length)
    expect(terms).toEqual(expect.arrayContaining([editTexts.costsThisYear(year).pl, editTexts.poolIsOfDraftBudget.pl]))
    const said = load(page.html)("#zmiany").text()
    expect(said).toContain(formatDate(decisionOn, "pl").split(" ")[1])
    expect(said).not.toContain(decisionOn)
  })

  it("are not for strangers", async () => {
    const call = await publishedCall(world)
    const path = urls.callCorrection.href({ office, callId: call.id })
    expect((await world.as("representative").get(path)).status).toBe(404)
  })
})

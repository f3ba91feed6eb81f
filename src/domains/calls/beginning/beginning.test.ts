import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { draftedCall, publishedCall } from "../../../../tests/support/calls.ts"
import { fieldsOf, messageBeside } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { formatDate, formatTime, momentAt, toPlainDate } from "../../../lib/dates.ts"
import { isWorkingDay } from "../../../lib/working-days.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { accessDraft } from "../call.access.ts"
import { contentOf } from "../call.rows.ts"
import { DEFAULT_OFFER_RULES } from "../offer-rules.ts"
import { insertDraft } from "./insert-draft.ts"
import { movedForward, yearsToMove } from "./moved.ts"
import { numberBy, whyNotPattern } from "./number-pattern.ts"
import { removeTemplate } from "./remove-template.ts"
import { repeatCall } from "./repeat-call.ts"
import { saveTemplate } from "./save-template.ts"
import { setNumberPattern } from "./set-number-pattern.ts"
import { startFromTemplate } from "./start-from-template.ts"
import { accessTemplate, listTemplates } from "./templates.queries.ts"

const world = await testWorld()
const office = "leszno"
const official = world.as("official")
const draft = (id: string) => accessDraft(world.ctxOf("official"), id)
const text = (html: string) => load(html)("main").text().replaceAll("\u00a0", " ")

describe("repeating a call", () => {
  it("moves dates by whole years to where they are lawful, and never the years of acts", async () => {
    const call = {
      ...(await publishedCall(world)),
      title: "Sport w 2027 roku",
      rules: "Na podstawie Dz.U. z 2026 r.",
      taskFrom: "2027-02-01",
      taskTo: "2027-02-28",
      announcedClosing: momentAt("2026-12-28", "12:00"),
      closesAt: momentAt("2026-12-28", "12:40"),
      decisionOn: "2027-01-20",
    }
    const on = (day: string) => movedForward(call, toPlainDate(day))
    expect(yearsToMove(call, toPlainDate("2026-11-24"))).toBe(1)
    expect(yearsToMove(call, toPlainDate("2029-12-20"))).toBe(4)
    const next = on("2027-11-02")
    expect(next).toMatchObject({ title: "Sport w 2028 roku", rules: call.rules, taskFrom: "2028-02-01" })
    expect(next.taskTo).toBe("2028-02-29")
    expect(formatTime(next.closesAt!)).toBe("12:00")
    expect(isWorkingDay(toPlainDate(next.closesAt!))).toBe(true)
    expect(isWorkingDay(toPlainDate(next.decisionOn!))).toBe(true)
    expect(next).toMatchObject({ costsThisYear: null, costsLastYear: null, poolIsOfDraftBudget: true })
  })

  it("keeps text, rules and criteria, once for a form sent twice", async () => {
    const call = await publishedCall(world, { offerRules: { ...DEFAULT_OFFER_RULES, offersPerOrganisation: 2 } })
    const id = newId()
    for (let time = 0; time < 2; time++) await world.run("official", (ctx) => repeatCall(ctx, { id, callId: call.id }))
    const next = await draft(id)
    expect(next).toMatchObject({ description: call.description, pool: call.pool, revision: 1 })
    expect(next.offerRules.offersPerOrganisation).toBe(2)
    const plain = (criteria: typeof call.criteria) => criteria.map(({ id: _, ...rest }) => rest)
    expect(plain(next.criteria)).toEqual(plain(call.criteria))
    expect(next.criteria[0]?.id).not.toBe(call.criteria[0]?.id)
    const other = { id, content: contentOf(next), criteria: [], copiedFrom: null }
    await world.run("official", (ctx) => insertDraft(ctx, other))
    expect((await draft(id)).criteria).toEqual(next.criteria)
  })

  it("marks what changed on the page of the draft", async () => {
    const call = await publishedCall(world)
    const page = await official.get(urls.callRepeat.href({ office, callId: call.id }))
    expect(validateHtml(page.html)).toEqual([])
    const action = urls.callRepeat.href({ office, callId: call.id })
    const made = await official.post(action, fieldsOf(page.html, `form[action="${action}"]`))
    expect(made.status).toBe(303)
    const shown = await official.get(made.location!)
    expect(validateHtml(shown.html)).toEqual([])
    expect(text(shown.html)).toContain(`Zmiany wobec konkursu nr ${call.number}`)
    expect(load(shown.html)("del").text()).toContain(formatDate(call.taskFrom, "pl"))
    expect(load(shown.html)("ins").text()).toContain(String(Number(call.taskFrom.slice(0, 4)) + 1))
  })

  it("is for those who run calls, and of announced calls only", async () => {
    const call = await publishedCall(world)
    const { id } = await draftedCall(world)
    const input = { id: newId(), callId: call.id }
    await expect(world.run("mayor", (ctx) => repeatCall(ctx, input))).rejects.toThrow(Missing)
    await expect(world.run("official", (ctx) => repeatCall(ctx, { ...input, callId: id }))).rejects.toThrow(Missing)
    for (const name of ["representative", "committee1"] as const)
      expect((await world.as(name).get(urls.callRepeat.href({ office, callId: call.id }))).status).toBe(404)
  })
})

describe("templates of an office", () => {
  it("keep what does not change from year to year", async () => {
    const { id: callId } = await draftedCall(world)
    const id = newId()
    const save = (name: string, templateId = id) =>
      world.run("official", (ctx) => saveTemplate(ctx, { id: templateId, callId, name }))
    expect(await save("")).toMatchObject({ ok: false, problems: [{ field: "name" }] })
    expect((await save("Sport co roku")).ok).toBe(true)
    expect((await save("Sport co roku")).ok).toBe(true)
    expect(await save("SPORT co roku", newId())).toMatchObject({
      ok: false,
      problems: [{ code: "call.templateNameTaken" }],
    })
    const started = newId()
    await world.run("official", (ctx) => startFromTemplate(ctx, { id: started, templateId: id }))
    const [from, next] = [await draft(callId), await draft(started)]
    expect(next).toMatchObject({ title: from.title, rules: from.rules, grantMax: from.grantMax, spheres: from.spheres })
    expect(next).toMatchObject({ pool: null, taskFrom: null, closesAt: null, decisionOn: null, costsLastYear: null })
    expect(next.criteria.map(({ name }) => name)).toEqual(from.criteria.map(({ name }) => name))
  })

  it("are saved, listed, used and removed on pages", async () => {
    const { id: callId } = await draftedCall(world)
    const saving = urls.callTemplateSaving.href({ office, callId })
    const page = await official.get(urls.callRepeat.href({ office, callId }))
    const fields = fieldsOf(page.html, `form[action="${saving}"]`)
    const refused = await official.post(saving, { ...fields, name: "" })
    expect(refused.status).toBe(422)
    expect(messageBeside(refused.html, "name")).toContain("Nazwij wzór")
    const long = "Kultura ".repeat(20).trim()
    const tooLong = await official.post(saving, { ...fields, name: long })
    expect(messageBeside(tooLong.html, "name")).toContain("120")
    expect(load(tooLong.html)('[name="name"]').val()).toBe(long)
    expect((await official.post(saving, { ...fields, name: "Kultura <i>lokalna</i>" })).status).toBe(303)
    const list = await official.get(urls.callTemplates.href({ office }))
    expect(validateHtml(list.html)).toEqual([])
    expect(text(list.html)).toContain("Kultura <i>lokalna</i>")
    // Another name sent from the same page keeps a second template.
    expect((await official.post(saving, { ...fields, name: "Kultura jeszcze raz" })).status).toBe(303)
    const names = (await listTemplates(world.ctxOf("official"))).map(({ name }) => name)
    expect(names.filter((name) => name.startsWith("Kultura"))).toHaveLength(2)
    const template = (await listTemplates(world.ctxOf("official"))).find(({ name }) => name.includes("<i>"))!
    const start = urls.callTemplateStart.href({ office, templateId: template.id })
    const made = await official.post(start, fieldsOf(list.html, `form[action="${start}"]`))
    expect((await official.get(made.location!)).status).toBe(200)
    const removal = urls.callTemplateRemoval.href({ office, templateId: template.id })
    expect(load(list.html)(`a[href="${removal}"]`)).toHaveLength(1)
    const question = await official.get(removal)
    expect(validateHtml(question.html)).toEqual([])
    expect((await official.post(removal, fieldsOf(question.html, `form[action="${removal}"]`))).status).toBe(303)
    expect((await official.get(removal)).status).toBe(404)
    await expect(accessTemplate(world.ctxOf("official"), template.id)).rejects.toThrow(Missing)
    await expect(world.run("representative", (ctx) => removeTemplate(ctx, template.id))).rejects.toThrow(Missing)
  })
})

describe("numbers of calls", () => {
  it("have the sequence and the year, parted, and nothing that a name of a file cannot have", () => {
    expect(numberBy("OKO.{n}.{year}", 7, 2026)).toBe("OKO.7.2026")
    for (const good of ["{n}/{year}", "OKO.{n}.{year}", "WSiK {year}-{n}"]) expect(whyNotPattern(good)).toEqual([])
    const codes = (pattern: string) => whyNotPattern(pattern).map(({ code }) => code)
    for (const bad of ["", "{n}", "{year}", "{n}{year}", "{n}1{year}", "{n}/{n}/{year}"])
      expect(codes(bad)).toEqual(["call.patternPlaceholders"])
    expect(codes("{n}/{year}<b>")).toEqual(["call.patternCharacters"])
    expect(codes(`{n}/{year}${"x".repeat(60)}`)).toEqual(["call.patternTooLong"])
  })

  it("follow the office's pattern from the next announcement on, each once", async () => {
    const year = toPlainDate(world.clock.now()).year
    const first = await publishedCall(world)
    const page = urls.callNumbers.href({ office })
    const refused = await official.post(page, { pattern: "OKO {n}" })
    expect(refused.status).toBe(422)
    expect(load(refused.html)('[name="pattern"]').val()).toBe("OKO {n}")
    expect((await official.post(page, { pattern: "OKO.{n}.{year}" })).status).toBe(303)
    const shown = await official.get(page)
    expect(validateHtml(shown.html)).toEqual([])
    const next = Number(first.number!.split("/")[0]) + 1
    expect(text(shown.html)).toContain(`Następny konkurs: OKO.${next}.${year}`)
    expect((await publishedCall(world)).number).toBe(`OKO.${next}.${year}`)
    await expect(world.run("mayor", (ctx) => setNumberPattern(ctx, "{n}/{year}"))).rejects.toThrow(Missing)
    expect((await world.as("representative").get(page)).status).toBe(404)
  })
})

import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { pdfText } from "../../../../tests/support/pdf-text.ts"
import { readyProgramme } from "../../../../tests/support/programme.ts"
import { importedCard } from "../../../../tests/support/strategy.ts"
import { stageNeighbours } from "../../../app/stage-neighbours.ts"
import { STAGE_KEYS, stageName, stageNumber } from "../../../law/programme-stages.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { LESZNO_CARD } from "../../strategy/strategy.samples.ts"
import { addEvidence, recordStageEvidence, setEvidenceRemoved } from "./add-evidence.ts"
import { addStep, setStepRemoved } from "./add-step.ts"
import { enterPastProgramme, type PastTyped } from "./enter-past-programme.ts"
import { markStage, unmarkStage } from "./mark-stage.ts"
import { planStage } from "./plan-stage.ts"
import { remindOfStages } from "./remind-of-stages.ts"
import { evidenceOf, stagesOf } from "./stage.queries.ts"
import { stageSlug, USUAL_POINTS } from "./stage.ts"
import { tickStep } from "./tick-step.ts"

const world = await testWorld()
const id = await readyProgramme(world, 2027)
const programme = { id, yearFrom: 2027, yearTo: 2027 }
const at = (stage: (typeof STAGE_KEYS)[number]) => ({ programmeId: id, stage })
const page = (stage: (typeof STAGE_KEYS)[number]) => `/leszno/urzad/programy/${id}/etapy/${stageSlug(stage)}`
const plan = { owner: "", deputy: "", from: "2026-08-01", to: "2026-08-31", points: "5", notes: "" }
const done = { points: "5", on: "2026-03-02", note: "" }
const stage = async (key: (typeof STAGE_KEYS)[number]) =>
  (await stagesOf(world.ctxOf("coordinator"), programme)).find((each) => each.key === key)!

describe("the stages of a programme", () => {
  it("are six, with usual days and twenty points, before anybody plans them", async () => {
    const stages = await stagesOf(world.ctxOf("coordinator"), programme)
    expect(stages.map(({ key }) => key)).toEqual(STAGE_KEYS)
    expect(stages.reduce((sum, { planned }) => sum + planned, 0)).toBe(2000)
    const shown = await world.as("coordinator").get(`/leszno/urzad/programy/${id}/etapy`)
    expect(validateHtml(shown.html)).toEqual([])
    expect(shown.html).toContain(page("drafting"))
  })

  it("are planned by those who run programmes; a wrong day stays in its field", async () => {
    const owner = world.ids.people.goalChief
    expect(
      await world.run("coordinator", (ctx) => planStage(ctx, at("drafting"), { ...plan, owner, points: "2,5" })),
    ).toEqual({
      ok: true,
      value: undefined,
    })
    expect(await stage("drafting")).toMatchObject({ ownerId: owner, planned: 250 })
    const bad = await world.as("coordinator").post(page("drafting"), { ...plan, from: "32.13.2026", owner: "nikt" })
    expect(bad.status).toBe(422)
    expect(bad.html).toContain("32.13.2026")
    expect(validateHtml(bad.html)).toEqual([])
    expect((await world.as("goalChief").post(page("drafting"), plan)).status).toBe(404)
  })

  it("are marked by their owner, over the plan only with a note, and taken back", async () => {
    const mark = (typed: typeof done) => world.run("goalChief", (ctx) => markStage(ctx, at("drafting"), typed))
    expect(await mark(done)).toMatchObject({ ok: false, problems: [{ field: "note" }] })
    expect(await mark({ ...done, on: "2099-01-01" })).toMatchObject({ ok: false })
    expect(await mark({ ...done, note: "Doszły warsztaty." })).toEqual({ ok: true, value: { isOnCard: false } })
    expect(await stage("drafting")).toMatchObject({ done: 500, overNote: "Doszły warsztaty.", doneOn: "2026-03-02" })
    await world.run("goalChief", (ctx) => unmarkStage(ctx, at("drafting")))
    expect(await stage("drafting")).toMatchObject({ done: 0, doneOn: null })
    await expect(world.run("goalChief", (ctx) => markStage(ctx, at("consulting"), done))).rejects.toThrow()
    await expect(world.run("representative", (ctx) => markStage(ctx, at("drafting"), done))).rejects.toThrow()
  })

  it("have steps that people tick and steps that the product sees itself", async () => {
    await world.run("goalChief", (ctx) => tickStep(ctx, { ...at("drafting"), key: "units" }, true))
    const own = newId()
    for (const _ of [1, 2])
      await world.run("goalChief", (ctx) =>
        addStep(ctx, at("drafting"), { id: own, label: "Spotkanie z radą dzielnicy" }),
      )
    const shown = await world.as("goalChief").get(page("drafting"))
    expect(validateHtml(shown.html)).toEqual([])
    expect(shown.html.match(/Spotkanie z radą dzielnicy/g)!.length).toBeGreaterThan(0)
    expect(shown.html).toContain("system widzi to sam")
    await world.run("goalChief", (ctx) => setStepRemoved(ctx, { ...at("drafting"), key: own }, true))
    const [listed, removed] = (await world.as("goalChief").get(page("drafting"))).html.split("Usunięte")
    expect(listed).not.toContain("Spotkanie z radą dzielnicy")
    expect(removed).toContain("Spotkanie z radą dzielnicy")
    await world.as("goalChief").post(`${page("drafting")}/kroki`, { key: own, do: "return" })
    expect((await world.as("goalChief").get(page("drafting"))).html).not.toContain("Usunięte")
    await world.run("goalChief", (ctx) => setStepRemoved(ctx, { ...at("drafting"), key: own }, true))
    await expect(
      world.run("goalChief", (ctx) => tickStep(ctx, { ...at("drafting"), key: "nic" }, true)),
    ).rejects.toThrow()
  })

  it("have evidence: an address or a page once each, taken away and brought back, public or not", async () => {
    const evidence = {
      id: newId(),
      label: "Zarządzenie",
      address: "https://bip.example.org/z",
      isPublic: false,
      file: null,
    }
    for (const _ of [1, 2]) await world.run("goalChief", (ctx) => addEvidence(ctx, at("drafting"), evidence))
    const own = {
      programmeId: id,
      stage: "consulting" as const,
      label: "Konsultacje",
      href: "/leszno/konsultacje",
      isPublic: true,
    }
    for (const _ of [1, 2]) await world.run("coordinator", (ctx) => recordStageEvidence(ctx, own))
    const all = (onlyPublic: boolean) => evidenceOf(world.ctxOf("coordinator"), id, onlyPublic ? "public" : "kept")
    expect((await all(false)).map(({ label }) => label).sort()).toEqual(["Konsultacje", "Zarządzenie"])
    expect((await all(true)).map(({ label }) => label)).toEqual(["Konsultacje"])
    const open = await world.as("visitor").get("/leszno/program/2027/etapy")
    expect(validateHtml(open.html)).toEqual([])
    expect(open.html).not.toContain("Zarządzenie")
    await world.run("goalChief", (ctx) => setEvidenceRemoved(ctx, { ...at("drafting"), id: evidence.id }, true))
    expect(await all(false)).toHaveLength(1)
    const taken = await world.as("goalChief").get(page("drafting"))
    expect(taken.html).toContain("Przywróć")
    await world.as("goalChief").post(`${page("drafting")}/dowody/usuniecie`, { id: evidence.id, back: "yes" })
    expect((await all(false)).map(({ label }) => label).sort()).toEqual(["Konsultacje", "Zarządzenie"])
    const bad = await world
      .as("goalChief")
      .post(`${page("drafting")}/dowody`, { id: newId(), label: "X", address: "bip" })
    expect(bad.status).toBe(422)
    expect(bad.html).toContain('value="bip"')
    const unnamed = await world
      .as("goalChief")
      .post(`${page("drafting")}/dowody`, { id: newId(), label: "", address: "https://bip.example.org/u" })
    expect(unnamed.status).toBe(422)
    expect(unnamed.html).toMatch(/<details[^>]* open[^>]*>(?:(?!<\/details>)[\s\S])*https:\/\/bip\.example\.org\/u/)
  })

  it("remind their owner and deputy once for each end, in time", async () => {
    const owner = world.ids.people.goalChief
    await world.run("coordinator", (ctx) =>
      planStage(ctx, at("drafting"), {
        ...plan,
        owner,
        deputy: world.ids.people.official,
        to: "2026-03-08",
        from: "2026-03-01",
      }),
    )
    const before = (await world.db.selectFrom("mails").select("id").execute()).length
    const desk = (who: "goalChief" | "official" | "councillor") => world.as(who).get("/leszno/pulpit")
    for (const who of ["goalChief", "official"] as const)
      expect((await desk(who)).html).toContain(`href="${page("drafting")}"`)
    expect((await desk("councillor")).html).not.toContain("Etap programu")
    const remind = () => remindOfStages(world.ctxOf("coordinator"), stageNeighbours)
    expect(await remind()).toBe(1)
    expect(await remind()).toBe(0)
    expect((await world.db.selectFrom("mails").select("id").execute()).length - before).toBe(2)
  })

  it("stand on the first page as the year really goes", async () => {
    world.clock.moveTo(Temporal.Instant.from("2026-11-24T09:00:00Z"))
    for (const key of ["drafting", "consulting", "presenting"] as const) {
      const points = String(USUAL_POINTS[key] / 100)
      const outcome = await world.run("coordinator", (ctx) =>
        markStage(ctx, at(key), { points, on: "2026-10-28", note: "" }),
      )
      expect(outcome).toEqual({ ok: true, value: { isOnCard: false } })
    }
    const home = await world.as("visitor").get("/leszno")
    expect(validateHtml(home.html)).toEqual([])
    expect(home.html).toContain("/leszno/program/2027/etapy")
    expect(home.html).toContain("za 6 dni")
  })
})

describe("five past years of the card", () => {
  it("are entered as programmes, and the grid prints exactly as the city printed it", async () => {
    const { cardId } = await importedCard(world)
    const stages = LESZNO_CARD.split("\n").filter((line) => /^\d\. .*\d+\/\d+%/.test(line))
    expect(stages).toHaveLength(6)
    // The grid is emptied first, so that every printed cell comes from a programme.
    const document = await world.db
      .selectFrom("card_versions")
      .select(["document", "version"])
      .where("card_id", "=", cardId)
      .orderBy("version", "desc")
      .limit(1)
      .executeTakeFirstOrThrow()
    const empty = { ...document.document, stages: [], stageYears: [] }
    await world.db
      .insertInto("card_versions")
      .values({
        ...{ office_id: world.office.id, card_id: cardId, version: document.version + 1, origin: "edited" },
        ...{ document: JSON.stringify(empty) as never, restored_from: null, made_at: world.clock.now(), made_by: null },
      })
      .execute()
    await world.db
      .updateTable("cards")
      .set({ version: document.version + 1 })
      .where("id", "=", cardId)
      .execute()
    for (const year of [2009, 2010, 2011, 2012, 2013]) {
      const form: Record<string, string> = {
        ...{ id: newId(), year: String(year), title: `Program współpracy na rok ${year}`, number: `XX/${year}` },
        ...{ on: `${year - 1}-11-20`, bipUrl: "", cardId },
      }
      for (const key of STAGE_KEYS) {
        const [done, planned] = /(\d+)\/(\d+)%/.exec(stages[stageNumber(key) - 1]!)!.slice(1)
        Object.assign(form, { [`planned.${key}`]: planned, [`done.${key}`]: done })
      }
      const reply = await world.as("coordinator").post("/leszno/urzad/programy/miniony", form)
      expect([year, reply.status]).toEqual([year, 303])
    }
    const page = await world.as("visitor").get(urls.card.href({ office: "leszno", cardId }))
    for (const year of [2009, 2013])
      for (const key of STAGE_KEYS)
        expect(page.html).toContain(`href="/leszno/program/${year}/etapy#${stageSlug(key)}"`)
    expect((await world.as("visitor").get("/leszno/program/2013/etapy")).html).toContain('id="uchwala"')
    const filled = await world.db
      .selectFrom("card_versions")
      .select("document")
      .where("card_id", "=", cardId)
      .orderBy("version", "desc")
      .limit(1)
      .executeTakeFirstOrThrow()
    const printed = filled.document.stages.map(
      ({ number, name, cells }) =>
        `${number.replace(/\.?$/, ".")} ${name} ${cells.map((cell) => cell.printed).join(" ")}`,
    )
    expect(printed).toEqual(stages)
    expect(filled.document.stageYears).toEqual([2009, 2010, 2011, 2012, 2013])
    const { bytes } = await world.as("visitor").get(`/leszno/strategia/karty/${cardId}/pdf`)
    const text = pdfText(bytes)
    for (const line of stages) expect(text).toContain(line.match(/\d+\/\d+%.*/)![0])
    expect(text).toContain("Razem w roku 20/20 20/20 20/20 20/20 20/20")
    expect(text).toContain("100,0%")
  })

  it("are entered once, and refused beside the field when something is wrong", async () => {
    const points = Object.fromEntries(
      STAGE_KEYS.map((key) => [key, String(USUAL_POINTS[key] / 100)]),
    ) as PastTyped["planned"]
    const typed = {
      ...{ id: newId(), year: "2015", title: "Program", number: "X/1", on: "2014-11-20" },
      bipUrl: "",
      cardId: "",
      text: "",
      planned: points,
      done: points,
    }
    const enter = (more: Partial<PastTyped>) =>
      world.run("coordinator", (ctx) => enterPastProgramme(ctx, { ...typed, ...more }))
    for (const _ of [1, 2]) expect(await enter({})).toMatchObject({ ok: true })
    expect(await enter({ id: newId() })).toMatchObject({ ok: false, problems: [{ field: "year" }] })
    const once = { id: newId(), year: "2005" }
    const pressed = await Promise.all([1, 2, 3, 4].map(() => enter(once)))
    expect(pressed).toEqual(pressed.map(() => ({ ok: true, value: { id: once.id, year: 2005 } })))
    const others = await Promise.all([1, 2, 3, 4].map(() => enter({ id: newId(), year: "2006" })))
    expect(others.filter(({ ok }) => ok)).toHaveLength(1)
    const bad = await enter({
      id: newId(),
      year: "2027",
      title: "",
      number: "",
      on: "x",
      planned: { ...points, drafting: "dużo" },
    })
    expect(bad).toMatchObject({ ok: false })
    expect(bad.ok ? [] : bad.problems.map(({ field }) => field)).toEqual([
      "year",
      "title",
      "number",
      "on",
      "planned.drafting",
    ])
    const shown = await world.as("visitor").get("/leszno/program/2015")
    expect(shown.html).toContain("uchwale nr X/1")
    expect(validateHtml((await world.as("coordinator").get("/leszno/urzad/programy/miniony")).html)).toEqual([])
    expect(stageName("drafting").pl).toContain("Opracowanie")
  })
})

import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { urls } from "../../../urls.ts"
import { removeLevel } from "./remove-level.ts"
import { restoreLevel } from "./restore-level.ts"
import { saveArea } from "./save-area.ts"
import { saveGoal } from "./save-goal.ts"
import { saveStrategy } from "./save-strategy.ts"

const world = await testWorld()
const office = "leszno"
const STRATEGY = urls.strategy.href({ office })
const editor = world.as("goalChief")
const words = (html: string) => load(html)("main").text().replace(/\s+/g, " ")
const idOf = (location: string | undefined) => location?.split("/").at(-1) ?? ""

describe("a strategy built by hand", () => {
  it("begins with its vision, mission and resolutions", async () => {
    expect(words((await editor.get(STRATEGY)).html)).toContain("Dodaj strategię")
    const form = await editor.get(urls.strategyNew.href({ office }))
    expect(validateHtml(form.html)).toEqual([])
    const typed = {
      ...fieldsOf(form.html, "main form"),
      name: "Strategia rozwoju Leszna",
      vision: "Miasto ludzi,\nktórzy działają razem.",
      mission: "Służyć.",
      "resolutions.0.number": "XXII/224/2004",
      "resolutions.0.on": "2004-08-26",
      "resolutions.0.about": "w sprawie przyjęcia strategii",
      "resolutions.0.href": "javascript:alert(1)",
    }
    const refused = await editor.post(urls.strategyNew.href({ office }), typed)
    expect(refused.status).toBe(422)
    expect(load(refused.html)('[name="resolutions.0.href"]').val()).toBe("javascript:alert(1)")
    const noDay = await editor.post(urls.strategyNew.href({ office }), { ...typed, "resolutions.0.on": "2004-13-45" })
    expect(load(noDay.html)("#field-resolutions-0-on-problem").text()).toContain("To nie jest data")
    const right = { ...typed, "resolutions.0.href": "https://bip.example.org/224" }
    await editor.post(urls.strategyNew.href({ office }), right)
    await editor.post(urls.strategyNew.href({ office }), right)
    const other = await editor.post(urls.strategyNew.href({ office }), { ...right, "resolutions.0.number": "I/1/2005" })
    expect(other.status).toBe(422)
    expect(words(other.html)).toContain("Strategia o tej nazwie już jest.")
    const { html } = await world.as("visitor").get(STRATEGY)
    expect(validateHtml(html)).toEqual([])
    expect(load(html)("h1").text()).toBe("Strategia rozwoju Leszna")
    expect(words(html)).toContain("Uchwała XXII/224/2004 z 26 sierpnia 2004")
    expect(await world.db.selectFrom("strategies").selectAll().execute()).toHaveLength(1)
  })

  it("goes on with goals in the order of their numbers, programmes and tasks", async () => {
    const { id: strategyId } = await world.db.selectFrom("strategies").select("id").executeTakeFirstOrThrow()
    const goalNew = urls.goalNew.href({ office, strategyId })
    await editor.post(goalNew, { number: "X", name: "Dziesiąty", chief: "" })
    const goal = await editor.post(goalNew, { number: "IX", name: "Dziewiąty", chief: "II Zastępca" })
    const goalId = idOf(goal.location)
    const area = await editor.post(urls.areaNew.href({ office, goalId }), {
      number: "9",
      name: "Organizacje",
      coordinator: "MOPR",
    })
    const areaId = idOf(area.location)
    const task = await editor.post(urls.areaTaskNew.href({ office, areaId }), {
      number: "1",
      name: "Program współpracy",
    })
    expect(task.location).toMatch(/zmiana$/)
    expect((await editor.get(task.location!)).status).toBe(200)
    const page = load((await world.as("visitor").get(STRATEGY)).html)
    const goals = page("main .ds-card h2 a")
      .toArray()
      .map((each) => page(each).text())
    expect(goals).toEqual(["Cel IX. Dziewiąty", "Cel X. Dziesiąty"])
    const change = urls.goalChange.href({ office, goalId })
    await editor.post(change, { number: "XI", name: "Jedenasty", chief: "II Zastępca" })
    const after = load((await world.as("visitor").get(STRATEGY)).html)
    expect(after("main .ds-card h2 a").first().text()).toBe("Cel X. Dziesiąty")
    const twice = await editor.post(change, { number: "X", name: "Jedenasty", chief: "" })
    expect(twice.status).toBe(422)
    expect(words(twice.html)).toContain("jest już cel o tym numerze")
  })

  it("asks for a name beside its field", async () => {
    const goal = await world.db.selectFrom("strategy_goals").select("id").executeTakeFirstOrThrow()
    const page = await editor.post(urls.areaNew.href({ office, goalId: goal.id }), { number: "7", name: "" })
    expect(page.status).toBe(422)
    expect(load(page.html)('[name="number"]').val()).toBe("7")
    expect(load(page.html)("#field-name-problem").text()).toContain("Podaj nazwę")
  })

  it("loses only what is empty, and that comes back", async () => {
    const made = await world.run("coordinator", async (ctx) => {
      const strategy = await saveStrategy(ctx, undefined, { name: "Druga", vision: "", mission: "", resolutions: [] })
      const strategyId = strategy.ok ? strategy.value.strategyId : ""
      const goal = await saveGoal(ctx, { strategyId }, { number: "I", name: "Cel", chief: "" })
      const goalId = goal.ok ? goal.value.goalId : ""
      const area = await saveArea(ctx, { goalId }, { number: "1", name: "Program", coordinator: "" })
      return { strategyId, goalId, areaId: area.ok ? area.value.areaId : "" }
    })
    const removal = urls.levelRemoval.href({ office })
    const full = await editor.post(removal, { kind: "goal", id: made.goalId })
    expect(full.status).toBe(422)
    expect(words(full.html)).toContain("Usunąć można tylko to, co jest puste.")
    const removed = await editor.post(removal, { kind: "area", id: made.areaId })
    expect(removed.location).toBe(urls.goal.href({ office, goalId: made.goalId }))
    expect((await editor.post(removal, { kind: "area", id: made.areaId })).location).toBe(removed.location)
    expect((await world.as("visitor").get(urls.area.href({ office, areaId: made.areaId }))).status).toBe(404)
    const goal = await editor.get(removed.location!)
    expect(words(goal.html)).toContain("Usunięte1. Program")
    const restored = await editor.post(urls.levelRestoral.href({ office }), { kind: "area", id: made.areaId })
    expect(restored.location).toBe(urls.area.href({ office, areaId: made.areaId }))
    expect((await world.as("visitor").get(restored.location!)).status).toBe(200)
  })

  it("brings back a part only after the part above it", async () => {
    const codes = await world.run("coordinator", async (ctx) => {
      const strategy = await saveStrategy(ctx, undefined, { name: "Czwarta", vision: "", mission: "", resolutions: [] })
      const strategyId = strategy.ok ? strategy.value.strategyId : ""
      const goal = await saveGoal(ctx, { strategyId }, { number: "", name: "Cel bez numeru", chief: "" })
      const goalId = goal.ok ? goal.value.goalId : ""
      const area = await saveArea(ctx, { goalId }, { number: "1", name: "Program", coordinator: "" })
      const parts = [
        ["area", area.ok ? area.value.areaId : ""],
        ["goal", goalId],
        ["strategy", strategyId],
      ] as const
      for (const [kind, id] of parts) expect((await removeLevel(ctx, kind, id, async () => false)).ok).toBe(true)
      const tried = [...parts, ...parts.toReversed()]
      const outcomes = []
      for (const [kind, id] of tried) outcomes.push(await restoreLevel(ctx, kind, id))
      return outcomes.map((each) => (each.ok ? "there" : each.problems[0]?.code))
    })
    expect(codes).toEqual(["level.orphan", "level.orphan", "there", "there", "there", "there"])
  })

  it("does not bring back what would be there twice", async () => {
    const outcome = await world.run("coordinator", async (ctx) => {
      const strategy = await saveStrategy(ctx, undefined, { name: "Trzecia", vision: "", mission: "", resolutions: [] })
      const strategyId = strategy.ok ? strategy.value.strategyId : ""
      const first = await saveGoal(ctx, { strategyId }, { number: "I", name: "Pierwszy", chief: "" })
      const goalId = first.ok ? first.value.goalId : ""
      expect((await removeLevel(ctx, "goal", goalId, async () => false)).ok).toBe(true)
      expect((await saveGoal(ctx, { strategyId }, { number: "i", name: "Inny", chief: "" })).ok).toBe(true)
      return await restoreLevel(ctx, "goal", goalId)
    })
    expect(!outcome.ok && outcome.problems[0]?.code).toBe("level.taken")
  })

  it("is nobody else's to change", async () => {
    const goal = await world.db.selectFrom("strategy_goals").select("id").executeTakeFirstOrThrow()
    for (const who of ["official", "mayor", "councillor", "representative"] as const) {
      const page = await world.as(who).post(urls.levelRemoval.href({ office }), { kind: "goal", id: goal.id })
      expect(page.status).toBe(404)
    }
    const kept = await world.db
      .selectFrom("strategy_goals")
      .select("removed_at")
      .where("id", "=", goal.id)
      .executeTakeFirstOrThrow()
    expect(kept.removed_at).toBeNull()
  })
})

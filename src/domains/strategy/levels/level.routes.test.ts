import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { importedCard } from "../../../../tests/support/strategy.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { addTask } from "./add-task.ts"
import { readWeight, saveWeights } from "./save-weights.ts"

const world = await testWorld()
const office = "leszno"
const { cardId } = await importedCard(world)
const { areaId, goalId, strategyId } = await world.db
  .selectFrom("cards as c")
  .innerJoin("strategy_areas as a", "a.id", "c.area_id")
  .innerJoin("strategy_goals as g", "g.id", "a.goal_id")
  .select(["a.id as areaId", "g.id as goalId", "g.strategy_id as strategyId"])
  .where("c.id", "=", cardId)
  .executeTakeFirstOrThrow()
const STRATEGY = urls.strategy.href({ office })
const GOAL = urls.goal.href({ office, goalId })
const AREA = urls.area.href({ office, areaId })
const words = (html: string) => load(html)("main").text().replace(/\s+/g, " ")
const editor = world.as("coordinator")

describe("the levels of a strategy", () => {
  it("lead everybody from the strategy over goal and programme to the card", async () => {
    const visitor = world.as("visitor")
    const strategy = load((await visitor.get(STRATEGY)).html)
    expect(strategy(`a[href="${GOAL}"]`).text()).toContain("Cel II. ")
    expect(strategy(`a[href="${AREA}"]`).text()).toBe("9. Organizacje pozarządowe")
    const goal = await visitor.get(GOAL)
    expect(validateHtml(goal.html)).toEqual([])
    expect(words(goal.html)).toContain("I Zastępca Prezydenta Miasta Leszna")
    const area = await visitor.get(AREA)
    expect(validateHtml(area.html)).toEqual([])
    const $ = load(area.html)
    expect($(`a[href="${urls.card.href({ office, cardId })}"]`).length).toBe(1)
    expect(words(area.html)).toContain("Dyrektor Miejskiego Ośrodka Pomocy Rodzinie")
    expect(
      $("nav a")
        .toArray()
        .map((each) => $(each).attr("href")),
    ).toContain(GOAL)
    expect($(`form[action="${urls.levelRemoval.href({ office })}"]`).length).toBe(0)
  })

  it("lead from a card back to its programme and goal", async () => {
    const $ = load((await world.as("visitor").get(urls.card.href({ office, cardId }))).html)
    expect($(`a[href="${GOAL}"]`).length).toBe(1)
    expect($(`a[href="${AREA}"]`).length).toBe(1)
  })

  it("print the progress of the programme from weights: 60 and 40, both done, give 100,0%", async () => {
    const added = await world.run("coordinator", (ctx) =>
      addTask(ctx, areaId, { number: "2", name: "Bank danych o organizacjach pozarządowych" }),
    )
    const second = added.ok ? added.value.cardId : ""
    const again = await editor.post(urls.areaTaskNew.href({ office, areaId }), {
      number: "2",
      name: "Bank danych o organizacjach  pozarządowych",
    })
    expect(again.location).toBe(urls.cardEdit.href({ office, cardId: second }))
    const weights = urls.areaWeights.href({ office, areaId })
    const sent = await editor.post(weights, { [`weights.${cardId}`]: "60", [`weights.${second}`]: "40 %" })
    expect(sent.location).toBe(AREA)
    const $ = load((await world.as("visitor").get(AREA)).html)
    const foot = $("main tfoot td, main tfoot th")
      .toArray()
      .map((cell) => $(cell).text())
    expect(foot).toEqual(["Razem", "100%", "", "100,0%"])
    expect(words($.html())).toContain("Postęp nieznany: 1 zadanie z 2.")
    await editor.post(weights, { [`weights.${second}`]: "30" })
    expect(words((await world.as("visitor").get(AREA)).html)).toContain("Wagi zadań dają razem 90%, a nie 100%.")
  })

  it("refuse what is no weight beside its field and keep what was typed", async () => {
    const page = await editor.post(urls.areaWeights.href({ office, areaId }), {
      [`weights.${cardId}`]: "sześćdziesiąt",
    })
    expect(page.status).toBe(422)
    const $ = load(page.html)
    expect($(`[name="weights.${cardId}"]`).val()).toBe("sześćdziesiąt")
    expect(words(page.html)).toContain("„sześćdziesiąt” to nie waga")
    expect(validateHtml(page.html)).toEqual([])
  })

  it("do not exist for others under a wrong address", async () => {
    const visitor = world.as("visitor")
    for (const path of [
      urls.goal.href({ office, goalId: newId() }),
      urls.area.href({ office, areaId: "x" }),
      urls.area.href({ office, areaId: goalId }),
    ])
      expect((await visitor.get(path)).status).toBe(404)
    for (const who of ["official", "mayor", "councillor", "representative", "resident"] as const)
      for (const path of [
        urls.areaWeights.href({ office, areaId }),
        urls.areaChange.href({ office, areaId }),
        urls.goalChange.href({ office, goalId }),
        urls.strategyChange.href({ office, strategyId }),
      ])
        expect((await world.as(who).get(path)).status, `${who} ${path}`).toBe(404)
    const stranger = world.run("official", (ctx) => saveWeights(ctx, areaId, new Map([[cardId, "1"]])))
    await expect(stranger).rejects.toThrow("no such area")
  })
})

describe("a weight", () => {
  it.each([
    ["60", 6000],
    ["12,5 %", 1250],
    ["33.33%", 3333],
    ["", null],
    ["1000", 100_000],
    ["1000,01", undefined],
    ["-5", undefined],
    ["1,234", undefined],
  ] as const)("written %j is %j", (text, weight) => {
    expect(readWeight(text)).toBe(weight)
  })
})

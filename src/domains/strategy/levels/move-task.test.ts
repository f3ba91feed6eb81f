import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { fieldsOf, messageBeside } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { importedCard } from "../../../../tests/support/strategy.ts"
import { historyOf } from "../../../platform/audit.ts"
import { urls } from "../../../urls.ts"
import { addTask } from "./add-task.ts"
import { moveTask } from "./move-task.ts"
import { saveArea } from "./save-area.ts"
import { saveGoal } from "./save-goal.ts"

const world = await testWorld()
const office = "leszno"
const ctx = world.ctxOf("coordinator")
const words = (html: string) => load(html)("main").text().replace(/\s+/g, " ")
const goalOf = async (number: string, name: string) => {
  const { id: strategyId } = await world.db.selectFrom("strategies").select("id").executeTakeFirstOrThrow()
  const goal = await saveGoal(ctx, { strategyId }, { number, name, chief: "III Zastępca" })
  return goal.ok ? goal.value.goalId : expect.fail("no goal")
}
async function areaOf(goalId: string, number: string, name: string) {
  const area = await saveArea(ctx, { goalId }, { number, name, coordinator: "Wydział Sportu" })
  return area.ok ? area.value.areaId : expect.fail("no area")
}

describe("a task of the strategy", () => {
  it("moves to another programme with its card, indicators and history, and back", async () => {
    const { cardId, indicatorIds } = await importedCard(world, 1)
    const from = await world.db.selectFrom("cards").select("area_id").where("id", "=", cardId).executeTakeFirstOrThrow()
    const to = await areaOf(await goalOf("VII", "Sport dla każdego"), "77", "Ruch")
    const path = urls.cardMove.href({ office, cardId })
    const card = urls.card.href({ office, cardId })
    expect((await world.as("coordinator").get(card)).html).toContain(path)
    expect((await world.as("visitor").get(card)).html).not.toContain(path)
    const form = await world.as("coordinator").get(path)
    expect(validateHtml(form.html)).toEqual([])
    expect(load(form.html)(`option[value="${from.area_id}"]`)).toHaveLength(0)
    expect(load(form.html)(`optgroup[label="Cel VII. Sport dla każdego"] option`).text()).toBe("77. Ruch")
    const sent = { ...fieldsOf(form.html, "main form"), area: to }
    expect((await world.as("coordinator").post(path, sent)).location).toBe(card)
    expect((await world.as("coordinator").post(path, sent)).status).toBe(303)
    const moved = words((await world.as("visitor").get(card)).html)
    expect(moved).toContain("koordynator programu 77")
    expect(moved).toContain("Wydział Sportu")
    expect(words((await world.as("visitor").get(urls.area.href({ office, areaId: from.area_id }))).html)).toContain(
      "nie ma jeszcze zadań",
    )
    const indicators = await world.db.selectFrom("indicators").select("id").where("card_id", "=", cardId).execute()
    expect(indicators.map(({ id }) => id).sort()).toEqual([...indicatorIds].sort())
    const history = await world.as("coordinator").get(urls.cardHistory.href({ office, cardId }))
    expect(words(history.html)).toContain("Ruch")
    const events = await historyOf(ctx, { kind: "card", id: cardId })
    expect(events.filter(({ what }) => what === "card.moved")).toHaveLength(1)
    expect(await moveTask(ctx, cardId, from.area_id)).toMatchObject({ ok: true })
    expect(words((await world.as("visitor").get(card)).html)).not.toContain("Wydział Sportu")
  })

  it("does not go where there is one like it, nor to a programme that is not on the list", async () => {
    const goalId = await goalOf("VIII", "Kultura")
    const [one, other] = [await areaOf(goalId, "1", "Sceny"), await areaOf(goalId, "2", "Domy")]
    const task = { number: "1", name: "Koncerty" }
    const added = await addTask(ctx, one, task)
    await addTask(ctx, other, task)
    const cardId = added.ok ? added.value.cardId : ""
    const path = urls.cardMove.href({ office, cardId })
    const twin = await world.as("goalChief").post(path, { area: other })
    expect(twin.status).toBe(422)
    expect(messageBeside(twin.html, "area")).toContain("jest już zadanie o takim numerze")
    expect(load(twin.html)(`option[value="${other}"]`).attr("selected")).toBeDefined()
    for (const area of ["", "x", "01a20ec1-554c-7033-88a3-1ba2922fd018"]) {
      const unknown = await world.as("goalChief").post(path, { area })
      expect(unknown.status).toBe(422)
      expect(messageBeside(unknown.html, "area")).toContain("Wybierz program z listy")
    }
    expect((await world.as("official").get(path)).status).toBe(404)
    expect((await world.as("official").post(path, { area: one })).status).toBe(404)
  })
})

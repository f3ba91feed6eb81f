import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { importedCard } from "../../../../tests/support/strategy.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { startProgramme } from "../../programmes/public.ts"
import { addTask } from "./add-task.ts"

const world = await testWorld()
const office = "leszno"
const words = (html: string) => load(html)("main").text().replace(/\s+/g, " ")
const remove = (id: string) => world.as("coordinator").post(urls.levelRemoval.href({ office }), { kind: "task", id })
const restore = (id: string) => world.as("coordinator").post(urls.levelRestoral.href({ office }), { kind: "task", id })
const areaOf = async (cardId: string) => {
  const row = await world.db.selectFrom("cards").select("area_id").where("id", "=", cardId).executeTakeFirstOrThrow()
  return row.area_id
}

describe("a task of the strategy", () => {
  it("is taken away with its card and indicators, and comes back with them", async () => {
    const { cardId, indicatorIds } = await importedCard(world, 1)
    const areaId = await areaOf(cardId)
    const area = urls.area.href({ office, areaId })
    const card = urls.card.href({ office, cardId })
    const indicator = urls.indicator.href({ office, cardId, indicatorId: indicatorIds[0]! })
    const name = load((await world.as("visitor").get(card)).html)("h1").text()
    expect((await world.as("coordinator").get(card)).html).toContain("Usuń zadanie")
    expect((await world.as("visitor").get(card)).html).not.toContain("Usuń zadanie")
    expect((await remove(cardId)).location).toBe(area)
    expect((await remove(cardId)).location).toBe(area)
    for (const path of [card, indicator]) expect((await world.as("coordinator").get(path)).status).toBe(404)
    for (const path of [
      urls.strategy.href({ office }),
      urls.strategyJson.href({ office }),
      urls.strategyTasksCsv.href({ office }),
      urls.strategyIndicatorsCsv.href({ office }),
    ])
      expect((await world.as("visitor").get(path)).html).not.toContain(name)
    const toFill = await world.as("coordinator").get(urls.indicatorsToFill.href({ office }, { rok: 2012 }))
    expect(toFill.html).not.toContain(name)
    const shown = await world.as("coordinator").get(area)
    expect(validateHtml(shown.html)).toEqual([])
    expect(words(shown.html)).toContain(`Usunięte`)
    expect(words((await world.as("visitor").get(area)).html)).not.toContain(name)
    expect((await restore(cardId)).location).toBe(card)
    expect((await restore(cardId)).status).toBe(303)
    expect((await world.as("visitor").get(indicator)).status).toBe(200)
    expect(words((await world.as("visitor").get(area)).html)).toContain(name)
  })

  it("does not come back beside another one like it", async () => {
    const ctx = world.ctxOf("coordinator")
    const areaId = await areaOf((await importedCard(world, 2)).cardId)
    const task = { number: "77", name: "Dwa razy" }
    const added = await addTask(ctx, areaId, task)
    const cardId = added.ok ? added.value.cardId : ""
    await remove(cardId)
    const again = await addTask(ctx, areaId, task)
    expect(again).toMatchObject({ ok: true })
    expect(again.ok && again.value.cardId).not.toBe(cardId)
    const refused = await restore(cardId)
    expect(refused.status).toBe(422)
    expect(words(refused.html)).toContain("jest już część strategii o tym numerze")
  })

  it("stays while a programme belongs to it, and is not a stranger's to take away", async () => {
    const { cardId } = await importedCard(world, 3)
    const years = { kind: "annual", yearFrom: 2031, yearTo: 2031 } as const
    const programme = { id: newId(), ...years, title: "Program na 2031", cardId, from: "template" }
    expect((await startProgramme(world.ctxOf("coordinator"), programme)).ok).toBe(true)
    const refused = await remove(cardId)
    expect(refused.status).toBe(422)
    expect(words(refused.html)).toContain("powiązany program współpracy albo konkurs")
    const form = { kind: "task", id: cardId }
    expect((await world.as("official").post(urls.levelRemoval.href({ office }), form)).status).toBe(404)
    expect((await world.as("visitor").get(urls.card.href({ office, cardId }))).status).toBe(200)
  })
})

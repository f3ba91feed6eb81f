import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../../tests/support/app.ts"
import { validateHtml } from "../../../../../tests/support/html.ts"
import { importedCard } from "../../../../../tests/support/strategy.ts"
import { urls } from "../../../../urls.ts"
import { linkIndicators } from "../link-indicators.ts"
import { saveLevelIndicator } from "../save-level-indicator.ts"
import { saveWeights } from "../save-weights.ts"
import { stateValue } from "../state-value.ts"
import { dataTexts } from "./data.texts.ts"

const world = await testWorld()
const office = "leszno"
const { cardId, indicatorIds } = await importedCard(world)
const { area_id: areaId } = await world.db
  .selectFrom("cards")
  .select("area_id")
  .where("id", "=", cardId)
  .executeTakeFirstOrThrow()
const description = { kind: null, source: "MOPR", unit: "zł", direction: "less" as const, method: "", deputyId: null }
const indicatorId = await world.run("coordinator", async (ctx) => {
  await saveWeights(ctx, areaId, new Map([[cardId, "60"]]))
  const input = { ...description, name: "Kwota środków", ownerId: "person-coordinator" }
  const outcome = await saveLevelIndicator(ctx, { areaId }, input)
  const id = outcome.ok ? outcome.value.indicatorId : ""
  for (const [year, printed, role] of [
    ["2009", "787 785.00", "actual"],
    ["2010", "bd.", "actual"],
    ["2010", "-5", "plan"],
    ["2013", "1,234", "actual"],
  ] as const)
    await stateValue(ctx, id, { year, printed, role, statedIn: "Strona programu 9" })
  await linkIndicators(ctx, id, indicatorIds[2]!)
  return id
})

const visitor = world.as("visitor")
/** Fields of a line, of which some stand in quotes. */
const fieldsOfLine = (line: string) =>
  [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map((found) =>
    (found[1] ?? found[2] ?? "").replaceAll('""', '"'),
  )
async function rowsOf(path: string): Promise<Record<string, string>[]> {
  const [header = "", ...lines] = (await visitor.get(path)).html.replace("\ufeff", "").trim().split("\r\n")
  const names = fieldsOfLine(header)
  return lines.map((line) => Object.fromEntries(fieldsOfLine(line).map((field, n) => [names[n], field])))
}

describe("the data of the strategy", () => {
  it("are described, column by column, on a page everybody finds from the strategy", async () => {
    const strategy = await visitor.get(urls.strategy.href({ office }))
    expect(load(strategy.html)(`a[href="${urls.strategyData.href({ office })}"]`).length).toBe(1)
    const page = await visitor.get(urls.strategyData.href({ office }))
    expect(validateHtml(page.html)).toEqual([])
    const named = load(page.html)("code")
      .toArray()
      .map((each) => load(each).text())
    const columns = [
      ...Object.keys((await rowsOf(urls.strategyTasksCsv.href({ office })))[0]!),
      ...Object.keys((await rowsOf(urls.strategyIndicatorsCsv.href({ office })))[0]!),
    ]
    expect(named).toEqual(columns)
    for (const column of columns) expect(dataTexts).toHaveProperty(column)
  })

  it("are whole in JSON, exact, with null for what is missing", async () => {
    const page = await visitor.get(urls.strategyJson.href({ office }))
    expect(page.headers.get("content-type")).toContain("application/json")
    const data = JSON.parse(page.html)
    expect(data).toMatchObject({ format: "strategia", edition: 1, office })
    const goal = data.strategies[0].goals[0]
    expect(goal).toMatchObject({ number: "II", progress: "100.0" })
    const programme = goal.programmes[0]
    expect(programme).toMatchObject({ number: "9", weights: "stated", weightSum: "60", progress: "100.0" })
    expect(programme.tasks[0]).toMatchObject({ weight: "60", pointsDone: "100", progress: "100", printed: null })
    const card = programme.tasks[0].indicators.find(({ id }: { id: string }) => id === indicatorIds[2])
    expect(card.values.at(-1)).toMatchObject({
      year: 2013,
      printed: "1.149.351.74",
      value: "1149351.74",
      confirmed: false,
    })
    const own = programme.indicators[0]
    expect(own).toMatchObject({ id: indicatorId, unit: "zł", direction: "less", sameAs: [indicatorIds[2]] })
    const of2010 = own.values.filter(({ year }: { year: number }) => year === 2010)
    expect(of2010.map(({ role, value, meaning }: Record<string, string>) => [role, value, meaning])).toEqual([
      ["actual", null, "missing"],
      ["plan", "-5", "change"],
    ])
  })

  it("name no person", async () => {
    for (const path of [urls.strategyJson, urls.strategyTasksCsv, urls.strategyIndicatorsCsv]) {
      const { html } = await visitor.get(path.href({ office }))
      expect(html).not.toContain("person-")
      expect(html).not.toContain("Kornelia")
    }
  })

  it("are a row for each task and for each year of each source in CSV", async () => {
    const [task] = await rowsOf(urls.strategyTasksCsv.href({ office }))
    expect(task).toMatchObject({
      cel_numer: "II",
      program_numer: "9",
      waga: "60",
      postep: "100",
      postep_programu: "100,0",
    })
    const rows = await rowsOf(urls.strategyIndicatorsCsv.href({ office }))
    const own = rows.filter(({ wskaznik_id }) => wskaznik_id === indicatorId)
    expect(own.map(({ rok, rola, zapis, wartosc, potwierdzona }) => [rok, rola, zapis, wartosc, potwierdzona])).toEqual(
      [
        ["2009", "wykonanie", "787 785.00", "787785", "tak"],
        ["2010", "wykonanie", "bd.", "", "tak"],
        ["2010", "plan", "'-5", "-5", "nie"],
        ["2013", "wykonanie", "1,234", "", "nie"],
      ],
    )
    const card = rows.filter(({ wskaznik_id }) => wskaznik_id === indicatorIds[2])
    expect(card).toHaveLength(5)
    expect(card.every(({ poziom, kto_podaje }) => poziom === "zadanie" && kto_podaje === "")).toBe(true)
  })
})

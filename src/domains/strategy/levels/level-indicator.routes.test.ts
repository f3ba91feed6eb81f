import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { importedCard } from "../../../../tests/support/strategy.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { answerLevelValue } from "./answer-value.ts"
import { linkIndicators } from "./link-indicators.ts"
import { removeLevelIndicator } from "./remove-level-indicator.ts"
import { saveLevelIndicator } from "./save-level-indicator.ts"
import { stateValue } from "./state-value.ts"
import { unlinkIndicators } from "./unlink-indicators.ts"

const world = await testWorld()
const office = "leszno"
const { cardId, indicatorIds } = await importedCard(world)
const { area_id: areaId } = await world.db
  .selectFrom("cards")
  .select("area_id")
  .where("id", "=", cardId)
  .executeTakeFirstOrThrow()
const AREA = urls.area.href({ office, areaId })
const editor = world.as("goalChief")
const words = (html: string) => load(html)("main").text().replace(/\s+/g, " ").replaceAll("\u00a0", " ")
const statements = (indicatorId: string) =>
  world.db.selectFrom("indicator_values").selectAll().where("indicator_id", "=", indicatorId).execute()

const NAME = "Kwota środków z budżetu miasta"
const PAGE = "Strona programu 9"
let path = ""
let indicatorId = ""
const state = (year: string, printed: string, statedIn = PAGE, role = "actual") =>
  editor.post(urls.levelIndicatorValue.href({ office, indicatorId }), { year, printed, statedIn, role })

describe("an indicator of a programme", () => {
  it("is described with unit, direction, source, owner and method", async () => {
    const form = await editor.get(urls.areaIndicatorNew.href({ office, areaId }))
    expect(validateHtml(form.html)).toEqual([])
    const owner = load(form.html)("[name=owner] option").filter((_, each) => load(each).text().includes("Kornelia"))
    const typed = {
      ...fieldsOf(form.html, "main form"),
      ...{ name: NAME, unit: "zł", direction: "more", source: "MOPR", method: "Umowy zawarte w roku.", kind: "result" },
      owner: String(owner.attr("value")),
    }
    const nameless = await editor.post(urls.areaIndicatorNew.href({ office, areaId }), { ...typed, name: "" })
    expect(nameless.status).toBe(422)
    expect(load(nameless.html)("[name=method]").val()).toBe("Umowy zawarte w roku.")
    const made = await editor.post(urls.areaIndicatorNew.href({ office, areaId }), typed)
    const again = await editor.post(urls.areaIndicatorNew.href({ office, areaId }), typed)
    expect(again.location).toBe(made.location)
    for (const [change, said] of [
      [{ method: "Inaczej." }, "Jest tu już miernik o tej nazwie."],
      [{ deputy: typed.owner }, "Opiekun i zastępca to ta sama osoba."],
      [{ owner: "", deputy: typed.owner }, "Zastępca potrzebuje opiekuna"],
    ] as const) {
      const refused = await editor.post(urls.areaIndicatorNew.href({ office, areaId }), { ...typed, ...change })
      expect(refused.status).toBe(422)
      expect(words(refused.html)).toContain(said)
    }
    path = made.location ?? ""
    indicatorId = path.split("/").at(-1) ?? ""
    const page = words((await editor.get(path)).html)
    for (const said of ["im więcej, tym lepiej", "MOPR", "Kornelia Koordynująca", "Umowy zawarte w roku."])
      expect(page).toContain(said)
    const open = words((await world.as("visitor").get(path)).html)
    expect(open).toContain("wyznaczony")
    expect(open).not.toContain("Kornelia")
  })

  it("keeps what each source prints, plan beside actual, and years in their order", async () => {
    await state("2011", "833 048.67")
    await state("2009", "787 785.00")
    await state("2010", "4 499 986.91")
    await state("2010", "4 000 000", PAGE, "plan")
    await state("2010", "4 499 986.91")
    expect(await statements(indicatorId)).toHaveLength(4)
    const $ = load((await world.as("visitor").get(AREA)).html)
    const heads = $("#wskazniki thead th")
      .toArray()
      .map((cell) => $(cell).text())
    expect(heads).toEqual(["Kto podaje", "2009", "2010", "2011"])
    const rows = $("#wskazniki tbody tr")
      .toArray()
      .map((row) => $(row).text().replaceAll("\u00a0", " "))
    expect(rows).toContain("Strona programu 9787 785,004 499 986,91833 048,67")
    expect(rows).toContain("plan: Strona programu 9—4 000 000,00—")
  })

  it("shows two sources that differ side by side and never merges them", async () => {
    await state("2009", "790 000", "Sprawozdanie za 2009")
    const page = await editor.get(path)
    expect(validateHtml(page.html)).toEqual([])
    expect(words(page.html)).toContain("Źródła podają różne liczby za 2009.")
    expect(words(page.html)).toContain("787 785,00")
    expect(words(page.html)).toContain("790 000,00")
    expect(words((await world.as("visitor").get(AREA)).html)).toContain("różne liczby")
  })

  it("never shows a missing value as zero", async () => {
    await state("2012", "bd.")
    const $ = load((await world.as("visitor").get(AREA)).html)
    const row = $("#wskazniki tbody tr").filter((_, each) => $(each).text().startsWith(PAGE))
    expect(row.find("td").last().text()).toBe("—")
  })

  it("asks what a print with two readings means and keeps both the print and the guess", async () => {
    await state("2013", "1,234")
    const page = await editor.get(path)
    const form = load(page.html)("form").filter((_, each) => load(each).text().includes("Co to znaczy?"))
    const version = String(form.find("[name=version]").val())
    const fields = { do: "answer", year: "2013", role: "actual", statedIn: PAGE, version }
    const value = urls.levelIndicatorValue.href({ office, indicatorId })
    const unclear = await editor.post(value, { ...fields, [`own.${version}`]: "2,345" })
    expect(unclear.status).toBe(422)
    expect(load(unclear.html)(`[name="own.${version}"]`).val()).toBe("2,345")
    const silent = await editor.post(value, fields)
    expect(silent.status).toBe(422)
    expect(words(silent.html)).toContain("Wybierz jedną z odpowiedzi albo wpisz swoją.")
    await editor.post(value, { ...fields, [`answer.${version}`]: "=1234" })
    const stated = (await statements(indicatorId)).filter(({ year }) => year === 2013)
    expect(stated.map(({ printed }) => printed)).toEqual(["1,234", "1,234"])
    expect(stated.at(-1)?.reading.value).toBe("1234")
    expect(words((await editor.get(path)).html)).not.toContain("Co to znaczy?")
    await state("2013", "1,234")
    expect((await statements(indicatorId)).filter(({ year }) => year === 2013)).toHaveLength(2)
  })

  it("stands beside the card's indicator of the same fact once a person links them", async () => {
    const link = urls.levelIndicatorLink.href({ office, indicatorId })
    const cards = indicatorIds[2]!
    const refused = await editor.post(link, { other: newId() })
    expect(refused.status).toBe(422)
    await editor.post(link, { other: cards })
    await editor.post(link, { other: cards })
    expect(await world.db.selectFrom("indicator_links").selectAll().execute()).toHaveLength(1)
    const page = words((await world.as("visitor").get(path)).html)
    expect(page).toContain("818 785,00")
    expect(page).toContain("787 785,00")
    expect(page).toContain("różne liczby za 2009, 2010, 2013")
    const stored = await statements(cards)
    expect(stored.every(({ stated_in }) => stated_in === "")).toBe(true)
    await editor.post(link, { other: cards, do: "unlink" })
    expect(words((await world.as("visitor").get(path)).html)).not.toContain("818 785,00")
  })

  it("says beside the fields what is wrong with a value", async () => {
    const page = await editor.post(urls.levelIndicatorValue.href({ office, indicatorId }), {
      ...{ year: "rok", printed: "12", statedIn: "", role: "actual" },
    })
    expect(page.status).toBe(422)
    expect(load(page.html)("#field-year-problem").text()).toContain("Wpisz rok czterema cyframi")
    expect(load(page.html)("#field-statedIn-problem").text()).toContain("skąd jest ta liczba")
    expect(load(page.html)("[name=printed]").val()).toBe("12")
  })

  it("goes away and comes back with its values", async () => {
    const removal = urls.levelIndicatorRemoval.href({ office, indicatorId })
    const gone = await editor.post(removal)
    expect(words((await editor.get(gone.location!)).html)).toContain("Ten miernik usunięto")
    expect((await world.as("visitor").get(path)).status).toBe(404)
    expect(words((await world.as("visitor").get(AREA)).html)).not.toContain(NAME)
    await editor.post(removal, { back: "1" })
    expect(words((await world.as("visitor").get(AREA)).html)).toContain("787 785,00")
  })

  it("is nobody else's to change", async () => {
    for (const who of ["official", "mayor", "councillor", "representative", "resident"] as const)
      expect((await world.as(who).get(urls.levelIndicatorChange.href({ office, indicatorId }))).status).toBe(404)
    const it = { year: "2014", role: "actual", statedIn: "x", printed: "1" } as const
    const description = {
      name: "x",
      kind: null,
      source: "",
      unit: "",
      direction: null,
      method: "",
      ownerId: null,
      deputyId: null,
    }
    const attempts = await world.run("official", async (ctx) =>
      [
        stateValue(ctx, indicatorId, it),
        answerLevelValue(ctx, indicatorId, { year: 2009, role: "actual", statedIn: PAGE, answer: "1" }),
        linkIndicators(ctx, indicatorId, indicatorIds[0]!),
        unlinkIndicators(ctx, indicatorId, indicatorIds[0]!),
        removeLevelIndicator(ctx, indicatorId, { back: false }),
        saveLevelIndicator(ctx, { indicatorId }, description),
      ].map((attempt) =>
        attempt.then(
          () => "done",
          (error: Error) => error.message,
        ),
      ),
    )
    for (const attempt of attempts) expect(await attempt).toContain("no such indicator")
  })
})

describe("the interface of the strategy", () => {
  it("has one word for an indicator and one for a programme", async () => {
    const { goal_id: goalId } = await world.db.selectFrom("strategy_areas").select("goal_id").executeTakeFirstOrThrow()
    const pages = [
      ...[AREA, urls.goal.href({ office, goalId }), urls.areaIndicatorNew.href({ office, areaId })],
      ...[urls.strategyData.href({ office }), urls.indicatorsToFill.href({ office })],
    ]
    for (const each of pages) {
      const { html } = await editor.get(each)
      expect(words(html)).not.toMatch(/wskaźnik|obszar/i)
    }
    expect(words((await editor.get(urls.areaNew.href({ office, goalId }))).html)).toContain("Nowy program strategii")
    expect(words((await editor.get(urls.card.href({ office, cardId }))).html)).toContain("koordynator programu 9")
  })
})

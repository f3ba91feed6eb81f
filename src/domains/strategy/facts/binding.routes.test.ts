import { load } from "cheerio"
import { sql } from "kysely"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { rewrite, settledTask } from "../../../../tests/support/facts.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { importedCard } from "../../../../tests/support/strategy.ts"
import { allFacts } from "../../../app/facts.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { bindIndicator } from "../bind-indicator.ts"
import { freezeYear } from "./freeze-year.ts"

const queries: string[] = []
const world = await testWorld({ watch: (text) => queries.push(text) })
const office = "leszno"
const words = (html: string) => load(html)("main").text().replace(/\s+/g, " ")
const { cardId, indicatorIds } = await importedCard(world)
const [first = "", second = ""] = indicatorIds
const binding = urls.indicatorBinding.href({ office, indicatorId: first })
const coordinator = world.as("coordinator")

describe("the choice of what fills an indicator", () => {
  it("explains each source and tells its numbers by year before anything is saved", async () => {
    await settledTask(world)
    const page = await coordinator.get(binding)
    expect(validateHtml(page.html)).toEqual([])
    const text = words(page.html)
    for (const { name, explanation } of allFacts) {
      expect(text).toContain(name.pl)
      expect(text).toContain(explanation.pl)
    }
    expect(text).toContain("Teraz: 2026: 36 000,00 zł")
    expect(text).toContain("Teraz: w latach 2023–2027 nic nie policzono")
    expect(load(page.html)('input[name="source"]:checked').val()).toBe("")
  })

  it("narrows the numbers, and offers only what can be narrowed so", async () => {
    const sport = await coordinator.get(`${binding}?sphere=17&unit=`)
    expect(validateHtml(sport.html)).toEqual([])
    expect(words(sport.html)).toContain("Teraz: 2026: 36 000,00 zł")
    expect(words(sport.html)).not.toContain("Nowe organizacje w rejestrze")
    expect(words((await coordinator.get(`${binding}?sphere=33&unit=`)).html)).not.toContain("36 000,00")
  })

  it("is kept with its narrowing, which the number and its list follow", async () => {
    const page = await coordinator.post(binding, { source: "calls-announced", sphere: "17", unit: "" })
    expect(page.location).toBe(urls.indicator.href({ office, cardId, indicatorId: first }))
    const year = urls.indicatorYear.href({ office, indicatorId: first, year: "2026" })
    const open = await world.as("visitor").get(year)
    expect(validateHtml(open.html)).toEqual([])
    expect(words(open.html)).toContain("Tylko sfera:")
    expect(load(open.html)("h1").text()).toBe("1")
    await rewrite(world, sql`update calls set spheres = '{33}'`)
    expect(load((await world.as("visitor").get(year)).html)("h1").text()).toBe("Rok 2026: niczego nie policzono")
    await rewrite(world, sql`update calls set spheres = '{17,15}'`)
  })

  it("is narrowed to the unit whose priority task the competition carries out", async () => {
    const [sport, culture, task] = [newId(), newId(), newId()]
    for (const [id, name] of [
      [sport, "Wydział Sportu"],
      [culture, "Wydział Kultury"],
    ] as const)
      await world.db
        .insertInto("office_units")
        .values({
          office_id: world.office.id,
          id,
          parent_id: null,
          name,
          short_name: "",
          created_at: world.clock.now(),
          closed_at: null,
        })
        .execute()
    await rewrite(
      world,
      sql`
      insert into programme_tasks (office_id, id, programme_id, position, sphere, name, form, unit_id)
      values (${world.office.id}, ${task}, ${newId()}, 1, '17', 'Sport', 'support', ${sport})`,
    )
    await rewrite(world, sql`update calls set programme_task_id = ${task}`)
    const offered = await coordinator.get(`${binding}?sphere=&unit=${sport}`)
    expect(validateHtml(offered.html)).toEqual([])
    expect(load(offered.html)('select[name="unit"]').val()).toBe(sport)
    expect(words(offered.html)).toContain("Teraz: 2026: 36 000,00 zł")
    expect(words((await coordinator.get(`${binding}?sphere=&unit=${culture}`)).html)).not.toContain("36 000,00")
    await coordinator.post(binding, { source: "calls-announced", sphere: "", unit: sport })
    const year = urls.indicatorYear.href({ office, indicatorId: first, year: "2026" })
    const page = await world.as("visitor").get(year)
    expect(words(page.html)).toContain("Tylko komórka: Wydział Sportu.")
    expect(load(page.html)("h1").text()).toBe("1")
    await coordinator.post(binding, { source: "calls-announced", sphere: "", unit: culture })
    expect(load((await world.as("visitor").get(year)).html)("h1").text()).toBe("Rok 2026: niczego nie policzono")
  })

  it("is refused with its reason where it makes no sense", async () => {
    const codes = async (source: string, sphere = "", unitId = "") => {
      const outcome = await world.run("coordinator", (ctx) =>
        bindIndicator(ctx, allFacts, second, { source, sphere, unitId }),
      )
      return outcome.ok ? [] : outcome.problems.map(({ code }) => code)
    }
    expect(await codes("moon")).toEqual(["indicator.no_such_source"])
    expect(await codes("calls-announced", "99")).toEqual(["indicator.no_such_sphere"])
    expect(await codes("calls-announced", "", newId())).toEqual(["indicator.no_such_unit"])
    expect(await codes("organisations-joined", "17")).toEqual(["indicator.not_by_sphere"])
    const again = await coordinator.post(binding, { source: "organisations-joined", sphere: "17", unit: "" })
    expect(again.status).toBe(422)
    expect(validateHtml(again.html)).toEqual([])
    expect(words(again.html)).toContain("Tego źródła nie da się zawęzić do sfery")
  })

  it("is of those who change cards; an address from before leads here", async () => {
    for (const name of ["official", "councillor", "representative"] as const)
      expect((await world.as(name).get(binding)).status).toBe(404)
    const before = urls.indicatorSource.href({ office, cardId, indicatorId: first })
    expect((await coordinator.get(before)).location).toBe(binding)
    expect((await coordinator.get(urls.indicatorBinding.href({ office, indicatorId: newId() }))).status).toBe(404)
  })
})

describe("an indicator of a goal", () => {
  it("fills itself like one of a card, at the same addresses", async () => {
    const { id: goalId } = await world.db.selectFrom("strategy_goals").select("id").executeTakeFirstOrThrow()
    const indicatorId = newId()
    await world.db
      .insertInto("indicators")
      .values({
        office_id: world.office.id,
        id: indicatorId,
        card_id: null,
        goal_id: goalId,
        name: "Liczba umów",
      } as never)
      .execute()
    const chosen = { source: "contracts-signed", sphere: "", unitId: "" }
    const outcome = await world.run("coordinator", (ctx) => bindIndicator(ctx, allFacts, indicatorId, chosen))
    expect(outcome.ok && outcome.value.goal.id).toBe(goalId)
    const page = await world.as("visitor").get(urls.indicatorYear.href({ office, indicatorId, year: "2026" }))
    expect(validateHtml(page.html)).toEqual([])
    expect(load(page.html)("h1").text()).toBe("1")
  })
})

describe("the queries of a page", () => {
  const counted = async (name: "visitor" | "coordinator", path: string) => {
    queries.length = 0
    expect((await world.as(name).get(path)).status).toBe(200)
    return queries.length
  }

  it("are at most eight on a card with ten indicators that fill themselves", async () => {
    const keys = allFacts.slice(0, 10).map(({ key }) => key)
    const { document } = await world.db
      .selectFrom("card_versions")
      .select("document")
      .where("card_id", "=", cardId)
      .executeTakeFirstOrThrow()
    const indicators = keys.map((key, n) => ({ ...document.indicators[0]!, id: newId(), name: `Miernik ${n}: ${key}` }))
    await rewrite(
      world,
      sql`
      update card_versions set document = ${JSON.stringify({ ...document, indicators })}::jsonb where card_id = ${cardId}`,
    )
    for (const [n, { id }] of indicators.entries())
      await world.db
        .insertInto("indicators")
        .values({
          ...{ office_id: world.office.id, id, card_id: cardId, measured_by: keys[n]! },
          ...{ bound_at: world.clock.now(), bound_by: null },
        } as never)
        .execute()
    for (const name of ["visitor", "coordinator"] as const)
      expect(await counted(name, urls.card.href({ office, cardId })), queries.join("\n")).toBeLessThanOrEqual(8)
    const bound = indicators[0]!.id
    await world.run("coordinator", (ctx) => freezeYear(ctx, allFacts, { indicatorId: bound, year: 2026 }))
    for (const path of [
      urls.indicatorYear.href({ office, indicatorId: bound, year: "2026" }),
      urls.indicator.href({ office, cardId, indicatorId: bound }),
      urls.indicatorBinding.href({ office, indicatorId: bound }),
      urls.indicatorsToFill.href({ office }),
      urls.desk.href({ office }),
    ])
      expect(await counted("coordinator", path), `${path}\n${queries.join("\n")}`).toBeLessThanOrEqual(8)
  })
})

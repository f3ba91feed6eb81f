import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../../tests/support/app.ts"
import { validateHtml } from "../../../../../tests/support/html.ts"
import { importedCard } from "../../../../../tests/support/strategy.ts"
import { allFacts } from "../../../../app/facts.ts"
import { momentAt } from "../../../../lib/dates.ts"
import { newId } from "../../../../platform/ids.ts"
import { urls } from "../../../../urls.ts"
import { freezeAll } from "../freeze-all.ts"
import { alarmCounts } from "./alarm.queries.ts"
import { assignIndicator } from "./assign-indicator.ts"
import { dueFor, dueReminder } from "./due.ts"
import { giveValue } from "./give-value.ts"
import { remindOfIndicators } from "./remind-of-indicators.ts"
import { setDue } from "./set-due.ts"

const world = await testWorld()
const office = "leszno"
const words = (html: string) => load(html)("main").text().replace(/\s+/g, " ")
const { indicatorIds } = await importedCard(world)
const [product, , money] = indicatorIds as [string, string, string, string]
const { people } = world.ids
const TO_FILL = urls.indicatorsToFill.href({ office })
const at = (day: string) => momentAt(Temporal.PlainDate.from(day), "10:00")

const assign = (indicatorId: string, ownerId: string, deputyId = "") =>
  world.run("coordinator", (ctx) => assignIndicator(ctx, indicatorId, { ownerId, deputyId }))

describe("the day by which values are due", () => {
  it("is the end of March after the year, with letters before it, after it and once more", () => {
    expect(dueFor(2025, null).toString()).toBe("2026-03-31")
    const kinds = [
      "2026-03-16",
      "2026-03-17",
      "2026-03-31",
      "2026-04-01",
      "2026-04-30",
      "2026-05-01",
      "2026-07-01",
    ].map((day) => dueReminder(dueFor(2025, null), Temporal.PlainDate.from(day)))
    expect(kinds).toEqual([undefined, "before", "before", "late", "late", "still-late", undefined])
  })
})

describe("an indicator", () => {
  it("asks for a value of the year, for an owner, or to be frozen, also where nobody has followed it for years", async () => {
    world.clock.moveTo(at("2026-02-10"))
    expect(await alarmCounts(world.ctxOf("coordinator"))).toMatchObject({
      year: 2025,
      missing: 2,
      toFreeze: 2,
      ownerless: 4,
    })
    const page = await world.as("coordinator").get(TO_FILL)
    expect(validateHtml(page.html)).toEqual([])
    expect(words(page.html)).toContain("Wartości za 2025 r. mają być gotowe do 31 marca 2026")
    expect(words(page.html)).toContain("bez opiekuna")
    expect(load(page.html)("main tbody tr")).toHaveLength(4)
    const desk = words((await world.as("coordinator").get(urls.desk.href({ office }))).html)
    expect(desk).toContain("Mierniki strategii za 2025 r.")
    expect(desk).toContain("bez opiekuna: 4")
  })

  it("that nobody looks after is not said to have an owner where somebody asks for their own", async () => {
    const own = words((await world.as("councillor").get(TO_FILL)).html)
    expect(own).toContain("Nic nie czeka na Ciebie")
    expect(own).not.toContain("mają wartości i opiekunów")
    const all = await world.as("councillor").get(`${TO_FILL}?czyje=wszystkie&stan=ownerless`)
    expect(load(all.html)("main tbody tr")).toHaveLength(4)
  })

  it("with an owner asks them for its value, first on their desk and then by letter", async () => {
    const chosen = await world.as("coordinator").submit(urls.indicatorOwners.href({ office, indicatorId: product }), {
      owner: people.official,
      deputy: people.councillor,
    })
    expect(words(chosen.html)).toContain("Urszula")
    const desk = words((await world.as("official").get(urls.desk.href({ office }))).html)
    expect(desk).toContain("bez wartości: 1")
    const mine = await world.as("official").get(TO_FILL)
    expect(validateHtml(mine.html)).toEqual([])
    expect(load(mine.html)("main tbody tr")).toHaveLength(1)
    expect(words(mine.html)).toContain("Liczba stworzonych programów")

    const letters = () =>
      world.db
        .selectFrom("mails")
        .select(["to_address", "subject"])
        .where("subject", "like", "Mierniki strategii%")
        .execute()
    const remind = () =>
      remindOfIndicators({ ...world.ctxOf("official"), now: world.clock.now(), actor: { kind: "system" } })
    expect(await remind()).toBe(0)
    world.clock.moveTo(at("2026-03-20"))
    expect(await remind()).toBe(1)
    expect(await remind()).toBe(0)
    expect(await letters()).toHaveLength(1)
    world.clock.moveTo(at("2026-04-02"))
    expect(await remind()).toBe(2)
    expect(await remind()).toBe(0)
    expect(await letters()).toHaveLength(3)
    expect(words((await world.as("coordinator").get(TO_FILL)).html)).toContain("bez wartości, po terminie")
  })

  it("loses an owner who leaves the office", async () => {
    await assign(money, people.mayor)
    const before = (await alarmCounts(world.ctxOf("coordinator"))).ownerless
    await world.db
      .updateTable("person_roles")
      .set({ ended_at: world.clock.now() })
      .where("person_id", "=", people.mayor)
      .execute()
    expect((await alarmCounts(world.ctxOf("coordinator"))).ownerless).toBe(before + 1)
    await world.db.updateTable("person_roles").set({ ended_at: null }).where("person_id", "=", people.mayor).execute()
  })

  it("is looked after by people of the office, each in one part, named by those who change the strategy", async () => {
    const codes = async (ownerId: string, deputyId: string) => {
      const outcome = await assign(product, ownerId, deputyId)
      return outcome.ok ? [] : outcome.problems.map(({ code }) => code)
    }
    expect(await codes(people.representative, "")).toEqual(["indicator.no_such_person"])
    expect(await codes("", people.official)).toEqual(["indicator.deputy_alone"])
    expect(await codes(people.official, people.official)).toEqual(["indicator.same_person"])
    for (const name of ["official", "councillor", "visitor"] as const)
      await expect(
        world.run(name as "official", (ctx) => assignIndicator(ctx, product, { ownerId: "", deputyId: "" })),
      ).rejects.toThrow("no such indicator")
    await expect(assign(newId(), "")).rejects.toThrow("no such indicator")
  })
})

describe("the due day", () => {
  it("is set for a year by those who change the strategy, after the year's end", async () => {
    const browser = world.as("coordinator")
    const wrong = await browser.post(urls.indicatorsDue.href({ office }), { year: "2025", due: "31.12.2025" })
    expect(wrong.status).toBe(422)
    expect(validateHtml(wrong.html)).toEqual([])
    const page = await browser.post(urls.indicatorsDue.href({ office }), { year: "2025", due: "2026-05-15" })
    expect(words((await browser.get(page.location!)).html)).toContain("gotowe do 15 maja 2026")
    expect((await alarmCounts(world.ctxOf("coordinator"))).isLate).toBe(false)
    expect(
      (await world.as("official").post(urls.indicatorsDue.href({ office }), { year: "2025", due: "x" })).status,
    ).toBe(404)
    await expect(world.run("official", (ctx) => setDue(ctx, { year: 2025, typed: "2026-05-15" }))).rejects.toThrow()
  })
})

describe("a value that was missing", () => {
  const path = urls.indicatorGiven.href({ office, indicatorId: product, year: "2025" })

  it("is given by whoever looks after the indicator, and then nothing waits", async () => {
    world.clock.moveTo(at("2026-04-10"))
    const official = world.as("official")
    const list = await official.get(TO_FILL)
    expect(load(list.html)(`a[href="${path}"]`)).toHaveLength(1)
    expect(validateHtml((await official.get(path)).html)).toEqual([])
    for (const [value, said] of [
      ["", "Podaj wartość"],
      ["1,234.567,8", "można odczytać na kilka sposobów"],
    ] as const) {
      const refused = await official.post(path, { value })
      expect(refused.status).toBe(422)
      expect(validateHtml(refused.html)).toEqual([])
      expect(words(refused.html)).toContain(said)
      expect(load(refused.html)('input[name="value"]').val()).toBe(value)
    }
    const page = await official.submit(path, { value: "3" })
    expect(words(page.html)).toContain("202533")
    await official.submit(path, { value: "3" })
    expect(await world.db.selectFrom("indicator_values").where("year", "=", 2025).selectAll().execute()).toHaveLength(1)
    expect((await alarmCounts(world.ctxOf("official"), people.official)).missing).toBe(0)
    expect(words((await official.get(TO_FILL)).html)).toContain("Nic nie czeka")
  })

  it("is corrected by the deputy, with the former kept; nobody else of the office gives it", async () => {
    await world.as("councillor").submit(path, { value: "4" })
    const rows = await world.db
      .selectFrom("indicator_values")
      .where("year", "=", 2025)
      .select("printed")
      .orderBy("version")
      .execute()
    expect(rows).toEqual([{ printed: "3" }, { printed: "4" }])
    for (const name of ["mayor", "representative"] as const) {
      expect((await world.as(name).get(path)).status).toBe(404)
      expect((await world.as(name).post(path, { value: "9" })).status).toBe(404)
    }
    await expect(world.run("mayor", (ctx) => giveValue(ctx, product, { year: 2025, printed: "9" }))).rejects.toThrow(
      "no such indicator",
    )
    expect((await world.as("official").post(path.replace("2025", "2031"), { value: "9" })).status).toBe(422)
  })

  it("of a goal is stated by the office", async () => {
    const { id: goalId } = await world.db.selectFrom("strategy_goals").select("id").executeTakeFirstOrThrow()
    const id = newId()
    await world.db
      .insertInto("indicators")
      .values({ office_id: world.office.id, id, card_id: null, goal_id: goalId, name: "Liczba organizacji" } as never)
      .execute()
    await assign(id, people.official)
    expect((await alarmCounts(world.ctxOf("official"), people.official)).missing).toBe(1)
    await world
      .as("official")
      .submit(urls.indicatorGiven.href({ office, indicatorId: id, year: "2025" }), { value: "235" })
    const rows = await world.db.selectFrom("indicator_values").where("indicator_id", "=", id).selectAll().execute()
    expect(rows).toMatchObject([
      { printed: "235", role: "actual", stated_in: world.office.name, recorded_by: people.official },
    ])
    expect((await alarmCounts(world.ctxOf("official"), people.official)).missing).toBe(0)
  })
})

describe("a year that is over", () => {
  it("is frozen for all indicators that count themselves, once", async () => {
    world.clock.moveTo(at("2026-06-01"))
    const path = urls.indicatorsFreeze.href({ office })
    const page = await world.as("coordinator").post(path, { year: "2025" })
    expect(page.location).toBe(`${TO_FILL}?rok=2025`)
    expect(await world.db.selectFrom("indicator_freezes").select("year").execute()).toEqual([
      { year: 2025 },
      { year: 2025 },
    ])
    expect(await world.run("coordinator", (ctx) => freezeAll(ctx, allFacts, 2025))).toBe(0)
    expect(await alarmCounts(world.ctxOf("coordinator"))).toMatchObject({ toFreeze: 0 })
    await expect(world.run("official", (ctx) => freezeAll(ctx, allFacts, 2025))).rejects.toThrow()
    await expect(world.run("coordinator", (ctx) => freezeAll(ctx, allFacts, 2026))).rejects.toThrow()
  })
})

describe("the list of indicators to be filled in", () => {
  it("is of people of the office", async () => {
    expect((await world.as("representative").get(TO_FILL)).status).toBe(404)
    expect((await world.as("councillor").get(TO_FILL)).html).not.toContain("Zapisz termin")
  })
})

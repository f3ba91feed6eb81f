import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { importedCard } from "../../../../tests/support/strategy.ts"
import { momentAt } from "../../../lib/dates.ts"
import { urls } from "../../../urls.ts"
import { assignIndicator } from "../facts/alarms/assign-indicator.ts"
import { answerRound } from "./answer-round.ts"
import { closeRound } from "./close-round.ts"
import { openRound } from "./open-round.ts"
import { remindOfRounds, roundReminder } from "./remind-of-rounds.ts"

const world = await testWorld()
const office = "leszno"
const { people } = world.ids
const { cardId, indicatorIds } = await importedCard(world)
await importedCard(world, 2)
const at = (day: string) => momentAt(Temporal.PlainDate.from(day), "10:00")
const words = (html: string) => load(html)("main").text().replace(/\s+/g, " ")
const remind = () => remindOfRounds({ ...world.ctxOf("official"), now: world.clock.now(), actor: { kind: "system" } })
const letters = async () =>
  (await world.db.selectFrom("mails").select(["to_address", "subject", "body"]).orderBy("id").execute()).filter(
    ({ subject }) => subject.startsWith("Strategia:"),
  )
const confirm = (card: string) =>
  world.run("goalChief", (ctx) =>
    answerRound(ctx, { year: 2025, cardId: card }, { answer: "confirmed", note: "", evidence: "" }),
  )
const ROUND = urls.strategyRound.href({ office, year: "2025" })
const desk = async (who: "coordinator" | "goalChief" | "official") =>
  words((await world.as(who).get(urls.desk.href({ office }))).html)

describe("the letter that is due of a round", () => {
  const due = Temporal.PlainDate.from("2026-03-31")
  const days = (openedOn: string, ...on: string[]) =>
    on.map((day) =>
      roundReminder({ openedOn: Temporal.PlainDate.from(openedOn), dueOn: due }, Temporal.PlainDate.from(day)),
    )

  it("goes out two weeks and three days before its term", () => {
    expect(
      days("2026-01-05", "2026-03-16", "2026-03-17", "2026-03-27", "2026-03-28", "2026-03-31", "2026-04-01"),
    ).toEqual([undefined, "two-weeks-left", "two-weeks-left", "three-days-left", "three-days-left", undefined])
  })

  it("does not follow the opening at once", () => {
    expect(days("2026-03-20", "2026-03-21", "2026-03-27", "2026-03-28")).toEqual([
      undefined,
      undefined,
      "three-days-left",
    ])
  })

  it("of a round opened at its term or later goes out two weeks after the opening", () => {
    expect(days("2026-06-01", "2026-06-02", "2026-06-14", "2026-06-15", "2026-08-30", "2026-08-31")).toEqual([
      undefined,
      undefined,
      "two-weeks-open",
      "two-weeks-open",
      undefined,
    ])
  })
})

describe("an open round", () => {
  it("is opened with letters also to those who look after indicators, each with their cards", async () => {
    world.clock.moveTo(at("2026-02-10"))
    await world.run("coordinator", (ctx) =>
      assignIndicator(ctx, indicatorIds[0]!, { ownerId: people.official, deputyId: people.councillor }),
    )
    await world.run("coordinator", (ctx) =>
      assignIndicator(ctx, indicatorIds[1]!, { ownerId: people.goalChief, deputyId: "" }),
    )
    await world.run("coordinator", (ctx) => openRound(ctx, 2025))
    const sent = await letters()
    expect(sent).toHaveLength(4)
    const own = sent.filter(({ subject }) => subject === "Strategia: mierniki Twoich kart za 2025 rok")
    expect(own).toHaveLength(2)
    for (const { body } of own) {
      expect(body.match(/^- II\.9\.\d/gm)).toHaveLength(1)
      expect(body).toContain("mierniki-do-uzupelnienia?rok=2025&czyje=moje")
    }
  })

  it("shows owners and deputies of its cards", async () => {
    const page = await world.as("coordinator").get(ROUND)
    expect(validateHtml(page.html)).toEqual([])
    const rows = load(page.html)("main tbody tr")
      .toArray()
      .map((row) => load(row).text().replace(/\s+/g, " "))
    expect(rows).toHaveLength(2)
    const names = await world.db
      .selectFrom("people")
      .select("name")
      .where("id", "in", [people.official, people.goalChief])
      .execute()
    for (const { name } of names) expect(rows[0]).toContain(name)
    expect(rows[0]).toContain("zastępstwo:")
    expect(rows[1]).toContain("nikt")
  })

  it("is on the desk of those who confirm cards, late after its term, until none waits", async () => {
    for (const who of ["coordinator", "goalChief"] as const)
      expect(await desk(who)).toContain("Runda aktualizacji strategii za 2025 r.2 karty czekają, do 31 marca 2026")
    expect(await desk("official")).not.toContain("Runda aktualizacji strategii")
    world.clock.moveTo(at("2026-04-02"))
    expect(await desk("coordinator")).toContain("2 karty czekają, termin minął 31 marca 2026")
  })

  it("is reminded of once for each day, only of cards that wait", async () => {
    world.clock.moveTo(at("2026-03-10"))
    expect(await remind()).toBe(0)
    world.clock.moveTo(at("2026-03-18"))
    const before = (await letters()).length
    expect([await remind(), await remind()]).toEqual([1, 0])
    const first = (await letters()).slice(before)
    expect(first.map(({ subject }) => subject).sort()).toEqual([
      "Strategia: 2 karty czekają na potwierdzenie za 2025 rok",
      "Strategia: 2 karty czekają na potwierdzenie za 2025 rok",
      "Strategia: mierniki Twoich kart za 2025 rok",
      "Strategia: mierniki Twoich kart za 2025 rok",
    ])
    await confirm(cardId)
    world.clock.moveTo(at("2026-03-29"))
    expect([await remind(), await remind()]).toEqual([1, 0])
    const second = (await letters()).slice(before + first.length)
    expect(second.map(({ subject }) => subject)).toEqual(
      Array(2).fill("Strategia: 1 karta czeka na potwierdzenie za 2025 rok"),
    )
    expect(await desk("coordinator")).toContain("1 karta czeka, do 31 marca 2026")
  })

  it("asks for nothing once every card is confirmed or the round is closed", async () => {
    const { id } = await world.db.selectFrom("cards").select("id").where("id", "<>", cardId).executeTakeFirstOrThrow()
    await confirm(id)
    expect(await desk("coordinator")).not.toContain("Runda aktualizacji strategii")
    await world.run("coordinator", (ctx) => openRound(ctx, 2024))
    world.clock.moveTo(at("2026-04-15"))
    expect(await desk("coordinator")).toContain("Runda aktualizacji strategii za 2024 r.")
    await world.run("coordinator", (ctx) => closeRound(ctx, 2024))
    expect(await desk("coordinator")).not.toContain("Runda aktualizacji strategii")
    expect(await remind()).toBe(0)
  })

  it("is reminded of by the clock", async () => {
    await world.run("coordinator", (ctx) => openRound(ctx, 2024))
    await world.product.chores.keepDeadlines()
    const written = await world.db
      .selectFrom("audit_events")
      .select("data")
      .where("what", "=", "strategy.round-reminded")
      .where("data", "@>", JSON.stringify({ year: 2024 }))
      .execute()
    expect(written).toEqual([{ data: { year: 2024, reminder: "two-weeks-open" } }])
  })
})

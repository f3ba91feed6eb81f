import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { pdfText } from "../../../../tests/support/pdf-text.ts"
import { importedCard } from "../../../../tests/support/strategy.ts"
import { newId } from "../../../platform/ids.ts"
import { saveStrategy } from "../levels/save-strategy.ts"
import { answerRound } from "./answer-round.ts"
import { closeRound } from "./close-round.ts"
import { openRound } from "./open-round.ts"
import { takeSnapshot } from "./take-snapshot.ts"

const world = await testWorld()
const { cardId } = await importedCard(world)
const { id: strategyId } = await world.db.selectFrom("strategies").select("id").executeTakeFirstOrThrow()
const at = `/leszno/strategia/strategie/${strategyId}/monitoring`
const mails = () => world.db.selectFrom("mails").selectAll().execute()

describe("the report on the strategy", () => {
  it("is read by everybody, found from the strategy, with progress and indicators of every card", async () => {
    expect((await world.as("visitor").get("/leszno/strategia")).html).toContain(at)
    const page = await world.as("visitor").get(at)
    expect(validateHtml(page.html)).toEqual([])
    expect(page.html).toContain("100,0%")
    expect(page.html).toContain("1.149.351.74")
    expect(page.html).not.toContain('name="acceptedOn"')
  })

  it("comes as PDF and as DOCX", async () => {
    expect(pdfText((await world.as("visitor").get(`${at}/pdf`)).bytes)).toContain("Organizacje pozarządowe")
    expect((await world.as("visitor").get(`${at}/docx`)).status).toBe(200)
  })

  it("of a strategy that is not there is not there", async () => {
    for (const id of [newId(), "nic"])
      expect((await world.as("official").get(`/leszno/strategia/strategie/${id}/monitoring`)).status).toBe(404)
  })
})

describe("a state that the council accepted", () => {
  const typed = { id: newId(), name: "Raport za 2025", resolution: "XX/1/2026", acceptedOn: "2026-02-20" }
  const place = `/leszno/strategia/strategie/${strategyId}/migawki`

  it("is kept once for a double press, whole, and never changed", async () => {
    for (const _ of [1, 2]) expect((await world.as("coordinator").post(place, typed)).status).toBe(303)
    expect(await world.db.selectFrom("strategy_snapshots").select("id").execute()).toHaveLength(1)
    await expect(world.db.updateTable("strategy_snapshots").set({ name: "x" }).execute()).rejects.toThrow("only added")
    const page = await world.as("visitor").get(`${place}/${typed.id}`)
    expect(validateHtml(page.html)).toEqual([])
    expect(page.html).toContain("XX/1/2026")
    expect((await world.as("visitor").get(`${place}/${typed.id}/pdf`)).status).toBe(200)
  })

  it("is not taken for another one when its form is sent again with another text", async () => {
    const other = { ...typed, resolution: "XX/2/2026" }
    const refused = await world.as("coordinator").post(place, other)
    expect(refused.status).toBe(422)
    expect(validateHtml(refused.html)).toEqual([])
    expect(refused.html).toContain("zachowano już stan „Raport za 2025”")
    const again = fieldsOf(refused.html, `main form[action="${place}"]`)
    expect(again).toMatchObject({ ...other, id: expect.not.stringContaining(typed.id) })
    const counted = () => world.db.selectFrom("strategy_snapshots").select("id").execute()
    expect(await counted()).toHaveLength(1)
    const { strategyId: second } = await world.run("coordinator", async (ctx) => {
      const saved = await saveStrategy(ctx, undefined, { name: "Druga", vision: "", mission: "", resolutions: [] })
      return saved.ok ? saved.value : { strategyId: "" }
    })
    expect(await world.run("coordinator", (ctx) => takeSnapshot(ctx, [], second, typed))).toMatchObject({ ok: false })
    expect(await counted()).toHaveLength(1)
  })

  it("is asked for with a name and a day that has come; what was typed stays", async () => {
    const bad = await world.as("coordinator").post(place, { ...typed, id: newId(), name: "", acceptedOn: "2099-01-01" })
    expect(bad.status).toBe(422)
    expect(bad.html).toContain("Ten dzień jeszcze nie nadszedł")
    expect(
      await world.run("coordinator", (ctx) => takeSnapshot(ctx, [], strategyId, { ...typed, id: "x" })),
    ).toMatchObject({ ok: false })
  })

  it("is compared with the present one", async () => {
    const compare = `/leszno/strategia/strategie/${strategyId}/porownanie?od=${typed.id}`
    expect((await world.as("visitor").get(compare)).html).toContain("nie różnią")
    const { cardId: other } = await importedCard(world, 2)
    const page = await world.as("visitor").get(compare)
    expect(validateHtml(page.html)).toEqual([])
    expect(page.html).toContain("(nowe)")
    expect(other).not.toBe(cardId)
  })

  it("is not kept by those who only read", async () => {
    for (const who of ["official", "councillor"] as const)
      expect((await world.as(who).post(place, { ...typed, id: newId() })).status).toBe(404)
    expect(await world.db.selectFrom("strategy_snapshots").select("id").execute()).toHaveLength(1)
  })
})

describe("the yearly round", () => {
  const round = "/leszno/strategia/runda/2025"
  const answer = (more: object = {}) =>
    world.run("goalChief", (ctx) =>
      answerRound(ctx, { year: 2025, cardId }, { answer: "confirmed", note: "", evidence: "", ...more }),
    )

  it("opens once and writes once to those who look after the strategy", async () => {
    const before = (await mails()).length
    expect(await world.run("coordinator", (ctx) => openRound(ctx, 2025))).toEqual({ isNew: true })
    expect(await world.run("coordinator", (ctx) => openRound(ctx, 2025))).toEqual({ isNew: false })
    expect((await mails()).length - before).toBe(2)
    const page = await world.as("goalChief").get(round)
    expect(validateHtml(page.html)).toEqual([])
    expect(page.html).toContain("0 z 2 kart")
  })

  it("takes a confirmation with evidence, says when the card changed since, and takes it back", async () => {
    const bad = await world.as("goalChief").post(`${round}/karty/${cardId}`, { note: "Etapy", evidence: "bip" })
    expect(bad.status).toBe(422)
    expect(bad.html).toContain("Etapy</textarea>")
    for (const _ of [1, 2])
      expect(await answer({ evidence: "https://bip.example.org/7" })).toEqual({ ok: true, value: undefined })
    expect(await world.db.selectFrom("round_answers").select("id").execute()).toHaveLength(1)
    expect((await world.as("goalChief").get(round)).html).toContain("1 z 2 kart")
    expect(await answer({ answer: "reopened" })).toEqual({ ok: true, value: undefined })
    expect((await world.as("goalChief").get(round)).html).toContain("0 z 2 kart")
  })

  it("takes none when it is closed, and opens again", async () => {
    await world.run("coordinator", (ctx) => closeRound(ctx, 2025))
    expect(await answer()).toMatchObject({ ok: false, problems: [{ code: "round.closed" }] })
    expect((await world.as("coordinator").post(round, {})).status).toBe(303)
    expect(await answer()).toEqual({ ok: true, value: undefined })
  })

  it("takes no confirmation of a card that is not there", async () => {
    for (const id of [newId(), "nic"]) {
      expect((await world.as("goalChief").get(`${round}/karty/${id}`)).status).toBe(404)
      expect((await world.as("goalChief").post(`${round}/karty/${id}`, { note: "", evidence: "" })).status).toBe(404)
    }
  })

  it("is not there for a year ahead, nor for those who do not look after the strategy", async () => {
    expect((await world.as("coordinator").get("/leszno/strategia/runda/2031")).status).toBe(404)
    expect([303, 404]).toContain((await world.as("representative").get(round)).status)
  })
})

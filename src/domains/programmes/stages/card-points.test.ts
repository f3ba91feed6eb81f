import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { startedProgramme } from "../../../../tests/support/programme.ts"
import { importedCard } from "../../../../tests/support/strategy.ts"
import { STAGE_KEYS } from "../../../law/programme-stages.ts"
import { newId } from "../../../platform/ids.ts"
import { saveSettings } from "../save-settings.ts"
import { enterPastProgramme } from "./enter-past-programme.ts"
import { markStage, unmarkStage } from "./mark-stage.ts"
import { planStage } from "./plan-stage.ts"

const world = await testWorld()
const plan = { owner: "", deputy: "", from: "2012-08-01", to: "2012-08-31", points: "5", notes: "" }

describe("the points of a programme on the card it is tied to", () => {
  it("fill a card that is tied after they were entered, and a programme of which nothing is done changes no card", async () => {
    const { cardId } = await importedCard(world, 21)
    const pointsOf = () =>
      world.db
        .selectFrom("cards")
        .select(["done_points as done", "planned_points as planned"])
        .where("id", "=", cardId)
        .executeTakeFirstOrThrow()
    const points = (each: string) =>
      Object.fromEntries(STAGE_KEYS.map((key) => [key, each])) as Record<(typeof STAGE_KEYS)[number], string>
    const past = newId()
    const typed = {
      id: past,
      year: "2016",
      title: "Program",
      number: "X/2",
      on: "2015-11-20",
      bipUrl: "",
      cardId: "",
      text: "",
    }
    await world.run("coordinator", (ctx) =>
      enterPastProgramme(ctx, { ...typed, planned: points("1"), done: points("1") }),
    )
    expect(await pointsOf()).toEqual({ done: 100_00, planned: 100_00 })
    await world.run("coordinator", (ctx) => saveSettings(ctx, past, { title: "", cardId }))
    expect(await pointsOf()).toEqual({ done: 106_00, planned: 106_00 })
    const begun = await startedProgramme(world, 2028, "empty")
    await world.run("coordinator", (ctx) => saveSettings(ctx, begun, { title: "Program", cardId }))
    expect(await pointsOf()).toEqual({ done: 106_00, planned: 106_00 })
  })

  it("plan only what is planned: the card keeps what is done until the stage is marked", async () => {
    const { cardId } = await importedCard(world, 31)
    const programmeId = await startedProgramme(world, 2013, "empty")
    await world.run("coordinator", (ctx) => saveSettings(ctx, programmeId, { title: "Program", cardId }))
    const gridOf = async () => {
      const { document } = await world.db
        .selectFrom("card_versions")
        .select("document")
        .where("card_id", "=", cardId)
        .orderBy("version", "desc")
        .limit(1)
        .executeTakeFirstOrThrow()
      return document.stages.map(({ cells }) => cells.find(({ year }) => year === 2013)!.printed)
    }
    const printed = await gridOf()
    const planOf = (points: string) =>
      world.run("coordinator", (ctx) =>
        planStage(ctx, { programmeId, stage: "drafting" }, { ...plan, from: "2012-08-01", to: "2012-08-31", points }),
      )
    expect(await planOf("7")).toMatchObject({ ok: true })
    expect(await gridOf()).toEqual(["5/7%", ...printed.slice(1)])
    expect(
      await world.run("coordinator", (ctx) =>
        markStage(ctx, { programmeId, stage: "drafting" }, { points: "6", on: "2012-08-30", note: "" }),
      ),
    ).toMatchObject({ ok: true })
    expect(await gridOf()).toEqual(["6/7%", ...printed.slice(1)])
    await world.run("coordinator", (ctx) => unmarkStage(ctx, { programmeId, stage: "drafting" }))
    expect(await gridOf()).toEqual(["0/7%", ...printed.slice(1)])
  })
})

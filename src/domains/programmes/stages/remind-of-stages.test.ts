import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { readyProgramme } from "../../../../tests/support/programme.ts"
import { stageNeighbours } from "../../../app/stage-neighbours.ts"
import { urls } from "../../../urls.ts"
import { remindOfStages } from "./remind-of-stages.ts"

const world = await testWorld()
const programmeId = await readyProgramme(world, 2027)
const place = urls.programmeStage.href({ office: "leszno", programmeId, stage: "uchwala" })

describe("stages", () => {
  it("of which nobody is in charge have their statutory letters sent to the coordinators, and one when the day has passed", async () => {
    const remind = () => remindOfStages(world.ctxOf("coordinator"), stageNeighbours)
    const lettersOf = async () => {
      const mails = await world.db.selectFrom("mails").select(["to_address", "subject", "body"]).orderBy("id").execute()
      return mails.filter(({ body }) => body.includes(place))
    }
    for (const day of ["2026-11-22", "2026-11-24", "2026-11-25"]) {
      world.clock.moveTo(Temporal.Instant.from(`${day}T09:00:00Z`))
      await remind()
    }
    const { email } = await world.db
      .selectFrom("people")
      .select("email")
      .where("id", "=", world.ids.people.coordinator)
      .executeTakeFirstOrThrow()
    expect((await lettersOf()).map((mail) => mail.to_address)).toEqual([email])
    expect((await lettersOf())[0]!.body).toContain("Za ten etap nikt jeszcze nie odpowiada")
    for (const day of ["2026-12-01", "2026-12-02"]) {
      world.clock.moveTo(Temporal.Instant.from(`${day}T09:00:00Z`))
      await remind()
    }
    const [, late, ...more] = await lettersOf()
    expect(late?.subject).toContain("Minął termin etapu")
    expect(late?.body).toContain("30 listopada 2026")
    expect(more).toEqual([])
  })
})

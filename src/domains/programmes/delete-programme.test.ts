import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { draftedConsultation } from "../../../tests/support/consultations.ts"
import { readyProgramme, startedProgramme } from "../../../tests/support/programme.ts"
import { programmeNeighbours } from "../../app/programme-neighbours.ts"
import { Missing } from "../../platform/http/reply.ts"
import { newId } from "../../platform/ids.ts"
import { urls } from "../../urls.ts"
import { deleteProgramme } from "./delete-programme.ts"
import { markAdopted } from "./mark-adopted.ts"
import { accessProgramme } from "./programme.access.ts"
import { programmeOfYear } from "./programme.queries.ts"
import { restoreProgramme } from "./restore-programme.ts"
import { saveSettings } from "./save-settings.ts"
import { startProgramme } from "./start-programme.ts"

const world = await testWorld()
const office = () => world.ctxOf("coordinator")
const adoption = { number: "XX/1/2026", on: "2026-02-20", bipUrl: "", because: "" }
let year = 2030

describe("a draft", () => {
  it("is deleted and brought back, and an adopted programme is not deleted", async () => {
    const id = await readyProgramme(world, ++year)
    await world.run("official", (ctx) => deleteProgramme(ctx, id, programmeNeighbours))
    await world.run("official", (ctx) => deleteProgramme(ctx, id, programmeNeighbours))
    await expect(accessProgramme(office(), id, "view")).rejects.toThrow(Missing)
    expect(await world.run("official", (ctx) => restoreProgramme(ctx, id))).toEqual({ ok: true, value: { id } })
    await world.run("coordinator", (ctx) => markAdopted(ctx, id, adoption))
    await expect(world.run("official", (ctx) => deleteProgramme(ctx, id, programmeNeighbours))).rejects.toThrow(Missing)
  })

  it("is announced for consultation or deleted when both are pressed at once, never both", async () => {
    for (const _ of [1, 2, 3, 4]) {
      const programmeId = await readyProgramme(world, ++year)
      const consultationId = await draftedConsultation(world, { programmeId, actText: "" })
      const [announced, removed] = await Promise.all([
        world.as("official").post(urls.consultationAnnouncement.href({ office: "leszno", consultationId })),
        world.run("official", (ctx) => deleteProgramme(ctx, programmeId, programmeNeighbours)),
      ])
      expect([announced.status, removed.ok]).toEqual(removed.ok ? [422, true] : [303, false])
    }
  })

  it("is one of its year when two are brought back at once, or one is begun meanwhile", async () => {
    const of = ++year
    const remove = (id: string) => world.run("official", (ctx) => deleteProgramme(ctx, id, programmeNeighbours))
    const deleted: string[] = []
    for (const _ of [1, 2, 3]) {
      const id = await startedProgramme(world, of, "empty")
      await remove(id)
      deleted.push(id)
    }
    const begun = {
      id: newId(),
      kind: "annual",
      yearFrom: of,
      yearTo: of,
      title: "P",
      cardId: null,
      from: "empty",
    } as const
    const answers = await Promise.all([
      ...deleted.map((id) => world.run("official", (ctx) => restoreProgramme(ctx, id))),
      world.run("official", (ctx) => startProgramme(ctx, begun)),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter(({ ok }) => !ok)).toEqual(
      [1, 2, 3].map(() => ({ ok: false, problems: [expect.objectContaining({ code: "programme.yearTaken" })] })),
    )
    const twice = (await programmeOfYear(office(), of))!
    await remove(twice.id)
    const same = await Promise.all([1, 2].map(() => world.run("official", (ctx) => restoreProgramme(ctx, twice.id))))
    expect(same.map(({ ok }) => ok)).toEqual([true, true])
  })

  it("is renamed, is read by councillors and not by residents", async () => {
    const id = await startedProgramme(world, ++year, "empty")
    await world.run("coordinator", (ctx) => saveSettings(ctx, id, { title: "Inna nazwa", cardId: null }))
    expect(await accessProgramme(world.ctxOf("councillor"), id, "view")).toMatchObject({ title: "Inna nazwa" })
    await expect(accessProgramme(world.ctxOf("resident"), id, "view")).rejects.toThrow(Missing)
    await expect(accessProgramme(world.ctxOf("councillor"), id, "edit")).rejects.toThrow(Missing)
  })
})

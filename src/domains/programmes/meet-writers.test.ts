import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { startedProgramme, writtenPart } from "../../../tests/support/programme.ts"
import { urls } from "../../urls.ts"
import { meetWriters } from "./meet-writers.ts"
import { getProgramme } from "./programme.queries.ts"

const world = await testWorld()
const id = await startedProgramme(world, 2027, "template")
const path = urls.programmePresence.href({ office: "leszno", programmeId: id })
const revisionNow = async () => (await getProgramme(world.ctxOf("official"), id))!.revision

describe("two people in one programme", () => {
  it("see each other and the part, until one has been away for a while", async () => {
    const revision = await revisionNow()
    await world.run("goalChief", (ctx) => meetWriters(ctx, id, { key: "forms", revision }))
    const meet = () => world.run("official", (ctx) => meetWriters(ctx, id, { key: "aims", revision }))
    expect(await meet()).toEqual({
      others: [{ name: world.ctxOf("goalChief").actor.name, key: "forms" }],
      change: undefined,
    })
    const answer = JSON.parse(
      (await world.as("official").post(path, { part: "aims", revision: String(revision) })).html,
    )
    expect(answer.here).toEqual([expect.stringContaining("pisze teraz § 4. Formy współpracy")])
    const same = JSON.parse((await world.as("official").post(path, { part: "forms", revision: String(revision) })).html)
    expect(same.here).toEqual([expect.stringContaining("pisze teraz tę samą część")])
    world.clock.moveTo(world.clock.now().add({ seconds: 60 }))
    expect((await meet()).others).toEqual([])
  })

  it("learn that the other saved the part since, and in which window", async () => {
    const revision = await revisionNow()
    await writtenPart(world, id, "aims", (part) => ({ ...part, paragraphs: part.paragraphs.slice(1) }))
    const ask = { part: "aims", revision: String(revision) }
    const answer = JSON.parse((await world.as("official").post(path, ask)).html)
    expect(answer.here.join()).toContain(`inna osoba: ${world.ctxOf("coordinator").actor.name}`)
    const own = JSON.parse((await world.as("coordinator").post(path, ask)).html)
    expect(own.here.join()).toContain("z Twojego konta w innym oknie")
    const elsewhere = JSON.parse((await world.as("coordinator").post(path, { ...ask, part: "forms" })).html)
    expect(elsewhere.here.join()).not.toContain("innym oknie")
  })

  it("are none of the business of those who do not write, and stand in a part that is there", async () => {
    for (const who of ["councillor", "representative", "resident"] as const)
      expect((await world.as(who).post(path, { part: "aims", revision: "1" })).status).toBe(404)
    expect((await world.as("official").post(path, { part: "nic", revision: "1" })).status).toBe(404)
  })
})

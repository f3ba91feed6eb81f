import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { startedProgramme } from "../../../tests/support/programme.ts"
import { programmeNeighbours } from "../../app/programme-neighbours.ts"
import { urls } from "../../urls.ts"
import { deleteProgramme } from "./delete-programme.ts"

const world = await testWorld()
const office = "leszno"

describe("the list of programmes for everybody", () => {
  it("leads to the stages of a draft, not to its text, and to yearly reports; a deleted draft is gone", async () => {
    const id = await startedProgramme(world, 2027, "template")
    const list = async () => {
      const { html } = await world.as("visitor").get(urls.programmes.href({ office }))
      expect(validateHtml(html)).toEqual([])
      return load(html)
    }
    const $ = await list()
    const stages = urls.publicProgrammeStages.href({ office, years: "2027" })
    expect($(`main a[href="${stages}"]`)).toHaveLength(1)
    expect($("main").text()).toContain("w przygotowaniu")
    expect($(`main a[href="${urls.publicProgramme.href({ office, years: "2027" })}"]`)).toHaveLength(0)
    expect($(`main a[href="${urls.publicYearlyReports.href({ office })}"]`)).toHaveLength(1)
    expect((await world.as("visitor").get(stages)).status).toBe(200)
    await world.run("coordinator", (ctx) => deleteProgramme(ctx, id, programmeNeighbours))
    expect((await list())(`main a[href="${stages}"]`)).toHaveLength(0)
  })
})

import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { accepted } from "../../../../tests/support/contracts.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { readyProgramme } from "../../../../tests/support/programme.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { markAdopted } from "../mark-adopted.ts"
import { recordBipAddress } from "../record-bip-address.ts"
import { startProgramme } from "../start-programme.ts"
import { evidenceOf } from "./stage.queries.ts"

const world = await testWorld()
const programmeId = await readyProgramme(world, 2027)
const to = { office: "leszno", programmeId }
const adopting = urls.programmeStage.href({ ...to, stage: "uchwala" })

async function shown(path: string, who: Parameters<typeof world.as>[0] = "coordinator") {
  const page = await world.as(who).get(path)
  expect(page.status).toBe(200)
  expect(validateHtml(page.html)).toEqual([])
  return load(page.html)
}

describe("a stage that is over", () => {
  it("says that its points are not written, leads to where they are, and brings the day of the resolution", async () => {
    world.clock.moveTo(Temporal.Instant.from("2026-11-24T09:00:00Z"))
    const before = await shown(urls.programmeStages.href(to))
    expect(before("main").text()).not.toContain("punkty jeszcze niezapisane")
    const adoption = { number: "XX/1/2026", on: "2026-11-20", bipUrl: "", because: "" }
    for (const _ of [1, 2]) accepted(await world.run("coordinator", (ctx) => markAdopted(ctx, programmeId, adoption)))
    const $ = await shown(urls.programmeStages.href(to))
    const links = $("main td a")
      .toArray()
      .filter((each) => $(each).text().includes("punkty jeszcze niezapisane"))
      .map((each) => $(each).attr("href"))
    expect(links).toHaveLength(4)
    expect(links).toContain(`${adopting}#wykonanie`)
    expect((await shown(adopting))('input[name="on"]').val()).toBe("2026-11-20")
    await world.as("coordinator").post(urls.stageDone.href({ ...to, stage: "uchwala" }), {
      ...{ done: "3", on: "2026-11-20", note: "" },
    })
    const marked = await shown(urls.programmeStages.href(to))
    expect(marked(`a[href="${adopting}#wykonanie"]`)).toHaveLength(0)
  })

  it("has the council's resolution among its evidence once, and its place in BIP once that is known", async () => {
    const evidence = async () =>
      (await evidenceOf(world.ctxOf("coordinator"), programmeId, "public"))
        .filter(({ stage }) => stage === "adopting")
        .map(({ label, href }) => [label, href])
    const page = ["Uchwała XX/1/2026", "/leszno/program/2027/teksty/1"]
    expect(await evidence()).toEqual([page])
    const address = "https://bip.example.org/uchwala"
    for (const _ of [1, 2])
      accepted(await world.run("coordinator", (ctx) => recordBipAddress(ctx, programmeId, address)))
    expect(await evidence()).toEqual([page, ["Uchwała XX/1/2026 w BIP", address]])
    expect((await shown("/leszno/program/2027/etapy", "visitor"))(`a[href="${address}"]`)).toHaveLength(1)
  })
})

describe("the pages of stages", () => {
  it("say the statutory term in sentences", async () => {
    const text = (await shown(urls.programmeStage.href({ ...to, stage: "monitorowanie" })))("main").text()
    expect(text.replaceAll(/\s+/g, " ")).toMatch(
      /Termin z ustawy: 31 maja 2028, .* \(art\. 5a ust\. 3 ustawy o pożytku\)\. Skutek przekroczenia terminu: naruszenie ustawy przez organ\./,
    )
  })

  it("promise points on a card only where they get there", async () => {
    expect((await shown(urls.programmeStages.href(to)))("main").text()).not.toContain("Punkty trafiają same do karty")
    const id = newId()
    const years = { kind: "multi-year", yearFrom: 2027, yearTo: 2030, cardId: null, from: "template" } as const
    accepted(await world.run("coordinator", (ctx) => startProgramme(ctx, { id, ...years, title: "Program" })))
    const several = (await shown(urls.programmeStages.href({ ...to, programmeId: id })))("main").text()
    expect(several).not.toContain("trafią do niej same")
    expect(several).toContain("nie trafiają do karty strategii")
  })
})

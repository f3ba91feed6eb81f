import { sql } from "kysely"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { accepted, paidContract } from "../../../../tests/support/contracts.ts"
import { rewrite, settledTask } from "../../../../tests/support/facts.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { readyProgramme } from "../../../../tests/support/programme.ts"
import { allFacts } from "../../../app/facts.ts"
import { programmePart } from "../../../law/programme.ts"
import { spheresOn } from "../../../law/spheres.ts"
import { markAdopted } from "../mark-adopted.ts"
import { programmeText } from "../programme.queries.ts"
import { completeTexts } from "./chapters.ts"
import { figuresOf } from "./figures.ts"
import { publishYearlyReport } from "./publish-yearly-report.ts"
import { saveYearlyReport } from "./save-yearly-report.ts"
import { startYearlyReport } from "./start-yearly-report.ts"

const world = await testWorld()
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, "")
    .replaceAll("\u00a0", " ")
    .replace(/\s+/g, " ")

/** Publishes the report of a year with a sentence in it. */
async function publish(year: number) {
  await world.run("official", (ctx) => startYearlyReport(ctx, year))
  const written = completeTexts({ introduction: "Dobry rok." })
  await world.run("official", (ctx) => saveYearlyReport(ctx, year, { revision: 1, texts: written }))
  accepted(await world.run("official", (ctx) => publishYearlyReport(ctx, allFacts, year, { revision: 2, because: "" })))
}

describe("a number of a published report", async () => {
  await settledTask(world)
  const programmeId = await readyProgramme(world, 2027)
  const adoption = { number: "XX/1/2026", on: "2026-02-20", bipUrl: "", because: "" }
  accepted(await world.run("coordinator", (ctx) => markAdopted(ctx, programmeId, adoption)))
  const [task] = (await programmeText(world.ctxOf("official"), programmeId)).priorities.tasks
  const early = await paidContract(world)
  await rewrite(world, sql`update calls set programme_task_id = ${task!.id} where id = ${early.callId}`)
  world.clock.moveTo(Temporal.Instant.from("2027-05-20T09:00:00Z"))
  await publish(2026)
  const report = "/leszno/sprawozdania-roczne/2026"
  const list = "/leszno/liczby/projects-carried-out/2026?sprawozdanie=2026&amp;wydanie=1"
  const open = async (href: string) => words((await world.as("visitor").get(href.replaceAll("&amp;", "&"))).html)

  it("leads to a list that says it is the same while nothing changed", async () => {
    expect((await world.as("visitor").get(report)).html).toContain(`href="${list}"`)
    expect(await open(list)).toContain("W sprawozdaniu za 2026 rok (wydanie 1 z 20 maja 2027, 11:00) było: 1")
    expect(await open(list)).toContain("daje tyle samo")
  })

  it("tells how many came since, and where it was frozen", async () => {
    await settledTask(world)
    world.clock.moveTo(Temporal.Instant.from("2027-05-21T09:00:00Z"))
    const page = await world.as("visitor").get(list.replaceAll("&amp;", "&"))
    expect(validateHtml(page.html)).toEqual([])
    expect(words(page.html)).toContain("było: 1 Od tego czasu doszło: 1. Lista poniżej jest z dzisiaj i daje 2.")
    expect(page.html).toContain(`href="${report}/wydania/1"`)
  })

  it("is none where the address names no edition that there is", async () => {
    for (const query of ["?sprawozdanie=2026&wydanie=2", "?sprawozdanie=x&wydanie=1", "?sprawozdanie=2026", ""])
      expect(await open(`/leszno/liczby/projects-carried-out/2026${query}`)).not.toContain("W sprawozdaniu za")
  })

  it("names the programme of the next year that the year adopted", async () => {
    const page = words((await world.as("visitor").get(report)).html)
    expect(page).toContain("Programy uchwalone w 2026 roku")
    expect(page).toContain("XX/1/2026 · Program współpracy na rok 2027")
    expect(page).toContain("Program na następny rok uchwala się i konsultuje rok wcześniej")
  })

  it("of programmes is narrowed to a sphere that the programme names", async () => {
    const adopted = (sphere: string) => open(`/leszno/liczby/programmes-adopted/2026?sfera=${sphere}`)
    expect(await adopted("17")).toContain("XX/1/2026")
    const { scope, priorities } = await programmeText(world.ctxOf("official"), programmeId)
    const named = [...scope.choices, ...priorities.tasks.map(({ sphere }) => sphere)]
    const other = spheresOn("2026-12-31").find(({ pkt }) => !named.includes(pkt))
    expect(await adopted(other!.pkt)).not.toContain("XX/1/2026")
  })

  it("of a task counts what was granted, contracted and paid before its year, and leads to all of it", async () => {
    const ctx = world.ctxOf("official")
    const grant = { sum: early.grant, things: 1 }
    const { tasks, programme } = await figuresOf(ctx, allFacts, 2027)
    expect(programme).toMatchObject({ id: programmeId, years: "2027", edition: 1 })
    expect(tasks[0]!.of).toMatchObject({ "grants-awarded": grant, "grants-contracted": grant, "grants-paid": grant })
    await world.run("official", (asking) => startYearlyReport(asking, 2027))
    const draft = (await world.as("official").get("/leszno/urzad/sprawozdania-roczne/2027/podglad")).html
    const all = `/leszno/liczby/grants-paid/wszystkie-lata?zadanie=${task!.id}`
    expect(draft).toContain(`href="${all}"`)
    expect(words(draft)).toContain("bez względu na rok")
    const page = await world.as("visitor").get(all)
    expect(validateHtml(page.html)).toEqual([])
    expect(page.html).toContain(`/leszno/umowy/${early.id}/informacja`)
    expect((await world.as("visitor").get("/leszno/liczby/grants-paid/wszystkie-lata")).status).toBe(404)
  })

  it("leads from the plan to the paragraph of the programme", async () => {
    const draft = (await world.as("official").get("/leszno/urzad/sprawozdania-roczne/2027/podglad")).html
    const text = "/leszno/program/2027/teksty/1"
    const { html } = await world.as("visitor").get(text)
    for (const anchor of ["", `#par-${programmePart("money").pkt}`, `#zadanie-${task!.id}`]) {
      expect(draft).toContain(`href="${text}${anchor}"`)
      if (anchor) expect(html).toContain(`id="${anchor.slice(1)}"`)
    }
  })

  it("of a programme of several years is in the report of each of them", async () => {
    await rewrite(world, sql`update programmes set kind = 'multi-year', year_to = 2028 where id = ${programmeId}`)
    const { programme, others, tasks } = await figuresOf(world.ctxOf("official"), allFacts, 2028)
    expect(programme).toBeNull()
    expect(others).toMatchObject([{ id: programmeId, years: "2027–2028" }])
    expect(tasks.map(({ name, programmeId: of }) => [name, of])).toEqual([[task!.name, programmeId]])
  })
})

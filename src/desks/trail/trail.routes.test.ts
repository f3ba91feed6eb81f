import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { draftedContract, paidContract } from "../../../tests/support/contracts.ts"
import { settledTask } from "../../../tests/support/facts.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { readyProgramme } from "../../../tests/support/programme.ts"
import { priorityTasksOf } from "../../domains/programmes/public.ts"
import { reportSamples } from "../../domains/reports/report.samples.ts"

const world = await testWorld()
const contract = await paidContract(world)
const path = `/leszno/slad-zlotego/umowy/${contract.id}`

describe("the trail of a contract", () => {
  it("leads from the competition to each cost and stands on the public page of the contract", async () => {
    const page = await world.as("visitor").get(path)
    expect(validateHtml(page.html)).toEqual([])
    expect(page.html).toContain(`/leszno/konkursy/${contract.callId}"`)
    for (const [index] of contract.costs.entries()) expect(page.html).toContain(`id="koszt-${index + 1}"`)
    expect((await world.as("visitor").get(`/leszno/umowy/${contract.id}/informacja`)).html).toContain(path)
  })

  it("names costs to the office and to the party, never to the public", async () => {
    const [cost] = contract.costs
    for (const who of ["official", "representative"] as const)
      expect((await world.as(who).get(path)).html).toContain(cost!.name)
    for (const who of ["visitor", "stranger", "resident"] as const)
      expect((await world.as(who).get(path)).html).not.toContain(cost!.name)
  })

  it("is not there for a contract that nobody signed, nor for anything else", async () => {
    const draft = await draftedContract(world)
    for (const id of [draft.id, contract.callId, "nic"])
      expect((await world.as("official").get(`/leszno/slad-zlotego/umowy/${id}`)).status).toBe(404)
  })
})

describe("the trail of a settled contract", () => {
  it("shows everybody what the organisation brought in, each leading to the number it counts in", async () => {
    const settled = await settledTask(world, {
      write: (plan) => ({ ...reportSamples.asPlanned(plan), volunteers: 12, volunteerHours: 340 }),
    })
    const year = settled.taskTo.slice(0, 4)
    const page = await world.as("visitor").get(`/leszno/slad-zlotego/umowy/${settled.id}`)
    expect(validateHtml(page.html)).toEqual([])
    const words = page.html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ")
    expect(words).toMatch(/Wolontariusze (\S+ )?12 /)
    expect(words).toMatch(/Godziny pracy wolontariuszy (\S+ )?340 /)
    for (const source of ["volunteers", "volunteer-hours", "own-contribution-financial"])
      expect(page.html).toContain(`/leszno/liczby/${source}/${year}"`)
    expect((await world.as("visitor").get(path)).html).not.toContain("/leszno/liczby/volunteers/")
  })
})

describe("the trail of a priority task", () => {
  it("is there for whoever reads its programme, whatever page is asked for", async () => {
    const [task] = await priorityTasksOf(world.ctxOf("official"), await readyProgramme(world, 2027))
    const trail = `/leszno/slad-zlotego/zadania/${task!.id}`
    for (const page of ["", "?strona=2", "?strona=99999999999999999999"]) {
      const { status, html } = await world.as("official").get(`${trail}${page}`)
      expect([page, status]).toEqual([page, 200])
      expect(html).toContain("Nie ma jeszcze podpisanych umów.")
    }
    expect((await world.as("visitor").get(trail)).status).toBe(404)
  })

  it("is not there for what is no task", async () => {
    for (const id of [contract.callId, "nic"])
      expect((await world.as("official").get(`/leszno/slad-zlotego/zadania/${id}`)).status).toBe(404)
  })
})

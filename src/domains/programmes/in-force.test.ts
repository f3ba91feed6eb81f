import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { readyProgramme, writtenPart } from "../../../tests/support/programme.ts"
import { newId } from "../../platform/ids.ts"
import { urls } from "../../urls.ts"
import { beginChange } from "./begin-change.ts"
import { markAdopted } from "./mark-adopted.ts"
import { programmeText } from "./programme.queries.ts"
import { tiedTask } from "./tied-task.queries.ts"
import { figuresOf } from "./yearly/figures.ts"

const world = await testWorld()
const office = "leszno"

describe("a change that is still being written", async () => {
  const programmeId = await readyProgramme(world, 2026)
  const adoption = { number: "XX/1/2026", on: "2026-02-20", bipUrl: "", because: "" }
  await world.run("coordinator", (ctx) => markAdopted(ctx, programmeId, adoption))
  await world.run("coordinator", (ctx) => beginChange(ctx, programmeId))
  const [adopted] = (await programmeText(world.ctxOf("official"), programmeId)).priorities.tasks
  const added = { ...adopted!, id: newId(), name: "Zadanie, którego rada nie zna" }
  await writtenPart(world, programmeId, "money", (part) => ({ ...part, amount: 777_000_000 }))
  await writtenPart(world, programmeId, "priorities", (part) => ({
    ...part,
    tasks: [{ ...adopted!, name: "Nazwa po zmianie", plannedMoney: 999_900 }, added],
  }))

  it("shows on no public page: money and tasks are those in force", async () => {
    const visitor = world.as("visitor")
    const list = await visitor.get(urls.programmes.href({ office }))
    expect(list.html.replaceAll("\u00a0", " ")).toContain("2 500 000")
    const trail = (taskId: string) => visitor.get(urls.taskTrail.href({ office, taskId }))
    const number = (taskId: string) =>
      visitor.get(urls.numberList.href({ office, source: "calls-announced", year: "2026" }, { zadanie: taskId }))
    for (const { html } of [await number(adopted!.id), await number(added.id)])
      for (const hidden of ["Nazwa po zmianie", added.name]) expect(html).not.toContain(hidden)
    const pages = [list, await trail(adopted!.id), await trail(added.id)]
    for (const { html } of pages)
      for (const hidden of ["7 770 000", "Nazwa po zmianie", "9 999,00", added.name])
        expect(html.replaceAll("\u00a0", " ")).not.toContain(hidden)
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 404])
    expect((await world.as("official").get(urls.taskTrail.href({ office, taskId: added.id }))).status).toBe(200)
  })

  it("is told apart where calls are tied to tasks", async () => {
    const ctx = world.ctxOf("official")
    expect(await tiedTask(ctx, adopted!.id)).toMatchObject({ name: adopted!.name, isInForce: true })
    expect(await tiedTask(ctx, added.id)).toMatchObject({ name: added.name, isInForce: false })
  })

  it("is not in the yearly report, nor is a programme that was never adopted", async () => {
    const ctx = world.ctxOf("official")
    const { programme, tasks } = await figuresOf(ctx, [], 2026)
    expect(programme).toMatchObject({ planned: 250_000_000, resolution: { number: "XX/1/2026" } })
    expect(tasks.map(({ name }) => name)).toEqual([adopted!.name])
    await readyProgramme(world, 2027)
    expect(await figuresOf(ctx, [], 2027)).toMatchObject({ programme: null, tasks: [] })
  })
})

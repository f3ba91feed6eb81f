import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { startedProgramme } from "../../../../tests/support/programme.ts"
import { STAGE_KEYS } from "../../../law/programme-stages.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { evidenceOf, stagesWithSteps } from "./stage.queries.ts"

const world = await testWorld()
const programmeId = await startedProgramme(world, 2027, "template")
const to = { office: "leszno", programmeId, stage: "opracowanie" }
const post = async (path: string, fields: Record<string, string>) =>
  expect((await world.as("coordinator").post(path, fields)).status).toBe(303)

describe("a form of a stage sent again from the same page", () => {
  it("adds a step once, and another step that was typed after the browser's Back", async () => {
    const key = newId()
    for (const step of ["Spotkanie", "Spotkanie", "Ankieta"])
      await post(urls.stageSteps.href(to), { do: "add", key, step })
    const { kept } = await stagesWithSteps(world.ctxOf("coordinator"), {
      ...{ id: programmeId, yearFrom: 2027, yearTo: 2027 },
    })
    expect(
      kept
        .get("drafting")
        ?.map(({ label }) => label)
        .sort(),
    ).toEqual(["Ankieta", "Spotkanie"])
  })

  it("adds evidence once, and other evidence beside it: an address, or a document with other bytes", async () => {
    const id = newId()
    for (const at of ["a", "a", "b"])
      await post(urls.stageEvidence.href(to), { id, label: "Zarządzenie", address: `https://bip.example.org/${at}` })
    const key = newId()
    for (const end of ["raz", "raz", "dwa"]) {
      const data = new FormData()
      data.append("id", key)
      data.append("label", "Lista")
      data.append("file", new File([`%PDF-1.4\n${end}\n%%EOF`], "lista.pdf", { type: "application/pdf" }))
      expect((await world.as("coordinator").upload(urls.stageEvidence.href(to), data)).status).toBe(303)
    }
    const labels = (await evidenceOf(world.ctxOf("coordinator"), programmeId, "kept")).map(({ label }) => label)
    expect(labels.sort()).toEqual(["Lista", "Lista", "Zarządzenie", "Zarządzenie"])
  })

  it("enters a past programme once, and one of another year beside it", async () => {
    const points = STAGE_KEYS.flatMap((key) => [`planned.${key}`, `done.${key}`]).map((name) => [name, "1"])
    const typed = { ...Object.fromEntries(points), id: newId(), title: "Program", number: "X/1", on: "2012-11-20" }
    for (const year of ["2013", "2013", "2014"])
      await post(urls.pastProgramme.href({ office: "leszno" }), { ...typed, year, bipUrl: "", cardId: "", text: "" })
    const rows = await world.db.selectFrom("programmes").select("year_from").where("is_entered", "=", true).execute()
    expect(rows.map((row) => row.year_from).sort()).toEqual([2013, 2014])
  })
})

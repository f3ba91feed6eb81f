import { programmeText } from "../../src/domains/programmes/programme.queries.ts"
import type { PartContent } from "../../src/domains/programmes/programme.ts"
import { savePart } from "../../src/domains/programmes/save-part.ts"
import { startProgramme } from "../../src/domains/programmes/start-programme.ts"
import type { PartKey } from "../../src/law/programme.ts"
import { newId } from "../../src/platform/ids.ts"
import type { World } from "./app.ts"
import { accepted } from "./contracts.ts"

/** A draft of a programme from the template, with one task of 120 000 zł, money and the story of its making: ready for the council. */
export async function readyProgramme(world: World, year: number): Promise<string> {
  const id = await startedProgramme(world, year, "template")
  await writtenPart(world, id, "priorities", (part) => ({
    ...part,
    tasks: [
      {
        ...{
          id: newId(),
          paragraphId: part.paragraphs[0]?.id ?? null,
          sphere: "17",
          name: "Zajęcia sportowe dla dzieci",
        },
        ...{ form: "support", plannedMoney: 12_000_000, unitId: null, carriedFrom: null },
      },
    ],
  }))
  await writtenPart(world, id, "money", (part) => ({ ...part, amount: 250_000_000 }))
  await writtenPart(world, id, "making", (part) => ({
    ...part,
    paragraphs: [{ id: newId(), text: "Projekt konsultowano od 1 do 21 października." }],
  }))
  return id
}

export async function startedProgramme(world: World, year: number, from: string): Promise<string> {
  const id = newId()
  const title = `Program współpracy na rok ${year}`
  const years = { kind: "annual", yearFrom: year, yearTo: year } as const
  accepted(await world.run("coordinator", (ctx) => startProgramme(ctx, { id, ...years, title, cardId: null, from })))
  return id
}

/** Saves a part as changed from how it stands. */
export async function writtenPart(
  world: World,
  programmeId: string,
  key: PartKey,
  change: (part: PartContent) => PartContent,
): Promise<void> {
  await world.run("coordinator", async (ctx) => {
    const content = change((await programmeText(ctx, programmeId))[key])
    const saving = await savePart(ctx, programmeId, { key, revision: Number.MAX_SAFE_INTEGER, content })
    if (saving.kind !== "saved") throw new Error(JSON.stringify(saving))
  })
}

import { execFile } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const SCRIPT = fileURLToPath(new URL("./read-card.ts", import.meta.url))
const SAMPLES = fileURLToPath(new URL("../src/domains/strategy/samples", import.meta.url))

type Run = { exit: number; out: string; err: string }
const run = (...paths: string[]): Promise<Run> =>
  new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...paths], (error, out, err) =>
      resolve({ exit: Number(error?.code ?? 0), out, err }),
    )
  })

let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cards-"))
  await writeFile(join(folder, "list.txt"), "Szanowni Państwo")
})
afterAll(() => rm(folder, { recursive: true }))

describe("npm run read-card", () => {
  it("prints what was read, with confidence and questions", async () => {
    const file = join(SAMPLES, "leszno-karta.txt")
    const { exit, out, err } = await run(file)
    expect({ exit, err }).toEqual({ exit: 0, err: "" })
    const { cards, file: named } = JSON.parse(out)
    expect(named).toBe(file)
    expect(cards[0]).toMatchObject({ progress: "100%", warnings: [], card: { goal: { number: "II" } } })
    expect(cards[0].questions.map((question: { path: string }) => question.path)).toContain("indicators.2.values.2013")
  })

  it("reads folders, and says which file is not a card", async () => {
    const { exit, out, err } = await run(SAMPLES, folder, join(folder, "none.txt"))
    expect(exit).toBe(1)
    expect(JSON.parse(out)).toHaveLength(1)
    expect(err).toContain("list.txt: To nie wygląda na kartę zadania strategii")
    expect(err).toContain("none.txt: cannot be opened")
  })

  it("prints nothing but the reason for a file that is not a card", async () => {
    const { exit, out, err } = await run(join(folder, "list.txt"))
    expect({ exit, out }).toEqual({ exit: 1, out: "" })
    expect(err.trim().split("\n")).toHaveLength(1)
  })

  it("explains itself without files", async () => {
    expect(await run()).toMatchObject({
      exit: 2,
      out: "",
      err: expect.stringContaining("npm run --silent read-card FILE..."),
    })
  })
})

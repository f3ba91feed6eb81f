import { inFreshFolder, startApp } from "./support/app.ts"
import { figure, median } from "./support/figure.ts"

export const about = "from the command to the first page on an existing data folder (aim: under 3 s)"

const ROUNDS = 5

export async function measure(): Promise<void> {
  await inFreshFolder(async (dataDir) => {
    await (await startApp(dataDir)).stop()
    const rounds: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const app = await startApp(dataDir)
      rounds.push(app.pageAfter)
      await app.stop()
    }
    figure("warm start to first page", median(rounds) / 1000, "s")
    figure("slowest of the rounds", Math.max(...rounds) / 1000, "s")
  })
}

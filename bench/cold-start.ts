import { inFreshFolder, startApp } from "./support/app.ts"
import { figure, median } from "./support/figure.ts"

export const about = "from the command to the first page on an empty data folder, example installation included"

const ROUNDS = 3

export async function measure(): Promise<void> {
  const rounds: { addressAfter: number; pageAfter: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await inFreshFolder(async (dataDir) => {
      const app = await startApp(dataDir)
      rounds.push(app)
      await app.stop()
    })
  }
  figure("cold start to address", median(rounds.map((round) => round.addressAfter)) / 1000, "s")
  figure("cold start to first page", median(rounds.map((round) => round.pageAfter)) / 1000, "s")
}

import { examplePages } from "./support/addresses.ts"
import { inFreshFolder, startApp } from "./support/app.ts"
import { figure, median } from "./support/figure.ts"
import type { LoadResult } from "./support/load.ts"
import { loadFromOutside, startPlainServer } from "./support/processes.ts"

export const about = "home and card page served per second, beside a plain node:http server sending the same bytes"

const ROUNDS = 3
const LOAD = { connections: 16, seconds: 4, most: 200_000 }
const WARM_UP = { connections: 16, seconds: 2, most: 20_000 }

export async function measure(): Promise<void> {
  await inFreshFolder(async (dataDir) => {
    const app = await startApp(dataDir)
    try {
      const { home, card } = await examplePages(app.url)
      await compare("home", home)
      await compare("card", card)
    } finally {
      await app.stop()
    }
  })
}

/** In turns, so that whatever else the machine does hits both alike. */
async function compare(name: string, url: string): Promise<void> {
  const plain = await startPlainServer(url)
  try {
    const ours: LoadResult[] = []
    const theirs: LoadResult[] = []
    await loadFromOutside({ url, ...WARM_UP })
    await loadFromOutside({ url: plain.url, ...WARM_UP })
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await loadFromOutside({ url, ...LOAD }))
      theirs.push(await loadFromOutside({ url: plain.url, ...LOAD }))
    }
    const of = (results: readonly LoadResult[], key: keyof LoadResult) => median(results.map((result) => result[key]))
    figure(`${name} page`, of(ours, "perSecond"), "requests/s")
    figure(`${name} plain server`, of(theirs, "perSecond"), "requests/s")
    figure(`${name} ratio to plain`, of(ours, "perSecond") / of(theirs, "perSecond"), "x")
    for (const p of ["p50", "p95", "p99"] as const) {
      figure(`${name} ${p}`, of(ours, p), "ms")
      figure(`${name} plain ${p}`, of(theirs, p), "ms")
    }
  } finally {
    plain.stop()
  }
}

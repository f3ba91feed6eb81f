import { buildProduct } from "../src/app/build.ts"
import { loadExample } from "../src/app/example/load.ts"
import { movableClock } from "../src/platform/clock.ts"
import { filesPath, readConfig } from "../src/platform/config.ts"
import { connect } from "../src/platform/db.ts"
import { diskFiles } from "../src/platform/files.ts"
import { lineLog } from "../src/platform/log.ts"
import { migrate } from "../src/platform/migrate.ts"
import { startPostgres } from "../src/platform/postgres.ts"
import { urls } from "../src/urls.ts"
import { inFreshFolder } from "./support/app.ts"
import { figure, percentile } from "./support/figure.ts"

export const about = "ten attachments of 10 MB in one offer, alone and by five people at once, and the memory it takes"

const FILES = 10
const PEOPLE = 5
const SIZE = 10_000_000
const ORIGIN = "http://localhost"

export async function measure(): Promise<void> {
  await inFreshFolder(async (dataDir) => {
    const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: "error" })
    const postgres = await startPostgres(config)
    const database = connect(postgres.url, 5)
    try {
      await migrate(postgres.url)
      const clock = movableClock()
      const files = await diskFiles(filesPath(config))
      await loadExample({ database, files, clock, baseUrl: ORIGIN, say: () => {} })
      const person = await database.db
        .selectFrom("people")
        .select(["id", "name", "email"])
        .where("email", "=", "pelagia.prezeska@example.org")
        .executeTakeFirstOrThrow()
      const { app, settle } = buildProduct({
        database,
        files,
        clock,
        log: lineLog((line) => process.stderr.write(line), "error"),
        secret: "a secret of benchmarks, long enough",
        baseUrl: ORIGIN,
        isExample: false,
        signedIn: async () => ({ person: { ...person, isDemo: false }, cookies: [] }),
      })
      const draft = await database.db
        .selectFrom("offers")
        .select("id")
        .where("state", "=", "drafted")
        .executeTakeFirstOrThrow()
      const address = urls.offerAttachments.href({ office: "leszno", offerId: draft.id }, { do: "own" })
      const send = async (seed: number): Promise<number> => {
        const body = new FormData()
        body.append("file.own", new File([sized(seed)], `zalacznik-${seed}.pdf`))
        const started = performance.now()
        const headers = { host: "localhost", origin: ORIGIN, cookie: "pozytek=1" }
        const answer = await app.request(new Request(`${ORIGIN}${address}`, { method: "POST", body, headers }))
        if (answer.status !== 303) throw new Error(`file ${seed} was refused with ${answer.status}`)
        return performance.now() - started
      }
      const alone: number[] = []
      for (let n = 0; n < FILES; n++) alone.push(await send(n))
      told("one at a time", alone)
      await database.db
        .updateTable("offer_attachments")
        .set({ removed_at: clock.now(), removed_by: person.id })
        .where("offer_id", "=", draft.id)
        .execute()
      let most = process.memoryUsage().rss
      const watch = setInterval(() => {
        most = Math.max(most, process.memoryUsage().rss)
      }, 20)
      const together: number[] = []
      for (let round = 0; round < FILES / PEOPLE; round++)
        together.push(...(await Promise.all(Array.from({ length: PEOPLE }, (_, n) => send(100 + round * PEOPLE + n)))))
      clearInterval(watch)
      told(`${PEOPLE} at once`, together)
      figure("most memory, with the senders in it", most / 1e6, "MB")
      await settle()
    } finally {
      await database.close()
      await postgres.stop()
    }
  })
}

function told(name: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b)
  figure(`${name} p50`, percentile(sorted, 0.5), "ms")
  figure(`${name} slowest`, sorted.at(-1) ?? 0, "ms")
}

/** A PDF of exactly the largest size, different for each number. */
function sized(seed: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(SIZE).fill(32)
  bytes.set(Buffer.from(`%PDF-1.7\n% ${seed}\n`))
  return bytes
}

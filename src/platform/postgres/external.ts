import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"
import { StartProblem } from "../start-problem.ts"
import { postgresTexts as texts } from "./postgres.texts.ts"

const OLDEST = 15

/** A server may be starting together with the product. */
const PASSING = ["ECONNREFUSED", "ENOENT", "EAI_AGAIN", "57P03", "ECONNRESET"]

/**
 * Checks that the server of DATABASE_URL can be used, waiting up to `patience` milliseconds for one that is starting.
 * @throws StartProblem when it is unreachable, refuses the connection, is too old or has another encoding.
 */
export async function checkServer(url: string, patience = 15_000): Promise<void> {
  for (const end = performance.now() + patience; ; await sleep(500)) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
    client.on("error", () => undefined)
    try {
      await client.connect()
    } catch (error) {
      if (PASSING.includes((error as { code?: string }).code ?? "") && performance.now() < end) continue
      throw explain(url, error as Error & { code?: string })
    }
    try {
      return await check(client)
    } finally {
      await client.end()
    }
  }
}

async function check(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string; encoding: string }>(
    "select current_setting('server_version') as version, current_setting('server_encoding') as encoding",
  )
  const { version, encoding } = rows[0]!
  if (Number.parseInt(version, 10) < OLDEST) throw new StartProblem(texts.serverTooOld(version))
  if (encoding !== "UTF8") throw new StartProblem(texts.serverNotUtf8(encoding))
}

/** A code of five characters comes from a server that answered; the rest are troubles on the way. */
function explain(url: string, error: Error & { code?: string }): StartProblem {
  const refused = error.code?.length === 5 && /\d/.test(error.code)
  const text = refused
    ? texts.serverRefused(address(url), error.message)
    : texts.serverUnreachable(address(url), error.code ?? error.message)
  return new StartProblem(text, { cause: error })
}

/** Never shows the password. */
function address(url: string): string {
  const parsed = URL.parse(url)
  return parsed ? `${parsed.host}${parsed.pathname}` : "…"
}

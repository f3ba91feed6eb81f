import { setTimeout as sleep } from "node:timers/promises"

/** A database that crashed is back within a second or two; nobody should read in that moment that something broke. */
const PATIENCE_MS = 5000

/** The system's words for an address where nobody listens or no longer, PostgreSQL's for going down and coming up. */
const CODES = ["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE", "57P01", "57P02", "57P03"]
/** The driver gives no code when a connection ends under it. */
const WORDS = /^Connection terminated|connection error and is not queryable/

const isOutage = (error: unknown): boolean =>
  error instanceof Error && (CODES.includes((error as { code?: string }).code ?? "") || WORDS.test(error.message))

/**
 * Does the work, and again while the database cannot be reached.
 * @param isHarmless asked after a failure: whether doing the work once more changes nothing twice
 */
export async function throughOutage<T>(work: () => Promise<T>, isHarmless = () => true): Promise<T> {
  for (const end = performance.now() + PATIENCE_MS; ; await sleep(100)) {
    try {
      return await work()
    } catch (error) {
      if (!isOutage(error) || !isHarmless() || performance.now() > end) throw error
    }
  }
}

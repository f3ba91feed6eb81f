import { setTimeout as sleep } from "node:timers/promises"
import { PgBoss } from "pg-boss"
import type { Log } from "./log.ts"

/** Work done by the clock. It must be safe to run twice and in several processes at once. */
export type Chore = {
  /** Name of the queue, e.g. `mail.deliver`. */
  name: string
  /** Cron of five fields, Europe/Warsaw. */
  cron: string
  run(): Promise<void>
}

export type Jobs = {
  /** Fulfilled when the chores are waiting for their times. */
  started: Promise<void>
  stop(): Promise<void>
}

const PAUSE_MS = 1000

/**
 * Starts the chores on the database's own queue, so that of many processes one takes each turn. Tries again and again,
 * for a database that went down may just be coming back; until then people do without.
 */
export function startJobs(url: string, chores: readonly Chore[], log: Log): Jobs {
  let boss: PgBoss | undefined
  let isStopping = false
  const started = (async () => {
    while (!isStopping) {
      boss = new PgBoss({ connectionString: url, schema: "jobs", application_name: "pozytek jobs", max: 4 })
      // While the product stops, its database goes away under the last connections; that is no news.
      boss.on("error", (error) => isStopping || log.error("jobs.error", error))
      try {
        return await begin(boss, chores, log)
      } catch (error) {
        await boss.stop({ graceful: false }).catch(() => {})
        if (isStopping) return
        log.error("jobs.error", error)
        await sleep(PAUSE_MS)
      }
    }
  })()
  return {
    started,
    async stop() {
      isStopping = true
      await boss?.stop({ graceful: true, timeout: 3000 })
    },
  }
}

async function begin(boss: PgBoss, chores: readonly Chore[], log: Log): Promise<void> {
  await boss.start()
  for (const chore of chores) {
    await boss.createQueue(chore.name, { retryLimit: 3, retryBackoff: true })
    await boss.schedule(chore.name, chore.cron, undefined, { tz: "Europe/Warsaw" })
    await boss.work(chore.name, async () => {
      try {
        await chore.run()
      } catch (error) {
        log.error("chore.failed", error, { chore: chore.name })
        throw error
      }
    })
  }
}

/**
 * Runs a chore soon after it is asked for, once however often it is asked while waiting or running,
 * so that a mail leaves within a second of the change that caused it and not at the next turn of the clock.
 */
export function soon(run: () => Promise<void>, log: Log, pauseMs = 50): { ask(): void; settle(): Promise<void> } {
  let running: Promise<void> | undefined
  let again = false
  const turn = async () => {
    do {
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
      again = false
      await run().catch((error: unknown) => log.error("soon.failed", error))
    } while (again)
    running = undefined
  }
  return {
    ask() {
      again = true
      running ??= turn()
    },
    async settle() {
      await running
    },
  }
}

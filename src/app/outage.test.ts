import { sql } from "kysely"
import pg from "pg"
import { describe, expect, it } from "vitest"
import { testDatabase } from "../../tests/support/database.ts"
import type { Db } from "../platform/db.ts"
import { throughOutage } from "./outage.ts"

const { db, reader } = await testDatabase()

async function cutOff(tx: Db): Promise<void> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
  await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(reader)
}

describe("throughOutage", () => {
  it("does a change again whose connection died before it was written", async () => {
    let tries = 0
    const result = await throughOutage(() =>
      db.transaction().execute(async (tx) => {
        if (++tries < 3) await cutOff(tx)
        return (await sql`select 1 as n`.execute(tx)).rows
      }),
    )
    expect({ result, tries }).toEqual({ result: [{ n: 1 }], tries: 3 })
  })

  it("waits for a server that is coming up", async () => {
    let tries = 0
    const result = await throughOutage(async () => {
      const connectionString = ++tries < 3 ? "postgresql://127.0.0.1:1/none" : undefined
      if (connectionString) await new pg.Client({ connectionString }).connect()
      return "there"
    })
    expect(result).toBe("there")
  })

  it("never does again what may already be written", async () => {
    let tries = 0
    const work = throughOutage(
      () =>
        db.transaction().execute(async (tx) => {
          tries++
          await cutOff(tx)
        }),
      () => false,
    )
    await expect(work).rejects.toThrow()
    expect(tries).toBe(1)
  })

  it("hides no other failure", async () => {
    let tries = 0
    const work = throughOutage(() => {
      tries++
      return sql`select 1 / 0`.execute(db)
    })
    await expect(work).rejects.toThrow("division by zero")
    expect(tries).toBe(1)
  })
})

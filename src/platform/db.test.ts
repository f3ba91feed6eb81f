import { setTimeout as sleep } from "node:timers/promises"
import { sql } from "kysely"
import { expect, it } from "vitest"
import { testDatabase } from "../../tests/support/database.ts"

const { db, reader } = await testDatabase()

it("a connection that dies between two statements fails its transaction, and nothing else", async () => {
  const broken = db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(reader)
    // The driver hears of it while nobody waits for an answer; without a listener the process would end here.
    await sleep(200)
    await sql`select 1`.execute(tx)
  })
  await expect(broken).rejects.toThrow(/connection/i)
  expect((await sql`select 1 as n`.execute(db)).rows).toEqual([{ n: 1 }])
})

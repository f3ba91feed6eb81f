import { expect, it } from "vitest"
import { accountsWorld } from "../../../tests/support/accounts.ts"
import { sweepAccounts } from "./sweep-accounts.ts"

const world = await accountsWorld()
const { libraryPool } = world.database
const count = async (table: string) => (await libraryPool.query(`select count(*)::int as n from ${table}`)).rows[0].n

it("removes sessions, one-time values and tries that have expired, and nothing else", async () => {
  await world.register("leaving@example.org")
  const staying = await world.register("staying@example.org")
  for (const email of ["leaving@example.org", "staying@example.org"]) await world.browser().post("/haslo", { email })
  await libraryPool.query("update person_tries set last_at = now()")
  await sweepAccounts(world.db)
  expect([await count("person_sessions"), await count("person_verifications")]).toEqual([2, 2])
  const tries = await count("person_tries")
  expect(tries).toBeGreaterThan(0)

  await libraryPool.query(
    `update person_sessions set expires_at = now() - interval '1 second'
     where person_id = (select id from people where email = 'leaving@example.org')`,
  )
  await libraryPool.query(
    `update person_verifications set expires_at = now() - interval '1 second'
     where value = (select id from people where email = 'leaving@example.org')`,
  )
  await libraryPool.query("update person_tries set last_at = now() - interval '25 hours'")
  expect(await sweepAccounts(world.db)).toBe(2 + tries)
  expect((await staying.get("/konto")).status).toBe(200)
  expect([await count("person_sessions"), await count("person_verifications")]).toEqual([1, 1])
})

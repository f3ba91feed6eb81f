import { sql } from "kysely"
import { expect, it } from "vitest"
import { testWorld } from "../../tests/support/app.ts"
import { publishedCall } from "../../tests/support/calls.ts"
import { newId } from "../platform/ids.ts"

const world = await testWorld()

it("keeps the deadlines of an office although those of another fail", async () => {
  const call = await publishedCall(world)
  const other = newId()
  await sql`insert into offices select (jsonb_populate_record(null::offices, to_jsonb(o)
    || jsonb_build_object('id', ${other}::text, 'slug', 'broken', 'name', 'A broken office'))).* from offices o`.execute(
    world.db,
  )
  // A rule that no program of ours writes.
  await world.db.transaction().execute(async (db) => {
    await sql`set local session_replication_role = replica`.execute(db)
    const { offers_until, ...copy } = await db
      .selectFrom("calls")
      .selectAll()
      .where("id", "=", call.id)
      .executeTakeFirstOrThrow()
    const broken = { ...copy, office_id: other, offer_rules: { outageMinutes: "none" } as never }
    await db.insertInto("calls").values(broken).execute()
  })
  world.clock.moveTo(call.closesAt.add({ minutes: 3 }))
  await expect(world.product.chores.keepDeadlines()).rejects.toThrow("none")
  const records = await world.db.selectFrom("fairness_records").select(["office_id", "moment"]).execute()
  expect(records).toEqual([{ office_id: world.ids.office, moment: "closing" }])
})

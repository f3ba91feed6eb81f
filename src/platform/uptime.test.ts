import { expect, it } from "vitest"
import { testDatabase } from "../../tests/support/database.ts"
import { beat, outagesBetween } from "./uptime.ts"

const { db } = await testDatabase()
const start = Temporal.Instant.from("2026-03-03T09:00:00Z")
const at = (minutes: number) => start.add({ minutes })

it("what lies between two stretches of beats is an outage; a slow minute is none", async () => {
  for (const minute of [0, 1, 2, 5, 6, 36, 37, 38]) await Promise.all([beat(db, at(minute)), beat(db, at(minute))])
  const outages = await outagesBetween(db, at(0), at(60))
  expect(outages).toEqual([{ beganAt: at(6), endedAt: at(36) }])
  expect(await outagesBetween(db, at(36), at(60))).toEqual([])
  expect(await outagesBetween(db, at(0), at(6))).toEqual([])
})

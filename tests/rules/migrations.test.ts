import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { describe, expect, it } from "vitest"
import { migrate, readMigrations } from "../../src/platform/migrate.ts"
import { dumpSchema } from "../../src/platform/schema-dump.ts"
import { emptyDatabase } from "../support/database.ts"

const schema = () => readFileSync(resolve(import.meta.dirname, "../../db/schema.sql"), "utf8")

describe("the migrations of the repository", () => {
  it("are numbered from 1 without gaps", () => {
    const numbers = readMigrations().map((migration) => migration.number)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })

  it("build from nothing exactly the schema written in db/schema.sql (npm run dump-schema writes it)", async () => {
    const url = await emptyDatabase()
    await migrate(url)
    expect(await dumpSchema(url)).toBe(schema())
  })

  it("carry no transaction of their own, for the runner gives each one", () => {
    const own = readMigrations().filter(({ sql }) => /^\s*(begin|commit|rollback)\s*;/im.test(sql))
    expect(own.map((migration) => migration.file)).toEqual([])
  })
})

import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { emptyDatabase } from "../../tests/support/database.ts"
import { migrate, readMigrations } from "./migrate.ts"

let folder: string
let url: string

/** Writes migrations, name and SQL. */
function write(files: Record<string, string>): void {
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql)
}

async function rows(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: "array" })).rows.flat()
  } finally {
    await client.end()
  }
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "pozytek-migrations-"))
  url = await emptyDatabase()
  write({ "0001_first.sql": "create table notes (n int);", "0002_second.sql": "insert into notes values (1);" })
})

afterEach(() => rmSync(folder, { recursive: true }))

describe("migrations", () => {
  it("are carried out once, in order, and then noted", async () => {
    expect(await migrate(url, folder)).toEqual({ applied: ["0001_first.sql", "0002_second.sql"] })
    expect(await migrate(url, folder)).toEqual({ applied: [] })
    write({ "0003_third.sql": "insert into notes values (3);" })
    expect(await migrate(url, folder)).toEqual({ applied: ["0003_third.sql"] })
    expect(await rows("select n from notes order by n")).toEqual([1, 3])
    expect(await rows("select name from schema_migrations order by number")).toEqual(["first", "second", "third"])
  })

  it("are carried out once also when processes start together", async () => {
    const results = await Promise.all(Array.from({ length: 4 }, () => migrate(url, folder)))
    expect(results.map(({ applied }) => applied.length).sort()).toEqual([0, 0, 0, 2])
  })

  it("are done whole or not at all, and the failing line is named", async () => {
    write({ "0003_bad.sql": "insert into notes values (3);\n\ninsert into nowhere values (1);\n" })
    await expect(migrate(url, folder)).rejects.toThrow('0003_bad.sql: line 3: relation "nowhere" does not exist')
    expect(await rows("select n from notes")).toEqual([1])
    expect(await rows("select number from schema_migrations order by number")).toEqual([1, 2])
  })

  it("do not run on a schema that a newer version of the program made", async () => {
    write({ "0003_third.sql": "select 1;" })
    await migrate(url, folder)
    rmSync(join(folder, "0003_third.sql"))
    await expect(migrate(url, folder)).rejects.toThrow(
      "has schema number 3, but this version of the program knows schemas up to 2",
    )
  })

  it("do not run when one carried out has been changed since", async () => {
    await migrate(url, folder)
    write({ "0002_second.sql": "insert into notes values (2);" })
    await expect(migrate(url, folder)).rejects.toThrow("0002_second.sql differs from the one carried out")
  })

  it("are the same whatever line ends git has written", async () => {
    write({ "0002_second.sql": "insert into notes\nvalues (1);" })
    await migrate(url, folder)
    write({ "0002_second.sql": "insert into notes\r\nvalues (1);" })
    expect(await migrate(url, folder)).toEqual({ applied: [] })
  })

  it("with a bad name or a repeated number are refused", () => {
    write({ "3_third.sql": "" })
    expect(() => readMigrations(folder)).toThrow("3_third.sql is badly named")
    rmSync(join(folder, "3_third.sql"))
    write({ "0002_again.sql": "" })
    expect(() => readMigrations(folder)).toThrow("0002_second.sql is used twice")
  })
})

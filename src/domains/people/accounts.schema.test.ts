import { passkey } from "@better-auth/passkey"
import { getSchema } from "better-auth/db"
import { twoFactor } from "better-auth/plugins"
import { expect, it } from "vitest"
import { testDatabase } from "../../../tests/support/database.ts"
import { tableNames } from "./accounts.names.ts"

const database = await testDatabase()

it("has every table and column the accounts library wants, with the type it wants", async () => {
  const wanted = getSchema({
    ...{ user: tableNames.user, session: tableNames.session, account: tableNames.account },
    verification: tableNames.verification,
    plugins: [twoFactor({ schema: tableNames.secondFactor }), passkey({ schema: tableNames.passkey })],
  })
  const types: Record<string, string[]> = {
    string: ["text"],
    boolean: ["boolean"],
    date: ["timestamp with time zone"],
    number: ["integer", "double precision"],
  }
  const { rows } = await database.libraryPool.query(
    "select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns",
  )
  const found = new Map(rows.map((row) => [`${row.table_name}.${row.column_name}`, row]))
  for (const [table, { fields }] of Object.entries(wanted)) {
    const columns = Object.entries(fields).map(([name, field]) => ({ name, ...field }))
    for (const { name, type, required } of columns) {
      const column = found.get(`${table}.${name}`)
      expect([`${table}.${name}`, types[String(type)]]).toEqual([
        `${table}.${name}`,
        expect.arrayContaining([column?.data_type]),
      ])
      // What the library may leave out must not be demanded.
      if (required === false) expect([name, column.is_nullable]).toEqual([name, "YES"])
    }
  }
  expect(Object.keys(wanted).sort()).toEqual([
    "people",
    "person_credentials",
    "person_passkeys",
    "person_second_factors",
    "person_sessions",
    "person_verifications",
  ])
})

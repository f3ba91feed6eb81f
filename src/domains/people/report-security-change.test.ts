import { expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { reportSecurityChange } from "./report-security-change.ts"

const world = await testWorld()

it("records the change as the owner's, outside of every office, and writes to the owner", async () => {
  const owner = { id: world.ids.people.mayor, name: "Prosper Prezydencki", email: "mayor@example.org" }
  await world.run("official", (ctx) => reportSecurityChange(ctx, "http://localhost", owner, "passkeyAdded"))
  const event = await world.db
    .selectFrom("audit_events")
    .select(["office_id", "actor_id", "thing_id", "data"])
    .where("what", "=", "account.passkey-added")
    .executeTakeFirstOrThrow()
  expect(event).toEqual({ office_id: null, actor_id: owner.id, thing_id: owner.id, data: {} })
  const mail = await world.db.selectFrom("mails").selectAll().where("to_address", "=", owner.email).executeTakeFirst()
  expect(mail?.body).toContain("dodano klucz dostępu")
  expect(mail?.body).toContain("http://localhost/haslo")
})

import { describe, expect, it } from "vitest"
import { accountsWorld, PASSWORD } from "../../../tests/support/accounts.ts"
import type { Person } from "../../platform/ctx.ts"
import { noFiles } from "../../platform/files.ts"
import { changePassword } from "./change-password.ts"
import type { Own } from "./own-account.ts"
import { confirmFactor, prepareFactor, removeFactor } from "./second-factor.ts"

const world = await accountsWorld()
const visitor = await world.register("own@example.org", "Olga Własna")
const { id } = await world.db
  .selectFrom("people")
  .select("id")
  .where("email", "=", "own@example.org")
  .executeTakeFirstOrThrow()
const eventsNow = async () =>
  (await world.db.selectFrom("audit_events").select("what").where("thing_id", "=", id).orderBy("id").execute()).map(
    ({ what }) => what,
  )

/** Somebody whose session has ended meanwhile, or who never had one: the cookies prove nothing. */
function withoutSession(): Own {
  const actor: Person = {
    ...{ kind: "person", id, name: "Olga Własna", email: "own@example.org", roles: [], memberships: [], isDemo: false },
  }
  const ctx = {
    db: world.db,
    now: world.clock.now(),
    lang: "pl",
    actor,
    office: undefined,
    path: "/",
    isExample: false,
    files: noFiles,
  } as const
  return { ctx, accounts: world.product.accounts, headers: new Headers({ cookie: "pozytek.session_token=forged" }) }
}

describe("a change of security", () => {
  it("is refused without the session whose cookies come with it, and leaves no trace", async () => {
    const own = withoutSession()
    const before = await eventsNow()
    const newPassword = "całkiem nowe słowa dziś"
    for (const outcome of [
      await changePassword(own, { currentPassword: PASSWORD, newPassword }),
      await prepareFactor(own, PASSWORD),
      await removeFactor(own, PASSWORD),
      await confirmFactor(own, "123456"),
    ])
      expect(outcome.ok).toBe(false)
    expect(await eventsNow()).toEqual(before)
    expect((await world.signIn(world.browser(), "own@example.org")).status).toBe(303)
    expect((await visitor.get("/konto")).status).toBe(200)
  })
})

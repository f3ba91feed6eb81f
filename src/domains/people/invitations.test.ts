import { describe, expect, it } from "vitest"
import { accountsWorld, PASSWORD } from "../../../tests/support/accounts.ts"
import type { OfficeCtx, Person } from "../../platform/ctx.ts"
import { noFiles } from "../../platform/files.ts"
import { inviteToRole, withdrawInvitation } from "./invite-person.ts"
import { rolesOf } from "./person.queries.ts"
import { listInvitations } from "./role.queries.ts"

const world = await accountsWorld()
const { db, ids, clock } = world

const office = {
  ...{
    id: ids.office,
    slug: "leszno",
    name: "Urząd Miasta Leszna",
    siteName: "Razem dla Leszna",
    organ: "Prezydent",
    address: "",
  },
  emailAddress: "",
}
const actor: Person = {
  kind: "person",
  id: ids.people.administrator,
  name: "Ada",
  email: "a@example.org",
  memberships: [],
  roles: ["administrator"],
  isDemo: false,
}
const ctxNow = (): OfficeCtx => ({
  db,
  now: clock.now(),
  lang: "pl",
  actor,
  office,
  path: "/",
  files: noFiles,
  isExample: false,
})
const invite = (email: string) => inviteToRole(ctxNow(), "http://localhost", { email, role: "official" })
const idOf = async (email: string) =>
  (await db.selectFrom("people").select("id").where("email", "=", email).executeTakeFirstOrThrow()).id

describe("an invitation", () => {
  it("leads to an account whose confirmation gives the role", async () => {
    expect(await invite("Invited@example.org")).toEqual({ ok: true, value: { how: "invited" } })
    const link = await world.linkTo("invited@example.org")
    expect(link).toBe("/rejestracja?email=invited%40example.org&dalej=%2Fleszno")
    const visitor = world.browser()
    expect((await visitor.get(link)).html).toContain('value="invited@example.org"')
    await visitor.post("/rejestracja", { name: "Iga Zaproszona", email: "invited@example.org", password: PASSWORD })
    const id = await idOf("invited@example.org")
    expect(await rolesOf(db, id, ids.office)).toEqual([])
    const page = await world.confirm(visitor, "invited@example.org")
    expect([page.status, page.location]).toEqual([303, "/leszno/pulpit"])
    expect(await rolesOf(db, id, ids.office)).toEqual(["official"])
    expect(await listInvitations(ctxNow())).toEqual([])
    const event = await db
      .selectFrom("audit_events")
      .selectAll()
      .where("what", "=", "role.granted")
      .where("thing_id", "=", id)
      .executeTakeFirstOrThrow()
    expect([event.office_id, event.actor_id]).toEqual([ids.office, id])
  })

  it("gives nothing to an account of that e-mail that was never confirmed", async () => {
    await world.browser().post("/rejestracja", { name: "Ktoś Obcy", email: "squatter@example.org", password: PASSWORD })
    expect(await invite("squatter@example.org")).toEqual({ ok: true, value: { how: "invited" } })
    expect(await rolesOf(db, await idOf("squatter@example.org"), ids.office)).toEqual([])
  })

  it("made twice waits once", async () => {
    await invite("twice@example.org")
    await invite("twice@example.org")
    expect((await listInvitations(ctxNow())).filter(({ email }) => email === "twice@example.org")).toHaveLength(1)
  })

  it("withdrawn or older than thirty days gives nothing", async () => {
    await invite("withdrawn@example.org")
    const [waiting] = (await listInvitations(ctxNow())).filter(({ email }) => email === "withdrawn@example.org")
    await withdrawInvitation(ctxNow(), waiting!.id)
    await world.register("withdrawn@example.org")
    expect(await rolesOf(db, await idOf("withdrawn@example.org"), ids.office)).toEqual([])

    await invite("old@example.org")
    clock.moveTo(clock.now().add({ hours: 31 * 24 }))
    await world.register("old@example.org")
    expect(await rolesOf(db, await idOf("old@example.org"), ids.office)).toEqual([])
  })

  it("is kept by a reset of the password as well, since the mail proves the address", async () => {
    await invite("by-reset@example.org")
    await world.browser().post("/rejestracja", { name: "Reseta", email: "by-reset@example.org", password: PASSWORD })
    await world.browser().post("/haslo", { email: "by-reset@example.org" })
    const token =
      new URL(await world.linkTo("by-reset@example.org"), "http://localhost").searchParams.get("token") ?? ""
    await world.browser().post("/haslo/nowe", { token, password: "całkiem nowe słowa dziś" })
    expect(await rolesOf(db, await idOf("by-reset@example.org"), ids.office)).toEqual(["official"])
  })
})

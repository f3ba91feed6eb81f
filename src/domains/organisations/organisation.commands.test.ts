import { sql } from "kysely"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { historyOf } from "../../platform/audit.ts"
import { endMember } from "./end-member.ts"
import { joinOrganisation } from "./join-organisation.ts"
import { memberState, membersOf } from "./member.queries.ts"
import type { OrganisationInput } from "./organisation.form.ts"
import { getOrganisation, membershipsOf } from "./organisation.queries.ts"
import { registerOrganisation } from "./register-organisation.ts"
import { saveOrganisation } from "./save-organisation.ts"
import { setMember } from "./set-member.ts"
import { setMembership } from "./set-membership.ts"

const world = await testWorld()
const { people } = world.ids
const input: OrganisationInput = {
  name: "Stowarzyszenie Nowe",
  legalForm: "association",
  registerName: "KRS",
  registerNumber: "0000111111",
  nip: "",
  regon: "",
  street: "ul. Nowa 1",
  postcode: "64-100",
  city: "Leszno",
  email: "nowe@example.org",
  phone: "",
  website: "",
  bankAccount: "",
  representation: "one",
  representationNote: "",
}
const registered = await world.run("resident", (ctx) => registerOrganisation(ctx, input))
if (!registered.ok) throw new Error("refused")
const id = registered.value

/** The resident as a later request sees them: with the membership just gained. */
const asRepresentative = (ctx: ReturnType<typeof world.ctxOf>) => ({
  ...ctx,
  actor: {
    ...(ctx.actor as Extract<typeof ctx.actor, { kind: "person" }>),
    memberships: [{ organisationId: id, organisationName: input.name, role: "representative" as const }],
  },
})

describe("registerOrganisation", () => {
  it("makes the person its representative at once", async () => {
    expect(await membershipsOf(world.db, people.resident)).toEqual([
      { organisationId: id, organisationName: input.name, role: "representative" },
    ])
  })

  it("tells numbers of two registers apart", async () => {
    const other = { ...input, registerName: "ewidencja klubów", name: "Klub o tym samym numerze" }
    expect((await world.run("resident", (ctx) => registerOrganisation(ctx, other))).ok).toBe(true)
    expect((await world.run("resident", (ctx) => registerOrganisation(ctx, input))).ok).toBe(false)
  })
})

describe("the register", () => {
  it("keeps count of its open organisations", async () => {
    const counted = async () => {
      const { rows } = await sql<{ kept: number; real: number }>`
        select (select open from organisation_totals) as kept,
          (select count(*)::int from organisations where closed_at is null) as real`.execute(world.db)
      return rows[0]!
    }
    const before = await counted()
    expect(before.kept).toBe(before.real)
    await sql`update organisations set closed_at = now() where id = ${world.ids.organisations.foundation}`.execute(
      world.db,
    )
    expect(await counted()).toEqual({ kept: before.kept - 1, real: before.real - 1 })
    await sql`update organisations set closed_at = null, city = city`.execute(world.db)
    expect(await counted()).toEqual(before)
  })
})

describe("saveOrganisation", () => {
  it("lets one of two simultaneous saves through and tells the other", async () => {
    const save = (phone: string) =>
      world.run("resident", (ctx) => saveOrganisation(asRepresentative(ctx), id, { ...input, phone }, 1))
    const outcomes = await Promise.all([save("1"), save("2")])
    expect(outcomes.map((outcome) => outcome.ok).sort()).toEqual([false, true])
    expect((await getOrganisation(world.ctxOf("visitor"), id))?.revision).toBe(2)
  })
})

describe("joinOrganisation, setMember and endMember", () => {
  it("take a person in and out, and in again", async () => {
    for (const _ of [1, 2]) await world.run("councillor", (ctx) => joinOrganisation(ctx, id))
    expect(await memberState(world.ctxOf("visitor"), id, people.councillor)).toBe("waiting")
    await world.run("resident", (ctx) => setMember(asRepresentative(ctx), id, people.councillor, "representative"))
    expect(await memberState(world.ctxOf("visitor"), id, people.councillor)).toBe("member")
    await world.run("councillor", (ctx) => endMember(ctx, id, people.councillor))
    expect(await memberState(world.ctxOf("visitor"), id, people.councillor)).toBe("none")
    await world.run("councillor", (ctx) => joinOrganisation(ctx, id))
    const member = (await membersOf(world.ctxOf("visitor"), id)).find((each) => each.personId === people.councillor)
    expect(member).toMatchObject({ role: "assistant", admittedAt: null })
  })

  it("let an office that checked the register admit somebody where nobody is left to", async () => {
    const outcome = await world.run("coordinator", (ctx) => setMember(ctx, id, people.councillor, "assistant"))
    expect(outcome.ok).toBe(true)
    const foreign = world.run("official", (ctx) => setMember(ctx, id, people.councillor, "representative"))
    await expect(foreign).rejects.toThrow("no such")
  })

  it("write no names into events", async () => {
    const history = JSON.stringify(await historyOf(world.ctxOf("official"), { kind: "organisation", id }))
    expect(history).toContain("member.admitted")
    expect(history).not.toContain("Radny")
  })
})

describe("setMembership", () => {
  it("may be repeated with another role", async () => {
    for (const role of ["assistant", "representative"] as const)
      await world.run("administrator", (ctx) =>
        setMembership(ctx, { organisationId: id, personId: people.mayor, role }),
      )
    expect(await membershipsOf(world.db, people.mayor)).toMatchObject([{ role: "representative" }])
  })
})

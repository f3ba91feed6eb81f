import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { messageBeside } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { historyOf } from "../../../platform/audit.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { urls } from "../../../urls.ts"
import { setMembership } from "../set-membership.ts"
import { confirmRepresentation } from "./confirm-representation.ts"
import { representationOf } from "./representation.queries.ts"

const world = await testWorld()
const club = world.ids.organisations.club
const person = world.ids.people.representative
const address = urls.organisationRepresentation.href({ office: "leszno", organisationId: club })
const official = world.as("official")

describe("confirming that a person may represent an organisation", () => {
  it("is recorded with who, when and by what, and twice is once", async () => {
    const before = await official.get(address)
    expect(validateHtml(before.html)).toEqual([])
    expect(before.html).toContain("nikt nie sprawdził")
    for (let n = 0; n < 2; n++)
      await official.post(address, { person, [`evidence.${person}`]: "odpis KRS z 2.03.2026" })
    const [seen] = await representationOf({ db: world.db }, club)
    expect(seen?.seen).toMatchObject({ by: "Urszula Urzędowa", evidence: "odpis KRS z 2.03.2026" })
    expect((await official.get(address)).html).toContain("odpis KRS z 2.03.2026")
    const events = await historyOf(world.ctxOf("official"), { kind: "organisation", id: club })
    expect(events.filter(({ what }) => what === "member.representation-seen")).toHaveLength(1)
  })

  it("wants the evidence, beside its field", async () => {
    const page = await official.post(address, { person, [`evidence.${person}`]: "" })
    expect(page.status).toBe(422)
    expect(messageBeside(page.html, `evidence.${person}`)).toContain("Wpisz, co potwierdza")
    expect(load(page.html)("h1").text()).toContain("Kto reprezentuje")
  })

  it("is void once the person was admitted anew", async () => {
    world.clock.moveTo(world.clock.now().add({ hours: 1 }))
    await world.run("administrator", (ctx) =>
      setMembership(ctx, { organisationId: club, personId: person, role: "representative" }),
    )
    expect((await representationOf({ db: world.db }, club))[0]?.seen).toBeUndefined()
  })

  it("is for officials", async () => {
    for (const who of ["representative", "stranger", "councillor"] as const)
      expect((await world.as(who).get(address)).status).toBe(404)
    const own = world.run("representative", (ctx) => confirmRepresentation(ctx, club, person, "ja sama"))
    await expect(own).rejects.toThrow(Missing)
  })
  it("says where nobody is left to be confirmed", async () => {
    const organisationId = world.ids.organisations.foundation
    const ended = { ended_at: world.clock.now(), ended_by: "test" }
    await world.db
      .updateTable("organisation_members")
      .set(ended)
      .where("organisation_id", "=", organisationId)
      .execute()
    const page = await official.get(urls.organisationRepresentation.href({ office: "leszno", organisationId }))
    expect(validateHtml(page.html)).toEqual([])
    expect(page.html).toContain("Nikt w systemie nie reprezentuje")
  })
})

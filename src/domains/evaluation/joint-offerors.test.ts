import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { awardedOffer } from "../../../tests/support/contracts.ts"
import { jointCall, submittedJointOffer } from "../../../tests/support/joint-offers.ts"
import { urls } from "../../urls.ts"
import { setMembership } from "../organisations/public.ts"
import { addCommitteeMember } from "./add-committee-member.ts"
import { publishResults } from "./publish-results.ts"

const world = await testWorld()
const office = "leszno"
const call = await jointCall(world)
const offer = await submittedJointOffer(world, call)
world.clock.moveTo(call.closesAt.add({ hours: 1 }))
const official = world.as("official")
const text = (html: string) => load(html)("main").text()

describe("the office's side of a joint offer", () => {
  it("finds it by a partner's name and number, and names all offerors in the list and the sheet", async () => {
    for (const szukaj of ["fundacja obca", "0000654321", "0000123456"])
      expect(text((await official.get(urls.intake.href({ office }, { szukaj }))).html)).toContain(
        "Klub Sportowy „Próba”, Fundacja Obca",
      )
    const sheet = await official.post(urls.intakeExport.href({ office }), { format: "csv", oferta: offer.id })
    const csv = new TextDecoder().decode(sheet.bytes)
    for (const said of ["Fundacja Obca", "0000654321"]) expect(csv).toContain(said)
  })

  it("shows every offeror, what falls to each and in whose name each person confirmed", async () => {
    const page = text((await official.get(urls.officeOffer.href({ office, offerId: offer.id }))).html)
    for (const said of ["Fundacja Obca", "V.C", "Obcy Obcowski (w imieniu: Fundacja Obca)"])
      expect(page).toContain(said)
    const check = text((await official.get(urls.formalCheck.href({ office, offerId: offer.id }))).html)
    expect(check).toContain("Obcy Obcowski (Fundacja Obca)")
  })

  it("lets nobody of a partner into the committee", async () => {
    await world.run("administrator", (ctx) =>
      setMembership(ctx, {
        organisationId: world.ids.organisations.foundation,
        personId: world.ids.people.committee1,
        role: "assistant",
      }),
    )
    const seat = { personId: world.ids.people.committee1, side: "office", isChair: false } as const
    const outcome = await world.run("official", (ctx) => addCommitteeMember(ctx, call.id, seat))
    expect(!outcome.ok && outcome.problems.map(({ code }) => code)).toEqual(["committee.acts_for_offeror"])
  })

  it("names all offerors where it is returned to mend", async () => {
    const page = text((await official.get(urls.offerReturn.href({ office, offerId: offer.id }))).html)
    expect(page).toContain("Klub Sportowy „Próba”, Fundacja Obca")
  })

  it("writes of the results to every offeror", async () => {
    const { call } = await awardedOffer(world, { jointly: true, unpublished: true })
    expect((await world.run("official", (ctx) => publishResults(ctx, call.id))).ok).toBe(true)
    const letters = await world.db
      .selectFrom("mails")
      .select("to_address")
      .where("subject", "like", "Wyniki konkursu%")
      .orderBy("to_address")
      .execute()
    expect(letters.map((letter) => letter.to_address)).toEqual(["club@example.org", "foundation@example.org"])
  })
})

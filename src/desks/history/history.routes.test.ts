import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { announcedConsultation } from "../../../tests/support/consultations.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { draftedOffer, submittedOffer } from "../../../tests/support/offers.ts"
import { startedProgramme } from "../../../tests/support/programme.ts"
import { startCall } from "../../domains/calls/public.ts"
import { newId } from "../../platform/ids.ts"
import { urls } from "../../urls.ts"

const world = await testWorld()
const history = urls.history.href({ office: "leszno" })

describe("the record of events", () => {
  it("says who did what with what, and leads there", async () => {
    const callId = newId()
    await world.run("official", (ctx) => startCall(ctx, { id: callId, title: "Bieg <uliczny>", form: "support" }))
    const { html } = await world.as("administrator").get(history)
    expect(validateHtml(html)).toEqual([])
    const event = load(html)(".timeline li").first()
    expect(event.text()).toContain("Rozpoczęto szkic konkursu · Bieg <uliczny>")
    expect(event.text()).toContain("Urszula Urzędowa")
    expect(event.find("a").attr("href")).toBe(urls.officeCall.href({ office: "leszno", callId }))
  })

  it("names programmes and consultations, and leads to them", async () => {
    const programmeId = await startedProgramme(world, 2027, "template")
    const consultationId = await announcedConsultation(world, { programmeId, actText: "", title: "O programie" })
    const $ = load((await world.as("administrator").get(history)).html)
    const led = $(".timeline li a")
      .toArray()
      .map((link) => [$(link).text(), $(link).attr("href")])
    expect(led).toContainEqual([
      "Program współpracy na rok 2027",
      urls.programme.href({ office: "leszno", programmeId }),
    ])
    expect(led).toContainEqual(["O programie", urls.officeConsultation.href({ office: "leszno", consultationId })])
  })

  it("names the person a role was given to", async () => {
    const roles = urls.personRoles.href({ office: "leszno", personId: world.ids.people.committee1 })
    await world.as("administrator").post(roles, { role: "councillor" })
    const { html } = await world.as("administrator").get(history)
    expect(load(html)(".timeline-what").first().text()).toBe("Nadano rolę: Karol Komisyjny")
  })

  it("keeps who works on an offer to itself until the offers are opened", async () => {
    const call = await publishedCall(world)
    const draft = await draftedOffer(world, call)
    const offer = await submittedOffer(world, call)
    const makers = await world.db
      .selectFrom("people")
      .select("name")
      .where("id", "=", world.ids.people.representative)
      .execute()
    const shown = async () =>
      load((await world.as("administrator").get(history)).html)(".timeline li")
        .toArray()
        .map((each) => load(each).text())
    const under = await shown()
    expect(under.filter((event) => event.includes("szczegóły po jej złożeniu i otwarciu ofert"))).not.toEqual([])
    const events = under.join(" ")
    for (const said of [offer.number!, "Złożono ofertę", ...makers.map(({ name }) => name)])
      expect(events).not.toContain(said)
    world.clock.moveTo(call.closesAt.add({ hours: 3 }))
    const open = (await shown()).join(" ")
    expect(open).toContain(`Złożono ofertę · ${offer.number}`)
    expect(open.match(/szczegóły po jej złożeniu/g)?.length).toBeGreaterThan(0)
    expect(draft.id).not.toBe(offer.id)
  })

  it("stays inside the office", async () => {
    for (const name of ["visitor", "official", "mayor", "representative"] as const)
      expect((await world.as(name).get(history)).status).not.toBe(200)
  })
})

import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { announcedConsultation } from "../../../tests/support/consultations.ts"
import { validateHtml } from "../../../tests/support/html.ts"
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

  it("stays inside the office", async () => {
    for (const name of ["visitor", "official", "mayor", "representative"] as const)
      expect((await world.as(name).get(history)).status).not.toBe(200)
  })
})

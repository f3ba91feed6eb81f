import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { submittedOffer } from "../../../../tests/support/offers.ts"
import { today } from "../../../lib/dates.ts"
import { urls } from "../../../urls.ts"
import { checkOfferForm } from "../check-offer-form.ts"
import { formalCheckOf } from "../evaluation.queries.ts"
import { returnOffer } from "./return-offer.ts"

const queries: string[] = []
const world = await testWorld({ watch: (text) => queries.push(text) })
const office = "leszno"
const call = await publishedCall(world)
const offer = await submittedOffer(world, call)
const to = { office, offerId: offer.id }
world.clock.moveTo(call.closesAt.add({ hours: 1 }))
const official = world.as("official")
const member = world.as("representative")
const verdicts = { "statutory-activity": "yes", representation: "yes" }
const check = () => world.run("official", (ctx) => checkOfferForm(ctx, offer.id, { verdicts, note: "" }))

describe("returning an offer", () => {
  it("proposes as many days as the office has set", async () => {
    const proposed = async () =>
      fieldsOf((await official.get(urls.offerReturn.href(to))).html, "form:has([name=dueOn])").dueOn
    const inDays = (days: number) => today(world.clock.now()).add({ days }).toString()
    expect(await proposed()).toBe(inDays(7))
    const settings = urls.officeSettings.href({ office })
    const administrator = world.as("administrator")
    const fields = fieldsOf((await administrator.get(settings)).html, "form:has([name=siteName])")
    expect((await administrator.post(settings, { ...fields, correctionDays: "14" })).status).toBe(303)
    queries.length = 0
    expect(await proposed()).toBe(inDays(14))
    expect(queries.length).toBeLessThanOrEqual(8)
  })

  it("opens its formal check again and keeps it open until the correction is there", async () => {
    expect((await check()).ok).toBe(true)
    const dueOn = today(world.clock.now()).add({ days: 7 }).toString()
    const outcome = await world.run("official", (ctx) =>
      returnOffer(ctx, offer.id, { sections: ["description"], message: "Opisz grupę uczestników.", dueOn }),
    )
    expect(outcome.ok).toBe(true)
    expect(await formalCheckOf(world.ctxOf("official"), offer.id)).toBeUndefined()
    const refused = await check()
    expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).toEqual(["formal.returned"])
  })

  it("shows the office what it waits for, and the organisation what to mend", async () => {
    for (const lang of ["en", "pl"]) {
      queries.length = 0
      const waiting = await official.get(urls.offerReturn.href(to, { lang }))
      expect(queries.length).toBeLessThanOrEqual(8)
      expect(validateHtml(waiting.html)).toEqual([])
      expect(waiting.html).toContain("Opisz grupę uczestników.")
      const sheet = await official.get(urls.formalCheck.href(to, { lang }))
      expect(validateHtml(sheet.html)).toEqual([])
      expect(sheet.html).toContain(lang === "pl" ? "Oferta czeka na uzupełnienie" : "The offer awaits a correction")
      expect(sheet.html).not.toContain(lang === "pl" ? "Zapisz ocenę formalną" : "Save the formal check")
      for (const url of [
        urls.offer.href(to),
        urls.offerCorrection.href(to),
        urls.offerCorrectionSection.href({ ...to, section: "opis" }),
      ]) {
        const page = await member.get(url)
        expect(page.status).toBe(200)
        expect(validateHtml(page.html)).toEqual([])
        expect(page.html).toContain("Opisz grupę uczestników.")
      }
    }
    const others = urls.offerCorrectionSection.href({ ...to, section: "koszty" })
    expect((await member.get(others)).status).toBe(404)
    expect((await world.as("stranger").get(urls.offerCorrection.href(to))).status).toBe(404)
    expect((await official.get(urls.offerCorrection.href(to))).status).toBe(404)
  })

  it("takes the mended part from the form, and shows the office word by word what changed", async () => {
    const page = await member.get(urls.offerCorrectionSection.href({ ...to, section: "opis" }))
    const fields = fieldsOf(page.html, "#offer-form")
    const here = urls.offerCorrectionSection.href({ ...to, section: "opis" })
    const saved = await member.post(here, { ...fields, synopsis: `${fields.synopsis} Czterdzieścioro dzieci.` })
    expect(saved.location).toBe(urls.offerCorrection.href(to))
    const sent = await member.submit(urls.offerCorrectionSending.href(to))
    expect(sent.html).toContain("Czterdzieścioro dzieci.")
    queries.length = 0
    const shown = await official.get(urls.offerReturn.href(to))
    expect(queries.length).toBeLessThanOrEqual(8)
    expect(validateHtml(shown.html)).toEqual([])
    expect(shown.html).toContain("<ins> Czterdzieścioro dzieci.</ins>")
    expect((await check()).ok).toBe(true)
  })

  it("refuses with what was typed still there", async () => {
    const page = await official.post(urls.offerReturn.href(to), { sections: "costs", message: "Źle", dueOn: "" })
    expect(page.status).toBe(422)
    expect(validateHtml(page.html)).toEqual([])
    expect(page.html).toContain("Źle")
  })
})

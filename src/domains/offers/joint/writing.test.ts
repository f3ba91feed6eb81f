import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { foundation, jointCall, jointly, typedPartner } from "../../../../tests/support/joint-offers.ts"
import { draftedOffer } from "../../../../tests/support/offers.ts"
import { OFFER_FORMS } from "../../../law/offer-form.ts"
import { urls } from "../../../urls.ts"
import { completeRules } from "../../calls/public.ts"
import { costValue } from "../offer.budget.ts"
import { restoreSection } from "../restore-section.ts"
import { saveOffer } from "../save-offer.ts"
import { submitOffer } from "../submit-offer.ts"

const world = await testWorld()
const office = "leszno"
const [lead, partner] = [world.as("representative"), world.as("stranger")]
const call = await jointCall(world)
const to = (offerId: string) => ({ office, offerId })
const at = (id: string, section: string) => urls.offerSection.href({ ...to(id), section })
const text = (html: string) => load(html)("main").text().replaceAll("\u00a0", " ")
const submit = (offerId: string) => world.run("representative", (ctx) => submitOffer(ctx, offerId))
const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.problems?.map(({ code }) => code) ?? []
const draft = () => draftedOffer(world, call, { change: jointly(call, foundation(world)) })

describe("writing a joint offer without scripts", () => {
  it("finds a partner in the register, divides activities and costs, and says how all are represented", async () => {
    const { id } = await draftedOffer(world, call)
    const fields = async (section: string) => fieldsOf((await lead.get(at(id, section))).html, "#offer-form")
    const search = await lead.post(at(id, "oferent"), {
      ...(await fields("oferent")),
      _partner: "obca",
      _find: "partners",
    })
    const found = await lead.get(search.location!)
    // Enter in the field searches as its button does.
    const entered = await lead.post(at(id, "oferent"), { ...(await fields("oferent")), _partner: "obca" })
    expect(entered.location).toBe(search.location)
    expect(validateHtml(found.html)).toEqual([])
    const add = load(found.html)('button[name="_add"][value^="partners:"]')
    expect(add.text()).toContain("Fundacja Obca")
    const added = await lead.post(at(id, "oferent"), { ...(await fields("oferent")), _add: add.attr("value")! })
    expect(added.status).toBe(303)
    const withPartner = await lead.get(at(id, "oferent"))
    expect(validateHtml(withPartner.html)).toEqual([])
    expect(text(withPartner.html)).toContain("Obcy Obcowski")
    const partnerId = load(withPartner.html)('[name="partners.0.id"]').val() as string

    const check = text((await lead.get(urls.offerCheck.href(to(id)))).html)
    for (const gap of [
      "Zaznacz, kto realizuje działanie 1",
      "Podział kosztów między oferentów daje",
      "jak oferenci są",
    ])
      expect(check).toContain(gap)

    const marks = { "activities.0.by.lead": "on", [`activities.1.by.${partnerId}`]: "on" }
    expect((await lead.post(at(id, "opis"), { ...(await fields("opis")), ...marks })).status).toBe(303)
    expect(
      load((await lead.get(at(id, "opis"))).html)(`[name="activities.1.by.${partnerId}"]`).attr("checked"),
    ).toBeDefined()
    const costs = await lead.get(at(id, "koszty"))
    expect(validateHtml(costs.html)).toEqual([])
    const split = { [`split.${partnerId}.value`]: "10 000,01" }
    await lead.post(at(id, "koszty"), { ...(await fields("koszty")), ...split })
    const proposed = load((await lead.get(at(id, "koszty"))).html)('button[name="_fix"][value^="split."]').attr(
      "value",
    )!
    expect(proposed).toBe("split.lead.value=29999.99")
    await lead.post(at(id, "koszty"), { ...(await fields("koszty")), _fix: proposed })
    await lead.post(at(id, "inne"), { ...(await fields("inne")), jointRepresentation: "Klub w imieniu obu." })
    const ready = text((await lead.get(urls.offerCheck.href(to(id)))).html)
    expect(ready).toContain("Treść oferty jest kompletna")
    expect(ready).toContain("29 999,99")
    expect(ready).toContain("To oferta wspólna. Przed złożeniem potwierdza ją każda z organizacji")
    const history = text((await lead.get(urls.offerHistory.href(to(id)))).html)
    expect(history).toContain("Podział kosztów: Fundacja Obca")
    expect(history).toContain("Kto realizuje działanie")
  })

  it("joins two changes of who carries an activity out, and brings earlier partners back", async () => {
    const offer = await draft()
    const { activities, synopsis } = offer.content
    const save = (by: Record<string, true>) =>
      world.run("representative", (ctx) =>
        saveOffer(ctx, offer.id, {
          section: "description",
          revision: offer.revision,
          part: { synopsis, activities: activities.map((it, index) => (index === 0 ? { ...it, by } : it)) },
        }),
      )
    await save({ lead: true, "partner-1": true })
    // The second page was opened before and only takes the lead away.
    const joined = await save({})
    expect(joined.kind).toBe("saved")
    expect(joined.offer.content.activities[0]?.by).toEqual({ "partner-1": true })

    const contact = offer.content.contact
    const removed = await world.run("representative", (ctx) =>
      saveOffer(ctx, offer.id, {
        section: "offeror",
        revision: joined.offer.revision,
        part: { contact, partners: [] },
      }),
    )
    expect((await partner.get(urls.offer.href(to(offer.id)))).status).toBe(404)
    const revision = await world.db
      .selectFrom("offer_saves")
      .select("revision")
      .where("offer_id", "=", offer.id)
      .where("section", "=", "offeror")
      .where("revision", "<", removed.offer.revision)
      .orderBy("revision", "desc")
      .executeTakeFirstOrThrow()
    await world.run("representative", (ctx) => restoreSection(ctx, offer.id, { section: "offeror", ...revision }))
    expect((await partner.get(urls.offer.href(to(offer.id)))).status).toBe(200)
  })

  it("is not offered where the announcement takes none, and cannot be submitted there", async () => {
    const single = await publishedCall(world)
    const offer = await draftedOffer(world, single, { change: jointly(single, foundation(world)) })
    const section = (await lead.get(urls.offerSection.href({ ...to(offer.id), section: "oferent" }))).html
    expect(text(section)).toContain("W tym konkursie nie można składać ofert wspólnych")
    expect(load(section)('[name="_find"]')).toHaveLength(0)
    expect(codes(await submit(offer.id))).toContain("offer.joint_not_allowed")
  })

  it("is not taken on the first description of the form, which old drafts keep", async () => {
    const offer = await draft()
    await world.db.updateTable("offers").set({ form: OFFER_FORMS[0].id }).where("id", "=", offer.id).execute()
    expect(codes(await submit(offer.id))).toContain("offer.joint_not_allowed")
  })

  it("takes a partner that nobody registered, row by row, and shows again what is wrong", async () => {
    const { id } = await draftedOffer(world, call)
    const fields = async () => fieldsOf((await lead.get(at(id, "oferent"))).html, "#offer-form")
    expect((await lead.post(at(id, "oferent"), { ...(await fields()), _add: "partners" })).status).toBe(303)
    const { id: _, organisationId: __, ...typed } = typedPartner()
    const named = Object.fromEntries(Object.entries(typed).map(([name, value]) => [`partners.0.${name}`, value]))
    const long = { ...(await fields()), ...named, "partners.0.name": "x".repeat(301) }
    const refused = await lead.post(at(id, "oferent"), long)
    expect(refused.status).toBe(422)
    expect(validateHtml(refused.html)).toEqual([])
    expect(load(refused.html)('[name="partners.0.city"]').val()).toBe("Leszno")
    expect((await lead.post(at(id, "oferent"), { ...(await fields()), ...named })).status).toBe(303)
    const page = await lead.get(at(id, "oferent"))
    expect(validateHtml(page.html)).toEqual([])
    expect(text(page.html)).toContain("Zgodę tego partnera pokaże załącznik")
    expect((await lead.post(at(id, "oferent"), { ...(await fields()), _remove: "partners.0" })).status).toBe(303)
    expect(load((await lead.get(at(id, "oferent"))).html)('[name^="partners."]')).toHaveLength(0)
  })

  it("divides the costs in each budget year of a task over several", async () => {
    const rules = completeRules({ jointOffersAllowed: true, isMultiYear: true })
    const years = await publishedCall(world, { offerRules: rules, taskTo: "2027-06-30" })
    const change = jointly(years, foundation(world))
    const { id, content } = await draftedOffer(world, years, { change: { ...change, split: {} } })
    const costs = content.costs.map((cost) => ({ ...cost, year1: costValue(cost) - 100, year2: 100 }))
    const { grant, ownFinancial, ownInKind, recipients } = content
    await world.run("representative", (ctx) =>
      saveOffer(ctx, id, {
        section: "costs",
        revision: 100,
        part: { costs, grant, ownFinancial, ownInKind, recipients, split: {} },
      }),
    )
    const page = await lead.get(at(id, "koszty"))
    expect(validateHtml(page.html)).toEqual([])
    for (const field of ["split.lead.year1", "split.lead.year2", "split.partner-1.year2"])
      expect(load(page.html)(`[name="${field}"]`)).toHaveLength(1)
    const fixes = load(page.html)('#offer-split-problems button[name="_fix"]')
    expect(fixes.map((_, it) => load(page.html)(it).attr("value")).toArray()).toEqual([
      "split.lead.year1=39995.00",
      "split.lead.year2=5.00",
    ])
    const fields = fieldsOf(page.html, "#offer-form")
    const parts = { "split.lead.year1": "39 995", "split.partner-1.year2": "5" }
    await lead.post(at(id, "koszty"), { ...fields, ...parts })
    const check = text((await lead.get(urls.offerCheck.href(to(id)))).html)
    expect(check).toContain("Treść oferty jest kompletna")
  })
})

import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { foundation, jointCall, jointly, submittedJointOffer } from "../../../../tests/support/joint-offers.ts"
import { draftedOffer } from "../../../../tests/support/offers.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { urls } from "../../../urls.ts"
import { accessOffer } from "../offer.access.ts"
import type { Offer } from "../offer.ts"
import { saveOffer } from "../save-offer.ts"
import { signingsOf } from "../signing/signing.queries.ts"
import { submitOffer } from "../submit-offer.ts"
import { acceptPartnership, REASON_LIMIT, refusePartnership } from "./answer-partnership.ts"
import { takeNoteOfRefusals } from "./take-note-of-refusals.ts"

const queries: string[] = []
const world = await testWorld({ watch: (sql) => void queries.push(sql) })
const office = "leszno"
const [lead, partner] = [world.as("representative"), world.as("stranger")]
const { foundation: organisationId, club } = world.ids.organisations
const call = await jointCall(world)
const to = (offerId: string) => ({ office, offerId })
const text = (html: string) => load(html)("main").text().replaceAll("\u00a0", " ")
const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.problems?.map(({ code }) => code) ?? []
const draft = () => draftedOffer(world, call, { change: jointly(call, foundation(world)) })
const submit = (offerId: string) => world.run("representative", (ctx) => submitOffer(ctx, offerId))
const refuse = (offerId: string, reason = "Nie mamy ludzi w tym terminie.") =>
  world.run("stranger", (ctx) => refusePartnership(ctx, offerId, { organisationId, reason }))
const read = (offerId: string): Promise<Offer> =>
  world.run("representative", (ctx) => accessOffer(ctx, offerId, "view"))
const lettersSaying = async (words: string) =>
  (
    await world.db.selectFrom("mails").select(["to_address", "subject"]).where("body", "like", `%${words}%`).execute()
  ).map((mail) => mail.to_address)
const namePartners = (offer: Offer, partners: Offer["content"]["partners"]) =>
  world.run("representative", (ctx) =>
    saveOffer(ctx, offer.id, {
      section: "offeror",
      revision: offer.revision,
      part: { contact: offer.content.contact, partners },
    }),
  )

describe("an organisation named as a partner", () => {
  it("is written to once, finds the question on its desk, reads its part and says that it takes part", async () => {
    const offer = await draft()
    const link = urls.offer.href(to(offer.id))
    expect((await lettersSaying(link)).sort()).toEqual(["foundation@example.org", "stranger@example.org"])
    // Another save that keeps the partner is no news.
    const contact = { ...offer.content.contact, phone: "600 100 200" }
    await namePartners({ ...offer, content: { ...offer.content, contact } }, offer.content.partners)
    expect(await lettersSaying(link)).toHaveLength(2)

    expect(text((await partner.get(urls.organisationDesk.href({ office }))).html)).toContain("CZEKA NA ODPOWIEDŹ")
    const own = text((await lead.get(urls.organisationDesk.href({ office }))).html)
    expect(own).toContain("Jeszcze nie odpowiada: Fundacja Obca.")
    queries.length = 0
    const page = await partner.get(link)
    expect(queries.length).toBeLessThanOrEqual(8)
    expect(validateHtml(page.html)).toEqual([])
    for (const said of ["Część organizacji Fundacja Obca", "10 000,00 zł z ", "Czy bierzecie udział?"])
      expect(text(page.html)).toContain(said)
    const answer = urls.offerPartnership.href(to(offer.id))
    const accepted = await partner.submit(answer, fieldsOf(page.html, `form[action="${answer}"]`))
    expect(text(accepted.html)).toContain("Do złożenia oferty możecie jeszcze odmówić")
    const first = (await read(offer.id)).partnership
    await world.run("stranger", (ctx) => acceptPartnership(ctx, offer.id, organisationId))
    expect((await read(offer.id)).partnership).toEqual(first)
    const form = await lead.get(urls.offerSection.href({ ...to(offer.id), section: "oferent" }))
    expect(text(form.html)).toContain("bierze udział (")
    // To take part is not yet to agree to the whole offer.
    expect(codes(await submit(offer.id))).toEqual(["offer.confirmations_missing"])
  })

  it("refuses with a reason: it leaves the draft, confirmations are void, and the lead learns of it everywhere", async () => {
    const offer = await draft()
    const link = urls.offer.href(to(offer.id))
    const signing = urls.offerSigning.href(to(offer.id))
    await partner.submit(signing, fieldsOf((await partner.get(link)).html, 'form[action$="/podpisy"]'))
    const refusal = urls.offerPartnershipRefusal.href(to(offer.id))
    const fields = () => partner.get(link).then(({ html }) => fieldsOf(html, `form[action="${refusal}"]`))

    const long = await partner.post(refusal, { ...(await fields()), reason: "x".repeat(REASON_LIMIT + 1) })
    expect(long.status).toBe(422)
    expect(validateHtml(long.html)).toEqual([])
    expect(load(long.html)("details[open] textarea[name=reason]").val()).toHaveLength(REASON_LIMIT + 1)
    expect(text(long.html)).toContain("Skróć powód o 1 znak.")
    const empty = await partner.post(refusal, { ...(await fields()), reason: " " })
    expect([empty.status, text(empty.html).includes("Wpisz, dlaczego odmawiacie udziału.")]).toEqual([422, true])

    const typed = { ...(await fields()), reason: "Nie mamy ludzi w tym terminie." }
    const sent = await partner.submit(refusal, typed)
    expect(sent.html).toContain("Zapisano odmowę.")
    expect(sent.html).not.toContain(offer.id)
    expect((await partner.get(link)).status).toBe(404)
    // A second press of the button is the same refusal.
    expect((await partner.post(refusal, typed)).status).toBe(303)
    expect(await lettersSaying("Powód: Nie mamy ludzi w tym terminie.")).toEqual(
      expect.arrayContaining(["club@example.org", "representative@example.org"]),
    )

    const after = await read(offer.id)
    expect(after.content.partners).toEqual([])
    expect(after.partnership?.refusals).toHaveLength(1)
    expect(codes(await submit(offer.id))).toContain("offer.partner_refused")
    for (const address of [
      urls.offerCheck.href(to(offer.id)),
      urls.offerSection.href({ ...to(offer.id), section: "zadanie" }),
    ]) {
      const page = await lead.get(address)
      expect(validateHtml(page.html)).toEqual([])
      expect(text(page.html)).toContain("Odmowa udziału: Fundacja Obca")
      expect(text(page.html)).toContain("Nie mamy ludzi w tym terminie.")
    }
    const given = await signingsOf(world.ctxOf("representative"), offer.id)
    expect(given.flatMap(({ confirmations }) => confirmations)).toHaveLength(1)
    expect(text((await lead.get(signing)).html)).toContain("Obcy Obcowski")

    const history = await lead.get(urls.offerHistory.href(to(offer.id)))
    expect(validateHtml(history.html)).toEqual([])
    for (const said of ["Odmowy partnerów", "Nie mamy ludzi w tym terminie.", "Obcy Obcowski,"])
      expect(text(history.html)).toContain(said)
    expect(load(history.html)("del").text()).toContain("Fundacja Obca")

    const note = urls.offerRefusalsNote.href(to(offer.id))
    expect((await partner.post(note, {})).status).toBe(404)
    const noted = await lead.submit(note, {})
    expect(text(noted.html)).not.toContain("Odmowa udziału:")
    await world.run("representative", (ctx) => takeNoteOfRefusals(ctx, offer.id))
    expect((await read(offer.id)).partnership?.refusals?.[0]).toHaveProperty("seenAt")
    expect((await submit(offer.id)).ok).toBe(true)
  })

  it("may be named again, is written to again, and is asked anew", async () => {
    const offer = await draft()
    await world.run("stranger", (ctx) => acceptPartnership(ctx, offer.id, organisationId))
    expect((await refuse(offer.id)).ok).toBe(true)
    const refused = await read(offer.id)
    await namePartners(refused, offer.content.partners)
    const again = await read(offer.id)
    expect(again.partnership?.accepted).toEqual({})
    expect(codes(await submit(offer.id))).toEqual(["offer.confirmations_missing"])
    const letters = await lettersSaying(urls.offer.href(to(offer.id)))
    expect(letters.filter((address) => address === "stranger@example.org")).toHaveLength(2)
    expect((await refuse(offer.id, "Jednak nie.")).ok).toBe(true)
    expect((await read(offer.id)).partnership?.refusals?.map(({ reason }) => reason)).toEqual([
      "Nie mamy ludzi w tym terminie.",
      "Jednak nie.",
    ])
  })

  it("stays out of the draft when the lead saves a page that was opened before the refusal", async () => {
    const offer = await draft()
    await refuse(offer.id)
    const contact = { ...offer.content.contact, phone: "600 100 200" }
    const saved = await namePartners({ ...offer, content: { ...offer.content, contact } }, offer.content.partners)
    expect(saved.kind).toBe("saved")
    expect(saved.offer.content).toMatchObject({ contact, partners: [] })
  })

  it("answers only through somebody who represents it, and only until the offer is submitted", async () => {
    const offer = await draft()
    const byRole = (role: "representative" | "assistant") =>
      world.db
        .updateTable("organisation_members")
        .set({ role })
        .where("organisation_id", "=", organisationId)
        .where("person_id", "=", world.ids.people.stranger)
        .execute()
    await byRole("assistant")
    const page = text((await partner.get(urls.offer.href(to(offer.id)))).html)
    expect(page).toContain("O udziale decyduje osoba, która reprezentuje organizację.")
    expect(page).not.toContain("Odmawiamy udziału")
    const byAssistant = await partner.submit(urls.offerPartnershipRefusal.href(to(offer.id)), {
      organisation: organisationId,
      reason: "Nie.",
    })
    expect(text(byAssistant.html)).toContain("O udziale decyduje")
    expect((await read(offer.id)).content.partners).toHaveLength(1)
    await byRole("representative")
    const submitted = await submittedJointOffer(world, call)
    expect(codes(await refuse(submitted.id))).toEqual(["offer.is_submitted"])
    await expect(
      world.db
        .updateTable("offers")
        .set({ partnership: { refusals: [] } })
        .where("id", "=", submitted.id)
        .execute(),
    ).rejects.toThrow("never changed")
  })

  it("is answered for by nobody else: strangers, the office and the lead find nothing", async () => {
    const { id } = await draft()
    const fields = { organisation: organisationId, reason: "Nie." }
    for (const url of [urls.offerPartnership, urls.offerPartnershipRefusal]) {
      for (const who of ["resident", "official", "representative", "assistant"] as const)
        expect((await world.as(who).post(url.href(to(id)), fields)).status).toBe(404)
      expect((await partner.post(url.href(to(id)), { ...fields, organisation: club })).status).toBe(404)
    }
    expect((await world.as("resident").post(urls.offerRefusalsNote.href(to(id)), {})).status).toBe(404)
    const own = await draftedOffer(world, call)
    await expect(world.run("stranger", (ctx) => acceptPartnership(ctx, own.id, organisationId))).rejects.toThrow(
      Missing,
    )
    await expect(refuse(own.id)).rejects.toThrow(Missing)
  })
})

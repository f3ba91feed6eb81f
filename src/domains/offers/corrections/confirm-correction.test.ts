import { load } from "cheerio"
import { beforeEach, describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { submittedOffer } from "../../../../tests/support/offers.ts"
import { today } from "../../../lib/dates.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { urls } from "../../../urls.ts"
import { type Representation, setMembership } from "../../organisations/public.ts"
import { pickSection } from "../offer.sections.ts"
import { readSnapshot } from "../offer.snapshot.ts"
import type { Offer } from "../offer.ts"
import { askForCorrection } from "./ask-for-correction.ts"
import { confirmCorrection } from "./confirm-correction.ts"
import { saveCorrection } from "./save-correction.ts"
import { sendCorrection } from "./send-correction.ts"

const queries: string[] = []
const world = await testWorld({ watch: (text) => queries.push(text) })
const club = world.ids.organisations.club
const membership = { organisationId: club, organisationName: "Klub Sportowy „Próba”", role: "representative" as const }
await world.run("administrator", (ctx) =>
  setMembership(ctx, { organisationId: club, personId: world.ids.people.resident, role: "representative" }),
)
const asSecond = <T>(command: (ctx: PersonCtx) => Promise<T>): Promise<T> =>
  world.run("resident", (ctx) => command({ ...ctx, actor: { ...ctx.actor, memberships: [membership] } }))
const asFirst = <T>(command: (ctx: PersonCtx) => Promise<T>): Promise<T> => world.run("representative", command)
const setRule = (representation: Representation) =>
  world.db.updateTable("organisations").set({ representation }).where("id", "=", club).execute()

const call = await publishedCall(world)
const offers = [await submittedOffer(world, call), await submittedOffer(world, call), await submittedOffer(world, call)]
world.clock.moveTo(call.closesAt.add({ hours: 1 }))
beforeEach(() => setRule("two-jointly"))

const toMend = (offer: Offer) => urls.offerCorrection.href({ office: "leszno", offerId: offer.id })
const write = (offer: Offer, words: string, revision: number) =>
  asFirst((ctx) => {
    const part = { ...pickSection(offer.content, "description"), synopsis: `${offer.content.synopsis} ${words}` }
    return saveCorrection(ctx, offer.id, { section: "description", revision, part })
  })
async function returned(offer: Offer): Promise<Offer> {
  const dueOn = today(world.clock.now()).add({ days: 7 }).toString()
  const message = "Opisz dokładniej, kto weźmie udział."
  await world.run("official", (ctx) => askForCorrection(ctx, offer.id, { sections: ["description"], message, dueOn }))
  await write(offer, "Czterdzieścioro dzieci.", 1)
  return offer
}
const seen = async (offer: Offer) => {
  queries.length = 0
  const page = await world.as("representative").get(toMend(offer))
  expect(queries.length).toBeLessThanOrEqual(8)
  expect(validateHtml(page.html)).toEqual([])
  return { contentSha256: String(load(page.html)("input[name=content]").attr("value")) }
}
const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.problems?.map(({ code }) => code) ?? []
const askedMails = () =>
  world.db.selectFrom("mails").selectAll().where("subject", "like", "Potwierdź poprawki%").execute()

describe("confirming a correction", () => {
  it("of two jointly: one alone cannot send it, the second can, and both stand in its version", async () => {
    const offer = await returned(offers[0]!)
    expect(codes(await asFirst((ctx) => sendCorrection(ctx, offer.id)))).toEqual(["offer.confirmations_missing"])
    const refused = await world
      .as("representative")
      .post(urls.offerCorrectionSending.href({ office: "leszno", offerId: offer.id }))
    expect(refused.status).toBe(422)
    expect(refused.html).toContain("Poprawki nie wysłano")
    const what = await seen(offer)
    for (let n = 0; n < 2; n++)
      expect(await asFirst((ctx) => confirmCorrection(ctx, offer.id, what))).toEqual({
        ok: true,
        value: { missing: 1 },
      })
    expect((await askedMails()).map(({ to_address }) => to_address)).toEqual(["resident@example.org"])
    expect(load((await world.as("representative").get(toMend(offer))).html)("main").text()).toContain(
      "Twoje potwierdzenie jest zapisane",
    )
    expect(codes(await asFirst((ctx) => sendCorrection(ctx, offer.id)))).toEqual(["offer.confirmations_missing"])
    const sent = await asSecond((ctx) => sendCorrection(ctx, offer.id))
    if (!sent.ok) throw new Error(codes(sent).join())
    const { correction, confirmations } = readSnapshot(sent.value.snapshot!)
    expect(correction?.confirmations.map(({ name }) => name)).toEqual(["Renata Reprezentująca", "Maria Mieszkanka"])
    expect(confirmations).toEqual(readSnapshot(offer.snapshot!).confirmations)
    const page = await world.as("official").get(urls.officeOffer.href({ office: "leszno", offerId: offer.id }))
    expect(validateHtml(page.html)).toEqual([])
    expect(load(page.html)("#potwierdzenia").text()).toContain("Maria Mieszkanka")
  })

  it("is void after any change of the correction, and not for assistants or strangers", async () => {
    const offer = await returned(offers[1]!)
    const what = await seen(offer)
    await asFirst((ctx) => confirmCorrection(ctx, offer.id, what))
    await write(offer, "Pięćdziesięcioro dzieci.", 2)
    expect(codes(await asSecond((ctx) => confirmCorrection(ctx, offer.id, what)))).toEqual(["offer.changed_meanwhile"])
    expect(codes(await asSecond((ctx) => sendCorrection(ctx, offer.id)))).toEqual(["offer.confirmations_missing"])
    const assistant = await world.run("assistant", (ctx) => confirmCorrection(ctx, offer.id, what))
    expect(codes(assistant)).toEqual(["offer.not_yours_to_confirm"])
    await expect(world.run("stranger", (ctx) => confirmCorrection(ctx, offer.id, what))).rejects.toThrow(Missing)
  })

  it("under a rule in other words wants a statement, given on the page", async () => {
    await setRule("other")
    const offer = await returned(offers[2]!)
    const { contentSha256: content } = await seen(offer)
    const address = urls.offerCorrectionConfirmation.href({ office: "leszno", offerId: offer.id })
    const without = await world.as("representative").post(address, { content })
    expect(without.status).toBe(422)
    expect(without.html).toContain("Zaznacz oświadczenie")
    expect(codes(await asFirst((ctx) => sendCorrection(ctx, offer.id)))).toEqual(["offer.confirmations_missing"])
    const stated = await world.as("representative").submit(address, { content, statement: "on" })
    expect(stated.html).toContain("poprawkę można wysłać")
    expect((await asFirst((ctx) => sendCorrection(ctx, offer.id))).ok).toBe(true)
  })
})

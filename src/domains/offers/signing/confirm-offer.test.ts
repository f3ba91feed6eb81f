import { beforeEach, describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { draftedOffer } from "../../../../tests/support/offers.ts"
import { historyOf } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { urls } from "../../../urls.ts"
import { completeRules } from "../../calls/public.ts"
import { type Representation, setMembership } from "../../organisations/public.ts"
import { readSnapshot } from "../offer.snapshot.ts"
import type { Offer } from "../offer.ts"
import { viewOf } from "../offer.view.ts"
import { saveOffer } from "../save-offer.ts"
import { submitOffer } from "../submit-offer.ts"
import { askForConfirmations } from "./ask-for-confirmations.ts"
import { confirmOffer } from "./confirm-offer.ts"
import { prepareSigningPdf } from "./prepare-signing-pdf.ts"
import { signingOf } from "./signing.queries.ts"

const world = await testWorld()
const club = world.ids.organisations.club
const membership = { organisationId: club, organisationName: "Klub Sportowy „Próba”", role: "representative" as const }

/** The club has two representatives: `resident` joins the one of the cast. */
await world.run("administrator", (ctx) =>
  setMembership(ctx, { organisationId: club, personId: world.ids.people.resident, role: "representative" }),
)
const asSecond = <T>(command: (ctx: PersonCtx) => Promise<T>): Promise<T> =>
  world.run("resident", (ctx) => command({ ...ctx, actor: { ...ctx.actor, memberships: [membership] } }))
const asFirst = <T>(command: (ctx: PersonCtx) => Promise<T>): Promise<T> => world.run("representative", command)

const setRule = (representation: Representation) =>
  world.db.updateTable("organisations").set({ representation }).where("id", "=", club).execute()
beforeEach(() => setRule("two-jointly"))

const call = await publishedCall(world)
const stateOf = async (offer: Offer) => {
  const ctx = world.ctxOf("representative")
  const row = await world.db.selectFrom("offers").selectAll().where("id", "=", offer.id).executeTakeFirstOrThrow()
  return signingOf(ctx, await viewOf(ctx, { ...offer, content: row.content, revision: row.revision }))
}
const seen = async (offer: Offer) => ({ contentSha256: (await stateOf(offer)).contentSha256 })
const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.problems?.map(({ code }) => code) ?? []
const askedMails = () =>
  world.db.selectFrom("mails").selectAll().where("subject", "like", "Potwierdź ofertę%").execute()

describe("confirming an offer before it is submitted", () => {
  it("of two jointly: one alone cannot submit, the second can, and both stand in the frozen offer", async () => {
    const offer = await draftedOffer(world, call)
    const alone = await asFirst((ctx) => submitOffer(ctx, offer.id))
    expect(codes(alone)).toEqual(["offer.confirmations_missing"])
    const before = (await askedMails()).length
    const first = await asFirst(async (ctx) => confirmOffer(ctx, offer.id, await seen(offer)))
    expect(first).toEqual({ ok: true, value: { missing: 1 } })
    const mails = (await askedMails()).slice(before)
    expect(mails.map(({ to_address }) => to_address)).toEqual(["resident@example.org"])
    expect(mails[0]?.body).toContain(`/leszno/oferty/${offer.id}/podpisy`)
    const again = await asFirst((ctx) => submitOffer(ctx, offer.id))
    expect(codes(again)).toEqual(["offer.confirmations_missing"])
    world.clock.moveTo(world.clock.now().add({ minutes: 5 }))
    const submitted = await asSecond((ctx) => submitOffer(ctx, offer.id))
    if (!submitted.ok) throw new Error(codes(submitted).join())
    const snapshot = readSnapshot(submitted.value.snapshot!)
    expect(snapshot.confirmations).toEqual([
      {
        name: "Renata Reprezentująca",
        personId: world.ids.people.representative,
        at: world.clock.now().subtract({ minutes: 5 }).toString(),
        how: "account",
      },
      {
        name: "Maria Mieszkanka",
        personId: world.ids.people.resident,
        at: world.clock.now().toString(),
        how: "account",
      },
    ])
  })

  it("twice is once, and the last confirmation leaves nothing missing", async () => {
    const offer = await draftedOffer(world, call)
    const what = await seen(offer)
    await asFirst((ctx) => confirmOffer(ctx, offer.id, what))
    expect(await asFirst((ctx) => confirmOffer(ctx, offer.id, what))).toEqual({ ok: true, value: { missing: 1 } })
    expect(await asSecond((ctx) => confirmOffer(ctx, offer.id, what))).toEqual({ ok: true, value: { missing: 0 } })
    const events = await historyOf(world.ctxOf("representative"), { kind: "offer", id: offer.id })
    expect(events.filter(({ what }) => what === "offer.confirmed")).toHaveLength(2)
    expect((await asFirst((ctx) => submitOffer(ctx, offer.id))).ok).toBe(true)
  })

  it("is asked of the others also where a PDF was prepared before, and once", async () => {
    const offer = await draftedOffer(world, call)
    const before = (await askedMails()).length
    await asFirst((ctx) => prepareSigningPdf(ctx, offer.id))
    expect(await askedMails()).toHaveLength(before)
    expect((await stateOf(offer)).current?.askedAt).toBeNull()
    const what = await seen(offer)
    await asFirst((ctx) => confirmOffer(ctx, offer.id, what))
    await world.run("assistant", (ctx) => askForConfirmations(ctx, offer.id))
    const mails = (await askedMails()).slice(before)
    expect(mails.map(({ to_address }) => to_address)).toEqual(["resident@example.org"])
  })

  it("is void after any change, and holds again for the same content", async () => {
    const offer = await draftedOffer(world, call)
    const what = await seen(offer)
    await asFirst((ctx) => confirmOffer(ctx, offer.id, what))
    const rename = (title: string, revision: number) =>
      asFirst((ctx) =>
        saveOffer(ctx, offer.id, { section: "task", revision, part: { ...sectionOf(offer), title } as never }),
      )
    await rename("Inny tytuł zadania", offer.revision)
    const changed = await stateOf(offer)
    expect(changed).toMatchObject({ current: undefined, missing: { count: 2 } })
    expect(changed.voided.map(({ name }) => name)).toEqual(["Renata Reprezentująca"])
    expect(codes(await asSecond((ctx) => confirmOffer(ctx, offer.id, what)))).toEqual(["offer.changed_meanwhile"])
    expect(codes(await asSecond((ctx) => submitOffer(ctx, offer.id)))).toEqual(["offer.confirmations_missing"])
    await rename(offer.content.title, offer.revision + 1)
    expect(await stateOf(offer)).toMatchObject({ missing: { count: 1 }, voided: [] })
  })

  it("is not for an assistant, who may ask for it, nor for a stranger; gaps come first", async () => {
    const offer = await draftedOffer(world, call)
    const what = await seen(offer)
    const assistant = await world.run("assistant", (ctx) => confirmOffer(ctx, offer.id, what))
    expect(codes(assistant)).toEqual(["offer.not_yours_to_confirm"])
    await expect(world.run("stranger", (ctx) => confirmOffer(ctx, offer.id, what))).rejects.toThrow(Missing)
    const before = (await askedMails()).length
    for (let n = 0; n < 2; n++)
      expect((await world.run("assistant", (ctx) => askForConfirmations(ctx, offer.id))).ok).toBe(true)
    expect(
      (await askedMails())
        .slice(before)
        .map(({ to_address }) => to_address)
        .toSorted(),
    ).toEqual(["representative@example.org", "resident@example.org"])
    const incomplete = await draftedOffer(world, call, { change: { title: "" } })
    const refused = await asFirst(async (ctx) => confirmOffer(ctx, incomplete.id, await seen(incomplete)))
    expect(codes(refused)).toEqual(["offer.title_missing"])
  })

  it("of somebody who no longer represents the organisation does not count", async () => {
    const offer = await draftedOffer(world, call)
    const what = await seen(offer)
    await asSecond((ctx) => confirmOffer(ctx, offer.id, what))
    const role = (role: "assistant" | "representative") =>
      world.run("administrator", (ctx) =>
        setMembership(ctx, { organisationId: club, personId: world.ids.people.resident, role }),
      )
    await role("assistant")
    expect(codes(await asFirst((ctx) => submitOffer(ctx, offer.id)))).toEqual(["offer.confirmations_missing"])
    await role("representative")
    expect((await asFirst((ctx) => submitOffer(ctx, offer.id))).ok).toBe(true)
  })

  it("under a rule in other words wants a statement for everybody", async () => {
    await setRule("other")
    const offer = await draftedOffer(world, call)
    const what = await seen(offer)
    expect(codes(await asFirst((ctx) => confirmOffer(ctx, offer.id, what)))).toEqual(["offer.statement_missing"])
    expect(codes(await asFirst((ctx) => submitOffer(ctx, offer.id)))).toEqual(["offer.confirmations_missing"])
    await asFirst((ctx) => confirmOffer(ctx, offer.id, { ...what, statesForAll: true }))
    const submitted = await asFirst((ctx) => submitOffer(ctx, offer.id))
    expect(submitted.ok && readSnapshot(submitted.value.snapshot!).confirmations).toMatchObject([{ how: "statement" }])
  })

  it("takes nobody's statement for the others where the rule names how many confirm", async () => {
    const offer = await draftedOffer(world, call)
    const stated = { ...(await seen(offer)), statesForAll: true }
    expect(await asFirst((ctx) => confirmOffer(ctx, offer.id, stated))).toEqual({ ok: true, value: { missing: 1 } })
    expect(codes(await asFirst((ctx) => submitOffer(ctx, offer.id)))).toEqual(["offer.confirmations_missing"])
  })

  it("still counts after the closing for a content that was committed before it, and for no other", async () => {
    const insured = await publishedCall(world, { offerRules: completeRules({ insuranceMinutes: 15 }) })
    const [kept, other] = [await draftedOffer(world, insured), await draftedOffer(world, insured)]
    const what = await seen(kept)
    const now = world.clock.now()
    await world.as("representative").post(urls.offerCommitment.href({ office: "leszno", offerId: kept.id }))
    world.clock.moveTo(insured.closesAt.add({ minutes: 5 }))
    expect(await asFirst((ctx) => confirmOffer(ctx, kept.id, what))).toMatchObject({ ok: true })
    expect((await asSecond((ctx) => submitOffer(ctx, kept.id))).ok).toBe(true)
    const late = await asFirst(async (ctx) => confirmOffer(ctx, other.id, await seen(other)))
    expect(codes(late)).toEqual(["offer.call_closed"])
    world.clock.moveTo(now)
  })

  it("is never changed afterwards, not even by a statement in the database", async () => {
    const offer = await draftedOffer(world, call)
    await asFirst(async (ctx) => confirmOffer(ctx, offer.id, await seen(offer)))
    const change = world.db.updateTable("offer_confirmations").set({ name: "Ktoś" }).where("offer_id", "=", offer.id)
    await expect(change.execute()).rejects.toThrow("never changed")
  })
})

const sectionOf = (offer: Offer) => {
  const { title, from, to, place, contact } = offer.content
  return { title, from, to, place, contact }
}

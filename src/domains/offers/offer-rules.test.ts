import { load } from "cheerio"
import { sql } from "kysely"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { draftedOffer } from "../../../tests/support/offers.ts"
import { urls } from "../../urls.ts"
import { DEFAULT_OFFER_RULES, type OfferRules } from "../calls/public.ts"
import type { OfferContent } from "./offer.ts"
import { submitOffer } from "./submit-offer.ts"

const world = await testWorld()
const office = "leszno"
const text = (html: string) => load(html)("main").text().replaceAll("\u00a0", " ")

const callWith = (rules: Partial<OfferRules>) =>
  publishedCall(world, { offerRules: { ...DEFAULT_OFFER_RULES, ...rules } })

describe("rules of an announcement", () => {
  it("hold at the submission itself", async () => {
    const call = await callWith({ ownShare: 5000, ownFinancialShare: 4000, recipientsMoneyAllowed: false })
    const offer = await draftedOffer(world, call)
    const outcome = await world.run("representative", (ctx) => submitOffer(ctx, offer.id))
    const codes = outcome.ok ? [] : outcome.problems.map((problem) => problem.code)
    expect(codes).toContain("offer.own_too_small")
  })

  it("let an organisation submit no more offers than announced, also from two tabs at once", async () => {
    const call = await callWith({ offersPerOrganisation: 1 })
    const [first, second] = [await draftedOffer(world, call), await draftedOffer(world, call)]
    const outcomes = await Promise.all(
      [first, second].map((offer) => world.run("representative", (ctx) => submitOffer(ctx, offer.id))),
    )
    expect(outcomes.map((outcome) => outcome.ok).sort()).toEqual([false, true])
    const { rows } = await sql`select 1 from offers where call_id = ${call.id} and state = 'submitted'`.execute(
      world.db,
    )
    expect(rows).toHaveLength(1)
  })

  it("ask which task an offer is for and keep its grant within the task's money", async () => {
    const tasks = [
      { id: "a", name: "Zajęcia", amount: 1_000_000 },
      { id: "b", name: "Turnieje", amount: 90_000_000 },
    ]
    const call = await callWith({ tasks })
    const offer = await draftedOffer(world, call)
    const to = { office, offerId: offer.id }
    const page = await world.as("representative").get(urls.offerSection.href({ ...to, section: "zadanie" }))
    expect(text(page.html)).toContain("Turnieje (900 000,00 zł)")
    const chosen = await draftedOffer(world, call, { change: { callTaskId: "a" } })
    const outcome = await world.run("representative", (ctx) => submitOffer(ctx, chosen.id))
    expect(outcome.ok ? [] : outcome.problems).toMatchObject([
      { code: "offer.grant_too_high", fix: { value: "10000.00" } },
    ])
    const other = await draftedOffer(world, call, { change: { callTaskId: "b" } })
    const submitted = await world.run("representative", (ctx) => submitOffer(ctx, other.id))
    expect(submitted.ok && submitted.value.snapshot).toContain('"task":"Turnieje"')
  })

  it("are said at the costs before anybody goes beyond them, with the button that sets the value", async () => {
    const call = await callWith({ ownShare: 3000, ownInKindAllowed: false })
    const offer = await draftedOffer(world, call)
    const page = await world
      .as("representative")
      .get(urls.offerSection.href({ office, offerId: offer.id, section: "koszty" }))
    expect(text(page.html)).toContain("Wkład własny razem: co najmniej")
    expect(text(page.html)).toContain("Wkładu osobowego i rzeczowego ten konkurs nie wlicza.")
    expect(load(page.html)('#offer-maximum button[name="_fix"][value^="grant="]').length).toBe(1)
  })

  it("count nothing in kind where it is not allowed, and have their place before the first cost", async () => {
    const call = await callWith({ ownShare: 1000, ownInKindAllowed: false })
    const section = async (change: Partial<OfferContent>) => {
      const { id } = await draftedOffer(world, call, { change })
      const path = urls.offerSection.href({ office, offerId: id, section: "koszty" })
      return load((await world.as("representative").get(path)).html)("#offer-maximum")
    }
    const promised = await section({ ownFinancial: 0, ownInKind: 5_000_000 })
    expect(promised.find('button[value^="ownFinancial="]').length).toBe(1)
    expect((await section({ costs: [] })).length).toBe(1)
  })

  it("are told before an offer is begun, with the papers and the time", async () => {
    const call = await callWith({
      tasks: [{ id: "a", name: "Zajęcia", amount: 20_000_000 }],
      ownShare: 2000,
      ownShareOf: "grant",
      recipientsMoneyAllowed: false,
      attachments: [
        { id: "s", name: "Statut", hint: "", isRequired: true },
        { id: "l", name: "List intencyjny", hint: "", isRequired: false },
      ],
    })
    const page = text((await world.as("representative").get(urls.newOffer.href({ office, callId: call.id }))).html)
    for (const said of [
      "wybór zadania, którego dotyczy oferta: Zajęcia",
      "wkład własny: co najmniej 20% dotacji",
      "udział bez opłat od odbiorców",
      "załącznik: Statut",
      "załącznik, jeżeli go masz: List intencyjny",
      "czas: oferty przyjmujemy do",
    ])
      expect(page).toContain(said)
  })
})

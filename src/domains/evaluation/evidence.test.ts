import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { submittedOffer } from "../../../tests/support/offers.ts"
import { DEFAULT_OFFER_RULES } from "../calls/public.ts"
import { readSnapshot } from "../offers/public.ts"
import { evidenceOf, type FrozenOffer, offersOfOrganisation } from "./evidence.ts"
import { isPassed } from "./formal-check.ts"

const world = await testWorld()
const call = await publishedCall(world, { offerRules: { ...DEFAULT_OFFER_RULES, offersPerOrganisation: 2 } })
const submitted = await submittedOffer(world, call)
await submittedOffer(world, call)
const offer: FrozenOffer = {
  snapshot: readSnapshot(submitted.snapshot!),
  submittedAt: submitted.submittedAt!,
  sha256: submitted.sha256!,
}
const verdictsOf = (it: FrozenOffer, of = call, count = 1) =>
  Object.fromEntries(evidenceOf(it, of, count).map(({ key, verdict }) => [key, verdict]))
const changed = (change: Partial<FrozenOffer["snapshot"]["content"]>): FrozenOffer => ({
  ...offer,
  snapshot: { ...offer.snapshot, content: { ...offer.snapshot.content, ...change } },
})
const noteOf = (key: string, it = offer) => evidenceOf(it, call).find((each) => each.key === key)!.note.pl

describe("evidence of a submitted offer", () => {
  it("says yes to everything that submission made sure of, with figures and names", () => {
    expect(verdictsOf(offer)).toEqual({
      "in-time": "yes",
      complete: "yes",
      "within-limits": "yes",
      count: "yes",
      entity: "yes",
      confirmed: "yes",
    })
    expect(noteOf("entity")).toContain("KRS 0000123456")
    expect(noteOf("confirmed")).toContain("Renata Reprezentująca")
    expect(noteOf("within-limits")).toContain("zł")
  })

  it.each([
    ["a missing text", changed({ synopsis: "" }), "complete"],
    ["a grant over the pool", changed({ grant: call.pool + 1 }), "within-limits"],
    ["nobody's confirmation", { ...offer, snapshot: { ...offer.snapshot, confirmations: [] } }, "confirmed"],
    ["a moment after the close", { ...offer, submittedAt: call.closesAt.add({ seconds: 1 }) }, "in-time"],
  ])("says no to %s and why", (_, it, key) => {
    expect(verdictsOf(it)[key]).toBe("no")
    expect(noteOf(key, it) !== noteOf(key) || key === "confirmed").toBe(true)
  })

  it("counts an extension of the time and a commitment given in time", () => {
    const late = { ...offer, submittedAt: call.closesAt.add({ minutes: 5 }) }
    const extendedTo = call.closesAt.add({ minutes: 10 })
    expect(verdictsOf(late, { ...call, closesAt: extendedTo, extendedTo })["in-time"]).toBe("yes")
    const commitment = { sha256: "0".repeat(64), committedAt: call.closesAt.toString() }
    expect(verdictsOf({ ...late, snapshot: { ...late.snapshot, commitment } })["in-time"]).toBe("yes")
  })

  it("says of an offer from before a correction by which announcement it is judged", () => {
    const said = (correctedAt: Temporal.Instant) =>
      evidenceOf(offer, { ...call, version: 2, correctedAt }).find(({ key }) => key === "in-time")!.note.pl
    expect(said(offer.submittedAt.add({ minutes: 1 }))).toContain("złożona przed sprostowaniem ogłoszenia")
    expect(said(offer.submittedAt)).not.toContain("sprostowaniem")
  })

  it("names papers that are asked for and not there", () => {
    const attachments = [{ id: "statut", name: "Statut", hint: "", isRequired: true }]
    const asking = { ...call, offerRules: { ...call.offerRules, attachments } }
    const without = { ...offer, snapshot: { ...offer.snapshot, attachments: [] } }
    expect(verdictsOf(without, asking).attachments).toBe("no")
    const file = { name: "statut.pdf", size: 10, sha256: "0".repeat(64), requestedId: "statut" }
    expect(verdictsOf({ ...offer, snapshot: { ...offer.snapshot, attachments: [file] } }, asking).attachments).toBe(
      "yes",
    )
  })

  it("counts the offers of one organisation", async () => {
    const count = await offersOfOrganisation(world.ctxOf("official"), { ...submitted, ...offer }, call)
    expect(count).toBe(2)
    expect(verdictsOf(offer, call, 3).count).toBe("no")
  })

  it("is not enough without a person's answers", () => {
    const items = evidenceOf(offer, call).map(({ key, verdict }) => ({ key, verdict, note: "" }))
    expect(isPassed(items)).toBe(false)
    const answers = (["statutory-activity", "representation"] as const).map((key) => ({
      key,
      verdict: "yes" as const,
      note: "",
    }))
    expect(isPassed([...items, ...answers])).toBe(true)
  })
})

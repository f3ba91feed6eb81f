import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { draftedOffer } from "../../../../tests/support/offers.ts"
import { paper } from "../../../../tests/support/papers.ts"
import { historyOf } from "../../../platform/audit.ts"
import { newId } from "../../../platform/ids.ts"
import { receiveUpload } from "../../../platform/receive-upload.ts"
import { DEFAULT_OFFER_RULES } from "../../calls/public.ts"
import { addAttachment } from "./add-attachment.ts"
import { attachmentsOf } from "./attachment.queries.ts"
import { OWN, OWN_LIMIT } from "./attachment.ts"
import { removeAttachment, restoreAttachment } from "./remove-attachment.ts"

const world = await testWorld()
const asked = { id: newId(), name: "Statut", hint: "", isRequired: false }
const call = await publishedCall(world, { offerRules: { ...DEFAULT_OFFER_RULES, attachments: [asked] } })

async function attach(offerId: string, target: string, name: string) {
  const received = await receiveUpload(world.ctxOf("representative"), { ...paper(name, name), type: "" }, "file")
  if (!received.ok) throw new Error("refused")
  return world.run("representative", (ctx) => addAttachment(ctx, offerId, { target, file: received.value }))
}
async function idOf(outcome: ReturnType<typeof attach>): Promise<string> {
  const it = await outcome
  if (!it.ok) throw new Error(it.problems[0]?.code)
  return it.value
}
const names = async (offerId: string) =>
  (await attachmentsOf(world.ctxOf("representative"), offerId)).map((it) => it.name).sort()

describe("adding an attachment", () => {
  it("leaves one file in the place of a requested paper, whoever sends at the same moment", async () => {
    const draft = await draftedOffer(world, call)
    await Promise.all(["a.pdf", "b.pdf", "c.pdf"].map((name) => attach(draft.id, asked.id, name)))
    expect(await names(draft.id)).toHaveLength(1)
  })

  it("never lets more own files in than the limit, whoever sends at the same moment", async () => {
    const draft = await draftedOffer(world, call)
    const outcomes = await Promise.all(
      Array.from({ length: OWN_LIMIT + 3 }, (_, n) => attach(draft.id, OWN, `${n}.pdf`)),
    )
    expect(outcomes.filter((it) => it.ok)).toHaveLength(OWN_LIMIT)
    expect(await names(draft.id)).toHaveLength(OWN_LIMIT)
  })

  it("refuses a paper that the announcement does not ask for", async () => {
    const draft = await draftedOffer(world, call)
    expect(await attach(draft.id, newId(), "a.pdf")).toMatchObject({
      problems: [{ code: "attachment.unknown_target" }],
    })
  })
})

describe("removing and bringing back", () => {
  it("is recorded once each, however often it is pressed", async () => {
    const draft = await draftedOffer(world, call)
    const id = await idOf(attach(draft.id, OWN, "a.pdf"))
    for (const command of [removeAttachment, removeAttachment, restoreAttachment, restoreAttachment])
      expect((await world.run("representative", (ctx) => command(ctx, draft.id, id))).ok).toBe(true)
    const history = await historyOf(world.ctxOf("official"), { kind: "offer", id: draft.id })
    expect(history.map((event) => event.what)).toEqual([
      "offer.started",
      "offer.attachment-added",
      "offer.attachment-removed",
      "offer.attachment-restored",
    ])
  })

  it("brings back what was replaced and sets aside what replaced it", async () => {
    const draft = await draftedOffer(world, call)
    const first = await idOf(attach(draft.id, asked.id, "first.pdf"))
    const second = await idOf(attach(draft.id, asked.id, "second.pdf"))
    await world.run("representative", (ctx) => restoreAttachment(ctx, draft.id, first))
    expect(await names(draft.id)).toEqual(["first.pdf"])
    await world.run("representative", (ctx) => restoreAttachment(ctx, draft.id, second))
    expect(await names(draft.id)).toEqual(["second.pdf"])
  })

  it("cannot bring back more own files than the limit", async () => {
    const draft = await draftedOffer(world, call)
    const id = await idOf(attach(draft.id, OWN, "first.pdf"))
    await world.run("representative", (ctx) => removeAttachment(ctx, draft.id, id))
    for (let n = 0; n < OWN_LIMIT; n++) await attach(draft.id, OWN, `${n}.pdf`)
    const outcome = await world.run("representative", (ctx) => restoreAttachment(ctx, draft.id, id))
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: "attachment.too_many" }] })
  })

  it("is nobody else's, and not of an attachment of another offer", async () => {
    const [draft, other] = [await draftedOffer(world, call), await draftedOffer(world, call)]
    const id = await idOf(attach(draft.id, OWN, "a.pdf"))
    for (const [who, offerId] of [
      ["stranger", draft.id],
      ["representative", other.id],
    ] as const)
      for (const command of [removeAttachment, restoreAttachment])
        await expect(world.run(who, (ctx) => command(ctx, offerId, id))).rejects.toThrow("no such")
    expect(await names(draft.id)).toEqual(["a.pdf"])
  })
})

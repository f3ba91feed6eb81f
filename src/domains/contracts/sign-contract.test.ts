import { createHash } from "node:crypto"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { accepted, draftedContract } from "../../../tests/support/contracts.ts"
import { pdfText } from "../../../tests/support/pdf-text.ts"
import { today } from "../../lib/dates.ts"
import { historyOf } from "../../platform/audit.ts"
import { Missing } from "../../platform/http/reply.ts"
import { pdf } from "../../platform/pdf.ts"
import { checksumOf } from "../offers/public.ts"
import { contentChecksum, paperModel } from "./documents/contract.pdf.ts"
import { signContract } from "./sign-contract.ts"

const world = await testWorld()
const office = { name: "Urząd Miasta Leszna", organ: "Prezydent Miasta Leszna", address: world.office.address }
const thisDay = () => today(world.clock.now())
const sign = (
  id: string,
  signedOn = thisDay().toString(),
  form = "paper",
  who: "official" | "mayor" | "representative" = "official",
) => world.run(who, (ctx) => signContract(ctx, id, { signedOn, form }))
const mailsAbout = (number: string) =>
  world.db.selectFrom("mails").selectAll().where("subject", "like", `%${number} podpisana`).execute()

describe("recording that a contract was signed", () => {
  it("freezes the text with its hash, records the event and writes to the organisation", async () => {
    const draft = await draftedContract(world)
    const contract = accepted(await sign(draft.id))
    expect(contract).toMatchObject({ state: "signed", signedOn: thisDay().toString(), signedForm: "paper" })
    expect(contract.sha256).toBe(createHash("sha256").update(contract.document!, "utf8").digest("hex"))
    const events = await historyOf(world.ctxOf("official"), { kind: "contract", id: draft.id })
    expect(events.at(-1)).toMatchObject({ what: "contract.signed", data: { sha256: contract.sha256 } })
    expect(await mailsAbout(contract.number)).toMatchObject([{ to_address: "club@example.org" }])
  })

  it("gives the frozen text the checksum of the copy that was printed for signing", async () => {
    const draft = await draftedContract(world)
    const before = contentChecksum(draft, office, thisDay().toString())
    const { document } = accepted(await sign(draft.id))
    expect(document).toContain(before)
    const text = pdfText(await pdf(paperModel(document!, world.clock.now())))
    expect(text).toContain(before)
    expect(text).toContain(checksumOf(draft.basis.offer.sha256))
    expect(text).not.toContain("WERSJA ROBOCZA")
  })

  it("sets the day of a payment at once: within 30 days, moved past free days", async () => {
    const { id } = await draftedContract(world)
    // 30 days from Friday 27 March 2026 end on Sunday 26 April.
    const contract = accepted(await sign(id, "2026-03-27"))
    expect(contract.tranches).toMatchObject([{ due: "2026-04-27", paidOn: null }])
  })

  it("is refused before the decision, in the future, without a day or without a form, and keeps the draft", async () => {
    const draft = await draftedContract(world)
    const code = async (...args: [string?, string?]) => {
      const outcome = await sign(draft.id, ...args)
      return outcome.ok ? "ok" : outcome.problems.map((problem) => problem.code.slice(9)).join()
    }
    const before = Temporal.PlainDate.from(draft.basis.decidedOn).subtract({ days: 1 }).toString()
    expect(await code(before)).toBe("signed_before_decision")
    expect(await code(thisDay().add({ days: 1 }).toString())).toBe("signed_in_future")
    expect(await code("")).toBe("signed_on_missing")
    expect(await code("31.02.2026")).toBe("signed_on_unreadable")
    expect(await code(thisDay().toString(), "trusted-profile")).toBe("signed_form_missing")
    expect(await code(draft.basis.decidedOn)).toBe("ok")
  })

  it("is refused while something is not agreed", async () => {
    const { id } = await draftedContract(world, { amount: 3_000_000 })
    expect(await sign(id)).toMatchObject({ problems: [{ code: "contract.sources_too_small" }] })
  })

  it("twice signs once: the same hash, one event, one mail", async () => {
    const { id, number } = await draftedContract(world)
    const [first, second] = await Promise.all([sign(id), sign(id)])
    expect(accepted(first).sha256).toBe(accepted(second).sha256)
    const events = await historyOf(world.ctxOf("official"), { kind: "contract", id })
    expect(events.filter((event) => event.what === "contract.signed")).toHaveLength(1)
    expect(await mailsAbout(number)).toHaveLength(1)
    world.clock.moveTo(world.clock.now().add({ hours: 24 }))
    expect(await sign(id)).toMatchObject({ problems: [{ code: "contract.is_signed" }] })
  })

  it("does not exist for those who run no contracts", async () => {
    const { id } = await draftedContract(world)
    await expect(sign(id, undefined, "paper", "mayor")).rejects.toThrow(Missing)
    await expect(sign(id, undefined, "paper", "representative")).rejects.toThrow(Missing)
  })
})

import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { messageBeside } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { submittedOffer } from "../../../../tests/support/offers.ts"
import { today } from "../../../lib/dates.ts"
import { historyOf } from "../../../platform/audit.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { urls } from "../../../urls.ts"
import { DEFAULT_OFFER_RULES } from "../../calls/public.ts"
import { askForCorrection } from "../corrections/ask-for-correction.ts"
import { saveCorrection } from "../corrections/save-correction.ts"
import { sendCorrection } from "../corrections/send-correction.ts"
import { pickSection } from "../offer.sections.ts"
import { checksumOf } from "../offer.snapshot.ts"
import { checkPaperConfirmation } from "./check-paper-confirmation.ts"

const world = await testWorld()
const call = await publishedCall(world, { offerRules: { ...DEFAULT_OFFER_RULES, paperConfirmation: true } })
const offer = await submittedOffer(world, call)
const other = await submittedOffer(world, call)
const third = await submittedOffer(world, call)
const address = urls.paperConfirmations.href({ office: "leszno", callId: call.id })
const clerk = world.as("official")
const scan = (code: string) => clerk.submit(address, { code })
const checks = () => world.db.selectFrom("paper_confirmations").selectAll().orderBy("checked_at").execute()
const qrOf = (it: typeof offer) =>
  `http://localhost${urls.receiptCheck.href({ office: "leszno" }, { numer: it.number!, suma: checksumOf(it.sha256!) })}`

describe("taking in a paper confirmation", () => {
  it("says at once whether the paper fits, and keeps who looked, when and with what result", async () => {
    const fits = await scan(qrOf(offer))
    expect(validateHtml(fits.html)).toEqual([])
    expect(fits.html).toContain("papier zgadza się ze złożoną ofertą")
    const wrong = await scan(`${offer.number} ${checksumOf(other.sha256!)}`)
    expect(wrong.html).toContain("ma inną sumę kontrolną")
    const unknown = await scan(`99/2026/1 ${checksumOf(offer.sha256!)}`)
    expect(unknown.html).toContain("nikt nie złożył oferty z tym numerem")
    expect((await checks()).map(({ outcome, offer_id }) => [outcome, offer_id])).toEqual([
      ["match", offer.id],
      ["mismatch", offer.id],
      ["unknown", null],
    ])
    expect((await checks())[0]?.checked_by).toBe(world.ids.people.official)
    const events = await historyOf(world.ctxOf("official"), { kind: "offer", id: offer.id })
    expect(events.at(-1)).toMatchObject({ what: "offer.paper-checked", data: { outcome: "mismatch" } })
  })

  it("of the same sheet twice is one result", async () => {
    const before = (await checks()).length
    await scan(qrOf(offer))
    expect(await checks()).toHaveLength(before)
  })

  it("names no organisation while offers are sealed, but where its own paper has named it", async () => {
    const name = "Klub Sportowy „Próba”"
    expect((await scan(`${other.number} 0000-0000-0000`)).html).not.toContain(`${other.number} 0000-0000-0000, `)
    const { db } = world
    const shown = load((await clerk.get(address)).html)("main table tbody tr").toArray()
    const rows = shown.map((row) => load(row).text())
    expect(rows.filter((row) => row.includes(name)).length).toBeGreaterThan(0)
    expect(rows.filter((row) => row.includes("Niezgodne") && row.includes(name))).toEqual([])
    await db.deleteFrom("paper_confirmations").where("typed", "=", `${other.number} 0000-0000-0000`).execute()
  })

  it("still fits after a correction that the office asked for, as the paper of the corrected offer does", async () => {
    world.clock.moveTo(call.closesAt.add({ hours: 1 }))
    const dueOn = today(world.clock.now()).add({ days: 7 }).toString()
    const message = "Opisz dokładniej, kto weźmie udział."
    await world.run("official", (ctx) => askForCorrection(ctx, third.id, { sections: ["description"], message, dueOn }))
    const synopsis = `${third.content.synopsis} Weźmie udział czterdzieścioro dzieci.`
    const part = { ...pickSection(third.content, "description"), synopsis }
    await world.run("representative", (ctx) =>
      saveCorrection(ctx, third.id, { section: "description", revision: 1, part }),
    )
    const sent = await world.run("representative", (ctx) => sendCorrection(ctx, third.id))
    if (!sent.ok) throw new Error("not sent")
    const before = load((await clerk.get(address)).html)("main").text()
    for (const paper of [third, sent.value]) expect((await scan(qrOf(paper))).html).toContain("papier zgadza się")
    const after = load((await clerk.get(address)).html)("main").text()
    expect(before).toContain("Zgodne potwierdzenia1")
    expect(after).toContain("Zgodne potwierdzenia2")
    world.clock.moveTo(call.publishedAt!)
  })

  it("refuses what is no code beside its field and keeps what was typed", async () => {
    const page = await clerk.post(address, { code: "cokolwiek" })
    expect(page.status).toBe(422)
    expect(messageBeside(page.html, "code")).toContain("Nie ma tu numeru")
    expect(load(page.html)("input[name=code]").attr("value")).toBe("cokolwiek")
  })

  it("shows whose paper is missing only after the close", async () => {
    const open = load((await clerk.get(address)).html)("main").text()
    expect(open).not.toContain(other.number)
    world.clock.moveTo(call.closesAt.add({ hours: 1 }))
    const closed = load((await clerk.get(address)).html)("main").text()
    expect(closed).toContain("Oferty bez papieru: 1")
    expect(closed).toContain(other.number)
    world.clock.moveTo(call.publishedAt!)
  })

  it("is for those who run competitions", async () => {
    for (const who of ["representative", "councillor", "committee1"] as const)
      expect((await world.as(who).get(address)).status).toBe(404)
    const asStranger = world.run("stranger", (ctx) => checkPaperConfirmation(ctx, call.id, qrOf(offer)))
    await expect(asStranger).rejects.toThrow(Missing)
  })
})

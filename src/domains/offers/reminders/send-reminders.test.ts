import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { foundation, jointCall, jointly } from "../../../../tests/support/joint-offers.ts"
import { draftedOffer, submittedOffer } from "../../../../tests/support/offers.ts"
import { deleteOffer } from "../delete-offer.ts"
import { viewOf } from "../offer.view.ts"
import { confirmOffer } from "../signing/confirm-offer.ts"
import { signingOf } from "../signing/signing.queries.ts"
import { dueReminder } from "./reminder.ts"
import { sendReminders } from "./send-reminders.ts"

const world = await testWorld()
const ctx = () => ({ ...world.ctxOf("visitor"), actor: { kind: "system" } as const, baseUrl: "https://x.example" })
const mails = () => world.db.selectFrom("mails").select(["to_address", "subject", "body"]).orderBy("id").execute()
const forget = () => world.db.deleteFrom("mails").execute()

describe("the letter that is due", () => {
  const closesAt = Temporal.Instant.from("2026-04-01T13:30:00Z")
  it.each([
    [73, undefined],
    [72, "3-days"],
    [25, "3-days"],
    [24, "24-hours"],
    [4, "24-hours"],
    [3, "3-hours"],
    [0, "3-hours"],
    [-1, undefined],
  ] as const)("%i hours before the closing is %s", (hours, kind) => {
    expect(dueReminder(closesAt, closesAt.subtract({ hours }))).toBe(kind)
  })
})

describe("reminders", () => {
  it("go out three times at their times, each once, in words that fit the draft", async () => {
    world.clock.reset()
    const call = await publishedCall(world)
    await draftedOffer(world, call)
    await draftedOffer(world, call, { who: "stranger", sample: "swimming", change: { title: "", statements: {} } })
    await submittedOffer(world, call)
    const gone = await draftedOffer(world, call)
    await world.run("representative", (own) => deleteOffer(own, gone.id))
    await forget()

    world.clock.moveTo(call.closesAt.subtract({ hours: 73 }))
    expect(await sendReminders(ctx())).toBe(0)
    for (const hours of [72, 24, 3]) {
      await forget()
      world.clock.moveTo(call.closesAt.subtract({ hours }))
      const turns = await Promise.all([sendReminders(ctx()), sendReminders(ctx())])
      expect(turns[0] + turns[1]).toBe(2)
      expect(await sendReminders(ctx())).toBe(0)
      const sent = await mails()
      const complete = sent.filter((mail) => mail.subject.includes("gotowa, ale NIE ZŁOŻONA"))
      const incomplete = sent.filter((mail) => mail.subject.includes("i NIE JEST ZŁOŻONA"))
      expect(complete.map((mail) => mail.to_address)).toEqual(
        expect.arrayContaining(["representative@example.org", "assistant@example.org"]),
      )
      expect(incomplete.map((mail) => mail.to_address)).toContain("stranger@example.org")
      expect(complete.length + incomplete.length).toBe(sent.length)
      expect(new Set(sent.map((mail) => mail.to_address)).size).toBe(sent.length)
      expect(incomplete[0]?.body).toMatch(/ma \d+ brak/)
      expect(incomplete[0]?.body).toContain("/czesc/zadanie#field-title")
    }
    world.clock.moveTo(call.closesAt.add({ seconds: 1 }))
    await forget()
    expect(await sendReminders(ctx())).toBe(0)
    expect(await mails()).toEqual([])
  })

  it("of a complete joint draft name the missing confirmations and go to those who can give them, once each", async () => {
    world.clock.reset()
    const call = await jointCall(world)
    const draft = await draftedOffer(world, call, { change: jointly(call, foundation(world)) })
    await forget()
    world.clock.moveTo(call.closesAt.subtract({ hours: 67 }))
    expect(await sendReminders(ctx())).toBe(1)
    const sent = await mails()
    const people = sent.map(({ to_address }) => to_address)
    expect(people).toEqual(expect.arrayContaining(["representative@example.org", "stranger@example.org"]))
    expect(new Set(people).size).toBe(people.length)
    for (const { subject, body } of sent) {
      expect(subject).toContain("kompletna, czeka na potwierdzenia: 2 – NIE ZŁOŻONA, zostały 2 dni 19 godz.")
      expect(body).toMatch(/Brakuje potwierdzeń:\n– .+: 1 \(może potwierdzić: .+\)\n– .+: 1 \(może potwierdzić: .+\)/)
      expect(body).toContain(`/leszno/oferty/${draft.id}/podpisy`)
      expect(body).not.toContain("/sprawdzenie")
      expect(body).toContain("Zostały 2 dni 19 godz.\n")
    }

    await forget()
    const own = world.ctxOf("stranger")
    const { contentSha256 } = await signingOf(own, await viewOf(own, draft))
    await world.run("stranger", (it) => confirmOffer(it, draft.id, { contentSha256 }))
    await forget()
    world.clock.moveTo(call.closesAt.subtract({ hours: 20 }))
    expect(await sendReminders(ctx())).toBe(1)
    const later = await mails()
    expect(later.map(({ to_address }) => to_address)).not.toContain("stranger@example.org")
    expect(later[0]?.subject).toContain("czeka na potwierdzenia: 1")
    await world.run("representative", (it) => deleteOffer(it, draft.id))
  })

  it("that come late send only the nearest one, and leave a draft alone that was begun just now", async () => {
    world.clock.reset()
    const call = await publishedCall(world)
    await draftedOffer(world, call)
    world.clock.moveTo(call.closesAt.subtract({ hours: 2 }))
    const fresh = await draftedOffer(world, call, { who: "stranger" })
    expect(await sendReminders(ctx())).toBe(1)
    const rows = await world.db.selectFrom("offer_reminders").selectAll().execute()
    expect(rows.filter((row) => row.sent_at.equals(world.clock.now())).map((row) => row.kind)).toEqual(["3-hours"])
    expect(rows.map((row) => row.offer_id)).not.toContain(fresh.id)
  })
})

import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { draftedOffer } from "../../../../tests/support/offers.ts"
import { urls } from "../../../urls.ts"
import { completeRules, getCall } from "../../calls/public.ts"
import { recordClosings } from "../fairness/record-fairness.ts"
import { submitOffer } from "../submit-offer.ts"
import { extendForOutages } from "./extend-for-outages.ts"

const statements: string[] = []
const world = await testWorld({ watch: (sql) => void statements.push(sql) })
const office = "leszno"
const ctx = () => ({ ...world.ctxOf("visitor"), actor: { kind: "system" } as const })
const rules = (outageMinutes: number) => ({ offerRules: completeRules({ outageMinutes }) })
const [withRule, without, strict] = [
  await publishedCall(world, rules(30)),
  await publishedCall(world),
  await publishedCall(world, rules(120)),
]
const announced = withRule.closesAt
/** The product was there from one minute to another, counted from the announced closing. */
const wasThere = async (from: number, to: number) => {
  const [started_at, last_beat_at] = [announced.add({ minutes: from }), announced.add({ minutes: to })]
  await world.db.insertInto("uptime").values({ started_at, last_beat_at }).execute()
}
const closing = async (callId: string) => (await getCall(ctx(), callId)).closesAt

describe("the rule of outages", () => {
  it("leaves the closing where it is while the outage is shorter than announced", async () => {
    await wasThere(-3 * 24 * 60, -24 * 60 - 90)
    await wasThere(-24 * 60 + 5, -600)
    await wasThere(-580, -500)
    world.clock.moveTo(announced.subtract({ minutes: 500 }))
    // 95 minutes of silence, of which 5 belong to the last day, and 20 more.
    expect(await extendForOutages(ctx())).toBe(0)
  })

  it("moves it by the measured time, tells those with drafts, and shows its evidence", async () => {
    const draft = await draftedOffer(world, withRule)
    await wasThere(-490, -480)
    world.clock.moveTo(announced.subtract({ minutes: 480 }))
    const turns = await Promise.all([extendForOutages(ctx()), extendForOutages(ctx())])
    expect(turns[0] + turns[1]).toBe(1)
    const minutes = 5 + 20 + 10
    expect(await closing(withRule.id)).toEqual(announced.add({ minutes }))
    expect(await closing(strict.id)).toEqual(announced)
    expect(await closing(without.id)).toEqual(announced)
    const mails = await world.db.selectFrom("mails").select(["to_address", "subject", "body"]).execute()
    const told = mails.filter((mail) => mail.subject.startsWith("Nabór przedłużono"))
    expect(told.map((mail) => mail.to_address)).toContain("representative@example.org")
    expect(told[0]?.body).toContain(draft.id)
    const page = await world.as("visitor").get(urls.fairness.href({ office, callId: withRule.id }))
    expect(validateHtml(page.html)).toEqual([])
    expect(page.html).toContain("Przerwy w działaniu")
    expect(page.html).toContain("20 min")
    expect(await extendForOutages(ctx())).toBe(0)
  })

  it("tells them again when a second outage moves it further, each person in their language and in few queries", async () => {
    await draftedOffer(world, withRule, { who: "stranger" })
    await world.db
      .updateTable("people")
      .set({ used_language: "en" })
      .where("id", "=", world.ids.people.stranger)
      .execute()
    await world.db.deleteFrom("mails").execute()
    await wasThere(-440, -435)
    world.clock.moveTo(announced.subtract({ minutes: 435 }))
    statements.length = 0
    expect(await extendForOutages(ctx())).toBe(1)
    expect(
      statements.filter((sql) => /insert into "(mails|offer_reminders)"|organisation_members/.test(sql)),
    ).toHaveLength(3)
    expect(await extendForOutages(ctx())).toBe(0)
    const mails = await world.db.selectFrom("mails").select(["to_address", "subject"]).execute()
    const subjects = new Map(mails.map((mail) => [mail.to_address, mail.subject]))
    expect(subjects.get("representative@example.org")).toMatch(/^Nabór przedłużono do /)
    expect(subjects.get("stranger@example.org")).toMatch(/^The time for offers was extended to /)
    // The mailbox of an organisation all of whose representatives use English.
    expect(subjects.get("foundation@example.org")).toMatch(/^The time for offers was extended to /)
    expect(subjects.get("club@example.org")).toMatch(/^Nabór przedłużono do /)
  })

  it("lets an offer in after the announced closing, and none after the moved one", async () => {
    const late = await draftedOffer(world, withRule)
    const inTime = await draftedOffer(world, withRule)
    const moved = await closing(withRule.id)
    world.clock.moveTo(moved.subtract({ minutes: 5 }))
    expect((await world.run("representative", (own) => submitOffer(own, inTime.id))).ok).toBe(true)
    world.clock.moveTo(moved.add({ seconds: 1 }))
    expect((await world.run("representative", (own) => submitOffer(own, late.id))).ok).toBe(false)
  })

  it("changes nothing once the closing is recorded", async () => {
    const moved = await closing(withRule.id)
    world.clock.moveTo(moved.add({ minutes: 3 }))
    await recordClosings(ctx())
    await wasThere(78, 78)
    expect(await extendForOutages(ctx())).toBe(0)
    expect(await closing(withRule.id)).toEqual(moved)
  })
})

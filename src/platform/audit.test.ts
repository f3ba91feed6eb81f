import { sql } from "kysely"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../tests/support/app.ts"
import { historyOf, linkEvents, recordEvent, verifyChain } from "./audit.ts"

const world = await testWorld()
const { db } = world
const thing = (id: string) => ({
  what: "unit.added" as const,
  on: { kind: "thing", id },
  data: { n: 1, word: "ą" },
})

/** What an attacker with the owner's rights could do. */
async function tamper(statement: string): Promise<void> {
  await sql.raw("alter table audit_events disable trigger all; alter table audit_links disable trigger all").execute(db)
  await sql.raw(statement).execute(db)
  await sql.raw("alter table audit_events enable trigger all; alter table audit_links enable trigger all").execute(db)
}

describe("the audit chain", () => {
  it("links every event once, in the order of its office, also when many record and link at the same time", async () => {
    const record = (n: number) => world.run("official", (ctx) => recordEvent(ctx, thing(String(n))))
    await Promise.all([...Array(60).keys()].flatMap((n) => (n % 20 === 0 ? [record(n), linkEvents(db)] : [record(n)])))
    await linkEvents(db)
    const report = await verifyChain(db)
    expect(report.faults).toEqual([])
    expect(report.unlinked).toBe(0)
    const links = await sql<{ n: number; last: number }>`
      select count(*)::int as n, max(position)::int as last from audit_links where office_key = ${world.ids.office}`.execute(
      db,
    )
    expect(links.rows).toEqual([{ n: 60, last: 60 }])
  })

  it("shows the history of one thing", async () => {
    const [event, ...rest] = await historyOf(world.ctxOf("official"), { kind: "thing", id: "7" })
    expect(rest).toEqual([])
    expect(event).toMatchObject({
      what: "unit.added",
      actorId: world.ids.people.official,
      data: { n: 1, word: "ą" },
    })
  })

  it("writes nothing when the command is rolled back", async () => {
    const failing = world.run("official", async (ctx) => {
      await recordEvent(ctx, thing("rolled-back"))
      throw new Error("no")
    })
    await expect(failing).rejects.toThrow("no")
    expect(await historyOf(world.ctxOf("official"), { kind: "thing", id: "rolled-back" })).toEqual([])
  })

  for (const statement of [
    "update audit_events set what = 'thing.other'",
    "delete from audit_events",
    "truncate audit_events cascade",
    "update audit_links set position = position + 1",
    "delete from audit_links",
  ])
    it(`is never changed: ${statement}`, async () => {
      await expect(sql.raw(statement).execute(db)).rejects.toThrow(/never changed/)
    })

  it("refuses a link that does not continue the chain", async () => {
    await world.run("official", (ctx) => recordEvent(ctx, thing("forged")))
    const forged = sql`
      insert into audit_links (office_key, position, event_id, previous_hash, hash)
      select office_key, 999, event_id, ''::bytea, ''::bytea from audit_unlinked limit 1`
    await expect(forged.execute(db)).rejects.toThrow(/does not continue/)
    await linkEvents(db)
  })

  it("compares with the ends written down earlier, which also shows a chain that was cut or written anew", async () => {
    const { offices: noted } = await verifyChain(db)
    await world.run("official", (ctx) => recordEvent(ctx, thing("later")))
    await linkEvents(db)
    expect((await verifyChain(db, noted)).faults).toEqual([])
    const [{ office, links }] = noted as [(typeof noted)[0]]
    const fault = { office, position: links, fault: "root" }
    const other = await verifyChain(db, [{ office, links, rootHash: "00" }])
    expect(other.faults).toEqual([{ ...fault, eventId: expect.stringMatching(/^[0-9a-f-]{36}$/) }])
    const cut = await verifyChain(db, [{ office, links: links + 2, rootHash: "00" }])
    expect(cut.faults).toEqual([{ ...fault, position: links + 2, eventId: "" }])
  })

  it("finds a changed event, a changed link and a removed event", async () => {
    await tamper("update audit_events set data = '{\"n\": 2}' where thing_id = '3'")
    expect((await verifyChain(db)).faults.map((fault) => fault.fault)).toEqual(["digest"])
    await tamper("update audit_events set digest = audit_digest(audit_events) where thing_id = '3'")
    expect((await verifyChain(db)).faults.map((fault) => fault.fault)).toEqual(["hash"])
    await tamper("delete from audit_links where position = 10")
    expect((await verifyChain(db)).faults.map((fault) => fault.fault)).toContain("gap")
  })
})

import { type RawBuilder, sql } from "kysely"
import { beforeAll, describe, expect, it } from "vitest"
import { testWorld } from "../../tests/support/app.ts"
import { rewrite, settledTask } from "../../tests/support/facts.ts"
import type { Contract } from "../domains/contracts/public.ts"
import { reportSamples } from "../domains/reports/report.samples.ts"
import { answerFacts, type FactNarrowing, factList, factTotals } from "../domains/strategy/public.ts"
import type { OfficeCtx } from "../platform/ctx.ts"
import { newId } from "../platform/ids.ts"
import { allFacts } from "./facts.ts"

const world = await testWorld()
const YEAR = 2026
const sourceOf = (key: string) => allFacts.find((source) => source.key === key)!

/** What each source counts in 2026, by key, where it counts anything. */
async function counted(narrowed: FactNarrowing = {}, ctx: OfficeCtx = world.ctxOf("visitor")) {
  const totals = await factTotals(ctx, allFacts, { from: YEAR, to: YEAR, ...narrowed })
  return new Map(totals.map(({ key, sum }) => [key, sum]))
}

/** The same after a change that is then undone. */
async function countedAfter(change: RawBuilder<unknown>) {
  const undone = new Error("undone")
  let result = new Map<string, number>()
  await world.db
    .transaction()
    .execute(async (db) => {
      await sql`set local session_replication_role = replica`.execute(db)
      await change.execute(db)
      result = await counted({}, { ...world.ctxOf("visitor"), db })
      throw undone
    })
    .catch((error) => {
      if (error !== undone) throw error
    })
  return result
}

describe("the catalogue of facts", () => {
  it("names each source once, in words that are said of no other", () => {
    const unique = (of: (source: (typeof allFacts)[number]) => string) => new Set(allFacts.map(of)).size
    expect(unique(({ key }) => key)).toBe(allFacts.length)
    expect(unique(({ name }) => name.pl)).toBe(allFacts.length)
    expect(unique(({ explanation }) => explanation.pl)).toBe(allFacts.length)
  })

  it("counts nothing of an office where nothing has happened, however it is narrowed", async () => {
    const elsewhere = { ...world.ctxOf("visitor"), office: { ...world.office, id: newId() } }
    const own = allFacts.filter(({ key }) => !key.startsWith("organisations-in") && key !== "organisations-joined")
    const narrowed = [{}, { sphere: "17" }, { unitId: newId() }, { programmeTaskId: newId() }]
    const questions = own.flatMap((source) =>
      narrowed.map((each, n) => ({ id: `${source.key} ${n}`, source, ...each })),
    )
    expect([...(await answerFacts(elsewhere, questions)).values()].flat()).toEqual([])
  })
})

describe("a task from its competition to its settlement", () => {
  let contract: Contract
  const unit = newId()
  const task = newId()

  beforeAll(async () => {
    contract = await settledTask(world, { write: (plan) => reportSamples.withUnusedGrant(plan, 100_000) })
    const programme = newId()
    await rewrite(
      world,
      sql`
      insert into office_units (office_id, id, name, created_at) values (${world.office.id}, ${unit}, 'Wydział Sportu', now())`,
    )
    await rewrite(
      world,
      sql`
      insert into programme_tasks (office_id, id, programme_id, position, sphere, name, form, unit_id)
      values (${world.office.id}, ${task}, ${programme}, 1, '17', 'Sport', 'support', ${unit})`,
    )
    await rewrite(world, sql`update calls set programme_task_id = ${task} where id = ${contract.callId}`)
  })

  const inCall = sql`call_id = (select call_id from contracts limit 1)`
  const facts: [string, number, RawBuilder<unknown>][] = [
    ["calls-announced", 1, sql`update calls set state = 'drafted', results_published_at = null`],
    ["calls-pool", 1_100_000_00, sql`update calls set published_at = published_at - interval '1 year'`],
    ["offers-submitted", 1, sql`update offers set state = 'withdrawn', withdrawn_at = now() where ${inCall}`],
    ["organisations-offering", 1, sql`update calls set results_published_at = null`],
    ["offers-awarded", 1, sql`update grant_decisions set amount = 0`],
    ["grants-awarded", 36_000_00, sql`update calls set results_published_at = null`],
    [
      "contracts-signed",
      1,
      sql`update contracts set state = 'terminated', settled_at = null, terminated_at = now(), termination_reason = 'x'`,
    ],
    ["organisations-supported", 1, sql`update contracts set signed_on = signed_on - 365`],
    [
      "grants-contracted",
      36_000_00,
      sql`update contracts set state = 'terminated', settled_at = null, terminated_at = now(), termination_reason = 'x'`,
    ],
    ["grants-paid", 36_000_00, sql`update contract_tranches set paid_on = null, paid_recorded_at = null`],
    ["projects-carried-out", 1, unaccepted()],
    ["city-budget-amount", 35_000_00, unaccepted()],
    ["grants-returned", 1_000_00, unaccepted()],
    ["volunteers", 12, unaccepted()],
    ["volunteer-hours", 340, unaccepted()],
  ]

  it.each(facts)("counts for %s, until it is no fact any more", async (key, sum, change) => {
    expect((await counted()).get(key)).toBe(sum)
    expect((await countedAfter(change)).get(key)).toBeUndefined()
  })

  it("counts what its report states of other money", async () => {
    const { rows } = await sql<{ own: number; kind: number; recipients: number }>`
      select (content ->> 'ownFinancial')::bigint as own, (content ->> 'recipients')::bigint as recipients,
        (content ->> 'personal')::bigint + (content ->> 'material')::bigint as kind
      from reports`.execute(world.db)
    const now = await counted()
    expect(now.get("own-contribution-financial") ?? 0).toBe(rows[0]!.own)
    expect(now.get("own-contribution-in-kind") ?? 0).toBe(rows[0]!.kind)
    expect(now.get("recipients-money") ?? 0).toBe(rows[0]!.recipients)
    expect(rows[0]!.own + rows[0]!.kind).toBeGreaterThan(0)
  })

  it("counts European money that its report declares, and nothing of a report from before that question", async () => {
    const declare = (amount: string) =>
      countedAfter(
        sql`update reports set content = content - 'volunteers' || jsonb_build_object('euFunds', ${amount}::bigint)`,
      )
    expect((await declare("1865000")).get("eu-funds-declared")).toBe(1_865_000)
    expect((await declare("1")).has("volunteers")).toBe(false)
  })

  it("is found by its sphere, its unit and its priority task, and by no other", async () => {
    const spheres = await sql<{ spheres: string[] }>`select spheres from calls`.execute(world.db)
    const [sphere = ""] = spheres.rows[0]!.spheres
    const all = await counted()
    const bySphere = await counted({ sphere })
    const byUnit = await counted({ unitId: unit })
    const byTask = await counted({ programmeTaskId: task })
    for (const source of allFacts) {
      const has = all.has(source.key)
      expect(bySphere.has(source.key), source.key).toBe(has && source.filters.includes("sphere"))
      expect(byUnit.has(source.key), source.key).toBe(has && source.filters.includes("unit"))
      expect(byTask.has(source.key), source.key).toBe(has && source.filters.includes("unit"))
    }
    for (const none of [{ sphere: "33" }, { unitId: newId() }, { programmeTaskId: newId() }])
      expect([...(await counted(none)).keys()]).toEqual([])
  })

  it("stands in lists whose sums are the totals, each line leading to a page that everybody may open", async () => {
    const now = await counted()
    const visitor = world.as("visitor")
    for (const [key, sum] of now) {
      const list = await factList(world.ctxOf("visitor"), sourceOf(key), { year: YEAR, page: 1 })
      expect(list.sum, key).toBe(sum)
      expect(
        list.things.reduce((total, { quantity }) => total + quantity, 0),
        key,
      ).toBe(sum)
      for (const { href } of list.things) expect((await visitor.get(href)).status, href).toBe(200)
    }
  })

  it("tells who offered what only once the results are published", async () => {
    const label = async (ctx: OfficeCtx) =>
      (await factList(ctx, sourceOf("offers-submitted"), { year: YEAR, page: 1 })).things[0]?.label
    expect(await label(world.ctxOf("visitor"))).toContain("Klub Sportowy „Próba”")
    await rewrite(world, sql`update calls set results_published_at = null`)
    expect(await label(world.ctxOf("visitor"))).not.toContain("Klub")
    await rewrite(world, sql`update calls set results_published_at = decided_at`)
  })

  it("counts as rejected when its form was found wanting", async () => {
    expect((await counted()).has("offers-rejected-formally")).toBe(false)
    const after = await countedAfter(sql`
      insert into formal_checks (office_id, offer_id, call_id, passed, items, checked_by, checked_at)
      select office_id, id, call_id, false, '[]', 'x', now() from offers`)
    expect(after.get("offers-rejected-formally")).toBe(1)
  })

  it("is an annulled competition where it was annulled", async () => {
    const after = await countedAfter(sql`
      update calls set state = 'annulled', annulled_at = '2026-05-01', annulment_ground = 'no-offers', results_published_at = null`)
    expect(after.get("calls-annulled")).toBe(1)
    expect(after.has("calls-pool")).toBe(false)
    expect(after.get("calls-announced")).toBe(1)
  })
})

function unaccepted(): RawBuilder<unknown> {
  return sql`update reports set state = 'submitted', accepted_at = null, accepted_by = null, grant_used = null, grant_unused = null`
}

describe("a programme", () => {
  it("counts in the year of its first resolution and leads to its public page", async () => {
    const id = newId()
    await rewrite(
      world,
      sql`
      insert into programmes (office_id, id, kind, year_from, year_to, title, state, edition, created_at, changed_at)
      values (${world.office.id}, ${id}, 'annual', 2027, 2027, 'Program współpracy na 2027 rok', 'adopted', 2, now(), now())`,
    )
    for (const [edition, on] of [
      [1, "2026-11-20"],
      [2, "2027-03-01"],
    ] as const)
      await rewrite(
        world,
        sql`
        insert into programme_editions
          (office_id, programme_id, edition, resolution_number, resolution_on, because, snapshot, sha256, adopted_at)
        values (${world.office.id}, ${id}, ${edition}, 'XX/1', ${on}, 'zmiana', '{}', ${"0".repeat(64)}, now())`,
      )
    const totals = await factTotals(world.ctxOf("visitor"), [sourceOf("programmes-adopted")], { from: 2026, to: 2027 })
    expect(totals).toEqual([{ key: "programmes-adopted", year: 2026, sum: 1, things: 1 }])
    const list = await factList(world.ctxOf("visitor"), sourceOf("programmes-adopted"), { year: 2026, page: 1 })
    expect(list.things.map(({ label, href }) => [label, href])).toEqual([
      ["XX/1 · Program współpracy na 2027 rok", "/leszno/program/2027"],
    ])
  })
})

describe("the register", () => {
  it("holds an organisation from the year in which it came until the year before it closed", async () => {
    const { office } = world
    const ctx = { ...world.ctxOf("visitor"), now: Temporal.Instant.from("2029-06-01T10:00:00Z") }
    const inRegister = async () =>
      (await factTotals(ctx, [sourceOf("organisations-in-register")], { from: 2020, to: 2030 })).map(
        ({ year, sum }) => `${year}: ${sum}`,
      )
    await rewrite(world, sql`update organisations set created_at = '2026-01-10', closed_at = null`)
    const { n } = await world.db
      .selectFrom("organisations")
      .select(({ fn }) => fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow()
    expect(await inRegister()).toEqual([2026, 2027, 2028, 2029].map((year) => `${year}: ${n}`))
    await rewrite(
      world,
      sql`
      update organisations set closed_at = '2028-03-01' where id = ${world.ids.organisations.foundation}`,
    )
    expect(await inRegister()).toEqual([`2026: ${n}`, `2027: ${n}`, `2028: ${n - 1}`, `2029: ${n - 1}`])
    const list = await factList(ctx, sourceOf("organisations-in-register"), { year: 2026, page: 1 })
    expect(list.things.map(({ href }) => href)).toContain(`/${office.slug}/organizacje`)
  })
})

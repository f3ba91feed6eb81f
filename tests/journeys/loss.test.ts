import { execFile } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { promisify } from "node:util"
import { sql } from "kysely"
import { beforeAll, describe, expect, it } from "vitest"
import type { SectionId } from "../../src/domains/offers/offer.sections.ts"
import { completeContent } from "../../src/domains/offers/offer.ts"
import { canonicalJson, pickSection, sha256 } from "../../src/domains/offers/public.ts"
import { verifyChain } from "../../src/platform/audit.ts"
import type { Database } from "../../src/platform/db.ts"
import { type Assignment, OfferWriter, type WrittenOffer } from "../support/offer-writer.ts"
import { freshProduct, ProductProcess } from "../support/product-process.ts"
import { Visitor } from "../support/visitor.ts"

/** Far more than a start takes, little enough that nobody would call it broken. */
const SECONDS = 10_000

const run = promisify(execFile)
const product = await freshProduct({ EXAMPLE: "on" })
const writers: OfferWriter[] = []
let work: Promise<unknown>
let isOver = false

/** The open call, and the organisation whose representative submits alone. */
async function assignment(): Promise<Assignment> {
  const { rows } = await product.look(({ db }) =>
    sql<{ call: string; organisation: string; from: string; to: string }>`
      select c.id as call, m.organisation_id as organisation, c.task_from as from, c.task_to as to
      from calls c, organisation_members m join people p on p.id = m.person_id
      where c.state = 'published' and c.closes_at > now() and p.email ~ '^pelagia'`.execute(db),
  )
  const [{ call, organisation, ...term }] = rows as [(typeof rows)[number]]
  return { callId: call, organisationId: organisation, term }
}

async function writerFor(demoPerson: string, assignment: Assignment): Promise<OfferWriter> {
  const visitor = new Visitor(() => product.url)
  await visitor.become(demoPerson)
  const writer = new OfferWriter(visitor, assignment)
  writers.push(writer)
  return writer
}

beforeAll(async () => {
  await product.start()
  const club = await assignment()
  const single = [
    await writerFor("pelagia.prezeska", club),
    await writerFor("pelagia.prezeska", club),
    await writerFor("pelagia.prezeska", club),
    await writerFor("pelagia.prezeska", club),
  ]
  const [first, second] = [await writerFor("pelagia.prezeska", club), await writerFor("paulina.pomocna", club)]
  const joint = await first.begin()
  const together: [OfferWriter, SectionId[]][] = [
    [first, ["task", "experience"]],
    [second, ["description", "other"]],
  ]
  work = Promise.all([
    ...single.map((writer) => writer.write(() => isOver)),
    ...together.map(([writer, sections]) => writer.rewrite(joint, sections, () => isOver)),
  ])
  // Its failure is reported by the last test.
  work.catch(() => undefined)
})

const written = (): WrittenOffer[] => writers.flatMap((writer) => writer.offers)

type Acknowledged = ReturnType<typeof acknowledged>

/** What has been acknowledged by now. */
const acknowledged = () =>
  written().map((offer) => ({
    ...offer,
    saves: [...offer.sections].map(([section, it]) => ({ section, place: it.acknowledged })),
  }))

/** What was acknowledged and is not there; each loss is a line. The writers go on, so there may be more. */
async function lossesIn({ db }: Database, noted: Acknowledged): Promise<string[]> {
  const rows = await db.selectFrom("offers").selectAll().execute()
  return noted.flatMap((offer) => {
    const row = rows.find(({ id }) => id === offer.id)
    if (!row) return [`offer ${offer.id} is gone`]
    const lost = offer.saves.filter(({ section, place }) => {
      const stored = canonicalJson(pickSection(completeContent(row.content), section))
      const later = offer.sections.get(section)!.sent.slice(Math.max(0, place))
      return place >= 0 && !later.some((part) => canonicalJson(part) === stored)
    })
    return [
      ...lost.map(({ section }) => `${section} of offer ${offer.id} is not what was acknowledged`),
      ...(offer.isSubmitted && row.state !== "submitted" ? [`the submission of ${offer.id} is gone`] : []),
      ...(offer.number && offer.number !== row.number ? [`${offer.number} is now ${row.number}`] : []),
      ...(row.snapshot && sha256(row.snapshot) !== row.sha256 ? [`the receipt of ${offer.id} does not fit`] : []),
    ]
  })
}

const losses = (at = product, noted = acknowledged()) => at.look((database) => lossesIn(database, noted))

/** Waits a moment that nobody can foresee, so that the end comes in the middle of anything. */
const aWhile = () => sleep(300 + Math.random() * 900)

async function restart(): Promise<void> {
  expect(await product.start()).toBeLessThan(SECONDS)
}

const ends: [string, () => Promise<unknown>][] = [
  ["the product is killed", () => product.end("SIGKILL").then(restart)],
  ["its PostgreSQL is killed", async () => product.killDatabase()],
  [
    "both are killed at once",
    () => {
      product.killDatabase()
      return product.end("SIGKILL").then(restart)
    },
  ],
]

/** What people attached, by the names under which the store keeps it. */
const filesIn = (folder: string) => readdirSync(join(folder, "files"), { recursive: true }).map(String).sort()

describe("while six people write offers", () => {
  for (let round = 1; round <= 4; round++)
    it.each(ends)(`nothing acknowledged is lost when %s (${round})`, async (_, end) => {
      await aWhile()
      await end()
      expect(await product.answers()).toBeLessThan(SECONDS)
      expect(await losses()).toEqual([])
    })

  it("a backup made meanwhile can be started and holds all that was acknowledged before it", async () => {
    await aWhile()
    const noted = acknowledged()
    const script = join(import.meta.dirname, "../../scripts/back-up.ts")
    const place = join(product.dataDir, "../backups")
    const { stdout } = await run(process.execPath, [script, place], { env: product.environment })
    const copy = new ProductProcess(stdout.trim(), { EXAMPLE: "on" })
    try {
      expect(await copy.start()).toBeLessThan(SECONDS)
      expect(await losses(copy, noted)).toEqual([])
      expect(filesIn(stdout.trim()).length).toBeGreaterThan(2)
      expect(filesIn(stdout.trim())).toEqual(filesIn(product.dataDir))
      expect((await copy.look(({ db }) => verifyChain(db))).faults).toEqual([])
    } finally {
      await copy.end()
    }
  })

  it("everybody gets an answer in the end, and an end in order leaves nothing running", async () => {
    isOver = true
    await work
    expect(await losses()).toEqual([])
    expect(await product.end("SIGINT")).toBe(0)
    expect(product.databaseProcesses()).toEqual([])
    expect(existsSync(join(product.dataDir, "postgres/postmaster.pid"))).toBe(false)
    await restart()
    expect(await losses()).toEqual([])
  })
})

describe("afterwards", () => {
  const rowsOf = async (query: string) => (await product.look(({ db }) => sql.raw<object>(query).execute(db))).rows

  it("every offer that was begun is there once, and was begun once", async () => {
    const ids = written().map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(20)
    const begun = await rowsOf(
      "select thing_id, count(*)::int from audit_events where what = 'offer.started' group by 1",
    )
    const ours = begun.filter((row) => ids.includes((row as { thing_id: string }).thing_id))
    expect(ours).toHaveLength(ids.length)
    expect(ours.filter((row) => (row as { count: number }).count !== 1)).toEqual([])
  })

  it("numbers run from 1 without gaps or repetitions, as the counter says", async () => {
    expect(
      await rowsOf(`
        select call_id, count(*), min(sequence), max(sequence), count(distinct sequence), count(distinct number), last
        from offers join offer_numbers using (office_id, call_id) where number is not null group by call_id, last
        having count(*) <> max(sequence) or min(sequence) <> 1 or count(distinct sequence) <> count(*)
          or count(distinct number) <> count(*) or last <> max(sequence)`),
    ).toEqual([])
  })

  it("each submission has one event with its number and checksum, and its mails once", async () => {
    expect(
      await rowsOf(`
        select o.number, count(e.id) from offers o
        left join audit_events e on e.thing_id = o.id::text and e.what = 'offer.submitted'
          and e.data ->> 'number' = o.number and e.data ->> 'sha256' = o.sha256
        where o.number is not null group by o.number having count(e.id) <> 1`),
    ).toEqual([])
    const mails = (await rowsOf(`
      select o.number, m.to_address, m.subject, count(m.id)::int from offers o
      left join mails m on m.subject || ' ' || m.body ~ ('\\m' || o.number || '\\M')
      where o.number is not null group by 1, 2, 3 having count(m.id) <> 1`)) as object[]
    expect(mails).toEqual([])
  })

  it("no save was written twice", async () => {
    expect(
      await rowsOf(`
        select * from (
          select offer_id, section, revision, content, lag(content) over (partition by offer_id, section order by revision) as before
          from offer_saves) saves
        where content = before`),
    ).toEqual([])
  })

  it("the audit chain is whole and holds every event", async () => {
    const report = await product.look(({ db }) => verifyChain(db))
    expect(report.faults).toEqual([])
    expect(report.unlinked).toBe(0)
  })
})

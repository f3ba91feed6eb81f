import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { sql } from "kysely"
import { SECTIONS } from "../src/domains/offers/public.ts"
import { readConfig } from "../src/platform/config.ts"
import { connect, type Database } from "../src/platform/db.ts"
import { processesOf, signal } from "../src/platform/postgres/process.ts"
import { startPostgres } from "../src/platform/postgres.ts"
import { startInstalledServer } from "../tests/support/installed-server.ts"
import { inFreshFolder } from "./support/app.ts"
import { figure, percentile } from "./support/figure.ts"
import { findingsOf } from "./support/rush-findings.ts"
import { RushHost } from "./support/rush-host.ts"
import { limitOf } from "./support/rush-limit.ts"
import { type Answer, type RushOffer, RushPerson, said } from "./support/rush-person.ts"
import { makeScene, type Scene } from "./support/rush-scene.ts"

export const about =
  "150 people, 600 offers and the last minute of one competition, on both kinds of PostgreSQL, then killed"

const PEOPLE = Number(process.argv[3]) || 150
const OFFERS_EACH = 4
/** Of them so many wait for the last minute, and as many more drafts are sent too late. */
const LAST_MINUTE = Math.ceil(PEOPLE / 3)
const THINKING_MS = [2000, 4000] as const
const FILLING_S = OFFERS_EACH * SECTIONS.length * (THINKING_MS[1] / 1000) + 10
const SATURATION_S = 10
const CONNECTIONS = 16
/** How long people ask again when the product is killed. */
const PATIENCE_MS = 30_000

export async function measure(): Promise<void> {
  await onEmbedded(({ url }) => rush("embedded", url))
  const server = await startInstalledServer({ fsync: "on" })
  if (server) await rush(`server ${server.major}`, server.url).finally(() => server.stop())
  else console.log("No PostgreSQL server is installed here: only the embedded one was measured.")
  await onEmbedded(({ url, kill }) =>
    rushKilled("embedded, the product and its database killed in mid-rush", url, kill),
  )
}

async function onEmbedded(work: (it: { url: string; kill(): void }) => Promise<void>): Promise<void> {
  await inFreshFolder(async (dataDir) => {
    const postgres = await startPostgres(readConfig({ DATA_DIR: dataDir, LOG_LEVEL: "error" }))
    const kill = () => {
      for (const pid of processesOf(join(dataDir, "postgres"))) signal(pid, "SIGKILL")
    }
    await work({ url: postgres.url, kill }).finally(() => postgres.stop())
  })
}

const SIZE = { people: PEOPLE, organisationsEach: OFFERS_EACH + 1 }

async function rush(place: string, databaseUrl: string): Promise<void> {
  const database = connect(databaseUrl, 4)
  const host = new RushHost(databaseUrl)
  try {
    const scene = await makeScene(database, databaseUrl, { ...SIZE, seconds: 2 * SATURATION_S + 15 + FILLING_S + 60 })
    await host.start()
    const desks = await begin(scene, host)
    const perSecond = await saturate(scene, desks)
    const limit = await limitOf(database.db, databaseUrl, { connections: CONNECTIONS, seconds: SATURATION_S })
    const before = await host.cpu()
    const log = await race(scene, desks)
    const cpu = (await host.cpu()) - before
    console.log(`\n${place}`)
    percentiles("save", log.saves)
    percentiles("submission", log.submissions)
    const accepted = tellAccepted(desks, log)
    figure("CPU of an offer", (cpu / accepted) * 1000, "ms")
    figure("saves without a pause", perSecond, "1/s")
    if (limit === undefined) console.log("pgbench is not installed here: there is no limit to compare with.")
    else {
      figure("the same rows by pgbench", limit, "1/s")
      figure("ratio", perSecond / limit, "x")
    }
    await tellFindings(database, scene, desks, log)
  } finally {
    await host.end("SIGTERM")
    await database.close()
  }
}

/** The same people, while first the product, then its database, then both at once are killed; everybody asks again. */
async function rushKilled(place: string, databaseUrl: string, killDatabase: () => void): Promise<void> {
  const database = connect(databaseUrl, 4)
  const host = new RushHost(databaseUrl, { isSilent: true })
  try {
    const scene = await makeScene(database, databaseUrl, { ...SIZE, seconds: 15 + FILLING_S + 60 })
    await host.start()
    const desks = await begin(scene, host, PATIENCE_MS)
    const killed = async () => {
      await sleep((FILLING_S * 1000) / 4)
      await host.end("SIGKILL")
      await host.start()
      await sleep((FILLING_S * 1000) / 4)
      killDatabase()
      await sleep((FILLING_S * 1000) / 4)
      killDatabase()
      await host.end("SIGKILL")
      await awaken(database)
      await host.start()
    }
    const [log] = await Promise.all([race(scene, desks), killed()])
    console.log(`\n${place}`)
    figure(
      "asked again",
      desks.reduce((sum, { person }) => sum + person.askedAgain, 0),
      "times",
    )
    tellAccepted(desks, log)
    await tellFindings(database, scene, desks, log)
  } finally {
    await host.end("SIGTERM")
    await database.close()
  }
}

function tellAccepted(desks: readonly Desk[], { refused }: RaceLog): number {
  const accepted = offersOf(desks).filter((offer) => offer.submitted).length
  figure("offers submitted", accepted, "offers")
  figure("refused after the closing", refused.length, "offers")
  return accepted
}

async function tellFindings(database: Database, scene: Scene, desks: readonly Desk[], log: RaceLog): Promise<void> {
  const findings = await findingsOf(database, scene.callId, scene.closesAt, offersOf(desks), log.refused)
  figure("repeated numbers", findings.repeatedNumbers, "numbers")
  console.log(`lost: ${findings.lost}`)
  console.log(`late accepted: ${findings.lateAccepted}`)
  console.log(`early refused: ${findings.earlyRefused}`)
  if (Object.values(findings).some((count) => count > 0)) process.exitCode = 1
}

type Desk = { person: RushPerson; offers: RushOffer[] }

const offersOf = (desks: readonly Desk[]) => desks.flatMap((each) => each.offers)

async function begin(scene: Scene, host: RushHost, patienceMs = 0): Promise<Desk[]> {
  return Promise.all(
    scene.people.map(async ({ id, organisations }, index) => {
      const person = new RushPerson(host, id, patienceMs)
      const own = organisations.slice(0, OFFERS_EACH + (index < LAST_MINUTE ? 1 : 0))
      const offers: RushOffer[] = []
      for (const organisation of own) offers.push(await person.begin(scene.callId, organisation))
      return { person, offers }
    }),
  )
}

let mark = 0

/** A few people who never stop to think, each on an offer of their own: saves a second. */
async function saturate({ content }: Scene, desks: readonly Desk[]): Promise<number> {
  const end = performance.now() + SATURATION_S * 1000
  let saves = 0
  await Promise.all(
    desks.slice(0, CONNECTIONS).map(async ({ person, offers }) => {
      while (performance.now() < end) {
        await person.save(offers[0]!, "experience", content, mark++)
        saves++
      }
    }),
  )
  return saves / SATURATION_S
}

type RaceLog = { saves: number[]; submissions: number[]; refused: Answer[] }

async function race({ content, closesAt }: Scene, desks: readonly Desk[]): Promise<RaceLog> {
  const log: RaceLog = { saves: [], submissions: [], refused: [] }
  const think = () => sleep(THINKING_MS[0] + Math.random() * (THINKING_MS[1] - THINKING_MS[0]))
  const submit = async (desk: Desk, offer: RushOffer) => {
    const answer = await desk.person.submit(offer)
    log.submissions.push(answer.ms)
    if (answer.status === 303) return
    if (answer.status !== 422) throw new Error(`a submission was answered ${answer.status}: ${said(answer)}`)
    log.refused.push(answer)
  }
  await Promise.all(
    desks.map(async (desk, index) => {
      const waits = index < LAST_MINUTE
      for (const [place, offer] of desk.offers.entries()) {
        for (const { id } of SECTIONS) {
          await think()
          log.saves.push(await desk.person.save(offer, id, content, mark++))
        }
        if (!(waits && place >= OFFERS_EACH - 1)) await submit(desk, offer)
      }
      if (!waits) return
      const [last, late] = desk.offers.slice(OFFERS_EACH - 1) as [RushOffer, RushOffer]
      const moment = closesAt - (index % 5 === 0 ? 500 : 59_000) * Math.random()
      for (; Date.now() < moment - THINKING_MS[1]; await think())
        log.saves.push(await desk.person.save(last, "experience", content, mark++))
      await until(moment)
      await submit(desk, last)
      await until(closesAt + 5 + Math.random() * 2000)
      await submit(desk, late)
    }),
  )
  return log
}

async function until(moment: number): Promise<void> {
  for (let left = moment - Date.now(); left > 0; left = moment - Date.now()) await sleep(left)
}

/** Waits until the database takes questions again. */
async function awaken({ db }: Database): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  const isUp = () =>
    sql`select 1`.execute(db).then(
      () => true,
      () => false,
    )
  while (!(await isUp())) {
    if (Date.now() > end) throw new Error("the database did not come back")
    await sleep(100)
  }
}

function percentiles(name: string, times: number[]): void {
  const sorted = times.sort((a, b) => a - b)
  for (const p of [50, 95, 99]) figure(`${name} p${p}`, percentile(sorted, p / 100), "ms")
}

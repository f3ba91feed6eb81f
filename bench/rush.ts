import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { SECTIONS } from "../src/domains/offers/public.ts"
import { readConfig } from "../src/platform/config.ts"
import { connect } from "../src/platform/db.ts"
import { startPostgres } from "../src/platform/postgres.ts"
import { startInstalledServer } from "../tests/support/installed-server.ts"
import { inFreshFolder } from "./support/app.ts"
import { figure, percentile } from "./support/figure.ts"
import { findingsOf } from "./support/rush-findings.ts"
import { limitOf } from "./support/rush-limit.ts"
import { type Answer, type RushOffer, RushPerson, said } from "./support/rush-person.ts"
import { makeScene, type Scene } from "./support/rush-scene.ts"
import type { CpuAnswer, RushServerAnswer } from "./support/rush-server.ts"

export const about = "150 people, 600 offers and the last minute of one competition, on both kinds of PostgreSQL"

const PEOPLE = Number(process.argv[3]) || 150
const OFFERS_EACH = 4
/** Of them so many wait for the last minute, and as many more drafts are sent too late. */
const LAST_MINUTE = Math.ceil(PEOPLE / 3)
const THINKING_MS = [2000, 4000] as const
const FILLING_S = OFFERS_EACH * SECTIONS.length * (THINKING_MS[1] / 1000) + 10
const SATURATION_S = 10
const CONNECTIONS = 16

export async function measure(): Promise<void> {
  await inFreshFolder(async (dataDir) => {
    const postgres = await startPostgres(readConfig({ DATA_DIR: dataDir, LOG_LEVEL: "error" }))
    await rush("embedded", postgres.url).finally(() => postgres.stop())
  })
  const server = await startInstalledServer({ fsync: "on" })
  if (!server) return console.log("No PostgreSQL server is installed here: only the embedded one was measured.")
  await rush(`server ${server.major}`, server.url).finally(() => server.stop())
}

async function rush(place: string, databaseUrl: string): Promise<void> {
  const database = connect(databaseUrl, 4)
  let child: ChildProcess | undefined
  try {
    const seconds = 2 * SATURATION_S + 15 + FILLING_S + 60
    const scene = await makeScene(database, databaseUrl, {
      people: PEOPLE,
      organisationsEach: OFFERS_EACH + 1,
      seconds,
    })
    child = fork(join(import.meta.dirname, "support/rush-server.ts"))
    child.send({ databaseUrl })
    const [{ port }] = (await once(child, "message")) as [RushServerAnswer]
    const people = scene.people.map(({ id, organisations }) => ({ person: new RushPerson(port, id), organisations }))
    const drafts = await begin(scene, people)
    const perSecond = await saturate(scene, drafts)
    const limit = await limitOf(database.db, databaseUrl, { connections: CONNECTIONS, seconds: SATURATION_S })
    const before = await cpuOf(child)
    const log = await race(scene, drafts)
    const cpu = (await cpuOf(child)) - before
    const offers = drafts.flatMap((each) => each.offers)
    const findings = await findingsOf(database, scene.callId, scene.closesAt, offers, log.refused)
    console.log(`\n${place}`)
    percentiles("save", log.saves)
    percentiles("submission", log.submissions)
    const accepted = offers.filter((offer) => offer.submitted)
    figure("offers submitted", accepted.length, "offers")
    figure("refused after the closing", log.refused.length, "offers")
    figure("CPU of an offer", (cpu / accepted.length) * 1000, "ms")
    figure("saves without a pause", perSecond, "1/s")
    if (limit === undefined) console.log("pgbench is not installed here: there is no limit to compare with.")
    else {
      figure("the same rows by pgbench", limit, "1/s")
      figure("ratio", perSecond / limit, "x")
    }
    figure("repeated numbers", findings.repeatedNumbers, "numbers")
    console.log(`lost: ${findings.lost}`)
    console.log(`late accepted: ${findings.lateAccepted}`)
    console.log(`early refused: ${findings.earlyRefused}`)
    if (Object.values(findings).some((count) => count > 0)) process.exitCode = 1
  } finally {
    child?.kill("SIGTERM")
    if (child && child.exitCode === null) await once(child, "exit")
    await database.close()
  }
}

type Desk = { person: RushPerson; offers: RushOffer[] }

async function begin(scene: Scene, people: { person: RushPerson; organisations: string[] }[]): Promise<Desk[]> {
  return Promise.all(
    people.map(async ({ person, organisations }, index) => {
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

async function cpuOf(child: ChildProcess): Promise<number> {
  child.send("cpu")
  const [{ cpuSeconds }] = (await once(child, "message")) as [CpuAnswer]
  return cpuSeconds
}

function percentiles(name: string, times: number[]): void {
  const sorted = times.sort((a, b) => a - b)
  for (const p of [50, 95, 99]) figure(`${name} p${p}`, percentile(sorted, p / 100), "ms")
}

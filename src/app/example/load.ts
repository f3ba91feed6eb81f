import { chooseAlerts } from "../../domains/calls/public.ts"
import { addDemoPeople } from "../../domains/people/public.ts"
import type { Clock } from "../../platform/clock.ts"
import type { Database } from "../../platform/db.ts"
import { type FileStore, noFiles } from "../../platform/files.ts"
import { StartProblem } from "../../platform/start-problem.ts"
import { appTexts as texts } from "../app.texts.ts"
import { stageOf } from "./actors.ts"
import { makeCard } from "./card.ts"
import { consultProgramme, makeConsultationRules, makeOpenConsultation } from "./consultations.samples.ts"
import { makeOffice, makeUnits } from "./office.ts"
import { makeOrganisations } from "./organisations.ts"
import { makeProgrammes } from "./programmes.samples.ts"
import { reportsOf } from "./reports.samples.ts"
import { callInEvaluation, contractsOf, decidedCall, openCall } from "./story.samples.ts"
import { makeYearlyReport } from "./yearly.samples.ts"

/**
 * Fills an empty installation with Leszno's example year, told relative to today so that it never goes stale.
 * One transaction: an interrupted first start leaves nothing and begins again. What is there already is left alone.
 * @throws StartProblem for an installation with an office but without demo people: real work, which is no example
 */
export async function loadExample(it: {
  database: Database
  /** Absent: the example has no attachments. */
  files?: FileStore
  clock: Clock
  baseUrl: string
  /** Called once, when there really is something to load. */
  say(): void
}): Promise<void> {
  const known = await it.database.db.selectFrom("offices").select("id").limit(1).executeTakeFirst()
  if (known) {
    const demo = await it.database.db.selectFrom("people").select("id").where("is_demo", "=", true).limit(1).execute()
    // Here anybody could read the letters and move the clock.
    if (demo.length === 0) throw new StartProblem(texts.notAnExample)
    return
  }
  it.say()
  const surroundings = { baseUrl: it.baseUrl, files: it.files ?? noFiles }
  const now = it.clock.now()
  const longAgo = now.subtract({ hours: 24 * 400 })
  await it.database.db.transaction().execute(async (tx) => {
    const office = await makeOffice(tx, longAgo)
    const first = stageOf(tx, office, new Map(), surroundings)
    const unit = await makeUnits(first.system(longAgo))
    const ids = await addDemoPeople(first.system(longAgo), unit)
    const stage = stageOf(tx, office, ids, surroundings)
    const organisations = await makeOrganisations(stage, ids, longAgo)
    const cardId = await makeCard(stage, longAgo)
    const consulting = { organisations, now, begun: longAgo }
    await makeConsultationRules(stage, longAgo)
    const consult = (year: { year: number; programmeId: string }) => consultProgramme(stage, { ...consulting, ...year })
    const taskOf = await makeProgrammes(stage, { ids, cardId, now, begun: longAgo, consult })
    const { granted, resultsAt } = await decidedCall(stage, ids, organisations, now, taskOf)
    const contracts = await contractsOf(stage, granted, resultsAt)
    await reportsOf(stage, contracts, now)
    await callInEvaluation(stage, ids, organisations, now, taskOf)
    // She hears of the call that is open now within a minute of the start.
    const president = stage.person("pelagia.prezeska", longAgo)
    const choice = { spheres: ["17"], officeIds: [office.id], language: "pl" } as const
    await chooseAlerts(president, president.actor.email, choice)
    await openCall(stage, organisations, now, taskOf)
    await makeOpenConsultation(stage, consulting)
    await makeYearlyReport(stage, { cardId, now })
  })
}

import { forgetAuthors, sweepUnconfirmed } from "../domains/consultations/public.ts"
import { extendForOutages, pruneSaves, recordClosings, sendReminders } from "../domains/offers/public.ts"
import { listOffices } from "../domains/offices/public.ts"
import { remindOfStages } from "../domains/programmes/public.ts"
import { remindOfIndicators, remindOfRounds } from "../domains/strategy/public.ts"
import type { OfficeCtx, OfficeRef } from "../platform/ctx.ts"
import { noFiles } from "../platform/files.ts"
import { beat } from "../platform/uptime.ts"
import type { Setting } from "./build.ts"
import { stageNeighbours } from "./stage-neighbours.ts"

/**
 * What the clock does in every office: moves the closing of calls by the rule of outages, records it, reminds of drafts
 * that nobody submitted and of indicators without a value, and forgets who took part in consultations long over. What
 * fails in one office keeps no other from its turn.
 */
export async function keepDeadlines(it: Setting): Promise<void> {
  // A clock that people move tells nothing of whether the product was there.
  if (!it.isExample) await beat(it.database.db, it.clock.now())
  const failures: unknown[] = []
  for (const office of await listOffices(it.database.db))
    await keepDeadlinesOf(it, office).catch((error) => {
      it.log.error("deadlines.failed", error, { office: office.slug })
      failures.push(error)
    })
  if (failures.length > 0) throw failures[0]
}

async function keepDeadlinesOf(it: Setting, office: OfficeRef): Promise<void> {
  const ctx: OfficeCtx = {
    db: it.database.db,
    now: it.clock.now(),
    lang: "pl",
    actor: { kind: "system" },
    office,
    path: "",
    baseUrl: it.baseUrl,
    files: it.files ?? noFiles,
    isExample: it.isExample,
  }
  if (!it.isExample) await extendForOutages(ctx)
  await recordClosings(ctx)
  await sendReminders(ctx)
  await remindOfIndicators(ctx)
  await remindOfRounds(ctx)
  await remindOfStages(ctx, stageNeighbours)
  await pruneSaves(ctx)
  await sweepUnconfirmed(ctx)
  await forgetAuthors(ctx)
}

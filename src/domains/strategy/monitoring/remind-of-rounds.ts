import { sql } from "kysely"
import { today, toPlainDate } from "../../../lib/dates.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import "./monitoring.tables.ts"
import { openRounds, roundCards } from "./round.queries.ts"
import { writeOfRound } from "./round-letters.ts"

type RoundReminder = "two-weeks-left" | "three-days-left" | "two-weeks-open"

const FIRST = 14
const LAST = 3
/** A round left open longer gets no belated letter from an installation that begins to work. */
const LONG_OPEN = 90

/**
 * The letter that is due on a day: two weeks and three days before the term of the round; of a round that was opened so
 * late that neither is left, two weeks after its opening. The opening is a letter itself.
 */
export function roundReminder(
  it: { openedOn: Temporal.PlainDate; dueOn: Temporal.PlainDate },
  day: Temporal.PlainDate,
): RoundReminder | undefined {
  const left = (from: Temporal.PlainDate) => from.until(it.dueOn, { largestUnit: "day" }).days
  if (left(it.openedOn) <= LAST) {
    const open = it.openedOn.until(day, { largestUnit: "day" }).days
    return open >= FIRST && open <= LONG_OPEN ? "two-weeks-open" : undefined
  }
  if (left(day) < 0 || left(day) > FIRST) return undefined
  if (left(day) <= LAST) return "three-days-left"
  return left(it.openedOn) > FIRST ? "two-weeks-left" : undefined
}

/**
 * Writes of open rounds in which cards wait. Each letter of a round goes out once, however often it runs; returns how many
 * rounds were written of. `ctx.db` is not a transaction.
 */
export async function remindOfRounds(ctx: OfficeCtx): Promise<number> {
  let sent = 0
  for (const round of await openRounds(ctx)) {
    const reminder = roundReminder({ openedOn: toPlainDate(round.openedAt), dueOn: round.dueOn }, today(ctx.now))
    if (reminder && round.waiting > 0 && (await remind(ctx, round, reminder))) sent++
  }
  return sent
}

async function remind(
  ctx: OfficeCtx,
  { year, dueOn }: { year: number; dueOn: Temporal.PlainDate },
  reminder: RoundReminder,
): Promise<boolean> {
  return await ctx.db.transaction().execute(async (db) => {
    const own = { ...ctx, db }
    // One at a time: what was written is known by its event.
    const { rows } = await sql<{ isWritten: boolean }>`
      select exists (
        select 1 from audit_events e
        where e.office_id = r.office_id and e.thing_kind = 'office' and e.thing_id = r.office_id::text
          and e.what = 'strategy.round-reminded' and e.data @> ${JSON.stringify({ year, reminder })}::jsonb
      ) as "isWritten"
      from strategy_rounds r
      where r.office_id = ${ctx.office.id} and r.year = ${year} and r.closed_at is null for update of r`.execute(db)
    if (rows[0]?.isWritten !== false) return false
    await recordEvent(own, {
      what: "strategy.round-reminded",
      on: { kind: "office", id: ctx.office.id },
      data: { year, reminder },
    })
    await writeOfRound(own, "waiting", { year, dueOn, cards: await roundCards(own, year) })
    return true
  })
}

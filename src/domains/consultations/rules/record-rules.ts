import { parseDate } from "../../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { newId } from "../../../platform/ids.ts"
import { CHANNELS } from "../consultation.ts"
import "../consultation.tables.ts"
import { rulesTexts as texts } from "./rules.texts.ts"
import { NAMES_MONTHS } from "./rules.ts"

export type RulesTyped = {
  validFrom: string
  resolution: string
  termDays: string
  opinionDays: string
  /** Left out: as long as usual. */
  namesMonths?: string
  channels: string[]
}

const LONGEST = 365
const LONGEST_MONTHS = 120

function monthsOf(text: string): number | undefined {
  const value = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return value >= 1 && value <= LONGEST_MONTHS ? value : undefined
}

/** Records rules from a day on; those of the same day are replaced, earlier ones stay for earlier consultations. */
export async function recordRules(ctx: PersonCtx, typed: RulesTyped): Promise<Outcome<undefined>> {
  const problems: Problem[] = []
  const add = (field: string, message: Problem["message"]) =>
    problems.push({ field, code: `consultation.rules_${field}`, message })
  const days = (field: "termDays" | "opinionDays", text: string) => {
    const value = /^\d{1,3}$/.test(text) ? Number(text) : 0
    if (value < 1 || value > LONGEST) add(field, texts.daysWrong(LONGEST))
    return value
  }
  const day = parseDate(typed.validFrom)
  if (!day.ok) add("validFrom", texts.dayMissing)
  if (typed.resolution === "" || typed.resolution.length > 300) add("resolution", texts.resolutionMissing)
  const termDays = days("termDays", typed.termDays)
  const opinionDays = typed.opinionDays === "" ? null : days("opinionDays", typed.opinionDays)
  const namesMonths = monthsOf(typed.namesMonths ?? String(NAMES_MONTHS))
  if (namesMonths === undefined) add("namesMonths", texts.monthsWrong(LONGEST_MONTHS))
  const channels = CHANNELS.filter((channel) => typed.channels.includes(channel))
  if (channels.length === 0) add("channels", texts.channelsMissing)
  if (problems.length > 0 || !day.ok || namesMonths === undefined) return refused(...problems)
  const values = {
    resolution: typed.resolution,
    term_days: termDays,
    opinion_days: opinionDays,
    channels,
    names_months: namesMonths,
    recorded_at: ctx.now,
    recorded_by: ctx.actor.id,
  }
  await ctx.db
    .insertInto("consultation_rules")
    .values({ office_id: ctx.office.id, id: newId(), valid_from: day.value.toString(), ...values })
    .onConflict((conflict) => conflict.columns(["office_id", "valid_from"]).doUpdateSet(values))
    .execute()
  await recordEvent(ctx, {
    what: "consultation.rules-set",
    on: { kind: "office", id: ctx.office.id },
    data: { from: day.value.toString(), termDays, opinionDays, namesMonths },
  })
  return ok(undefined)
}

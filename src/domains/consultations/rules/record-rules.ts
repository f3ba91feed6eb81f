import { parseDate } from "../../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { listed } from "../../../lib/texts.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { newId } from "../../../platform/ids.ts"
import { channelWords } from "../consultation.texts.ts"
import { CHANNELS } from "../consultation.ts"
import "../consultation.tables.ts"
import { joinEdits, savedMeanwhile } from "../edits.ts"
import { rulesTexts as texts } from "./rules.texts.ts"
import { type ConsultationRules, NAMES_MONTHS, rulesOf } from "./rules.ts"

export type RulesTyped = {
  validFrom: string
  resolution: string
  termDays: string
  opinionDays: string
  /** Left out: as long as usual. */
  namesMonths?: string
  channels: readonly string[]
  /** What the form held when it opened. */
  began?: string | undefined
}

type RulesFields = Record<"resolution" | "termDays" | "opinionDays" | "namesMonths" | "channels", string>

/** The rules without their day, each as one text. */
export const rulesFields = (it: Omit<RulesTyped, "validFrom" | "began">): RulesFields => ({
  resolution: it.resolution,
  termDays: it.termDays,
  opinionDays: it.opinionDays,
  namesMonths: it.namesMonths ?? String(NAMES_MONTHS),
  channels: CHANNELS.filter((channel) => it.channels.includes(channel)).join(" "),
})

/** Rules as they stand, as the form types them. */
export const typedRules = (it: ConsultationRules): RulesTyped => ({
  validFrom: it.validFrom,
  resolution: it.resolution,
  termDays: String(it.termDays),
  opinionDays: it.opinionDays === null ? "" : String(it.opinionDays),
  namesMonths: String(it.namesMonths),
  channels: it.channels,
})

const LONGEST = 365
const LONGEST_MONTHS = 120

function monthsOf(text: string): number | undefined {
  const value = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return value >= 1 && value <= LONGEST_MONTHS ? value : undefined
}

/**
 * Records rules from a day on; those of the same day are replaced, earlier ones stay for earlier consultations. Others of
 * the same day that the form did not know of are told of first.
 */
export async function recordRules(ctx: PersonCtx, asked: RulesTyped): Promise<Outcome<undefined>> {
  const { typed, problems } = await joinRules(ctx, asked)
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

/** What was typed joined with the rules that stand from the same day. */
async function joinRules(ctx: PersonCtx, typed: RulesTyped): Promise<{ typed: RulesTyped; problems: Problem[] }> {
  const there = (await rulesOf(ctx)).find(({ validFrom }) => validFrom === typed.validFrom)
  if (typed.began === undefined || !there) return { typed, problems: [] }
  const theirs = rulesFields(typedRules(there))
  const { joined, both } = joinEdits(typed.began, rulesFields(typed), theirs)
  const channels = () => listed(there.channels.map((channel) => channelWords[channel]))
  return {
    typed: { ...joined, validFrom: typed.validFrom, channels: joined.channels.split(" ").filter(Boolean) },
    problems: both.length > 0 ? savedMeanwhile(both, theirs, { channels }) : [],
  }
}

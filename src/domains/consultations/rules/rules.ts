import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { Channel } from "../consultation.ts"
import "../consultation.tables.ts"

/** How the office consults from a day on, by the resolution of its council (art. 5 ust. 5 UDPPiW). */
export type ConsultationRules = {
  validFrom: string
  resolution: string
  termDays: number
  /** Term of the council of public benefit for drafts without a statutory one; null: none is set. */
  opinionDays: number | null
  channels: readonly Channel[]
  /** So many months after the end of a consultation names and addresses are kept. */
  namesMonths: number
}

/** Until the office says otherwise. */
export const NAMES_MONTHS = 12

/** All of them, the latest first. */
export async function rulesOf(ctx: OfficeCtx): Promise<ConsultationRules[]> {
  const rows = await ctx.db
    .selectFrom("consultation_rules")
    .select(["valid_from", "resolution", "term_days", "opinion_days", "channels", "names_months"])
    .where("office_id", "=", ctx.office.id)
    .orderBy("valid_from", "desc")
    .limit(100)
    .execute()
  return rows.map((row) => ({
    validFrom: row.valid_from,
    resolution: row.resolution,
    termDays: row.term_days,
    opinionDays: row.opinion_days,
    channels: row.channels,
    namesMonths: row.names_months,
  }))
}

/** Those in force on a day; undefined before the office has recorded any. */
export const rulesOn = (all: readonly ConsultationRules[], day: string): ConsultationRules | undefined =>
  all.find((rules) => rules.validFrom <= day)

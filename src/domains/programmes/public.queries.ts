import type { OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { programmeOf, storedProgrammes } from "./programme.rows.ts"
import type { Programme } from "./programme.ts"

/**
 * The adopted programme of the years in an address: "2027", or "2027–2030" of one of several years.
 * @throws Missing when there is none
 */
export async function adoptedProgramme(ctx: OfficeCtx, years: string): Promise<Programme> {
  const programme = await shownProgramme(ctx, years)
  if (programme.state !== "adopted") throw new Missing("programme")
  return programme
}

/**
 * The programme of those years, adopted or not: that it is being made, and how far it is, everybody may know; its text only
 * once it is adopted.
 * @throws Missing when there is none
 */
export async function shownProgramme(ctx: OfficeCtx, years: string): Promise<Programme> {
  const [, from, to] = /^(\d{4})(?:[–-](\d{4}))?$/.exec(years) ?? []
  if (!from) throw new Missing("programme")
  const row = await storedProgrammes(ctx)
    .where("p.year_from", "=", Number(from))
    .where("p.year_to", "=", Number(to ?? from))
    .where("p.kind", "=", to ? "multi-year" : "annual")
    .orderBy("p.state")
    .orderBy("p.id")
    .executeTakeFirst()
  if (!row) throw new Missing("programme")
  return programmeOf(row)
}

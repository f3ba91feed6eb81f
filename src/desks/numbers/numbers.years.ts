import { today } from "../../lib/dates.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"

/** The first and the last year that an address may name. */
export const EARLIEST = 1990
const LATEST = 2100

/** The year going on: nothing is counted ahead. */
export const latestYear = (ctx: OfficeCtx): number => today(ctx.now).year

/** A year of an address, or undefined for what is none. */
export function yearFrom(text: string | null): number | undefined {
  if (!text || !/^\d{4}$/.test(text)) return undefined
  const year = Number(text)
  return year >= EARLIEST && year <= LATEST ? year : undefined
}

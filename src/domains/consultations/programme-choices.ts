import { today } from "../../lib/dates.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import type { Choice } from "../../ui/public.ts"
import { getProgramme, isWritable, programmeOfYear } from "../programmes/public.ts"

/**
 * Programmes of this year and the next, and the asked one, that are being written: only those are consulted, before
 * they are adopted.
 */
export async function programmeChoices(ctx: OfficeCtx, asked = ""): Promise<Choice[]> {
  const { year } = today(ctx.now)
  const near = [await programmeOfYear(ctx, year + 1), await programmeOfYear(ctx, year)]
  const isNear = asked === "" || near.some((it) => it?.id === asked)
  const found = isNear ? near : [await getProgramme(ctx, asked), ...near]
  return found.flatMap((it) => (it && isWritable(it) ? [{ value: it.id, label: it.title }] : []))
}

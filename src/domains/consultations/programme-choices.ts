import { today } from "../../lib/dates.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import type { Choice } from "../../ui/public.ts"
import { programmeOfYear } from "../programmes/public.ts"

/** Programmes of this year and the next that are still drafts: only those are consulted, before they are adopted. */
export async function programmeChoices(ctx: OfficeCtx): Promise<Choice[]> {
  const { year } = today(ctx.now)
  const found = [await programmeOfYear(ctx, year + 1), await programmeOfYear(ctx, year)]
  return found.flatMap((it) => (it?.state === "drafted" ? [{ value: it.id, label: it.title }] : []))
}

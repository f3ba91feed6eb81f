import type { OfficeCtx } from "../../../platform/ctx.ts"
import { urls } from "../../../urls.ts"
import { documentTexts } from "../pages/document.texts.ts"
import { type Programme, yearsOf } from "../programme.ts"
import { recordStageEvidence } from "./add-evidence.ts"

/** The council's resolution shows that "adopting" was done: the page of its text, and its place in BIP once it is known. */
export async function recordResolutionEvidence(
  ctx: OfficeCtx,
  programme: Pick<Programme, "id" | "yearFrom" | "yearTo">,
  it: { number: string; edition: number; bipUrl: string },
): Promise<void> {
  const to = { office: ctx.office.slug, years: yearsOf(programme), edition: String(it.edition) }
  const of = { programmeId: programme.id, stage: "adopting", isPublic: true } as const
  const label = documentTexts.resolutionOf(it.number).pl
  await recordStageEvidence(ctx, { ...of, label, href: urls.publicProgrammeEdition.href(to) })
  if (it.bipUrl !== "")
    await recordStageEvidence(ctx, { ...of, label: `${label} ${documentTexts.inBip.pl}`, href: it.bipUrl })
}

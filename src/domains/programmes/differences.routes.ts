import type { Text } from "../../lib/texts.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { everyone } from "../../platform/http/access.ts"
import { Missing, pageReply } from "../../platform/http/reply.ts"
import { get, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { programmeDifferences } from "./differences.ts"
import { editionInForce, editionsOf } from "./edition.queries.ts"
import { differencesPage } from "./pages/differences.page.ts"
import { differencesTexts as texts } from "./pages/differences.texts.ts"
import { pastTextTexts } from "./past/past-text.texts.ts"
import { accessProgramme, managesProgrammes, programmeReaders } from "./programme.access.ts"
import { getProgramme, programmeOfYearBefore, textsOf } from "./programme.queries.ts"
import { lacksText, type Programme, yearsOf } from "./programme.ts"
import { adoptedProgramme } from "./public.queries.ts"
import { stageTexts } from "./stages/stage.texts.ts"

/** Two texts of programmes beside each other. */
export const differencesRoutes: readonly Route[] = [
  get(urls.programmeDifferences, programmeReaders, async (ctx, { params }) => {
    const programme = await accessProgramme(ctx, params.programmeId, "view")
    const inForce = programme.amendedSince ? await editionInForce(ctx, programme.id) : undefined
    const last = inForce ? undefined : await programmeBefore(ctx, programme)
    const before = last && lacksText(last) ? undefined : last
    const known = await textsOf(ctx, before ? [programme.id, before.id] : [programme.id])
    const text = known.get(programme.id)!
    const old = inForce?.snapshot.text ?? (before && known.get(before.id))
    return pageReply(
      differencesPage(ctx, {
        programme,
        isPublic: false,
        lead: inForce
          ? texts.leadChange(inForce.resolution.number)
          : before
            ? texts.lead(yearsOf(before), yearsOf(programme))
            : last
              ? texts.noWordsBefore(yearsOf(last))
              : texts.noBefore(String(programme.yearFrom - 1)),
        enter: managesProgrammes(ctx) && !inForce && !before ? enterWay(ctx, last) : undefined,
        differences: old && programmeDifferences(old, text),
      }),
    )
  }),

  get(urls.publicProgrammeDifferences, everyone, async (ctx, { params, query }) => {
    const programme = await adoptedProgramme(ctx, params.years)
    const editions = await editionsOf(ctx, programme.id)
    const edition = Number(query.get("uchwala"))
    if (edition > 1) {
      const [before, after] = [editions[edition - 2], editions[edition - 1]]
      if (!before || !after) throw new Missing("edition")
      const lead = after.isCorrection
        ? pastTextTexts.leadCorrection(after.resolution.number)
        : texts.leadEditions(before.resolution.number, after.resolution.number)
      const differences = programmeDifferences(before.snapshot.text, after.snapshot.text)
      return pageReply(differencesPage(ctx, { programme, isPublic: true, lead, differences }))
    }
    const last = await programmeBefore(ctx, programme)
    const before = last && lacksText(last) ? undefined : last
    const old = before && (await editionInForce(ctx, before.id))?.snapshot.text
    return pageReply(
      differencesPage(ctx, {
        programme,
        isPublic: true,
        lead:
          before && old
            ? texts.lead(yearsOf(before), yearsOf(programme))
            : last && lacksText(last)
              ? texts.noWordsBefore(yearsOf(last))
              : texts.noBefore(String(programme.yearFrom - 1)),
        differences: old && programmeDifferences(old, editions.at(-1)!.snapshot.text),
      }),
    )
  }),
]

/** Where the text that is missing can be entered. */
function enterWay(ctx: OfficeCtx, last: Programme | undefined): { href: string; label: Text } {
  const { slug: office } = ctx.office
  return last
    ? { href: urls.pastText.href({ office, programmeId: last.id }), label: pastTextTexts.enter }
    : { href: urls.pastProgramme.href({ office }), label: stageTexts.past }
}

/** The programme this one is compared with: that of the year before, or the one it was begun from. */
async function programmeBefore(ctx: OfficeCtx, programme: Programme): Promise<Programme | undefined> {
  const lastYear = await programmeOfYearBefore(ctx, programme)
  if (lastYear) return lastYear
  return programme.begunFrom ? await getProgramme(ctx, programme.begunFrom) : undefined
}

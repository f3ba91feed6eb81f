import { inEach, type Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { editionInForce } from "../edition.queries.ts"
import { programmeOfYearBefore, programmeText } from "../programme.queries.ts"
import { lacksText, type Programme, type ProgrammeText, type Resolution, yearsOf } from "../programme.ts"
import { councilTexts as texts } from "./council.texts.ts"

/** What the council compares a programme with. */
export type Before = {
  /** "2026", or the resolution in force. */
  name: Text
  text: ProgrammeText
  /** The resolution that is changed; undefined for last year's programme. */
  changed: Resolution | undefined
}

/** Of a change the text in force; otherwise the programme of the year before, as adopted or, before that, as written. */
export async function textBefore(ctx: OfficeCtx, programme: Programme): Promise<Before | undefined> {
  const inForce = programme.amendedSince ? await editionInForce(ctx, programme.id) : undefined
  if (inForce) {
    const { resolution: changed, snapshot } = inForce
    return { name: texts.adoptedBy(changed.number, changed.on), text: snapshot.text, changed }
  }
  const lastYear = await lastYearWithWords(ctx, programme)
  if (!lastYear) return undefined
  const text = (await editionInForce(ctx, lastYear.id))?.snapshot.text ?? (await programmeText(ctx, lastYear.id))
  return { name: inEach(() => yearsOf(lastYear)), text, changed: undefined }
}

/** Whether there is anything to compare it with. */
export const hasTextBefore = async (ctx: OfficeCtx, programme: Programme): Promise<boolean> =>
  programme.amendedSince !== null || (await lastYearWithWords(ctx, programme)) !== undefined

/** Of an entered programme only the resolution may be known. */
async function lastYearWithWords(ctx: OfficeCtx, programme: Programme): Promise<Programme | undefined> {
  const lastYear = await programmeOfYearBefore(ctx, programme)
  return lastYear && !lacksText(lastYear) ? lastYear : undefined
}

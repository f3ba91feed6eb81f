import { inEach, type Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { editionsOf } from "../edition.queries.ts"
import { programmeOfYear, programmeText } from "../programme.queries.ts"
import { type Programme, type ProgrammeText, type Resolution, yearsOf } from "../programme.ts"
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
  const adopted = async (id: string) => (await editionsOf(ctx, id)).at(-1)
  const inForce = programme.amendedSince ? await adopted(programme.id) : undefined
  if (inForce) {
    const { resolution: changed, snapshot } = inForce
    return { name: texts.adoptedBy(changed.number, changed.on), text: snapshot.text, changed }
  }
  const lastYear = await yearBefore(ctx, programme)
  if (!lastYear) return undefined
  const text = (await adopted(lastYear.id))?.snapshot.text ?? (await programmeText(ctx, lastYear.id))
  return { name: inEach(() => yearsOf(lastYear)), text, changed: undefined }
}

/** Whether there is anything to compare it with. */
export const hasTextBefore = async (ctx: OfficeCtx, programme: Programme): Promise<boolean> =>
  programme.amendedSince !== null || (await yearBefore(ctx, programme)) !== undefined

const yearBefore = async (ctx: OfficeCtx, { kind, yearFrom }: Programme) =>
  kind === "annual" ? await programmeOfYear(ctx, yearFrom - 1) : undefined

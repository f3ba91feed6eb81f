import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { commandTexts as texts } from "./command.texts.ts"
import { isConsultedItem } from "./consulted.ts"
import { accessProgramme } from "./programme.access.ts"
import { programmeText } from "./programme.queries.ts"
import { isWritable, type Programme, placedParagraphs } from "./programme.ts"
import { frozen } from "./save-part.ts"
import { writePart } from "./write-part.ts"

/**
 * Changes one paragraph for a stated reason, e.g. an accepted remark; the reason stands in the history of the part.
 * @throws Missing when the programme is not this actor's or has no such paragraph
 */
export async function replaceParagraph(
  ctx: OfficeCtx,
  it: { programmeId: string; paragraphId: string; text: string; because: string },
): Promise<Outcome<Programme>> {
  const programme = await accessProgramme(ctx, it.programmeId, "edit")
  if (!isWritable(programme)) return refused(frozen(programme))
  const text = await programmeText(ctx, programme.id)
  const place = placedParagraphs(text).find(({ id }) => id === it.paragraphId)
  if (isConsultedItem(text, { programmeId: programme.id, now: ctx.now }, it.paragraphId))
    return refused({ field: "", code: "programme.itemNotWords", message: texts.itemNotWords })
  if (!place) throw new Missing("paragraph of a programme")
  const part = text[place.partKey]
  const paragraphs = part.paragraphs.map((each) => (each.id === it.paragraphId ? { ...each, text: it.text } : each))
  const saved = await writePart(ctx, programme, place.partKey, { ...part, paragraphs }, it.because)
  if (saved.revision === programme.revision) return ok(programme)
  await recordEvent(ctx, {
    what: "programme.paragraph-replaced",
    on: { kind: "programme", id: programme.id },
    data: { place: place.place },
  })
  return ok(saved)
}

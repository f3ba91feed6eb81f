import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { newId } from "../../../platform/ids.ts"
import { programmeParagraphs, replaceParagraph } from "../../programmes/public.ts"
import { accessRunning } from "../consultation.access.ts"
import { paragraphsOf } from "../consultation.queries.ts"
import type { ActParagraph, Consultation } from "../consultation.ts"
import { answerTexts as texts } from "./answer.texts.ts"
import { officeRemark } from "./office-remark.ts"

export type ChangeTyped = {
  paragraphId: string
  /** The new words of the paragraph. */
  words: string
  /** The words the form began with. */
  began: string
}

const WORDS_LIMIT = 20_000

/** The words of a paragraph now: of a programme as it is being written, otherwise after the changes made here. */
export async function wordsNow(ctx: OfficeCtx, it: Consultation, paragraph: ActParagraph): Promise<string | undefined> {
  if (!it.programmeId) return paragraph.changedText ?? paragraph.text
  return (await programmeParagraphs(ctx, it.programmeId)).find(({ id }) => id === paragraph.id)?.text
}

/**
 * Changes a paragraph because of an accepted remark: the programme itself is changed, the remark being its reason, and
 * everybody sees what became of the sentence. The same words again change nothing.
 * @throws Missing when there is no such remark, or the consultation is not running or not this actor's
 */
export async function changeParagraph(
  ctx: PersonCtx,
  consultationId: string,
  remarkId: string,
  typed: ChangeTyped,
): Promise<Outcome<undefined>> {
  const it = await accessRunning(ctx, consultationId)
  const remark = await officeRemark(ctx, it.id, remarkId)
  const problem = (field: string, code: string, message: Problem["message"]) =>
    refused({ field, code: `consultation.change_${code}`, message })
  const paragraph = (await paragraphsOf(ctx, it.id)).find(({ id }) => id === typed.paragraphId)
  if (!paragraph) return problem("paragraphId", "place", texts.placeMissing)
  if (remark.decision !== "accepted" && remark.decision !== "partly")
    return problem("words", "not_accepted", texts.notAccepted)
  if (typed.words === "" || typed.words.length > WORDS_LIMIT)
    return problem("words", "words", texts.wordsMissing(WORDS_LIMIT))
  const now = await wordsNow(ctx, it, paragraph)
  if (now === undefined) return problem("paragraphId", "gone", texts.paragraphGone)
  if (now === typed.words) return ok(undefined)
  if (now !== typed.began) return problem("words", "elsewhere", texts.changedElsewhere(now))
  if (it.programmeId) {
    const replaced = await replaceParagraph(ctx, {
      programmeId: it.programmeId,
      paragraphId: paragraph.id,
      text: typed.words,
      because: texts.because(remark.number, it.number ?? "").pl,
    })
    if (!replaced.ok) return replaced
  }
  await ctx.db
    .insertInto("consultation_changes")
    .values({
      office_id: ctx.office.id,
      id: newId(),
      consultation_id: it.id,
      paragraph_id: paragraph.id,
      remark_id: remark.id,
      was: now,
      became: typed.words,
      changed_at: ctx.now,
      changed_by: ctx.actor.id,
    })
    .execute()
  await ctx.db
    .updateTable("consultation_paragraphs")
    .set({ changed_text: typed.words === paragraph.text ? null : typed.words })
    .where("office_id", "=", ctx.office.id)
    .where("consultation_id", "=", it.id)
    .where("id", "=", paragraph.id)
    .execute()
  await recordEvent(ctx, {
    what: "consultation.paragraph-changed",
    on: { kind: "consultation", id: it.id },
    data: { remark: remark.id, number: remark.number, place: paragraph.place },
  })
  return ok(undefined)
}

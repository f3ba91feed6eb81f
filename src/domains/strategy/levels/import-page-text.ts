import { type Outcome, refused } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { importTexts as texts } from "../import.texts.ts"
import { answersOf } from "../import-answers.ts"
import { type ImportedPage, importPage } from "./import-page.ts"
import { readPages } from "./page-reader/read-page.ts"

/**
 * Saves the one page of a goal or a programme in a text with the answers given (paths as in the reader's questions, and
 * `tasks.0.card` for the stored task a printed one is). Values that nobody answered for keep their question.
 * @throws Missing when the actor may not change the strategy
 */
export async function importPageText(
  ctx: OfficeCtx,
  it: { text: string; answers?: Readonly<Record<string, string>> },
): Promise<Outcome<ImportedPage>> {
  const [page, ...others] = readPages(it.text)
  if (!page || others.length > 0) return refused({ field: "text", code: "page.not_one", message: texts.notOnePage })
  return await importPage(ctx, page, answersOf(page, it.answers ?? {}))
}

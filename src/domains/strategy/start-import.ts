import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import type { UploadedFile } from "../../platform/http/form.ts"
import { Missing } from "../../platform/http/reply.ts"
import { newId } from "../../platform/ids.ts"
import { plainName } from "../../platform/uploads.ts"
import { mayEditCards } from "./card.access.ts"
import type { CardReading } from "./card-reader/read-card.ts"
import { textOfFile } from "./card-reader/read-file.ts"
import { accessImport } from "./import.access.ts"
import { importTexts as texts } from "./import.texts.ts"
import { NO_ANSWERS } from "./import-answers.ts"
import { readCardsOrPages } from "./levels/page-reader/read-source.ts"
import "./strategy.tables.ts"

const MOST_FILES = 100

type Source = { fileName: string; text: string; cards: CardReading[]; problem: Problem | null }

/**
 * Reads cards and pages of programmes and goals from a paste and from files and keeps them for this person until they are confirmed or discarded; nothing
 * is a card yet. With `into` they join an import begun before. What cannot be read is kept too, with the reason, as long
 * as something else could.
 * @throws Missing when the actor may not change cards, or `into` is not theirs
 */
export async function startImport(
  ctx: PersonCtx,
  it: { text: string; files: readonly UploadedFile[]; into?: string },
): Promise<Outcome<{ importId: string }>> {
  if (!mayEditCards(ctx)) throw new Missing("import")
  const open = it.into ? await accessImport(ctx, it.into) : undefined
  if (open && open.state !== "drafted") throw new Missing("import")
  if (it.text.trim() === "" && it.files.length === 0)
    return refused({ field: "text", code: "import.nothing", message: texts.nothing })
  if (it.files.length > MOST_FILES)
    return refused({ field: "files", code: "import.too_many_files", message: texts.tooManyFiles(MOST_FILES) })
  const sources = it.text.trim() === "" ? [] : [readPaste(it.text)]
  for (const file of it.files) sources.push(await readSentFile(file))
  const problems = sources.flatMap(({ problem }) => problem ?? [])
  if (problems.length === sources.length && !open) return refused(...problems)
  const importId = open?.id ?? (await insertImport(ctx))
  await insertSources(ctx, importId, sources, { source: open?.sources.length ?? 0, card: open?.readings.length ?? 0 })
  return ok({ importId })
}

function readPaste(text: string): Source {
  const read = readCardsOrPages(text)
  if (read.ok) return { fileName: "", text, cards: read.cards, problem: null }
  return { fileName: "", text, cards: [], problem: { ...read.problems[0]!, field: "text" } }
}

async function readSentFile(file: UploadedFile): Promise<Source> {
  const fileName = plainName(file.name)
  const refuse = (problem: Problem): Source => {
    const message = texts.inFile(fileName, problem.message)
    return { fileName, text: "", cards: [], problem: { ...problem, field: "files", message } }
  }
  const text = await textOfFile({ name: fileName, bytes: file.bytes })
  if (!text.ok) return refuse(text.problems[0]!)
  const read = readCardsOrPages(text.value)
  if (!read.ok) return refuse(read.problems[0]!)
  // PostgreSQL keeps neither zero bytes nor halves of letters; a readable file has them only by damage.
  const clean = text.value.replaceAll("\u0000", "").toWellFormed()
  const again = clean === text.value ? read : readCardsOrPages(clean)
  return again.ok ? { fileName, text: clean, cards: again.cards, problem: null } : refuse(again.problems[0]!)
}

async function insertImport(ctx: PersonCtx): Promise<string> {
  const id = newId()
  await ctx.db
    .insertInto("card_imports")
    .values({
      office_id: ctx.office.id,
      id,
      person_id: ctx.actor.id,
      state: "drafted",
      created_at: ctx.now,
      changed_at: ctx.now,
    })
    .execute()
  return id
}

async function insertSources(
  ctx: PersonCtx,
  importId: string,
  sources: readonly Source[],
  had: { source: number; card: number },
): Promise<void> {
  let card = had.card
  for (const [index, source] of sources.entries()) {
    const position = had.source + index + 1
    await ctx.db
      .insertInto("card_import_sources")
      .values({
        office_id: ctx.office.id,
        import_id: importId,
        position,
        file_name: source.fileName,
        text: source.text,
        problem: source.problem && (JSON.stringify(source.problem) as never),
      })
      .execute()
    for (const reading of source.cards) {
      card += 1
      await ctx.db
        .insertInto("card_import_readings")
        .values({
          office_id: ctx.office.id,
          import_id: importId,
          position: card,
          source_position: position,
          reading: JSON.stringify(reading) as never,
          answers: JSON.stringify(NO_ANSWERS) as never,
          seen_at: null,
          card_id: null,
        })
        .execute()
    }
  }
}

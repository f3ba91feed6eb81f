import type { Problem } from "../../lib/problems.ts"
import type { Text } from "../../lib/texts.ts"
import type { OfficeCtx, PersonCtx } from "../../platform/ctx.ts"
import type { Form } from "../../platform/http/form.ts"
import { againReply, Missing, pageReply, redirectReply } from "../../platform/http/reply.ts"
import { get, post, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { answerImport } from "./answer-import.ts"
import { editors } from "./card.access.ts"
import { findTwin, fullKey } from "./card.place.ts"
import { identified } from "./card.versions.ts"
import { confirmImport, effectiveAnswers } from "./confirm-import.ts"
import { discardImport } from "./discard-import.ts"
import type { Catalogue } from "./facts/filled.ts"
import { accessImport, type ImportedReading, type PendingImport } from "./import.access.ts"
import { fieldOfPath, readAnswers } from "./import.form.ts"
import { openImports } from "./import.queries.ts"
import { questionsOf, settleReading } from "./import-answers.ts"
import { discardPage, importPage } from "./pages/import.page.ts"
import { importPageTexts as texts } from "./pages/import.texts.ts"
import { type ReviewState, reviewPage } from "./pages/review.page.ts"
import { startImport } from "./start-import.ts"

/** Room for a folder of files and for one that is far too large, so that its owner hears which one it is. */
const FILES = { maxBody: 60_000_000 }

/** Routes of `editors` are reached by people only. */
const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx

/** The pages on which cards are read in, checked and confirmed. */
export const importRoutes = (catalogue: Catalogue): readonly Route[] => [
  get(urls.cardImport, editors, async (ctx) =>
    pageReply(importPage(ctx, { text: "", problems: [], open: await openImports(person(ctx)) })),
  ),
  post(
    urls.cardImport,
    editors,
    async (ctx, { form }) => {
      const into = form.text("into")
      const text = form.text("text")
      const files = form.files("files")
      const outcome = await startImport(person(ctx), { text, files, ...(into ? { into } : {}) })
      if (!outcome.ok) {
        const open = await openImports(person(ctx))
        return againReply(importPage(ctx, { text, problems: outcome.problems, open }))
      }
      return redirectReply(review(ctx, outcome.value.importId), into ? texts.added : texts.started)
    },
    FILES,
  ),

  get(urls.cardImportReview, editors, async (ctx, { params, query }) => {
    const pending = await accessImport(person(ctx), params.importId)
    if (pending.state === "discarded") throw new Missing("import")
    if (pending.state === "confirmed") return redirectReply(afterConfirming(ctx, savedIds(pending)))
    const current = cardAt(pending, query.get("karta"))
    return pageReply(await shown(ctx, catalogue, pending, current, query.has("braki")))
  }),
  post(urls.cardImportReview, editors, async (ctx, { params, form }) => {
    const pending = await accessImport(person(ctx), params.importId)
    const current = await keepAnswers(ctx, pending, form)
    const position = form.text("do") === "next" ? current.position + 1 : current.position
    return redirectReply(review(ctx, pending.id, Math.min(position, pending.readings.length)), texts.kept)
  }),

  post(urls.cardImportConfirm, editors, async (ctx, { params, form }) => {
    const pending = await accessImport(person(ctx), params.importId)
    if (pending.state === "discarded") throw new Missing("import")
    if (form.has("position")) await keepAnswers(ctx, pending, form)
    const confirmed = await confirmImport(person(ctx), pending.id)
    if (!confirmed.ok) return redirectReply(review(ctx, pending.id, confirmed.position, { braki: 1 }))
    return redirectReply(afterConfirming(ctx, confirmed.cardIds), noticeOf(confirmed.cardIds.length, confirmed.changed))
  }),

  get(urls.cardImportDiscard, editors, async (ctx, { params }) => {
    const pending = await accessImport(person(ctx), params.importId)
    if (pending.state !== "drafted") throw new Missing("import")
    return pageReply(discardPage(ctx, { importId: pending.id, cards: pending.readings.length }))
  }),
  post(urls.cardImportDiscard, editors, async (ctx, { params }) => {
    await discardImport(person(ctx), params.importId)
    return redirectReply(urls.cardImport.href({ office: ctx.office.slug }), texts.discarded)
  }),
]

const review = (ctx: OfficeCtx, importId: string, karta?: number, more: Record<string, number> = {}): string =>
  urls.cardImportReview.href({ office: ctx.office.slug, importId }, { karta, ...more })

function afterConfirming(ctx: OfficeCtx, cardIds: readonly string[]): string {
  const office = ctx.office.slug
  const [only] = cardIds
  return only && cardIds.length === 1 ? urls.card.href({ office, cardId: only }) : urls.strategy.href({ office })
}

function noticeOf(cards: number, changed: number): Text {
  if (cards === 0) return texts.savedNone
  if (changed === 0) return texts.unchanged
  return cards === 1 ? texts.savedOne : texts.saved(cards)
}

const savedIds = ({ readings }: PendingImport): string[] => [...new Set(readings.flatMap(({ cardId }) => cardId ?? []))]

/** The card asked for; without one, or with one that is not there, the first. */
const cardAt = ({ readings }: PendingImport, asked: string | null): ImportedReading =>
  readings.find((each) => String(each.position) === asked) ?? readings[0]!

async function keepAnswers(ctx: OfficeCtx, pending: PendingImport, form: Form): Promise<ImportedReading> {
  const current = cardAt(pending, form.text("position"))
  const questions = questionsOf(current.reading, effectiveAnswers(current))
  const answers = readAnswers(form, current.reading, questions)
  await answerImport(person(ctx), pending.id, current.position, answers)
  return { ...current, answers, isSeen: true }
}

async function shown(
  ctx: OfficeCtx,
  catalogue: Catalogue,
  pending: PendingImport,
  current: ImportedReading,
  showsProblems: boolean,
) {
  const { reading } = current
  // A page that was never sent shows proposals chosen; only what is sent counts as an answer.
  const settled = settleReading(reading, current.isSeen ? current.answers : { ...current.answers, later: [] })
  const card = settled.ok ? settled.value.card : reading.card
  return reviewPage(ctx, {
    catalogue,
    pending,
    current,
    states: pending.readings.map(stateOf),
    questions: questionsOf(reading, current.answers),
    problems: showsProblems && !settled.ok ? settled.problems.map(atField) : [],
    content: identified(card, undefined),
    twin: await findTwin(ctx, card),
    repeats: earlierTwin(pending, current, fullKey(card)),
  })
}

const atField = (problem: Problem): Problem => ({ ...problem, field: problem.field && fieldOfPath(problem.field) })

function stateOf(each: ImportedReading): ReviewState {
  if (each.answers.action === "skip") return "skipped"
  if (!settleReading(each.reading, effectiveAnswers(each)).ok) return "missing"
  return each.isSeen ? "done" : "empty"
}

/** The number of an earlier card of the import that would become the same stored card. */
function earlierTwin(pending: PendingImport, current: ImportedReading, key: string): number | undefined {
  const isSame = (each: ImportedReading) => {
    const settled = settleReading(each.reading, effectiveAnswers(each))
    return fullKey(settled.ok ? settled.value.card : each.reading.card) === key
  }
  return pending.readings.find((each) => each.position < current.position && isSame(each))?.position
}

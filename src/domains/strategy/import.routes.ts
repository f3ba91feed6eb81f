import type { Problem } from "../../lib/problems.ts"
import type { Text } from "../../lib/texts.ts"
import type { OfficeCtx, PersonCtx } from "../../platform/ctx.ts"
import type { Form } from "../../platform/http/form.ts"
import { againReply, Missing, pageReply, redirectReply } from "../../platform/http/reply.ts"
import { get, post, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { answerImport } from "./answer-import.ts"
import { editors } from "./card.access.ts"
import { findNear, findTwin, fullKey } from "./card.place.ts"
import { cardTexts } from "./card.texts.ts"
import type { Card } from "./card.ts"
import { identified } from "./card.versions.ts"
import type { Question } from "./card-reader/findings.ts"
import { confirmImport, effectiveAnswers, placesOf } from "./confirm-import.ts"
import { discardImport } from "./discard-import.ts"
import type { Catalogue } from "./facts/filled.ts"
import { accessImport, type ImportedPlace, type ImportedReading, type PendingImport } from "./import.access.ts"
import { fieldOfPath, placeText, readAnswers } from "./import.form.ts"
import { openImports } from "./import.queries.ts"
import { type ImportAnswers, questionsOf, settleReading } from "./import-answers.ts"
import { matchesOf, matchQuestions } from "./levels/page-reader/page-matches.ts"
import type { ReviewMatches } from "./levels/pages/page-review.ts"
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
    if (pending.state === "confirmed") return redirectReply(afterConfirming(ctx, placesOf(pending)))
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
    return redirectReply(afterConfirming(ctx, confirmed.places), noticeOf(confirmed.places, confirmed.changed))
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

function afterConfirming(ctx: OfficeCtx, places: readonly ImportedPlace[]): string {
  const office = ctx.office.slug
  const [only] = places
  if (!only || places.length > 1) return urls.strategy.href({ office })
  if (only.kind === "card") return urls.card.href({ office, cardId: only.id })
  return only.kind === "area"
    ? urls.area.href({ office, areaId: only.id })
    : urls.goal.href({ office, goalId: only.id })
}

function noticeOf(places: readonly ImportedPlace[], changed: number): Text {
  if (places.length === 0) return texts.savedNone
  const isCards = places.every(({ kind }) => kind === "card")
  if (changed === 0) return isCards ? texts.unchanged : texts.unchangedPage
  if (!isCards) return places.length === 1 ? texts.savedPage : texts.savedPlaces(places.length)
  return places.length === 1 ? texts.savedOne : texts.saved(places.length)
}

/** The card asked for; without one, or with one that is not there, the first. */
const cardAt = ({ readings }: PendingImport, asked: string | null): ImportedReading =>
  readings.find((each) => String(each.position) === asked) ?? readings[0]!

async function keepAnswers(ctx: OfficeCtx, pending: PendingImport, form: Form): Promise<ImportedReading> {
  const current = cardAt(pending, form.text("position"))
  const asked = questionsOf(current.reading, effectiveAnswers(current))
  const questions = [...asked, ...(await pageMatches(ctx, current)).questions]
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
  const matches = await pageMatches(ctx, current)
  const unmatched = matches.questions.filter(({ path }) => !current.answers.given[path]).map(unanswered)
  const problems = [...(settled.ok ? [] : settled.problems), ...unmatched]
  return reviewPage(ctx, {
    catalogue,
    pending,
    current,
    states: pending.readings.map(stateOf),
    questions: questionsOf(reading, current.answers),
    problems: showsProblems ? problems.map(atField) : [],
    matches,
    content: identified(card, undefined),
    ...(await neighboursOf(ctx, reading.page ? undefined : card)),
    repeats: earlierTwin(pending, current, fullKey(card)),
  })
}

/** What the programme of a page has already, and which of its tasks a person has to recognise; nothing for a card. */
async function pageMatches(ctx: OfficeCtx, { reading, answers }: ImportedReading): Promise<ReviewMatches> {
  const { page } = reading
  if (!page) return { areaId: undefined, stored: [], questions: [] }
  const settled = settleReading(reading, answers)
  const matches = await matchesOf(ctx, placedCard(settled.ok ? settled.value.card : reading.card, answers))
  return { ...matches, questions: matchQuestions(page, matches.stored) }
}

/** With the place as the person corrected it, even while something else is still open. */
const placedCard = (card: Card, answers: ImportAnswers): Card => ({
  ...card,
  strategy: placeText(card, answers, "strategy"),
  goal: { ...card.goal, number: placeText(card, answers, "goal.number"), name: placeText(card, answers, "goal.name") },
  area: { ...card.area, number: placeText(card, answers, "area.number"), name: placeText(card, answers, "area.name") },
})

/** The card that a reading repeats, and without one those that may be the same task under another name. */
async function neighboursOf(ctx: OfficeCtx, card: Card | undefined) {
  if (!card) return { twin: undefined, near: [] }
  const twin = await findTwin(ctx, card)
  return { twin, near: twin ? [] : await findNear(ctx, card) }
}

const unanswered = ({ path, text }: Question): Problem => ({
  field: path,
  code: "answer.needed",
  message: cardTexts.answerNeeded(text.pl, text.en),
})

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

import type { OfficeCtx } from "../../platform/ctx.ts"
import { againReply, pageReply, redirectReply } from "../../platform/http/reply.ts"
import { get, post, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { accessCard, editors, type StoredCard } from "./card.access.ts"
import { cardOf } from "./card.document.ts"
import { valuesIn, versionsOf } from "./card.queries.ts"
import { type Change, changesBetween } from "./card-changes.ts"
import { rearranged, typedFrom, typedOf } from "./edit.form.ts"
import { readCardForm } from "./edit.read.ts"
import { editPageTexts as texts } from "./pages/edit.texts.ts"
import { editCardPage } from "./pages/edit-card.page.ts"
import { SAVED_ELSEWHERE, saveCard } from "./save-card.ts"

/** Room for a pasted text of ten megabytes, so that its author is told by how much it is too long and loses nothing. */
const LONG_TEXTS = { maxBody: 24_000_000 }

/** The page on which a card is changed. */
export const editRoutes: readonly Route[] = [
  get(urls.cardEdit, editors, async (ctx, { params }) => {
    const card = await accessCard(ctx, params.cardId, "edit")
    const stored = await contentOf(ctx, card, card.version)
    const typed = typedOf(stored)
    return pageReply(editCardPage(ctx, { card, stored, typed, problems: [], theirs: [], isUnsaved: false }))
  }),

  post(
    urls.cardEdit,
    editors,
    async (ctx, { params, form }) => {
      const card = await accessCard(ctx, params.cardId, "edit")
      const stored = await contentOf(ctx, card, card.version)
      const version = versionOf(form.text("version"), card)
      const typed = typedFrom(form)
      // The page keeps the version it was opened with, until its reader has been told of a newer one.
      const shown = { card: { ...card, version }, stored, theirs: [] }
      const moved = rearranged(typed, form.text("do"), form)
      if (moved) return pageReply(editCardPage(ctx, { ...shown, typed: moved, problems: [], isUnsaved: true }))
      const read = readCardForm(typed, stored)
      if (!read.ok) return againReply(editCardPage(ctx, { ...shown, typed, problems: read.problems, isUnsaved: true }))
      const outcome = await saveCard(ctx, card.id, { version, content: read.value })
      if (outcome.ok) return redirectReply(urls.card.href({ office: ctx.office.slug, cardId: card.id }), texts.saved)
      const isElsewhere = outcome.problems.some(({ code }) => code === SAVED_ELSEWHERE)
      const theirs = isElsewhere ? await changesSince(ctx, card, version) : []
      const again = isElsewhere ? { ...shown, card, theirs } : shown
      return againReply(editCardPage(ctx, { ...again, typed, problems: outcome.problems, isUnsaved: true }))
    },
    LONG_TEXTS,
  ),
]

/** The version a form was opened with; 0, which no card has, for anything else. */
function versionOf(text: string, card: StoredCard): number {
  const version = Number(text)
  return Number.isInteger(version) && version >= 1 && version <= card.version ? version : 0
}

async function contentOf(ctx: OfficeCtx, card: StoredCard, version: number) {
  return cardOf(card.document, await valuesIn(ctx, card.id, version))
}

async function changesSince(ctx: OfficeCtx, card: StoredCard, version: number): Promise<Change[]> {
  const [opened] = await versionsOf(ctx, card.id, { newest: version, limit: 1 })
  if (opened?.version !== version) return []
  const before = cardOf(opened.document, await valuesIn(ctx, card.id, version))
  return changesBetween(before, await contentOf(ctx, card, card.version))
}

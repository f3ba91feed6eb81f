import { type ReadResult, readCards } from "../../card-reader/read-card.ts"
import { importTexts } from "../../import.texts.ts"
import { hasTasksTable, readPages } from "./read-page.ts"

/** Reads the pages of programmes and goals in a text, or its cards; a text that is neither gives a problem. */
export function readCardsOrPages(text: string): ReadResult {
  if (hasTasksTable(text)) {
    const pages = readPages(text)
    if (pages.length > 0) return { ok: true, cards: pages }
  }
  const read = readCards(text)
  if (read.ok || read.problems[0]?.code !== "card.not_a_card") return read
  const pages = readPages(text)
  if (pages.length > 0) return { ok: true, cards: pages }
  return { ok: false, problems: [{ ...read.problems[0], message: importTexts.neither }] }
}

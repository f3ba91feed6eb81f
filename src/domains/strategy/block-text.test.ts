import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { blocksAsText } from "./block-text.ts"
import { readCards } from "./card-reader/read-card.ts"
import { readBlocks } from "./card-reader/read-prose.ts"
import { sourceLines } from "./card-reader/source-lines.ts"

const again = (text: string) => readBlocks(sourceLines(text))

describe("prose as text", () => {
  it("of the sample card is read back as it was, nested list and all", () => {
    const read = readCards(readFileSync(new URL("./samples/leszno-karta.txt", import.meta.url), "utf8"))
    if (!read.ok) throw new Error("the sample is a card")
    const { justification, description } = read.cards[0]!.card
    expect(again(blocksAsText(description))).toEqual(description)
    expect(again(blocksAsText(justification))).toEqual(justification)
    expect(description.some((block) => block.kind === "list" && block.items[0]!.items.length > 0)).toBe(true)
  })

  it.each(["", "Raz.\n\nDwa.", "Wstęp:\n\n- jeden\n- dwa\n\nKoniec.", "1. raz\n2. dwa\na) pod dwa\n3. trzy"])(
    "keeps %j",
    (text) => {
      expect(again(blocksAsText(again(text)))).toEqual(again(text))
    },
  )
})

import type { Block, ListItem } from "./card.ts"

/** Blocks as text in a form that `readBlocks` reads back: a blank line between blocks, one line for each item. */
export function blocksAsText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.kind === "paragraph" ? block.text : itemLines(block.items).join("\n")))
    .join("\n\n")
}

const itemLines = (items: readonly ListItem[]): string[] =>
  items.flatMap((item) => [`${item.marker} ${item.text}`, ...itemLines(item.items)])

import type { LineRange } from "../../card-reader/source-lines.ts"

/** A task as the page of its programme prints it: weight and progress in its own notation, "" when not printed. */
export type PageTask = { number: string; name: string; weight: string; progress: string; lines: LineRange }

/** A programme as the page of its goal lists it. */
export type PageArea = { number: string; name: string; coordinator: string; progress: string; lines: LineRange }

/**
 * What the page of a goal or a programme has beside its place in the strategy and its indicators, which are read as
 * those of a card. `total` is the row "Razem".
 */
export type PagePart = {
  kind: "goal" | "area"
  tasks: PageTask[]
  total: { weight: string; progress: string } | null
  areas: PageArea[]
  /** Years as the header prints them were out of order. */
  yearsOutOfOrder: boolean
}

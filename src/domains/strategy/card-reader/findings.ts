import type { Text } from "../../../lib/texts.ts"
import type { Confidence } from "../value-notation.ts"
import { type LineRange, rangeOf, type SourceLine } from "./source-lines.ts"

/** How one field was read; keys of the map are paths such as `indicators.2.values.2013`. */
export type FieldNote = { confidence: Confidence; lines: LineRange }

/**
 * Something a person should confirm or decide. `proposed` is used when they say nothing; null means that the card
 * cannot be confirmed without an answer. Answers are text, see `applyAnswers`.
 */
export type Question = {
  path: string
  code: string
  text: Text
  printed: string
  proposed: string | null
  alternatives: string[]
  confidence: "guessed" | "unclear"
  lines: LineRange
}

type NotUnderstoodReason = "unknown-section" | "possible-section" | "repeated-section" | "sum-row" | "no-place"

/** Lines that went to no field, or (`possible-section`) perhaps to the wrong one. */
export type NotUnderstood = { reason: NotUnderstoodReason; lines: LineRange; text: string }

/** Collects what the readers of the sections found out about their own reading. */
export type Findings = {
  fields: Record<string, FieldNote>
  questions: Question[]
  notUnderstood: NotUnderstood[]
  note(path: string, lines: readonly SourceLine[], confidence?: Confidence): void
  ask(question: Omit<Question, "lines" | "confidence"> & { lines: readonly SourceLine[] }): void
  leave(reason: NotUnderstoodReason, lines: readonly SourceLine[]): void
}

export function newFindings(): Findings {
  const fields: Record<string, FieldNote> = {}
  const questions: Question[] = []
  const notUnderstood: NotUnderstood[] = []
  return {
    fields,
    questions,
    notUnderstood,
    note(path, lines, confidence = "certain") {
      fields[path] = { confidence, lines: rangeOf(lines) }
    },
    ask({ lines, ...question }) {
      const confidence = question.proposed === null ? "unclear" : "guessed"
      fields[question.path] = { confidence, lines: rangeOf(lines) }
      questions.push({ ...question, confidence, lines: rangeOf(lines) })
    },
    leave(reason, lines) {
      const printed = lines.filter((line) => line.text !== "")
      if (printed.length === 0) return
      notUnderstood.push({ reason, lines: rangeOf(printed), text: printed.map((line) => line.raw).join("\n") })
    },
  }
}

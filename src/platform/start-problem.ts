import type { Text } from "../lib/texts.ts"

/**
 * An expected reason why the product cannot start (a taken port, a full disk, a wrong setting).
 * It says what to do and is printed without a stack; any other exception at start is a bug.
 */
export class StartProblem extends Error {
  readonly text: Text

  constructor(text: Text, options?: { cause?: unknown }) {
    super(text.en, options)
    this.name = "StartProblem"
    this.text = text
  }
}

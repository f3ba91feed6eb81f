/** How long an answer is given as it is, and how long it is still given while it is asked for again; milliseconds. */
const FRESH = 60_000
const USABLE = 600_000

const MOST_ANSWERS = 2_000

type Answer = { value: unknown; since: number; isAsked: boolean }

/**
 * Answers that cost too much to be found for each reader. One older than a minute is found again behind its reader, so
 * that only the first one waits; one older than ten minutes is forgotten. Whoever changes something never asks here.
 */
export class AnswerMemory {
  readonly #answers = new Map<string, Answer>()
  readonly #milliseconds: () => number

  /** @param milliseconds a clock that only goes forward */
  constructor(milliseconds: () => number = () => performance.now()) {
    this.#milliseconds = milliseconds
  }

  /** What was kept under the key; `again` finds it anew. A failure is not kept: the next reader meets it. */
  recall<T>(key: string, again: () => Promise<T>): T | undefined {
    const answer = this.#answers.get(key)
    if (!answer) return undefined
    const age = this.#milliseconds() - answer.since
    if (age > USABLE) {
      this.#answers.delete(key)
      return undefined
    }
    if (age > FRESH && !answer.isAsked) {
      answer.isAsked = true
      again().then(
        (value) => this.keep(key, value),
        () => this.#answers.delete(key),
      )
    }
    return answer.value as T
  }

  keep(key: string, value: unknown): void {
    this.#answers.delete(key)
    const [oldest] = this.#answers.keys()
    if (this.#answers.size >= MOST_ANSWERS && oldest !== undefined) this.#answers.delete(oldest)
    this.#answers.set(key, { value, since: this.#milliseconds(), isAsked: false })
  }
}

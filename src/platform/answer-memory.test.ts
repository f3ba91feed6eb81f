import { describe, expect, it } from "vitest"
import { AnswerMemory } from "./answer-memory.ts"

const MINUTE = 60_000
const settled = () => new Promise((done) => setTimeout(done))

describe("the memory of answers", () => {
  it("knows nothing that was not kept, and gives what was kept as it is for a minute", () => {
    let now = 0
    const memory = new AnswerMemory(() => now)
    const never = () => expect.fail("asked again")
    expect(memory.recall("a", never)).toBeUndefined()
    memory.keep("a", 1)
    now = MINUTE
    expect(memory.recall("a", never)).toBe(1)
  })

  it("asks once again behind the readers of an older answer", async () => {
    let now = 0
    let asked = 0
    const memory = new AnswerMemory(() => now)
    const again = async () => ++asked + 1
    memory.keep("a", 1)
    now = 2 * MINUTE
    expect([memory.recall("a", again), memory.recall("a", again)]).toEqual([1, 1])
    await settled()
    expect([asked, memory.recall("a", again)]).toEqual([1, 2])
    now = 2.5 * MINUTE
    memory.recall("a", again)
    expect(asked).toBe(1)
  })

  it("forgets what is ten minutes old, and what could not be found again", async () => {
    let now = 0
    const memory = new AnswerMemory(() => now)
    memory.keep("a", 1)
    memory.keep("b", 1)
    now = 5 * MINUTE
    expect(memory.recall("b", async () => Promise.reject(new Error("no connection")))).toBe(1)
    await settled()
    expect(memory.recall("b", async () => 2)).toBeUndefined()
    now = 11 * MINUTE
    expect(memory.recall("a", async () => 2)).toBeUndefined()
  })

  it("holds the last two thousand", () => {
    const memory = new AnswerMemory(() => 0)
    for (let n = 0; n < 3_000; n++) memory.keep(String(n), n)
    const held = Array.from({ length: 3_000 }, (_, n) => memory.recall(String(n), async () => n))
    expect(held.filter((value) => value !== undefined)).toHaveLength(2_000)
    expect(held.at(-1)).toBe(2_999)
  })
})

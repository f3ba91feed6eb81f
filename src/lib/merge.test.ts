import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { mergeDocuments, withTheirs } from "./merge.ts"

const row = (id: string, name: string, target = "") => ({ id, name, target, monitoring: "" })
const base = { resultsText: "opis", results: [row("a", "Marsze"), row("b", "Badania")] }

describe("two changes of one document", () => {
  it("both stay when they touch different fields", () => {
    const theirs = { ...base, resultsText: "nowy opis" }
    const mine = { ...base, results: [row("a", "Marsze", "20 osób"), row("b", "Badania")] }
    expect(mergeDocuments(base, theirs, mine)).toEqual({
      merged: { resultsText: "nowy opis", results: [row("a", "Marsze", "20 osób"), row("b", "Badania")] },
      conflicts: [],
    })
  })

  it("both stay when they touch different fields of one row, also after another row was removed", () => {
    const theirs = { ...base, results: [row("b", "Badania", "40 osób")] }
    const mine = { ...base, results: [row("a", "Marsze"), row("b", "Badania kondycji")] }
    expect(mergeDocuments(base, theirs, mine)).toEqual({
      merged: { resultsText: "opis", results: [row("b", "Badania kondycji", "40 osób")] },
      conflicts: [],
    })
  })

  it("name the field that both changed differently, and keep the later one in it", () => {
    const theirs = { ...base, resultsText: "ich" }
    const mine = { ...base, resultsText: "mój" }
    expect(mergeDocuments(base, theirs, mine)).toEqual({
      merged: { ...base, resultsText: "mój" },
      conflicts: [{ path: "resultsText", mine: "mój", theirs: "ich" }],
    })
  })

  it("give the path of a conflict in the merged table", () => {
    const theirs = { ...base, results: [row("b", "Ich")] }
    const mine = { ...base, results: [row("a", "Marsze"), row("b", "Mój")] }
    expect(mergeDocuments(base, theirs, mine).conflicts).toEqual([
      { path: "results.0.name", mine: "Mój", theirs: "Ich" },
    ])
  })

  it("keep rows that either added, and a changed row that the other removed", () => {
    const theirs = { ...base, results: [row("a", "Marsze"), row("c", "Ich nowy")] }
    const mine = { ...base, results: [row("a", "Marsze"), row("b", "Badania", "zmienione"), row("d", "Mój nowy")] }
    const { merged, conflicts } = mergeDocuments(base, theirs, mine)
    expect(merged.results?.map((it) => it.id)).toEqual(["a", "c", "b", "d"])
    expect(conflicts).toEqual([])
  })

  it("remove a row that one removed and the other left alone", () => {
    const fewer = { ...base, results: [row("a", "Marsze")] }
    expect(mergeDocuments(base, fewer, base).merged).toEqual(fewer)
    expect(mergeDocuments(base, base, fewer).merged).toEqual(fewer)
  })

  it("agree without a conflict when both did the same", () => {
    const same = { ...base, resultsText: "to samo", results: [row("a", "Marsze", "9")] }
    expect(mergeDocuments(base, same, same)).toEqual({ merged: same, conflicts: [] })
  })

  it("take back a statement that one took back", () => {
    const before = { statements: { truthful: true, "tax-arrears": "none" } }
    const mine = { statements: { "tax-arrears": "none" } }
    const theirs = { statements: { truthful: true, "tax-arrears": "exist" } }
    expect(mergeDocuments(before, theirs, mine).merged).toEqual({ statements: { "tax-arrears": "exist" } })
  })
})

describe("the order of rows", () => {
  const rows = (ids: string) => ({ results: [...ids].map((id) => row(id, id)) })
  const order = (it: { results: { id: string }[] }) => it.results.map(({ id }) => id).join("")

  it("is that of the side that moved them", () => {
    expect(order(mergeDocuments(rows("abc"), rows("abc"), rows("cab")).merged)).toBe("cab")
    expect(order(mergeDocuments(rows("abc"), rows("cab"), rows("abc")).merged)).toBe("cab")
    expect(order(mergeDocuments(rows("abc"), rows("abcd"), rows("bac")).merged)).toBe("bacd")
  })
})

describe("a list of words", () => {
  it("has what either added and lacks what either took out", () => {
    const { merged, conflicts } = mergeDocuments(
      { words: ["a", "b"] },
      { words: ["a", "b", "c"] },
      { words: ["b", "d"] },
    )
    expect(merged.words.toSorted()).toEqual(["b", "c", "d"])
    expect(conflicts).toEqual([])
  })
})

describe("the other side's values", () => {
  it("stand in every field that conflicts", () => {
    const { merged, conflicts } = mergeDocuments(
      base,
      { ...base, results: [row("a", "Ich"), row("b", "Badania")] },
      { ...base, results: [row("a", "Mój"), row("b", "Nowe")] },
    )
    expect(withTheirs(merged, conflicts).results).toEqual([row("a", "Ich"), row("b", "Nowe")])
  })
})

describe("merging with nothing", () => {
  const section = fc.record({
    resultsText: fc.string(),
    results: fc.uniqueArray(
      fc.record({ id: fc.stringMatching(/^[a-z]$/), name: fc.string(), target: fc.string(), monitoring: fc.string() }),
      {
        selector: (it) => it.id,
      },
    ),
  })

  it("gives the other change, whole and without conflicts", () => {
    fc.assert(
      fc.property(section, section, (before, changed) => {
        const mine = mergeDocuments(before, before, changed)
        const theirs = mergeDocuments(before, changed, before)
        expect([mine.conflicts, theirs.conflicts]).toEqual([[], []])
        expect(theirs.merged).toEqual(changed)
        expect(new Set(mine.merged.results)).toEqual(new Set(changed.results))
      }),
    )
  })
})

import { describe, expect, it } from "vitest"
import { RESOLUTION_BASIS, resolutionClauses } from "./programme-resolution.ts"

describe("the resolution that adopts a programme", () => {
  it("rests on the acts by which councils adopt programmes, each marked as it was checked", () => {
    expect(RESOLUTION_BASIS.map(({ mark }) => mark)).toEqual(["from-memory", "verified"])
    expect(RESOLUTION_BASIS[1]!.article.pl).toContain("art. 5a ust. 1")
  })

  it("adopts the annex, names who carries it out and says when it enters into force", () => {
    const clauses = resolutionClauses({
      title: { pl: "Program na 2027", en: "Programme for 2027" },
      organ: "Prezydent Miasta",
    })
    expect(clauses.map(({ pl }) => pl.split(" ")[0])).toEqual(["Przyjmuje", "Wykonanie", "Uchwała"])
    expect(clauses[0]!.pl).toContain("„Program na 2027”")
    expect(clauses[1]!.pl).toContain("Prezydent Miasta")
  })

  it("of a change names the resolution whose annex it replaces", () => {
    const changed = { number: "XX/1/2026", on: "2026-02-20" }
    const [clause] = resolutionClauses({ title: { pl: "Program", en: "Programme" }, organ: "Prezydent", changed })
    expect(clause!.pl).toBe(
      "W uchwale nr XX/1/2026 z dnia 20 lutego 2026 r. załącznik otrzymuje brzmienie załącznika do niniejszej uchwały.",
    )
  })
})

import { describe, expect, it } from "vitest"
import { RESOLUTION_BASIS, resolutionBasis, resolutionClauses } from "./programme-resolution.ts"

describe("the resolution that adopts a programme", () => {
  it("rests on the acts by which councils adopt programmes, each marked as it was checked", () => {
    expect(RESOLUTION_BASIS.map(({ mark }) => mark)).toEqual(["from-memory", "verified"])
    expect(RESOLUTION_BASIS[1]!.article.pl).toContain("art. 5a ust. 1")
  })

  it("cites the journal of the act as it was in force on the day, and leaves a place for the other", () => {
    const before = resolutionBasis(Temporal.PlainDate.from("2026-02-20")).pl
    expect(before).toContain("o wolontariacie (Dz.U. z 2025 r. poz. 1338)")
    expect(before).toContain("o samorządzie gminnym (Dz.U. z ………… r. poz. …………) oraz art. 5a")
    expect(resolutionBasis(Temporal.PlainDate.from("2026-11-24")).pl).toContain("oraz z 2026 r. poz. 1040)")
  })

  it("adopts the annex, names who carries it out and says when it enters into force", () => {
    const clauses = resolutionClauses({
      title: { pl: "Program na 2027", en: "Programme for 2027" },
      organ: "Prezydent Miasta",
    })
    expect(clauses.map(({ pl }) => pl.split(" ")[0])).toEqual(["Przyjmuje", "Uchwałę", "Uchwała"])
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

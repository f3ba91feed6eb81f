import { describe, expect, it } from "vitest"
import { criteriaFor, EXCLUSION_GROUNDS, exclusionStatement, impartialityStatement } from "./committee.ts"

describe("criteria of art. 15", () => {
  it("are six for support, and leave out own money when a task is entrusted", () => {
    expect(criteriaFor("support").map((criterion) => criterion.key)).toEqual([
      "capability",
      "cost",
      "quality",
      "own_money",
      "in_kind",
      "history",
    ])
    expect(criteriaFor("entrust").some((criterion) => criterion.key === "own_money")).toBe(false)
  })
})

describe("exclusion of a committee member", () => {
  it("knows the grounds of art. 24 KPA and of being named by a participant", () => {
    expect(EXCLUSION_GROUNDS.filter((ground) => ground.article.includes("art. 24 § 1"))).toHaveLength(7)
    expect(EXCLUSION_GROUNDS.at(-1)?.article).toBe("art. 15 ust. 2d UDPPiW")
  })

  it("is declared for one call against every ground", () => {
    const statement = impartialityStatement("Sport 2027")
    expect(statement.introduction.pl).toContain("„Sport 2027”")
    expect(statement.grounds).toHaveLength(EXCLUSION_GROUNDS.length)
  })

  it("is recorded for one offer with its ground", () => {
    const record = exclusionStatement("Fundacja Dobry Start", "family")
    expect(record.introduction.pl).toContain("Fundacja Dobry Start")
    expect(record.ground.en).toContain("in-law")
  })
})

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { changedRuns } from "./changed-runs.ts"
import type { TextRun } from "./pdf.model.ts"

const kept = (runs: readonly TextRun[], side: "removed" | "added") =>
  runs
    .map((run) => (typeof run === "string" ? run : side in run ? (run as Record<string, string>)[side]! : ""))
    .join("")
    .replace(/\s+/gu, "")

describe("the words that changed in a text", () => {
  it("never stand glued together", () => {
    expect(changedRuns("Gmina organizuje dwa spotkania w roku.", "Gmina organizuje trzy spotkania w roku.")).toEqual([
      "Gmina organizuje ",
      { removed: "dwa" },
      " ",
      { added: "trzy" },
      " spotkania w roku.",
    ])
  })

  it("hold an amount, a number and a day whole", () => {
    expect(changedRuns("Na zadania: 4\u00a0200\u00a0000,00 zł", "Na zadania: 4\u00a0350\u00a0000,00 zł")).toEqual([
      "Na zadania: ",
      { removed: "4\u00a0200\u00a0000,00" },
      " ",
      { added: "4\u00a0350\u00a0000,00" },
      " zł",
    ])
    expect(
      changedRuns("Do 28 grudnia 2026 r. trwa nabór ofert.", "Do 14 grudnia 2026 r. trwa nabór ofert."),
    ).toContainEqual({
      removed: "28 grudnia 2026",
    })
    expect(changedRuns("Uchwała z 20.02.2026 w mocy.", "Uchwała z 21.02.2026 w mocy.")).toContainEqual({
      added: "21.02.2026",
    })
  })

  it("of a sentence mostly other are the old and the new sentence, one under the other", () => {
    const stays = "Program tworzy się co roku. "
    const before = "Projekt powstał po spotkaniach zespołu i po dwóch konsultacjach z organizacjami."
    const after = "Konsultacje projektu trwały od 1 do 21 września, na stronie miasta i w ratuszu."
    expect(changedRuns(stays + before, stays + after)).toEqual([stays, { removed: before }, "\n", { added: after }])
  })

  it("come and go without a gap of their own", () => {
    expect(
      changedRuns("Zadania wspólne gminy i organizacji.", "Zadania wspólne i lokalne gminy i organizacji."),
    ).toEqual(["Zadania wspólne ", { added: "i lokalne" }, " gminy i organizacji."])
    expect(changedRuns("", "Nowe")).toEqual([{ added: "Nowe" }])
    expect(changedRuns("Stare", "")).toEqual([{ removed: "Stare" }])
    expect(changedRuns("Tak samo.", "Tak samo.")).toEqual(["Tak samo."])
  })

  it("give back both texts, whatever they are", () => {
    const text = fc.array(fc.constantFrom("Ala", "ma", "kota", ".", " ", "\n", "4 000,00", "2026", "A"), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [one.join(""), other.join("")]
        const runs = changedRuns(before, after)
        expect(kept(runs, "removed")).toBe(before.replace(/\s+/gu, ""))
        expect(kept(runs, "added")).toBe(after.replace(/\s+/gu, ""))
      }),
    )
  })
})

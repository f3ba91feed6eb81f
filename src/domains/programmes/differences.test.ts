import { describe, expect, it } from "vitest"
import { partDifference } from "./differences.ts"
import { emptyPart, type TaskRow } from "./programme.ts"

const paragraph = (id: string, text: string) => ({ id, text })
const task = (id: string, more: Partial<TaskRow> = {}): TaskRow => ({
  ...{ id, paragraphId: null, sphere: "17", name: `Zadanie ${id}`, form: "support", plannedMoney: 100, unitId: null },
  carriedFrom: null,
  ...more,
})

describe("the difference of two texts of a part", () => {
  it("knows paragraphs by their ids, wherever they stand now", () => {
    const before = { ...emptyPart, paragraphs: [paragraph("a", "Pierwszy"), paragraph("b", "Drugi")] }
    const after = {
      ...emptyPart,
      paragraphs: [paragraph("c", "Nowy"), paragraph("b", "Drugi"), paragraph("a", "Pierwszy")],
    }
    expect(partDifference("aims", before, after).paragraphs).toEqual([
      { place: "§ 1 ust. 1", before: "", after: "Nowy" },
    ])
  })

  it("pairs paragraphs of programmes that were not copied in their order, and says which are gone", () => {
    const before = { ...emptyPart, paragraphs: [paragraph("a", "Stary"), paragraph("b", "Zbędny")] }
    const after = { ...emptyPart, paragraphs: [paragraph("x", "Nowy")] }
    expect(partDifference("way", before, after).paragraphs).toEqual([
      { place: "§ 7", before: "Stary", after: "Nowy" },
      { place: "§ 7 ust. 2", before: "Zbędny", after: "" },
    ])
  })

  it("tells added, removed and changed tasks apart, known by what they continue or by name and sphere", () => {
    const before = { ...emptyPart, tasks: [task("1"), task("2"), task("3")] }
    const after = {
      ...emptyPart,
      tasks: [task("4", { carriedFrom: "1", plannedMoney: 200 }), task("5", { name: "Zadanie 2" }), task("6")],
    }
    expect(partDifference("priorities", before, after).tasks).toMatchObject([
      { kind: "changed", before: { id: "1" }, after: { id: "4", plannedMoney: 200 } },
      { kind: "added", after: { id: "6" } },
      { kind: "removed", before: { id: "3" } },
    ])
  })

  it("is empty for a text and itself", () => {
    const same = { ...emptyPart, choices: ["17"], amount: 5, tasks: [task("1")], paragraphs: [paragraph("a", "x")] }
    expect(partDifference("scope", same, same)).toEqual({
      ...{ key: "scope", paragraphs: [], choices: { added: [], removed: [] }, dates: null, amount: null, tasks: [] },
    })
  })
})

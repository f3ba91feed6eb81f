import { describe, expect, it } from "vitest"
import { allFacts } from "../../../app/facts.ts"
import { byChapter, CHAPTERS } from "./chapters.ts"

describe("the chapters of the yearly report", () => {
  it("name sources that there are, each once, and leave none to chance", () => {
    const named: string[] = CHAPTERS.flatMap(({ sources }) => sources)
    expect(named.toSorted()).toEqual(allFacts.map(({ key }) => key).toSorted())
  })

  it("draw only numbers that stand in them", () => {
    for (const { key, sources, drawn } of CHAPTERS)
      for (const each of drawn) expect([key, (sources as readonly string[]).includes(each)]).toEqual([key, true])
  })

  it("keep European money with the results of tasks", () => {
    const lines = byChapter(allFacts.map(({ key }) => ({ key })))
    expect(lines.get("results")).toContainEqual({ key: "eu-funds-declared" })
    expect(lines.get("assessment")).not.toContainEqual({ key: "eu-funds-declared" })
  })
})

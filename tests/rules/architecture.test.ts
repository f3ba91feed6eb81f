import { describe, expect, it } from "vitest"
import { badExamples } from "./bad-examples.ts"
import { layerRules } from "./layers.ts"
import { nameRules } from "./names.ts"
import { placeRules, tableOwners } from "./places.ts"
import { type Project, type Rule, report } from "./rule.ts"
import { parseSource, readSources } from "./source.ts"
import { templateRules } from "./templates.ts"
import { wordRules } from "./words.ts"

const rules: readonly Rule[] = [...layerRules, ...nameRules, ...placeRules, ...templateRules, ...wordRules]

describe("the architecture", () => {
  const sources = readSources("src", "tests", "bench", "scripts")
  const project: Project = { sources, tableOwners: tableOwners(sources) }

  it.each(rules)("$name", (rule) => {
    const findings = sources.flatMap((source) => rule.check(source, project))
    expect(findings.length, report(rule, findings)).toBe(0)
  })
})

describe("a rule of the architecture", () => {
  const findingsIn = (rule: Rule, files: Readonly<Record<string, string>>) => {
    const sources = Object.entries(files).map(([path, text]) => parseSource(path, text))
    const project: Project = { sources, tableOwners: tableOwners(sources) }
    return sources.flatMap((source) => rule.check(source, project))
  }

  it.each(badExamples)("$rule.name: refuses $label", ({ rule, bad, places }) => {
    const findings = findingsIn(rule, bad)
    expect(findings.map(({ path, line }) => `${path}:${line}`)).toEqual(places)
    expect(report(rule, findings)).toContain(rule.reason)
  })

  it.each(badExamples.filter(({ good }) => good))("$rule.name: accepts the mended $label", ({ rule, good }) => {
    expect(findingsIn(rule, good!)).toEqual([])
  })

  it("has an example that it refuses, for every rule", () => {
    const shown = new Set(badExamples.map(({ rule }) => rule.name))
    expect(rules.filter(({ name }) => !shown.has(name)).map(({ name }) => name)).toEqual([])
  })
})

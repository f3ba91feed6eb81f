import type { Node, Source } from "./source.ts"

/** What a rule may need to know beyond one file. */
export type Project = { sources: readonly Source[]; tableOwners: ReadonlyMap<string, string> }

export type Finding = { path: string; line: number; what: string }

export type Rule = {
  name: string
  reason: string
  fix: string
  check(source: Source, project: Project): Finding[]
}

export const finding = (source: Source, at: Node | { start: number }, what: string): Finding => ({
  path: source.path,
  line: source.lineAt(at.start),
  what,
})

export const isTest = (path: string): boolean => /\.test\.ts$/.test(path) || path.startsWith("tests/")
/** Named examples stand beside the code, but only tests, the gallery and the example installation read them. */
export const isSample = (path: string): boolean => /\.samples?\.ts$|\/samples\//.test(path)
export const isTexts = (path: string): boolean => path.endsWith(".texts.ts")
export const isBrowser = (path: string): boolean => path.includes("/browser/")
export const isCode = (path: string): boolean => path.startsWith("src/") && !isTest(path) && !isSample(path)

export const domainOf = (path: string): string | undefined => /^src\/domains\/([^/]+)\//.exec(path)?.[1]

/** The rule, why it stands, what to do, and every place that breaks it. */
export function report(rule: Rule, findings: readonly Finding[]): string {
  const places = findings.map(({ path, line, what }) => `  ${path}:${line}  ${what}`)
  return [`\nRule:   ${rule.name}`, `Reason: ${rule.reason}`, `Fix:    ${rule.fix}`, ...places].join("\n")
}

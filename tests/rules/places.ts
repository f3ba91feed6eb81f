import { domainOf, type Finding, finding, isBrowser, isCode, isSample, isTest, type Rule } from "./rule.ts"
import { cooked, type Node, nameOf, type Source, stringOf } from "./source.ts"

const calls = (source: Source): { node: Node; callee: string; first: Node | undefined }[] =>
  source.nodes
    .filter(({ node }) => node.type === "CallExpression")
    .map(({ node }) => ({ node, callee: nameOf(node.callee as Node), first: (node.arguments as Node[])[0] }))

const mentions = (source: Source, pattern: RegExp): Node[] =>
  source.nodes
    .filter(({ node }) => node.type === "MemberExpression" && pattern.test(nameOf(node)))
    .map(({ node }) => node)

/** Which part of src a table belongs to: a domain's name, or "platform". */
export function tableOwners(sources: readonly Source[]): Map<string, string> {
  const owners = new Map<string, string>()
  for (const source of sources) {
    for (const { node, parents } of source.nodes) {
      if (node.type !== "TSPropertySignature") continue
      const inTables = parents.some(
        (each) => each.type === "TSInterfaceDeclaration" && nameOf(each.id as Node) === "Tables",
      )
      const isOwn = parents.at(-1)?.type === "TSInterfaceBody"
      const key = node.key as Node
      if (inTables && isOwn) owners.set(nameOf(key) || (stringOf(key) ?? ""), ownerOf(source.path))
    }
  }
  return owners
}

const ownerOf = (path: string): string => domainOf(path) ?? path.split("/")[1]!

const WRITERS = /\.(insertInto|updateTable|deleteFrom|mergeInto|replaceInto)$/
const WRITTEN =
  /\b(?:insert\s+into|delete\s+from|merge\s+into|truncate(?:\s+table)?|update)\s+(?:only\s+)?"?([a-z_]+)"?/gi

export const tableWrites: Rule = {
  name: "only the owner writes its tables",
  reason: "the owner's commands keep the rules of its data; a foreign write goes round them",
  fix: "call a command from the owner's public.ts",
  check(source, { tableOwners }) {
    if (!isCode(source.path)) return []
    const own = ownerOf(source.path)
    const written = (node: Node, table: string): Finding[] => {
      const owner = tableOwners.get(table.replace(/ as .*/, ""))
      if (owner === own) return []
      return [
        finding(
          source,
          node,
          owner ? `${own} writes ${table} of ${owner}` : `${own} writes ${table}, which nobody declares`,
        ),
      ]
    }
    const built = calls(source)
      .filter(({ callee }) => WRITERS.test(callee))
      .flatMap(({ node, first }) => written(node, stringOf(first) ?? "a table chosen at run time"))
    const typed = source.nodes
      .filter(({ node }) => node.type === "TaggedTemplateExpression" && /(^|\.)sql$/.test(nameOf(node.tag as Node)))
      .flatMap(({ node }) =>
        Array.from(sqlOf(node).matchAll(WRITTEN), ([, table]) => table!)
          .filter((table) => !["set", "of", "skip", "nowait"].includes(table))
          .flatMap((table) => written(node, table)),
      )
    return [...built, ...typed]
  },
}

const sqlOf = (tagged: Node): string => ((tagged.quasi as Node).quasis as Node[]).map(cooked).join("?")

const only = (places: readonly (string | RegExp)[], path: string): boolean =>
  places.some((place) => (typeof place === "string" ? path === place : place.test(path)))

export const environment: Rule = {
  name: "process.env only in src/platform/config.ts",
  reason: "every setting is checked once, at start, and listed in one place",
  fix: "read it in readConfig and pass it on",
  check(source) {
    if (!isCode(source.path) || source.path === "src/platform/config.ts") return []
    const imported = source.imports.filter(
      ({ specifier, names }) => specifier === "node:process" && names.includes("env"),
    )
    return [
      ...mentions(source, /^process\.env$/).map((node) => finding(source, node, "process.env")),
      ...imported.map((each) => finding(source, each, "env of node:process")),
    ]
  },
}

/** Where time is made (the clock) or where the machine's own time is meant, never the product's. */
const CLOCKS = ["src/platform/clock.ts", "src/platform/ids.ts", "src/platform/files.ts", "src/platform/log.ts"]

export const clock: Rule = {
  name: "the current time only from ctx.now",
  reason: "deadlines must be testable to the second, and the example installation moves its clock",
  fix: "take `now` as an argument",
  check(source) {
    if (!isCode(source.path) || isBrowser(source.path) || only(CLOCKS, source.path)) return []
    const made = source.nodes
      .filter(
        ({ node }) => ["NewExpression", "CallExpression"].includes(node.type) && nameOf(node.callee as Node) === "Date",
      )
      .filter(({ node }) => (node.arguments as Node[]).length === 0)
      .map(({ node }) => node)
    const read = mentions(source, /^(Temporal\.Now|Date\.now|performance\.timeOrigin)$/)
    return [...made, ...read].map((node) => finding(source, node, source.text.slice(node.start, node.end)))
  },
}

export const javascriptDates: Rule = {
  name: "no JavaScript Date in lib, law, domains and desks",
  reason: "a Date is neither a calendar day nor a moment in Warsaw; one shifted hour moves a deadline by a day",
  fix: "Temporal.PlainDate for days, Temporal.Instant for moments, src/lib/dates.ts between them",
  check(source) {
    if (!isCode(source.path) || isBrowser(source.path) || !/^src\/(lib|law|domains|desks)\//.test(source.path))
      return []
    return source.nodes
      .filter(({ node }) => node.type === "NewExpression" && nameOf(node.callee as Node) === "Date")
      .map(({ node }) => finding(source, node, source.text.slice(node.start, node.end)))
  },
}

const FLOATS = /^(parseFloat|Number\.parseFloat|Math\.round|\.toFixed|.+\.toFixed)$/

export const money: Rule = {
  name: "no parseFloat, toFixed or Math.round in law, domains and desks",
  reason: "money is integer grosze and shares are integer hundredths; a float loses a grosz when it matters",
  fix: "parseMoney, formatMoney, shareOf and formatShare of src/lib/money.ts",
  check(source) {
    if (!isCode(source.path) || isBrowser(source.path) || !/^src\/(law|domains|desks)\//.test(source.path)) return []
    return calls(source)
      .filter(({ callee }) => FLOATS.test(callee))
      .map(({ node, callee }) => finding(source, node, `${callee}(…)`))
  },
}

export const rawMarkup: Rule = {
  name: "unescaped markup only through src/ui/raw.ts, and trusted() only in ui",
  reason: "one forgotten escape shows somebody's script to everybody",
  fix: "html`…` escapes by itself; markup that we made (icons, charts) goes through a component in src/ui",
  check(source) {
    if (!isCode(source.path) || source.path === "src/ui/raw.ts") return []
    const raws = source.imports.filter(({ specifier, names }) => specifier.startsWith("hono/") && names.includes("raw"))
    const trusted = source.imports.filter(
      ({ specifier }) => /(^|\/)raw\.ts$/.test(specifier) && !source.path.startsWith("src/ui/"),
    )
    const written = mentions(source, /\.(innerHTML|outerHTML|insertAdjacentHTML)$/)
    return [
      ...[...raws, ...trusted].map((each) => finding(source, each, `imports ${each.names.join(", ")}`)),
      ...written.map((node) => finding(source, node, source.text.slice(node.start, node.end))),
    ]
  },
}

export const rawSql: Rule = {
  name: "no sql.raw outside src/platform",
  reason: "a text joined into SQL is how a database is stolen",
  fix: "values of the sql template, sql.ref and sql.table",
  check(source) {
    if (!isCode(source.path) || source.path.startsWith("src/platform/")) return []
    return calls(source)
      .filter(({ callee }) => /^sql\.(raw|lit|literal)$/.test(callee))
      .map(({ node, callee }) => finding(source, node, callee))
  },
}

export const honestTests: Rule = {
  name: "no .only, no .skip, no mocks of modules in tests",
  reason: "a test that does not run, or runs against a stand-in of our own code, proves nothing",
  fix: "use the real database (tests/support) and pass the clock; run a test conditionally with skipIf and a reason",
  check(source) {
    if (!isTest(source.path) || isSample(source.path)) return []
    return calls(source)
      .filter(({ callee }) => /^(it|test|describe)\.(only|skip|todo)$|^vi\.(mock|doMock)$/.test(callee))
      .map(({ node, callee }) => finding(source, node, callee))
  },
}

export const placeRules: readonly Rule[] = [
  ...[tableWrites, environment, clock, javascriptDates, money, rawMarkup, rawSql, honestTests],
]

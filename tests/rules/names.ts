import { basename } from "node:path"
import { targetOf } from "./layers.ts"
import { domainOf, finding, isCode, isTest, type Rule } from "./rule.ts"
import { type Node, nameOf } from "./source.ts"

const VAGUE = ["common", "shared", "util", "utils", "helper", "helpers", "misc", "core", "base"]
const MAX_LINES = 300
const start = { start: 0 }

export const vagueNames: Rule = {
  name: `no file or folder named ${VAGUE.join(", ")}`,
  reason: "the largest file of a code base always stands where the word is vaguest",
  fix: "name what it does and put it beside the code that needs it; share it only when a second owner really appears",
  check(source) {
    const vague = source.path.split(/[/.]/).filter((part) => VAGUE.includes(part))
    return vague.map((part) => finding(source, start, `"${part}" in the path`))
  },
}

export const barrels: Rule = {
  name: "no barrels but public.ts, and no export *",
  reason: "a barrel hides who owns what and loads what nobody asked for",
  fix: "import from the file that has it; in public.ts list every name",
  check(source) {
    if (isTest(source.path)) return []
    const stars = source.body.filter((node) => node.type === "ExportAllDeclaration")
    const onlyPassesOn =
      source.body.length > 0 && source.body.every((node) => node.source && node.type.startsWith("Export"))
    return [
      ...stars.map((node) => finding(source, node, "export *")),
      ...(onlyPassesOn && basename(source.path) !== "public.ts"
        ? [finding(source, start, "only passes exports on")]
        : []),
    ]
  },
}

export const smallFiles: Rule = {
  name: `a source file has at most ${MAX_LINES} lines`,
  reason: "a whole concept fits on a few screens; what does not is two concepts",
  fix: "split by meaning, not by length",
  check(source) {
    const lines = source.text.trimEnd().split("\n").length
    return source.path.startsWith("src/") && lines > MAX_LINES ? [finding(source, start, `${lines} lines`)] : []
  },
}

const camel = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** A file may hold a pair, such as adding and ending; then it is named by what the pair sets. */
export const commandFiles: Rule = {
  name: "whoever records an event in a domain is a command: verb-noun.ts exporting verbNoun, which a test imports",
  reason: "one grep for the verb finds the file, the test, the event and the mail",
  fix: "move the change into a file named by its verb: submit-offer.ts with submitOffer and submit-offer.test.ts",
  check(source, project) {
    const own = domainOf(source.path)
    if (own === undefined || !isCode(source.path)) return []
    const call = source.nodes.find(
      ({ node }) => node.type === "CallExpression" && nameOf(node.callee as Node) === "recordEvent",
    )
    if (!call) return []
    const name = basename(source.path, ".ts")
    if (!/^[a-z]+(-[a-z0-9]+)+$/.test(name))
      return [finding(source, call.node, "records an event in a file that is no command")]
    const functions = source.body.flatMap((node) => {
      const declared = node.type === "ExportNamedDeclaration" ? (node.declaration as Node | null) : null
      return declared?.type === "FunctionDeclaration" ? [nameOf(declared.id as Node)] : []
    })
    const isExported = functions.length > 1 || functions.includes(camel(name))
    const isTested = project.sources.some(
      (each) =>
        isTest(each.path) &&
        each.imports.some(
          (one) => domainOf(targetOf(each, one) ?? "") === own && one.names.some((n) => functions.includes(n)),
        ),
    )
    return [
      ...(isExported ? [] : [finding(source, start, `does not export the function ${camel(name)}`)]),
      ...(isTested ? [] : [finding(source, start, "no test imports it")]),
    ]
  },
}

export const unfinished: Rule = {
  name: "no TODO, FIXME, XXX or HACK",
  reason: "what is left for later belongs to an issue, where somebody will find it",
  fix: "do it, or write an issue and delete the note",
  check(source) {
    if (source.path.startsWith("tests/rules/")) return []
    return Array.from(source.text.matchAll(/\b(TODO|FIXME|XXX|HACK)\b/g), (match) =>
      finding(source, { start: match.index }, match[0]),
    )
  },
}

export const nameRules: readonly Rule[] = [vagueNames, barrels, smallFiles, commandFiles, unfinished]

import type { Text } from "../../src/lib/texts.ts"
import { targetOf } from "./layers.ts"
import { type Node, nameOf, type Source, stringOf } from "./source.ts"

/** One entry of a texts object, said with sample values. */
export type Sentence = {
  place: string
  /** One text, or four for an entry that takes a number: with 1, 2, 5 and 22. */
  texts: readonly Text[]
  counts: boolean
  /** Whether it chooses a form by plural() or counted(). */
  plural: boolean
}

const NUMBERS = [1, 2, 5, 22] as const

/** Every entry of every texts object that a module exports. Sample values are made from the types of the parameters. */
export function sentencesOf(source: Source, module: Readonly<Record<string, unknown>>): Sentence[] {
  return definitions(source).flatMap(({ name, entries }) =>
    entries.map(({ key, value }) => {
      const entry = (module[name] as Record<string, Text | ((...values: unknown[]) => Text)>)[key]!
      const place = `${source.path}: ${name}.${key}`
      if (typeof entry !== "function") return { place, texts: [entry], counts: false, plural: false }
      const written = definitionOf(value, source)
      const params = ((written.params ?? []) as Node[]).map(annotationOf)
      const counts = params.some((type) => isCount(type))
      const texts = (counts ? NUMBERS : [5]).map((n) => said(entry, params, n, source))
      return {
        place,
        texts,
        counts,
        plural: /\b(plural|counted)\(/.test(source.text.slice(written.start, written.end)),
      }
    }),
  )
}

/** A name stands for what it was given in the same file. */
function definitionOf(value: Node, source: Source): Node {
  if (value.type !== "Identifier") return value
  const declared = source.nodes.find(
    ({ node }) => node.type === "VariableDeclarator" && nameOf(node.id as Node) === nameOf(value),
  )
  return (declared?.node.init as Node | undefined) ?? value
}

/** A string may turn out to be a day of the database ("YYYY-MM-DD"). */
function said(
  entry: (...values: unknown[]) => Text,
  params: readonly (Node | undefined)[],
  n: number,
  source: Source,
): Text {
  try {
    return entry(...params.map((type) => sample(type, n, source, "coś")))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return entry(...params.map((type) => sample(type, n, source, "2026-12-28")))
  }
}

type Definition = { name: string; entries: { key: string; value: Node }[] }

function definitions(source: Source): Definition[] {
  return source.nodes.flatMap(({ node, parents }) => {
    const call = node.init as Node | undefined
    if (node.type !== "VariableDeclarator" || call?.type !== "CallExpression") return []
    if (nameOf(call.callee as Node) !== "defineTexts" || parents.at(-2)?.type !== "ExportNamedDeclaration") return []
    const properties = ((call.arguments as Node[])[0]!.properties as Node[]).filter((each) => each.type === "Property")
    const entries = properties.map((each) => ({
      key: nameOf(each.key as Node) || (stringOf(each.key as Node) ?? ""),
      value: each.value as Node,
    }))
    return [{ name: nameOf(node.id as Node), entries }]
  })
}

function annotationOf(parameter: Node): Node | undefined {
  const target = parameter.type === "AssignmentPattern" ? (parameter.left as Node) : parameter
  return (target.typeAnnotation as Node | undefined)?.typeAnnotation as Node | undefined
}

const isCount = (type: Node | undefined): boolean => type?.type === "TSNumberKeyword"

/** Types of ours that a text may take, by name. */
const SAMPLES: Record<string, (n: number) => unknown> = {
  Grosze: (n) => n * 100,
  Lang: () => "pl",
  Text: () => ({ pl: "tekst", en: "text" }),
  "Temporal.Instant": () => Temporal.Instant.from("2026-12-28T14:30:00Z"),
  "Temporal.PlainDate": () => Temporal.PlainDate.from("2026-12-28"),
}

function sample(type: Node | undefined, n: number, source: Source, word: string): unknown {
  switch (type?.type) {
    case "TSNumberKeyword":
      return n
    case "TSStringKeyword":
      return word
    case "TSBooleanKeyword":
      return true
    case "TSArrayType":
      return [sample(type.elementType as Node, n, source, word), sample(type.elementType as Node, n, source, word)]
    case "TSTypeOperator":
      return sample(type.typeAnnotation as Node, n, source, word)
    case "TSLiteralType":
      return (type.literal as Node).value
    case "TSUnionType":
      return sample((type.types as Node[])[0], n, source, word)
    case "TSTypeLiteral":
      return Object.fromEntries(
        (type.members as Node[]).map((each) => [
          nameOf(each.key as Node),
          sample((each.typeAnnotation as Node).typeAnnotation as Node, n, source, word),
        ]),
      )
    case "TSTypeReference": {
      const name = typeName(type.typeName as Node)
      if (name in SAMPLES) return SAMPLES[name]!(n)
      const alias = source.nodes.find(
        ({ node }) => node.type === "TSTypeAliasDeclaration" && nameOf(node.id as Node) === name,
      )
      if (alias) return sample(alias.node.typeAnnotation as Node, n, source, word)
    }
  }
  const written = type ? source.text.slice(type.start, type.end) : "any"
  throw new Error(
    `${source.path}: no sample value for the type ${written}; add one to SAMPLES in tests/rules/sentences.ts`,
  )
}

const typeName = (node: Node): string =>
  node.type === "TSQualifiedName" ? `${typeName(node.left as Node)}.${typeName(node.right as Node)}` : nameOf(node)

/** Words that are the same in both languages. */
const SHARED = new Set([
  "pożytek",
  "mail",
  "pkt",
  "sport",
  "min",
  "menu",
  "program",
  "status",
  "trend",
  "ranking",
  "administrator",
  "portal",
  "format",
])

/** Whether a text is the same in both languages though it has words that Polish and English write differently. */
export function isSame({ pl, en }: Text): boolean {
  const words = Array.from(pl.matchAll(/(?<![\p{L}\p{N}.@/])\p{L}{3,}(?![\p{L}\p{N}@/])/gu), ([word]) => word)
  const ours = words.filter((word) => word !== "coś" && word !== "tekst")
  return pl === en && ours.some((word) => word !== word.toUpperCase() && !SHARED.has(word.toLowerCase()))
}

/** What follows a number without counting anything: abbreviations of units, and what follows a number used as a name. */
const UNCOUNTED =
  /^(mln|mld|tys|gr|punkt|godz|min|str|poz|proc|albo|dla|jest|lub|nie|oraz|ponad|przed|przez|się|wymaga|został)(?!\p{L})/u
/** After these the genitive of many is right for every number but 1. */
const OBLIQUE = /(^|\s)(bez|dla|do|od|oprócz|po|poniżej|powyżej|próg|przez|spośród|w|w ciągu|z|za)\s(\S+\s)?#/iu

/** Days, and feminine nouns such as rzecz and wartość. */
const SAME_FOR_2_AND_5 = /# (\p{L}+ )?(dni|rzeczy|\p{L}+ści)(?!\p{L})/u

/**
 * Polish has one form for 1, one for 2–4 (and 22), one for 5–21. A text that chooses must choose so; one that puts a
 * noun after a number must choose.
 */
export function pluralFaults({ place, texts, counts, plural }: Sentence): string[] {
  if (!counts) return []
  const [one, two, five, twentyTwo] = texts.map(({ pl }) => pl.replace(/\d+/g, "#"))
  const shown = texts.map(({ pl }) => pl).join(" | ")
  if (plural) {
    if (two !== twentyTwo) return [`${place}: 2 and 22 take the same form: ${shown}`]
    if (one === five) return [`${place}: 1 and 5 take different forms: ${shown}`]
    return two === five && !OBLIQUE.test(two!) && !SAME_FOR_2_AND_5.test(two!)
      ? [`${place}: 2 and 5 take different forms: ${shown}`]
      : []
  }
  const noun = /(?<![\p{L}\p{N}.,:–-])5\s(\p{Ll}{3,})/u.exec(texts[2]!.pl)?.[1]
  return one === five && noun && !UNCOUNTED.test(noun) && !OBLIQUE.test(five!)
    ? [`${place}: "1 ${noun}" needs plural(): ${shown}`]
    : []
}

/** The console has no typography and indents by spaces. */
const CONSOLE = /^src\/(server|platform\/(config|migrate|postgres\/\w+))\.texts\.ts/

export function styleFaults({ place, texts: [text] }: Sentence): string[] {
  if (CONSOLE.test(place)) return []
  return (["pl", "en"] as const).flatMap((lang) => {
    const said = text![lang]
    const faults = [
      / {2}|^ | $/.test(said) && "a double space or one at an end",
      /"/.test(said) && `straight quotes (${lang === "pl" ? "„…”" : "“…”"})`,
      /\.\.\./.test(said) && "three dots (…)",
      / - /.test(said) && "a hyphen for a dash (–)",
      lang === "pl" && /“/.test(said) && "English quotes („…”)",
    ]
    return faults
      .filter((fault) => fault !== false)
      .map((fault) => `${place} (${lang}): ${fault}: ${said.slice(0, 70)}`)
  })
}

/** Entries that no code reads. An object looked up by a computed key, or passed on whole, counts as used. */
export function unusedKeys(modules: readonly Source[], sources: readonly Source[]): string[] {
  return modules.flatMap((module) =>
    definitions(module).flatMap(({ name, entries }) => {
      const used = new Set(sources.flatMap((source) => usedKeys(source, module.path, name)))
      if (used.has("*")) return []
      return entries.filter(({ key }) => !used.has(key)).map(({ key }) => `${module.path}: ${name}.${key}`)
    }),
  )
}

function usedKeys(source: Source, path: string, name: string): string[] {
  const local = source.path === path ? name : localName(source, path, name)
  if (local === undefined) return []
  return source.nodes.flatMap(({ node, parents }) => {
    const parent = parents.at(-1)!
    if (node.type !== "Identifier" || node.name !== local || parent.type.startsWith("Import")) return []
    if (parent.type === "VariableDeclarator" && parent.id === node) return []
    if (parent.type === "MemberExpression") {
      if (parent.property === node && !parent.computed) return []
      return parent.computed ? [stringOf(parent.property as Node) ?? "*"] : [nameOf(parent.property as Node)]
    }
    if (parent.type === "Property" && parent.key === node && parent.value !== node && !parent.shorthand) return []
    if (parents.some((each) => each.type === "TSTypeQuery" || each.type === "TSTypeOperator")) return []
    return ["*"]
  })
}

function localName(source: Source, path: string, name: string): string | undefined {
  const declaration = source.body.find((node) => {
    const each = source.imports.find(({ start }) => start === node.start)
    return node.type === "ImportDeclaration" && each !== undefined && targetOf(source, each) === path
  })
  const specifier = ((declaration?.specifiers ?? []) as Node[]).find((each) => nameOf(each.imported as Node) === name)
  return specifier && nameOf(specifier.local as Node)
}

import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { parseAst } from "vitest/node"

/** A node of the syntax tree (ESTree with TypeScript's additions); fields are looked at by name. */
export type Node = { type: string; start: number; end: number; [field: string]: unknown }
export type Placed = { node: Node; parents: readonly Node[] }
export type Import = { specifier: string; typeOnly: boolean; start: number; names: readonly string[] }

export type Source = {
  /** From the project's folder, with `/`. */
  path: string
  text: string
  body: readonly Node[]
  nodes: readonly Placed[]
  imports: readonly Import[]
  lineAt(offset: number): number
}

export const root = join(import.meta.dirname, "../..")

export function parseSource(path: string, text: string): Source {
  const program = parseAst(text, { lang: path.endsWith(".mjs") ? "js" : "ts" }) as unknown as Node
  const nodes = [...walk(program, [])]
  return {
    path,
    text,
    body: program.body as Node[],
    nodes,
    imports: nodes.flatMap(({ node }) => importOf(node)),
    lineAt: (offset) => text.slice(0, offset).split("\n").length,
  }
}

/** Every TypeScript file under the folders, parsed. */
export function readSources(...folders: readonly string[]): Source[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => parseSource(relative(root, path).replaceAll("\\", "/"), readFileSync(path, "utf8")))
}

function* walk(node: Node, parents: readonly Node[]): Generator<Placed> {
  yield { node, parents }
  const inner = [...parents, node]
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child, inner)
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string"

function importOf(node: Node): Import[] {
  const isDeclaration = ["ImportDeclaration", "ExportNamedDeclaration", "ExportAllDeclaration"].includes(node.type)
  if (!isDeclaration && node.type !== "ImportExpression") return []
  const source = node.source as Node | null
  if (typeof source?.value !== "string") return []
  const specifiers = (node.specifiers ?? []) as Node[]
  return [
    {
      specifier: source.value,
      typeOnly:
        node.importKind === "type" ||
        node.exportKind === "type" ||
        (specifiers.length > 0 && specifiers.every((each) => each.importKind === "type" || each.exportKind === "type")),
      start: node.start,
      names: specifiers.map((each) => nameOf((each.imported ?? each.local) as Node)),
    },
  ]
}

/** `a.b.c` of a chain of plain names, "" for anything else. */
export function nameOf(node: Node | null | undefined): string {
  if (node?.type === "Identifier") return node.name as string
  if (node?.type === "MemberExpression" && !node.computed) {
    const owner = nameOf(node.object as Node)
    return owner ? `${owner}.${nameOf(node.property as Node)}` : `.${nameOf(node.property as Node)}`
  }
  if (node?.type === "ChainExpression") return nameOf(node.expression as Node)
  return ""
}

/** Text of a string literal, or of a template without values. */
export function stringOf(node: Node | null | undefined): string | undefined {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value
  if (node?.type === "TemplateLiteral" && (node.quasis as Node[]).length === 1)
    return cooked((node.quasis as Node[])[0]!)
  return undefined
}

export const cooked = (quasi: Node): string => (quasi.value as { cooked: string | null }).cooked ?? ""

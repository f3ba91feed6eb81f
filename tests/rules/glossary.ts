import { type Node, nameOf, type Source } from "./source.ts"

/** Each word to avoid, with the name that stands for the thing. */
export function avoidedWords(glossary: string): Map<string, string> {
  const rows = glossary.split("\n").filter((line) => line.startsWith("| ") && !line.includes("---"))
  return new Map(
    rows.flatMap((row) => {
      const [, , name, avoided] = row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim())
      const words = (avoided ?? "").split(",").map((word) => word.trim().toLowerCase())
      return words.filter((word) => /^[a-z]+$/.test(word)).map((word) => [word, name!] as const)
    }),
  )
}

/** Names that we give ourselves: what others named (members of libraries, keys of their options) is theirs. */
export function avoidedNames(sources: readonly Source[], avoided: ReadonlyMap<string, string>): string[] {
  return sources.flatMap((source) =>
    source.nodes
      .filter(({ node, parents }) => node.type === "Identifier" && isDeclared(node, parents))
      .flatMap(({ node }) => {
        const name = nameOf(node)
        const word = wordsOf(name).find((each) => avoided.has(each))
        if (!word) return []
        return [`${source.path}:${source.lineAt(node.start)}  ${name}: say ${avoided.get(word)}, not ${word}`]
      }),
  )
}

function isDeclared(node: Node, parents: readonly Node[]): boolean {
  const parent = parents.at(-1)
  if (!parent) return false
  if (Array.isArray(parent.params) && parent.params.includes(node)) return true
  if (["VariableDeclarator", "FunctionDeclaration", "ClassDeclaration"].includes(parent.type)) return parent.id === node
  if (["TSTypeAliasDeclaration", "TSInterfaceDeclaration"].includes(parent.type)) return parent.id === node
  return ["TSPropertySignature", "MethodDefinition"].includes(parent.type) && parent.key === node
}

/** `loadGrants` → load, grant. */
const wordsOf = (name: string): string[] =>
  name
    .split(/(?=[A-Z])|_|\d/)
    .map((word) => word.toLowerCase())
    .flatMap((word) => [word, word.replace(/s$/, ""), word.replace(/ies$/, "y")])

import { domainOf, finding, isCode, isTexts, type Rule } from "./rule.ts"
import { cooked, type Node, nameOf, type Source } from "./source.ts"

/** Polish that is data, not a sentence: statutory titles, words recognised in printed cards, letters to fold. */
const DATA: readonly { path: RegExp; why: string }[] = [
  { path: /^src\/law\//, why: "names of acts and provisions" },
  { path: /^src\/domains\/strategy\/card-reader\//, why: "words recognised in printed cards" },
  { path: /^src\/ui\/gallery\//, why: "names and addresses of the invented people in the gallery" },
  { path: /^src\/domains\/people\/demo-people\.ts$/, why: "names of the demo people" },
  { path: /^src\/app\/example\//, why: "the invented year of the example installation" },
]

const DIACRITICS = /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]/
/** The product's name and the currency are the same in every language. */
const NAMES = /Pożytek|(?<!\p{L})zł(?!\p{L})/gu

/** String literals and runs of templates that become text at run time, with where they stand. */
function strings(source: Source): { text: string; node: Node; parents: readonly Node[] }[] {
  return source.nodes.flatMap(({ node, parents }) => {
    const inType = parents.some((each) => each.type === "TSLiteralType" || each.type.startsWith("Import"))
    if (inType) return []
    if (node.type === "Literal" && typeof node.value === "string") return [{ text: node.value, node, parents }]
    return node.type === "TemplateElement" ? [{ text: cooked(node), node, parents }] : []
  })
}

export const polishSentences: Rule = {
  name: "no Polish words outside *.texts.ts",
  reason: "every sentence a person sees exists in Polish and English, and a missing one is a type error",
  fix: "move it to the module's *.texts.ts; if it is data rather than a sentence, list the place in tests/rules/words.ts",
  check(source) {
    if (!isCode(source.path) || isTexts(source.path) || DATA.some(({ path }) => path.test(source.path))) return []
    return strings(source)
      .filter(({ text, parents }) => DIACRITICS.test(text.replace(NAMES, "")) && !isFolding(parents))
      .map(({ text, node }) => finding(source, node, `"${text.trim().slice(0, 60)}"`))
  },
}

/** A single letter replaced by another, as in `.replaceAll("ł", "l")`. */
const isFolding = (parents: readonly Node[]): boolean => {
  const call = parents.at(-1)
  return call?.type === "CallExpression" && /\.replace(All)?$/.test(nameOf(call.callee as Node))
}

export const inlineTexts: Rule = {
  name: "no { pl, en } outside *.texts.ts",
  reason: "sentences are proofread where they stand together",
  fix: "move it to the module's *.texts.ts",
  check(source) {
    if (!isCode(source.path) || isTexts(source.path) || /^src\/law\//.test(source.path)) return []
    return source.nodes
      .filter(({ node }) => node.type === "ObjectExpression")
      .filter(({ node }) => {
        const keys = (node.properties as Node[]).filter((each) => isWords(each.value as Node | undefined))
        return ["pl", "en"].every((lang) => keys.some((each) => nameOf(each.key as Node) === lang))
      })
      .map(({ node }) =>
        finding(source, node, source.text.slice(node.start, node.end).slice(0, 60).replace(/\s+/g, " ")),
      )
  },
}

/** More than one word: a separator or a code may differ by language without being a sentence. */
const isWords = (value: Node | undefined): boolean =>
  (value?.type === "Literal" && typeof value.value === "string" && /\p{L}{2,}/u.test(value.value)) ||
  (value?.type === "TemplateLiteral" && (value.quasis as Node[]).some((quasi) => /\p{L}{2,}/u.test(cooked(quasi))))

const STATUTE = /\b(art|ust|pkt)\.? ?\d|§ ?\d/i
const isFace = (path: string): boolean =>
  !path.startsWith("src/ui/gallery/") &&
  (/^src\/(ui|desks|app)\//.test(path) ||
    (domainOf(path) !== undefined && /\.(page|routes|mail)\.ts$|\/(pages|mails)\//.test(path)))

export const statuteInPages: Rule = {
  name: "no articles of law in pages, routes and mails",
  reason: "when the act changes, src/law is the one place to look at",
  fix: "show the `article` of the rule or parameter from src/law",
  check(source) {
    if (!isCode(source.path) || isTexts(source.path) || !isFace(source.path)) return []
    return strings(source)
      .filter(({ text }) => STATUTE.test(text))
      .map(({ text, node }) => finding(source, node, `"${text.trim().slice(0, 60)}"`))
  },
}

export const statutoryTerms: Rule = {
  name: "no terms counted in days, months or years in domains and desks",
  reason: "a term is a dated parameter of the law or of the office, with its article; a number in the code is neither",
  fix: "take it from src/law (deadlines) or from the parameters of the office",
  check(source) {
    if (!isCode(source.path) || !/^src\/(domains|desks)\//.test(source.path)) return []
    return source.nodes
      .filter(({ node }) => node.type === "Property" && /^(days|weeks|months|years)$/.test(nameOf(node.key as Node)))
      .filter(({ node }) => (node.value as Node).type === "Literal" && Number((node.value as Node).value) > 1)
      .map(({ node }) => finding(source, node, source.text.slice(node.start, node.end)))
  },
}

export const wordRules: readonly Rule[] = [polishSentences, inlineTexts, statuteInPages, statutoryTerms]

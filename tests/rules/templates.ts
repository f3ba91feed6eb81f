import { type Finding, finding, isCode, isTexts, type Rule } from "./rule.ts"
import { cooked, type Node, nameOf, type Source } from "./source.ts"

/** Where a value or a piece of text stands in a page template. */
type Place =
  | { in: "text" }
  | { in: "tag" }
  | { in: "value"; attribute: string; quoted: boolean; whole: boolean }
  | { in: "script" }

/** A template of attributes for the tag around it: ` class="wide"`, ` data-open`. */
const ATTRIBUTES_ONLY = /^ ([a-z]+-[a-z-]+|[a-z-]+="|(hidden|required|checked|disabled|selected|open|download)\s*$)/

type Seen = { words: (text: string, place: Place, at: number) => void; value: (value: Node, place: Place) => void }

/** Reads a template as HTML, telling for each run of text and each value where it stands. */
function readTemplate(template: Node, seen: Seen): void {
  const quasis = template.quasis as Node[]
  const values = template.expressions as Node[]
  const startsInTag = ATTRIBUTES_ONLY.test(cooked(quasis[0]!))
  let place: Place = { in: startsInTag ? "tag" : "text" }
  let tag = ""
  let quote = ""
  quasis.forEach((quasi, index) => {
    const text = cooked(quasi)
    let run = ""
    const flush = () => {
      if (run.trim()) seen.words(run, place, quasi.start)
      run = ""
    }
    for (let i = 0; i < text.length; i++) {
      const c = text[i]!
      if (place.in === "text" || place.in === "script") {
        if (
          c === "<" &&
          /^<[a-zA-Z/!]/.test(text.slice(i)) &&
          (place.in === "text" || /^<\/(script|style)/i.test(text.slice(i)))
        ) {
          flush()
          tag = /^<\/?([a-zA-Z0-9-]*)/.exec(text.slice(i))![1]!.toLowerCase()
          if (text[i + 1] === "/") tag = `/${tag}`
          place = { in: "tag" }
        } else run += c
      } else if (place.in === "tag") {
        if (c === ">") {
          place = tag === "script" || tag === "style" ? { in: "script" } : { in: "text" }
        } else if (c === "=") {
          const attribute = /([^\s"'<>/=]+)\s*$/.exec(text.slice(0, i))?.[1]?.toLowerCase() ?? ""
          const next = text[i + 1]
          quote = next === '"' || next === "'" ? next : ""
          if (quote) i++
          place = { in: "value", attribute, quoted: quote !== "", whole: true }
        }
      } else if (place.quoted ? c === quote : /[\s>]/.test(c)) {
        flush()
        place = c === ">" ? { in: "text" } : { in: "tag" }
      } else {
        run += c
        place = { ...place, whole: false }
      }
    }
    flush()
    if (values[index]) {
      seen.value(values[index], place)
      if (place.in === "value") place = { ...place, whole: false }
    }
  })
}

function inTemplates(source: Source, look: (found: Finding[]) => Seen): Finding[] {
  const found: Finding[] = []
  for (const { node } of source.nodes) {
    const isPage = node.type === "TaggedTemplateExpression" && ["html", "template"].includes(nameOf(node.tag as Node))
    if (isPage) readTemplate(node.quasi as Node, look(found))
  }
  return found
}

const ignore = () => undefined

export const quotedAttributes: Rule = {
  name: "every interpolated attribute of a page is quoted",
  reason: "an unquoted value ends at the first space, so that somebody's name can add attributes such as onclick",
  fix: "put the value between quotes, or use attributes({ … })",
  check: (source) =>
    inTemplates(source, (found) => ({
      words: ignore,
      value(value, place) {
        if (place.in === "value" && !place.quoted) found.push(finding(source, value, `${place.attribute}=\${…}`))
      },
    })),
}

export const noScripts: Rule = {
  name: "no values inside <script>, <style> or on… attributes",
  reason: "escaping for HTML does not make a value safe for a script",
  fix: "put the value into a data- attribute and read it in browser/",
  check: (source) =>
    inTemplates(source, (found) => ({
      words: ignore,
      value(value, place) {
        const isHandler = place.in === "value" && place.attribute.startsWith("on")
        if (place.in === "script" || isHandler)
          found.push(finding(source, value, source.text.slice(value.start, value.end)))
      },
    })),
}

const ADDRESSES = ["href", "src", "action", "formaction", "srcset", "poster"]
const SAFE_CALL = /(^|\.)(href|assetUrl|addScript)$/

export const safeAddresses: Rule = {
  name: "an address in a page comes from urls, assetUrl or href()",
  reason: "addresses are listed in src/urls.ts once, and a link that a person typed may say javascript:",
  fix: "urls.x.href({ … }) for our pages, href(value) of src/ui/link.ts for anything else",
  check: (source) =>
    inTemplates(source, (found) => ({
      words(text, place, at) {
        const isPath = place.in === "value" && ADDRESSES.includes(place.attribute) && /^\/[a-z]/.test(text)
        if (isPath) found.push(finding(source, { start: at }, `${place.attribute}="${text}"`))
      },
      value(value, place) {
        if (place.in !== "value" || !place.whole || !ADDRESSES.includes(place.attribute) || isSafe(value, source))
          return
        found.push(finding(source, value, `${place.attribute}="\${${source.text.slice(value.start, value.end)}}"`))
      },
    })),
}

/** Made by one of the safe calls, here or where its name is defined in this file; or a place on the same page. */
function isSafe(value: Node, source: Source): boolean {
  switch (value.type) {
    case "CallExpression":
      return SAFE_CALL.test(nameOf(value.callee as Node))
    case "TemplateLiteral":
      return cooked((value.quasis as Node[])[0]!).startsWith("#")
    case "ConditionalExpression":
      return isSafe(value.consequent as Node, source) && isSafe(value.alternate as Node, source)
    case "Literal":
      return typeof value.value === "string" && value.value.startsWith("#")
    case "Identifier": {
      const isNamed = ({ node }: { node: Node }) =>
        node.type === "VariableDeclarator" && nameOf(node.id as Node) === nameOf(value)
      const defined = source.nodes.filter(isNamed).map(({ node }) => node.init as Node | null)
      return defined.length > 0 && defined.every((init) => init && init.type !== "Identifier" && isSafe(init, source))
    }
    default:
      return false
  }
}

const SPOKEN = ["title", "alt", "placeholder", "aria-label", "aria-description", "label"]

export const spokenTemplates: Rule = {
  name: "no words in page templates",
  reason: "a sentence in a template exists in one language and nobody proofreads it",
  fix: "move it to a *.texts.ts in Polish and English and print t(texts.key)",
  check(source) {
    if (!isCode(source.path) || isTexts(source.path)) return []
    return inTemplates(source, (found) => ({
      value: ignore,
      words(text, place, at) {
        const visible = text.replace(/&[a-z0-9#]+;/gi, "")
        const isSpoken = place.in === "text" || (place.in === "value" && SPOKEN.includes(place.attribute))
        if (isSpoken && /\p{L}{2,}/u.test(visible))
          found.push(finding(source, { start: at }, visible.trim().slice(0, 60)))
      },
    }))
  },
}

export const templateRules: readonly Rule[] = [quotedAttributes, noScripts, safeAddresses, spokenTemplates]

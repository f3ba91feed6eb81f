import { posix } from "node:path"
import { domainOf, finding, isSample, isTest, type Rule } from "./rule.ts"
import type { Import, Source } from "./source.ts"

const LAYERS = ["urls", "lib", "law", "platform", "ui", "domains", "desks", "app", "server"] as const
type Layer = (typeof LAYERS)[number]

const DOMAINS = [
  ...["offices", "people", "organisations", "strategy", "programmes", "consultations", "calls", "offers", "evaluation"],
  ...["contracts", "reports", "small-grants", "initiatives", "exchange", "events", "teams", "resources", "advice"],
  ...["foreign", "awards", "volunteers"],
] as const

/** A file of `src` that an import leads to; undefined for packages. */
export function targetOf(source: Source, each: Import): string | undefined {
  return each.specifier.startsWith(".") ? posix.join(posix.dirname(source.path), each.specifier) : undefined
}

const layerOf = (path: string): Layer | undefined =>
  LAYERS.find((layer) => new RegExp(`^src/${layer}(/|\\.ts$)`).test(path))

const eachImport = (source: Source) =>
  source.imports.map((each) => ({ each, target: targetOf(source, each), layer: layerOf(targetOf(source, each) ?? "") }))

export const direction: Rule = {
  name: "urls, lib ← law ← platform ← ui ← domains ← desks ← app ← server",
  reason: "a change in one layer can then break only the layers above it, and the lower ones can be read alone",
  fix: "move what both need into the lower layer, or hand it over as an argument",
  check(source) {
    const own = layerOf(source.path)
    if (own === undefined || isTest(source.path)) return []
    return eachImport(source)
      .filter(
        ({ layer }) => layer && (LAYERS.indexOf(layer) > LAYERS.indexOf(own) || (own === "urls" && layer !== own)),
      )
      .map(({ each, layer }) => finding(source, each, `${own} imports ${layer}: ${each.specifier}`))
  },
}

export const insideSource: Rule = {
  name: "src imports nothing from tests, bench or scripts",
  reason: "the product runs without them",
  fix: "move the code into src",
  check(source) {
    if (!source.path.startsWith("src/") || isTest(source.path)) return []
    return eachImport(source)
      .filter(({ target }) => target && !target.startsWith("src/") && !target.endsWith("package.json"))
      .map(({ each }) => finding(source, each, each.specifier))
  },
}

export const domainOrder: Rule = {
  name: `a domain imports only domains above it: ${DOMAINS.join(" · ")}`,
  reason: "domains without a direction become one ball that nobody can change a part of",
  fix: "let the earlier domain record an event and the later one read it, or move the question to a desk",
  check(source) {
    const own = domainOf(source.path)
    if (own === undefined || isTest(source.path)) return []
    if (!DOMAINS.includes(own as never))
      return [finding(source, { start: 0 }, `"${own}" is not in the list of domains`)]
    return eachImport(source)
      .map(({ each, target }) => ({ each, other: domainOf(target ?? "") }))
      .filter(({ other }) => other && DOMAINS.indexOf(other as never) > DOMAINS.indexOf(own as never))
      .map(({ each, other }) => finding(source, each, `${own} imports ${other}`))
  },
}

export const domainDoor: Rule = {
  name: "a domain is entered only through its public.ts",
  reason: "what is behind the door can change without asking the others",
  fix: "export what you need from the other domain's public.ts; only app may take *.routes.ts, only samples and tests *.samples.ts",
  check(source) {
    const own = domainOf(source.path)
    return eachImport(source)
      .filter(({ target }) => {
        const other = domainOf(target ?? "")
        if (other === undefined || other === own || target!.endsWith("/public.ts")) return false
        if (isTest(source.path) && own === undefined) return false
        if (isSample(target!)) return !(isSample(source.path) || isTest(source.path) || layerOf(source.path) === "app")
        return !(layerOf(source.path) === "app" && /\.(routes|jobs|example)\.ts$/.test(target!))
      })
      .map(({ each }) => finding(source, each, each.specifier))
  },
}

export const pure: Rule = {
  name: "lib and law are pure: they import only each other",
  reason: "the law must be testable without a database, a clock or a network, and readable without knowing a library",
  fix: "hand the value over as an argument, or move the function to platform",
  check(source) {
    if (!["lib", "law"].includes(layerOf(source.path) ?? "") || isTest(source.path)) return []
    return eachImport(source)
      .filter(({ target }) => target === undefined)
      .map(({ each }) => finding(source, each, each.specifier))
  },
}

const QUERYING = /^kysely$|^pg$|\/platform\/db\.ts$|\.queries\.ts$/
const isType = (name: string): boolean => /^[A-Z][a-z]/.test(name)

/** Access files also answer questions about what is at hand (mayEdit); only accessX reads. */
const queries = ({ specifier, typeOnly, names }: Import): boolean =>
  !typeOnly &&
  ((QUERYING.test(specifier) && !(names.length > 0 && names.every(isType))) ||
    (/\.access\.ts$/.test(specifier) && names.some((name) => /^access[A-Z]/.test(name))))

export const uiNeverQueries: Rule = {
  name: "ui and pages never query",
  reason:
    "a component is a synchronous function of its arguments: it can be shown in the gallery and tested without data",
  fix: "read in *.queries.ts, let the handler pass the result",
  check(source) {
    const isPage = layerOf(source.path) === "ui" || (domainOf(source.path) && /\.page\.ts$|\/pages\//.test(source.path))
    if (!isPage || isTest(source.path)) return []
    return source.imports.filter(queries).map((each) => finding(source, each, each.specifier))
  },
}

export const layerRules: readonly Rule[] = [direction, insideSource, domainOrder, domainDoor, pure, uiNeverQueries]

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { avoidedNames, avoidedWords } from "./glossary.ts"
import { isCode, isTexts } from "./rule.ts"
import { isSame, pluralFaults, type Sentence, sentencesOf, styleFaults, unusedKeys } from "./sentences.ts"
import { parseSource, readSources, root } from "./source.ts"

const sources = readSources("src", "scripts")
const modules = sources.filter(({ path }) => path.startsWith("src/") && isTexts(path))
const sentences: Sentence[] = []
for (const source of modules) sentences.push(...sentencesOf(source, await import(join(root, source.path))))

const list = (faults: readonly string[]): string => `\n${faults.join("\n")}\n`

describe("the texts of the interface", () => {
  it("are found", () => {
    expect(sentences.length).toBeGreaterThan(100)
  })

  it("are never empty in either language", () => {
    const empty = sentences.filter(({ texts }) => texts.some(({ pl, en }) => !pl.trim() || !en.trim()))
    expect(empty.map(({ place }) => place)).toEqual([])
  })

  it("are translated, not copied", () => {
    const copied = sentences
      .filter(({ texts }) => isSame(texts[0]!))
      .map(({ place, texts }) => `${place}: ${texts[0]!.pl}`)
    expect(copied, list(copied)).toEqual([])
  })

  it("use the right Polish form for 1, 2, 5 and 22", () => {
    const faults = sentences.flatMap(pluralFaults)
    expect(faults, list(faults)).toEqual([])
  })

  it("are typeset well: no double spaces, straight quotes or three dots", () => {
    const faults = sentences.flatMap(styleFaults)
    expect(faults, list(faults)).toEqual([])
  })

  it("are all used", () => {
    const unused = unusedKeys(modules, sources)
    expect(unused, list(unused)).toEqual([])
  })
})

describe("the names of the code", () => {
  const glossary = readFileSync(join(root, "docs/glossary.md"), "utf8")

  it("avoid the words that the glossary tells to avoid", () => {
    const found = avoidedNames(
      sources.filter(({ path }) => isCode(path) && /^src\/(law|ui|domains|desks)\//.test(path)),
      avoidedWords(glossary),
    )
    expect(found, list(found)).toEqual([])
  })
})

describe("these checks", () => {
  const sentence = (pl: (n: number) => string, plural = true): Sentence => {
    const texts = [1, 2, 5, 22].map((n) => ({ pl: pl(n), en: String(n) }))
    return { place: "x", texts, counts: true, plural }
  }

  it("see a wrong plural", () => {
    expect(pluralFaults(sentence((n) => `${n} ${n === 1 ? "oferta" : n === 5 ? "ofert" : "oferty"}`))).toEqual([])
    expect(pluralFaults(sentence((n) => `${n} ${n === 1 ? "oferta" : "oferty"}`))).toHaveLength(1)
    expect(pluralFaults(sentence((n) => `${n} ${n === 1 ? "oferta" : n === 2 ? "oferty" : "ofert"}`))).toHaveLength(1)
    expect(pluralFaults(sentence((n) => `${n} ${n === 1 ? "wartość" : "wartości"}`))).toEqual([])
    expect(pluralFaults(sentence((n) => `Zostało ${n} dni`, false))).toHaveLength(1)
    expect(pluralFaults(sentence((n) => `Strona ${n} z 3`, false))).toEqual([])
  })

  it("see a copied, an unused and a badly set text", () => {
    expect(isSame({ pl: "Save changes", en: "Save changes" })).toBe(true)
    expect(isSame({ pl: "SHA-256, KRS", en: "SHA-256, KRS" })).toBe(false)
    const texts = parseSource("src/a.texts.ts", "export const aTexts = defineTexts({ used: {}, unused: {} })")
    const page = parseSource("src/a.ts", `import { aTexts as t } from "./a.texts.ts"\nprint(t.used)`)
    const lookup = parseSource("src/b.ts", `import { aTexts } from "./a.texts.ts"\nprint(aTexts[key])`)
    expect(unusedKeys([texts], [page])).toEqual(["src/a.texts.ts: aTexts.unused"])
    expect(unusedKeys([texts], [page, lookup])).toEqual([])
    expect(styleFaults({ ...sentence(() => 'To "jest"  źle...', false) })).toHaveLength(3)
  })

  it("see an avoided word inside a name", () => {
    const words = avoidedWords(
      "| a | b | name in code | words to avoid |\n| oferta | art. 14 | offer | application, bid |",
    )
    const source = parseSource(
      "src/a.ts",
      "function loadApplications(bid: string, forbidden: number) {}\nmail.application = 1",
    )
    expect(avoidedNames([source], words)).toEqual([
      "src/a.ts:1  loadApplications: say offer, not application",
      "src/a.ts:1  bid: say offer, not bid",
    ])
  })
})

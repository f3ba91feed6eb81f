import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { PROGRAMME_PARTS } from "../../../law/programme.ts"
import { PASTED_RESOLUTION } from "./resolution.samples.ts"
import { type SplitParagraph, splitResolution } from "./split-resolution.ts"

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean)
const allWords = (found: readonly SplitParagraph[]) =>
  found.flatMap(({ title, mark, text }) => wordsOf(`${title} ${mark} ${text}`))

describe("a pasted resolution", () => {
  const found = splitResolution(PASTED_RESOLUTION)
  const of = (part: SplitParagraph["part"]) => found.filter((it) => it.part === part).map(({ text }) => text)

  it("fills every one of the eleven parts from its chapters", () => {
    for (const { key } of PROGRAMME_PARTS) expect([key, of(key).length > 0]).toEqual([key, true])
    expect(of("aims")).toEqual([
      "Celem głównym Programu jest rozwijanie współpracy miasta z organizacjami.",
      "Cele szczegółowe to:\n1) wzmacnianie organizacji;\n2) rozwój wolontariatu w dzielnicach miasta.",
    ])
    expect(of("committees")).toEqual(["Komisję powołuje Prezydent zarządzeniem."])
    expect(of("priorities")[0]).toContain("\n1) kultura fizyczna")
    expect(found.find(({ part }) => part === "forms")).toMatchObject({
      mark: "§ 5. 1.",
      title: "Rozdział 5 Formy współpracy",
    })
  })

  it("keeps the resolution itself and general provisions aside, and the edges of pages out", () => {
    expect(of("rest").join(" ")).toContain("Wykonanie uchwały powierza się Prezydentowi Miasta.")
    expect(of("rest").join(" ")).toContain("Ilekroć w Programie jest mowa o:")
    expect(of("rest")).toContain("Rozdział 1 Postanowienia ogólne")
    expect(of("skip")).toEqual([expect.stringContaining("Strona 2")])
  })

  it("is read without chapters too: by titles of its sections, or by their first words", () => {
    const titled = splitResolution(
      "§ 1. Cele programu\n1. Rozwój.\n2. Pomoc.\n§ 2. Formy współpracy\nWspieranie zadań.",
    )
    expect(titled.map(({ part, text, isSure }) => [part, text, isSure])).toEqual([
      ["aims", "Rozwój.", true],
      ["aims", "Pomoc.", true],
      ["forms", "Wspieranie zadań.", true],
    ])
    const bare = splitResolution("§ 1.\nCelem głównym jest rozwój\nmiasta.\n§ 2. Prezydent ogłasza wyniki.")
    expect(bare.map(({ part, text, isSure }) => [part, text, isSure])).toEqual([
      ["aims", "Celem głównym jest rozwój miasta.", false],
      ["rest", "Prezydent ogłasza wyniki.", false],
    ])
    const plain = splitResolution("1. Cele programu\nRozwój miasta.\n2. Zasady współpracy\nPomocniczość.")
    expect(plain.map(({ part, text }) => [part, text])).toEqual([
      ["aims", "Rozwój miasta."],
      ["principles", "Pomocniczość."],
    ])
  })

  it("is read as its copies come: the annex on a line of its own, one title for two parts, empty lines, numbers of pages", () => {
    const copied = splitResolution(
      [
        "Załącznik\ndo Uchwały LXXVI/845/2014\n\n(2)\n\nRozdział 2.\n\nCele Programu oraz zasady współpracy",
        "§3. Celem głównym Programu jest\n\nbudowanie partnerstwa.",
        "§4. Współpraca odbywa się na zasadach partnerstwa.",
        "WYSOKOŚĆ ŚRODKÓW NA REALIZACJĘ PROGRAMU",
        "§5. Na realizację Programu przeznacza się 100 zł.",
      ].join("\n\n"),
    )
    expect(copied.map(({ part, text }) => [part, text])).toEqual([
      ["rest", "Załącznik do Uchwały LXXVI/845/2014"],
      ["aims", "Celem głównym Programu jest budowanie partnerstwa."],
      ["principles", "Współpraca odbywa się na zasadach partnerstwa."],
      ["money", "Na realizację Programu przeznacza się 100 zł."],
      ["skip", "(2)"],
    ])
  })

  it("loses no word, whatever its lines and their order", () => {
    const lines = PASTED_RESOLUTION.split("\n")
    const pasted = fc.array(fc.oneof(fc.constantFrom(...lines), fc.string()), { maxLength: 60 })
    fc.assert(
      fc.property(pasted, (some) => {
        const text = some.join("\n")
        const kept = allWords(splitResolution(text))
        for (const [word, all] of Map.groupBy(wordsOf(text), (each) => each))
          expect(kept.filter((each) => each === word).length).toBeGreaterThanOrEqual(all.length)
      }),
    )
  })

  it("reads a paste of nothing but marks and titles in a moment", () => {
    const began = performance.now()
    expect(splitResolution("§ 1.\n".repeat(100_000)).length).toBe(100_000)
    expect(allWords(splitResolution("Cele\n\n".repeat(80_000))).length).toBe(80_000)
    expect(performance.now() - began).toBeLessThan(4_000)
  })
})

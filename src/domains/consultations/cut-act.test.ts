import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cutAct } from "./cut-act.ts"

const ACT = `UCHWAŁA NR …
Rady Miejskiej Leszna

Rozdział 1
Postanowienia ogólne

§ 1. Program obowiązuje w 2027 r.

§ 2. 1. Celem jest współpraca:
1) z organizacjami,
2) z mieszkańcami.
2. Rada ocenia program.

§ 3.
1. Konkursy ogłasza Prezydent.
2. Komisja opiniuje oferty.`

describe("the text of a draft act", () => {
  it("is cut into the paragraphs that people speak of", () => {
    const places = cutAct(ACT).map(({ place }) => place)
    expect(places).toEqual(["¶ 1", "¶ 2", "§ 1", "§ 2 ust. 1", "§ 2 ust. 2", "§ 3 ust. 1", "§ 3 ust. 2"])
    expect(cutAct(ACT)[3]?.text).toBe("Celem jest współpraca:\n1) z organizacjami,\n2) z mieszkańcami.")
  })

  it("is cut at empty lines where it has no marks", () => {
    expect(cutAct("Pierwszy\nciąg dalszy\n\n\nDrugi")).toEqual([
      { place: "¶ 1", text: "Pierwszy\nciąg dalszy" },
      { place: "¶ 2", text: "Drugi" },
    ])
    expect(cutAct("  \n\n ")).toEqual([])
  })

  it("tells two paragraphs of one place apart", () => {
    const places = cutAct("§ 1. Pierwszy\nZałącznik nr 1\n§ 1. Drugi").map(({ place }) => place)
    expect(places).toEqual(["§ 1", "¶ 1", "§ 1 (2)"])
  })

  it("loses no word, whatever is pasted, and names each paragraph once", () => {
    const line = fc.oneof(
      fc.constantFrom("§ 1. Tekst", "§ 2.", "1. Ustęp", "2) punkt", "Rozdział 2", "", "Art. 5. Ala", "– tiret"),
      fc.string({ maxLength: 12 }),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const cut = cutAct(lines.join("\n"))
        expect(new Set(cut.map(({ place }) => place)).size).toBe(cut.length)
        const kept = cut.map(({ text }) => text).join(" ")
        for (const word of ["Tekst", "Ustęp", "punkt", "Ala", "tiret"])
          if (lines.some((each) => each.includes(word))) expect(kept).toContain(word)
      }),
    )
  })
})

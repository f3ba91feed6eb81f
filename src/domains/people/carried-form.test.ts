import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Form } from "../../platform/http/form.ts"
import { carry, pack, unpack } from "./carried-form.ts"

const PATH = "/leszno/oferty/1/czesc/opis"

describe("a form carried over a sign-in", () => {
  it("comes out as it went in, with lines, quotes, letters and repeated names", () => {
    const field = fc.tuple(fc.constantFrom("title", "costs.3.name", "opis", "rows[]"), fc.string({ unit: "grapheme" }))
    fc.assert(
      fc.property(fc.array(field), (fields) => {
        const names = [...new Set(fields.map(([name]) => name))]
        const form = new Form(new Map(names.map((n) => [n, fields.filter(([name]) => name === n).map(([, v]) => v)])))
        const { carried } = carry(PATH, form)
        expect(unpack(pack(carried!))).toEqual({ to: PATH, fields: form.pairs() })
      }),
    )
  })

  it("leaves passwords behind", () => {
    const { carried } = carry(PATH, Form.of({ title: "Piknik", password: "tajne", "nowe-haslo": "tajne" }))
    expect(carried?.fields).toEqual([["title", "Piknik"]])
  })

  it("says that files stay behind", () => {
    const file = { name: "statut.pdf", type: "application/pdf", bytes: new Uint8Array([1]) }
    const form = new Form(new Map([["title", ["Piknik"]]]), new Map([["statute", [file]]]))
    expect(carry(PATH, form)).toEqual({ carried: { to: PATH, fields: [["title", "Piknik"]] }, loss: "files" })
  })

  it("says when there is more than a page can hold", () => {
    expect(carry(PATH, Form.of({ text: "a".repeat(2_000_001) }))).toEqual({ loss: "size" })
  })

  it.each([
    "",
    "null",
    "{",
    `["https://example.com/x",[]]`,
    `["//example.com",[]]`,
    `["/wylogowanie",[]]`,
    `["${PATH}",[["title",1]]]`,
    `["${PATH}",[["a b","1"]]]`,
    `["${PATH}",[["password","1"]]]`,
    `["${PATH}",{}]`,
  ])("refuses what it did not write: %s", (text) => {
    expect(unpack(text)).toBeUndefined()
  })
})

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { SHORTEST, weaknessOf } from "./password-strength.ts"

const OWN = ["Urszula Urzędnik", "urszula.urzednik@example.org"]
const codeOf = (password: string) => weaknessOf(password, OWN)?.code

describe("a password", () => {
  it.each(["korektor lampa sosna", "lampa-rower-sosna", "k7#fQ2!mZx9p", "83920174658201", "zażółć gęślą jaźń"])(
    "is taken whatever it is made of, as long as it is hard to guess: %s",
    (password) => {
      expect(codeOf(password)).toBeUndefined()
    },
  )

  it.each([
    ["", "password.empty"],
    ["krótkie", "password.short"],
    ["a".repeat(201), "password.long"],
    ["Leszno2026!!", "password.common"],
    ["P@ssw0rdP@ssw0rd", "password.common"],
    ["qwertyuiop123", "password.common"],
    ["12345678901234", "password.run"],
    ["zaq12wsxcde34rfv", "password.run"],
    ["lkjhgfdsapoiu", "password.run"],
    ["aaaaaaaaaaaaaaa", "password.repeat"],
    ["kotkotkotkotkot", "password.repeat"],
    ["UrszulaUrzednik1", "password.own"],
    ["urzędnik-urszula", "password.own"],
    ["przedszkolaki", "password.free"],
  ])("%j is refused as %s", (password, code) => {
    expect(codeOf(password)).toBe(code)
  })

  it("tells how many characters are missing, declined", () => {
    expect(weaknessOf("12345678901", [])?.message.pl).toMatch(/^Dodaj jeszcze 1 znak:/)
    expect(weaknessOf("123456789", [])?.message.pl).toMatch(/^Dodaj jeszcze 3 znaki:/)
    expect(weaknessOf("1234567", [])?.message.pl).toMatch(/^Dodaj jeszcze 5 znaków:/)
  })

  it("does not stumble over any text, and random characters of that length always pass", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => void weaknessOf(text, [text])))
    const good = "bcdfghjkmnpqrstvwxz23456789BCDFGHJKMNP#%!?"
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...good), { minLength: SHORTEST + 3, maxLength: 30 }), (letters) => {
        expect(weaknessOf(letters.join(""), [])).toBeUndefined()
      }),
      { seed: 7 },
    )
  })
})

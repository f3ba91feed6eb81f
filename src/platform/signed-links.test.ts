import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { linkSigner } from "./signed-links.ts"

const links = linkSigner("a secret of tests that is long enough")

describe("a signed link", () => {
  it("opens to what was sealed in it, in every process with the same secret", () => {
    const other = linkSigner("a secret of tests that is long enough")
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        expect(other.open("alerts.end", links.seal("alerts.end", value))).toBe(value)
      }),
    )
  })

  it("opens nothing for another purpose, with another secret or with one letter changed", () => {
    const token = links.seal("alerts.end", "0199")
    expect(links.open("alerts.confirm", token)).toBeUndefined()
    expect(linkSigner("another secret that is long enough too").open("alerts.end", token)).toBeUndefined()
    for (let at = 0; at < token.length; at++) {
      const changed = `${token.slice(0, at)}${token[at] === "x" ? "y" : "x"}${token.slice(at + 1)}`
      expect([changed, links.open("alerts.end", changed)]).toEqual([changed, undefined])
    }
    for (const rubbish of ["", ".", "a", ".a", "a.", `${token}x`])
      expect([rubbish, links.open("alerts.end", rubbish)]).toEqual([rubbish, undefined])
  })
})

import { createHash } from "node:crypto"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { proofOf, rootFrom, rootOf } from "./merkle.ts"

const hash = (text: string) => createHash("sha256").update(text).digest("hex")
const leavesOf = (count: number) => Array.from({ length: count }, (_, index) => hash(`offer ${index}`))
const size = fc.integer({ min: 1, max: 70 })

describe("the tree over hashes", () => {
  it("has the root of RFC 6962 over nothing and over one leaf", () => {
    expect(rootOf([])).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    const leaf = hash("offer 0")
    expect(rootOf([leaf])).toBe(
      createHash("sha256")
        .update(Buffer.concat([Uint8Array.of(0), Buffer.from(leaf, "hex")]))
        .digest("hex"),
    )
  })

  it("proves each of its leaves, and its proofs fit no other leaf, place or root", () => {
    fc.assert(
      fc.property(size, fc.nat(), (count, at) => {
        const leaves = leavesOf(count)
        const index = at % count
        const root = rootOf(leaves)
        const proof = proofOf(leaves, index)
        expect(rootFrom(proof)).toBe(root)
        expect(rootFrom({ ...proof, leaf: hash("another") })).not.toBe(root)
        if (count > 1) expect(rootFrom({ ...proof, index: (index + 1) % count })).not.toBe(root)
        expect(rootFrom({ ...proof, path: [...proof.path, hash("more")] })).toBeUndefined()
      }),
    )
  })

  it("follows no file that only looks like a proof", () => {
    const proof = proofOf(leavesOf(3), 1)
    for (const wrong of [{ ...proof, path: undefined }, { ...proof, leaf: undefined }, { ...proof, size: "3" }, {}])
      expect(rootFrom(wrong as never)).toBeUndefined()
  })

  it("changes its root when a leaf is added, left out, changed or moved", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), (count) => {
        const leaves = leavesOf(count)
        const roots = [
          leaves,
          [...leaves, hash("late")],
          leaves.slice(1),
          [hash("changed"), ...leaves.slice(1)],
          [...leaves.slice(1), leaves[0]!],
        ].map(rootOf)
        expect(new Set(roots).size).toBe(roots.length)
      }),
    )
  })
})

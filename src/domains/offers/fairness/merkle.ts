import { createHash } from "node:crypto"

/*
 * The tree of RFC 6962 (Certificate Transparency) over hashes: a leaf is SHA-256 of 0x00 and the 32 bytes of the hash, a
 * node SHA-256 of 0x01 and both its children; the left side of a node holds the largest power of two of leaves.
 */

/** That one hash stands at `index` of `size` under a root: the hashes beside its way up, the lowest first; all in hex. */
export type Proof = { leaf: string; index: number; size: number; path: readonly string[] }

/** The root over hashes of 64 hex digits, in their order; of none it is SHA-256 of nothing. */
export function rootOf(leaves: readonly string[]): string {
  if (leaves.length === 0) return createHash("sha256").digest("hex")
  if (leaves.length === 1) return leafHash(leaves[0]!)
  const split = splitOf(leaves.length)
  return nodeHash(rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)))
}

/** @throws RangeError when there is no such leaf */
export function proofOf(leaves: readonly string[], index: number): Proof {
  const leaf = leaves[index]
  if (leaf === undefined) throw new RangeError(`no leaf ${index} of ${leaves.length}`)
  return { leaf, index, size: leaves.length, path: pathOf(leaves, index) }
}

/** The root that a proof leads to; undefined for what is no proof. */
export function rootFrom(proof: Proof): string | undefined {
  const { leaf, index, size, path } = proof
  if (!Array.isArray(path)) return undefined
  if (![leaf, ...path].every((hash) => /^[0-9a-f]{64}$/.test(hash))) return undefined
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return undefined
  const left = [...path]
  const climb = (at: number, of: number): string | undefined => {
    if (of === 1) return leafHash(leaf)
    const split = splitOf(of)
    const isLeft = at < split
    const own = isLeft ? climb(at, split) : climb(at - split, of - split)
    const beside = left.shift()
    if (own === undefined || beside === undefined) return undefined
    return isLeft ? nodeHash(own, beside) : nodeHash(beside, own)
  }
  const root = climb(index, size)
  return left.length === 0 ? root : undefined
}

function pathOf(leaves: readonly string[], index: number): string[] {
  if (leaves.length === 1) return []
  const split = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return index < split ? [...pathOf(left, index), rootOf(right)] : [...pathOf(right, index - split), rootOf(left)]
}

/** The largest power of two smaller than the number of leaves. */
const splitOf = (count: number): number => 2 ** Math.floor(Math.log2(count - 1))

const digest = (...parts: Uint8Array[]): string => createHash("sha256").update(Buffer.concat(parts)).digest("hex")
const leafHash = (hash: string): string => digest(Uint8Array.of(0), Buffer.from(hash, "hex"))
const nodeHash = (left: string, right: string): string =>
  digest(Uint8Array.of(1), Buffer.from(left, "hex"), Buffer.from(right, "hex"))

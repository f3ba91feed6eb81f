import { createHash } from "node:crypto"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { offerSamples } from "./offer.samples.ts"
import { canonicalJson, checksumOf, draftChecksum, readChecksum, sha256 } from "./offer.snapshot.ts"
import { withoutBlankRows } from "./offer.ts"

describe("canonical JSON", () => {
  it("sorts keys by code unit at every depth and leaves no spaces", () => {
    expect(canonicalJson({ b: [{ z: 1, a: null }], ą: "ó", a: true })).toBe('{"a":true,"b":[{"a":null,"z":1}],"ą":"ó"}')
  })

  it("is one text for one value, however its keys are ordered", () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : value !== null && typeof value === "object"
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, inner]) => [key, reversed(inner)]),
            )
          : value
    const key = fc.string().filter((it) => it !== "__proto__")
    fc.assert(
      fc.property(fc.object({ key, values: [fc.string(), fc.boolean(), fc.maxSafeInteger()] }), (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(reversed(value))).toBe(text)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
    )
  })

  it("reads back as the same value", () => {
    const content = offerSamples.swimming({ from: "2027-02-01", to: "2027-12-15" })
    expect(JSON.parse(canonicalJson(content))).toEqual(content)
  })

  it.each([[0.5], [Number.NaN], [2 ** 60], [new Date(0)], [undefined], [[undefined]], [() => 1]])(
    "refuses what JSON cannot hold exactly (%s)",
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError)
    },
  )
})

describe("the hash", () => {
  it("is SHA-256 of the text in UTF-8", () => {
    expect(sha256("zażółć")).toBe(createHash("sha256").update(Buffer.from("zażółć", "utf8")).digest("hex"))
  })

  it("has a checksum that people can read aloud and type back in any case, with or without separators", () => {
    const checksum = checksumOf("0a5522c2b414ffff")
    expect(checksum).toBe("0a55-22c2-b414")
    for (const typed of [checksum, "0A55 22C2 B414", "0a5522c2b414", "0a55–22c2–b414", `0a5522c2b414${"f".repeat(52)}`])
      expect(readChecksum(typed)).toBe(checksum)
  })

  it("knows what cannot be a checksum", () => {
    for (const typed of ["", "0a55", "0a55-22c2-b41g", "0a55-22c2-b4145"]) expect(readChecksum(typed)).toBeUndefined()
  })

  it("of one organisation's own offer stays what it was before there were joint offers", () => {
    const content = offerSamples.walking({ from: "2027-02-01", to: "2027-12-15" })
    const { partners, split, jointRepresentation, ...before } = content
    expect(draftChecksum(content)).toBe(checksumOf(sha256(canonicalJson(before))))
    expect(canonicalJson(withoutBlankRows(content))).toBe(canonicalJson(before))
    const joint = { ...content, split: { lead: { value: 1 } }, partners: [{ id: "p" } as never] }
    expect(draftChecksum(joint)).not.toBe(draftChecksum(content))
  })

  it("differs for drafts that differ in one grosz", () => {
    const content = offerSamples.walking({ from: "2027-02-01", to: "2027-12-15" })
    expect(draftChecksum(content)).not.toBe(draftChecksum({ ...content, ownInKind: content.ownInKind + 1 }))
  })
})

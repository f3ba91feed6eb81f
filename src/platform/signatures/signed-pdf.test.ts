import { describe, expect, it } from "vitest"
import { pdfSigner, signPdf } from "../../../tests/support/signed-pdf.ts"
import { pdfSignatures } from "./signed-pdf.ts"

const plain = new Uint8Array(
  Buffer.from("%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n"),
)
const at = new Date("2026-03-03T10:00:00Z")
const anna = await pdfSigner("Anna Żuk")
const jan = await pdfSigner("Jan Nowak-Łoś")
const once = await signPdf(plain, anna, at)

/** The same bytes with one of them changed. */
const changed = (bytes: Uint8Array, index: number) => bytes.with(index, (bytes[index]! + 1) % 256)

describe("the signatures of a PDF", () => {
  it("are none in a plain one", async () => {
    expect(await pdfSignatures(plain)).toEqual([])
  })

  it("say who signed, when, by whose certificate, and that the whole file is as it was signed", async () => {
    expect(await pdfSignatures(once)).toEqual([
      {
        signer: "Anna Żuk",
        issuer: "Anna Żuk",
        signedAt: "2026-03-03T10:00:00Z",
        coversWholeFile: true,
        integrity: "intact",
      },
    ])
  })

  it("of two people are both intact; only the last covers the whole file", async () => {
    const twice = await pdfSignatures(await signPdf(once, jan, at))
    expect(twice).toMatchObject([
      { signer: "Anna Żuk", integrity: "intact", coversWholeFile: false },
      { signer: "Jan Nowak-Łoś", integrity: "intact", coversWholeFile: true },
    ])
  })

  it("are broken by a change of any covered byte", async () => {
    for (const index of [9, plain.length - 3, once.length - 2])
      expect(await pdfSignatures(changed(once, index))).toMatchObject([{ integrity: "broken" }])
  })

  it("are broken when the signature was made with another key", async () => {
    const foreign = await signPdf(plain, { certificate: anna.certificate, key: jan.key }, at)
    expect(await pdfSignatures(foreign)).toMatchObject([{ signer: "Anna Żuk", integrity: "broken" }])
  })

  it("do not cover what was added after them", async () => {
    const longer = new Uint8Array([...once, ...Buffer.from("\n2 0 obj\n<<>>\nendobj\n%%EOF\n")])
    expect(await pdfSignatures(longer)).toMatchObject([{ integrity: "intact", coversWholeFile: false }])
  })

  it("that cannot be read are unknown, whatever the bytes are", async () => {
    const text = Buffer.from(once).toString("latin1")
    for (const odd of [
      text.replace(/<30[0-9a-f]{40}/, (found) => `<${"00".repeat((found.length - 1) / 2)}`),
      text.replace(/ByteRange\[0 \d{10}/, "ByteRange[0 9999999999"),
      text.replace(/ByteRange\[0/, "ByteRange[7"),
    ])
      expect(await pdfSignatures(new Uint8Array(Buffer.from(odd, "latin1")))).toMatchObject([{ integrity: "unknown" }])
  })
})

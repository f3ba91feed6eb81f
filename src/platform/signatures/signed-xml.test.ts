import { describe, expect, it } from "vitest"
import { pdfSigner } from "../../../tests/support/signed-pdf.ts"
import { signXml } from "../../../tests/support/signed-xml.ts"
import { isXml, xmlSignatures } from "./signed-xml.ts"

const document = new Uint8Array(Buffer.from("%PDF-1.7 oferta do podpisu"))
const other = new Uint8Array(Buffer.from("%PDF-1.7 inna oferta"))
const anna = await pdfSigner("Anna Żuk")
const state = await pdfSigner("Podpis zaufany")
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8")
const bytes = (xml: string) => new Uint8Array(Buffer.from(xml, "utf8"))

describe("the signatures of an XML file", () => {
  it("cover the document inside of it, or beside it by its digest", async () => {
    for (const form of ["enveloping", "detached"] as const) {
      const signed = await signXml(document, anna, { form })
      expect(isXml(signed)).toBe(true)
      expect(await xmlSignatures(signed, document)).toMatchObject({
        signatures: [{ signer: "Anna Żuk", issuer: "Anna Żuk", integrity: "intact" }],
        coversDocument: true,
      })
    }
  })

  it("do not cover another document", async () => {
    for (const form of ["enveloping", "detached"] as const)
      expect((await xmlSignatures(await signXml(document, anna, { form }), other)).coversDocument).toBe(false)
  })

  it("of the state name the person whom they cover, and nobody who was written beside", async () => {
    const person = { given: "Jan", family: "Nowak-Łoś" }
    const signed = await signXml(document, state, { form: "enveloping", person })
    expect((await xmlSignatures(signed, document)).signatures[0]!.signer).toBe("Jan Nowak-Łoś")
    const beside = `<ds:Object xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><Imie>Zły</Imie><Nazwisko>Duch</Nazwisko></ds:Object>`
    const plain = text(await signXml(document, state, { form: "enveloping" }))
    const forged = bytes(plain.replace("</ds:Signature>", `${beside}</ds:Signature>`))
    expect((await xmlSignatures(forged, document)).signatures[0]!.signer).toBe("Podpis zaufany")
  })

  it("are broken by a change of what they cover or of themselves", async () => {
    const signed = text(await signXml(document, anna, { form: "enveloping" }))
    const inside = Buffer.from(document).toString("base64")
    const changed = bytes(signed.replace(inside, Buffer.from(other).toString("base64")))
    expect((await xmlSignatures(changed, other)).signatures).toMatchObject([{ integrity: "broken" }])
    const value = /<ds:SignatureValue>(.)/.exec(signed)![1]!
    const turned = bytes(
      signed.replace(`<ds:SignatureValue>${value}`, `<ds:SignatureValue>${value === "A" ? "B" : "A"}`),
    )
    const read = await xmlSignatures(turned, document)
    expect(read.coversDocument).toBe(false)
    expect(read.signatures[0]!.integrity).not.toBe("intact")
  })

  it("are none in XML without them, in what is no XML, and in a file with a document type", async () => {
    for (const odd of ["<a/>", "<a", "", "plain", `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`])
      expect(await xmlSignatures(bytes(odd), document)).toEqual({ signatures: [], coversDocument: false })
    expect(isXml(document)).toBe(false)
  })
})

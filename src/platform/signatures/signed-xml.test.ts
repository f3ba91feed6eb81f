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

  it("are no others than the signed ones, whatever is written around them", async () => {
    const base64 = (it: Uint8Array) => Buffer.from(it).toString("base64")
    const add = (xml: string, more: string) => bytes(xml.replace("</ds:Signature>", `${more}</ds:Signature>`))
    const signed = text(await signXml(document, anna, { form: "enveloping" }))
    const ds = `xmlns:ds="http://www.w3.org/2000/09/xmldsig#"`
    const list = `<ds:Object ${ds}><ds:Manifest><ds:Reference URI="#zla"/></ds:Manifest></ds:Object>`
    const listed = add(signed, `<ds:Object ${ds} Id="zla">${base64(other)}</ds:Object>${list}`)
    expect((await xmlSignatures(listed, other)).coversDocument).toBe(false)
    const twice = add(signed, `<ds:Object ${ds} Id="oferta">${base64(other)}</ds:Object>`)
    expect((await xmlSignatures(twice, other)).coversDocument).toBe(false)
    const wrapped = bytes(`<a Id="oferta">${base64(other)}${signed}</a>`)
    expect((await xmlSignatures(wrapped, other)).coversDocument).toBe(false)
  })

  it("are told by the certificate that made them, not by another beside it", async () => {
    const signed = text(await signXml(document, anna, { form: "enveloping" }))
    const theirs = text(await signXml(document, state, { form: "enveloping" }))
    const certificate = (xml: string) => /<ds:X509Data>.*?<\/ds:X509Data>/s.exec(xml)![0]
    const both = bytes(signed.replace(certificate(signed), certificate(theirs) + certificate(signed)))
    const { signatures, coversDocument } = await xmlSignatures(both, document)
    expect({ coversDocument, integrity: signatures[0]!.integrity }).toEqual({
      coversDocument: false,
      integrity: "broken",
    })
    const early = `<ds:Object xmlns:ds="http://www.w3.org/2000/09/xmldsig#">${certificate(theirs)}</ds:Object>`
    const before = bytes(signed.replace("<ds:SignedInfo", `${early}<ds:SignedInfo`))
    expect((await xmlSignatures(before, document)).signatures[0]!.signer).toBe("Anna Żuk")
  })

  it("are none in a file with a tree that no signature has", async () => {
    const signed = text(await signXml(document, anna, { form: "enveloping" }))
    const huge = bytes(`<a>${"<b/>".repeat(30_000)}${signed}</a>`)
    expect(await xmlSignatures(huge, document)).toEqual({ signatures: [], coversDocument: false })
    const deep = bytes(`<a>${"<b>".repeat(8000)}${"</b>".repeat(8000)}${signed}</a>`)
    expect((await xmlSignatures(deep, document)).signatures.length).toBeLessThanOrEqual(1)
  })

  it("are none in XML without them, in what is no XML, and in a file with a document type", async () => {
    for (const odd of ["<a/>", "<a", "", "plain", `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`])
      expect(await xmlSignatures(bytes(odd), document)).toEqual({ signatures: [], coversDocument: false })
    expect(isXml(document)).toBe(false)
  })
})

import { createHash } from "node:crypto"
import { Integer, ObjectIdentifier, OctetString, UTCTime, Utf8String } from "asn1js"
import {
  Attribute,
  AttributeTypeAndValue,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from "pkijs"

/** Somebody with a certificate of their own making. */
export type PdfSigner = { certificate: Certificate; key: CryptoKey }

const ROOM = 8000

export async function pdfSigner(name: string): Promise<PdfSigner> {
  const keys = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"])
  const certificate = new Certificate({ version: 2, serialNumber: new Integer({ value: 1 + Math.floor(name.length) }) })
  for (const who of [certificate.subject, certificate.issuer])
    who.typesAndValues.push(new AttributeTypeAndValue({ type: "2.5.4.3", value: new Utf8String({ value: name }) }))
  certificate.notBefore.value = new Date("2026-01-01T00:00:00Z")
  certificate.notAfter.value = new Date("2028-01-01T00:00:00Z")
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  await certificate.sign(keys.privateKey, "SHA-256")
  return { certificate, key: keys.privateKey }
}

/** The PDF with one more signature as an incremental update: what a signing program appends. */
export async function signPdf(pdf: Uint8Array, { certificate, key }: PdfSigner, at: Date): Promise<Uint8Array> {
  const number = 900_000 + (pdf.length % 90_000)
  const head = `\n${number} 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange[0 `
  const place = "0000000000 0000000000 0000000000]/Contents"
  const before = pdf.length + head.length + place.length
  const after = before + ROOM + 2
  const tail = `>>\nendobj\nxref\n${number} 1\n${String(pdf.length + 1).padStart(10, "0")} 00000 n \ntrailer\n<</Size ${number + 1}>>\nstartxref\n${after + 11}\n%%EOF\n`
  const ten = (n: number) => String(n).padStart(10, "0")
  const range = `${ten(before)} ${ten(after)} ${ten(tail.length)}]/Contents`
  const covered = Buffer.concat([pdf, Buffer.from(head + range, "latin1"), Buffer.from(tail, "latin1")])
  const cms = await signed(covered, certificate, key, at)
  const hex = Buffer.from(cms).toString("hex").padEnd(ROOM, "0")
  return new Uint8Array(Buffer.concat([pdf, Buffer.from(`${head}${range}<${hex}>${tail}`, "latin1")]))
}

async function signed(data: Buffer, certificate: Certificate, key: CryptoKey, at: Date) {
  const digest = createHash("sha256").update(data).digest()
  const value = (type: string, inner: object) => new Attribute({ type, values: [inner] })
  const content = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: "1.2.840.113549.1.7.1" }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            value("1.2.840.113549.1.9.3", new ObjectIdentifier({ value: "1.2.840.113549.1.7.1" })),
            value("1.2.840.113549.1.9.5", new UTCTime({ valueDate: at })),
            value("1.2.840.113549.1.9.4", new OctetString({ valueHex: new Uint8Array(digest).buffer })),
          ],
        }),
      }),
    ],
    certificates: [certificate],
  })
  await content.sign(key, 0, "SHA-256", new Uint8Array(data).buffer)
  const schema = content.toSchema(true)
  return new ContentInfo({ contentType: "1.2.840.113549.1.7.2", content: schema }).toSchema().toBER(false)
}

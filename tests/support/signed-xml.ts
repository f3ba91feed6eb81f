import { DataObject } from "xmldsigjs"
import { SignedXml } from "../../src/platform/signatures/xml-engine.ts"
import type { PdfSigner } from "./signed-pdf.ts"

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const

export type XmlWish = {
  /** `enveloping`: the document is inside; `detached`: only its digest. */
  form: "enveloping" | "detached"
  /** Data of a trusted signature: whom it names. */
  person?: { given: string; family: string }
}

/** What a signing service returns for a document that it does not sign inside. */
export async function signXml(
  document: Uint8Array,
  { certificate, key }: PdfSigner,
  wish: XmlWish,
): Promise<Uint8Array> {
  const signed = new SignedXml()
  const x509 = [Buffer.from(certificate.toSchema().toBER(false)).toString("base64")]
  const objects: { id: string; fill: (object: Element) => void }[] = []
  const { person } = wish
  if (wish.form === "enveloping")
    objects.push({
      id: "oferta",
      fill: (object) => {
        object.textContent = Buffer.from(document).toString("base64")
      },
    })
  if (person)
    objects.push({
      id: "osoba",
      fill: (object) => {
        for (const [name, value] of [
          ["Imie", person.given],
          ["Nazwisko", person.family],
        ] as const)
          object.appendChild(object.ownerDocument.createElementNS("urn:osoba", name)).textContent = value
      },
    })
  for (const { id, fill } of objects) {
    const object = new DataObject()
    object.Id = id
    fill(object.GetXml()!)
    signed.XmlSignature.ObjectList.Add(object)
  }
  if (wish.form === "detached")
    signed.contentHandler = async ({ Uri }) => (Uri && !Uri.startsWith("#") ? new Uint8Array(document) : null)
  const references = [
    ...(wish.form === "detached" ? [{ uri: "oferta.pdf", hash: "SHA-256" }] : []),
    ...objects.map(({ id }) => ({ uri: `#${id}`, hash: "SHA-256", transforms: ["c14n"] })),
  ]
  await signed.Sign(ALGORITHM, key, new Uint8Array(), { x509, references })
  return new Uint8Array(Buffer.from(signed.toString(), "utf8"))
}

import { fromBER } from "asn1js"
import { Certificate } from "pkijs"
import { nameIn, type PdfSignature } from "./signed-pdf.ts"
import { Parse, type Reference, SignedXml, saysChanged } from "./xml-engine.ts"

const DSIG = "http://www.w3.org/2000/09/xmldsig#"
/** A bomb of nested entities or a huge tree is no signature. */
const MOST_SIGNATURES = 20

export type XmlSignatures = {
  signatures: PdfSignature[]
  /** Whether every intact signature covers the document: inside of the file, or by the digest of a file beside it. */
  coversDocument: boolean
}

/** Whether the file is XML at all: what signing services return for a document they did not sign inside. */
export const isXml = (bytes: Uint8Array): boolean =>
  /^(?:\ufeff)?\s*<(?:\?xml|[a-z])/i.test(Buffer.from(bytes.subarray(0, 200)).toString("utf8"))

/**
 * The signatures of an XAdES file (ETSI EN 319 132) made for a document: enveloping, with the document inside as Base64, or
 * detached, with its digest. Never throws: what cannot be read is `unknown`. The name of a trusted signature is that of the
 * person whom the signature names, not the state's seal.
 */
export async function xmlSignatures(bytes: Uint8Array, document: Uint8Array): Promise<XmlSignatures> {
  const root = parsed(bytes)
  const elements = root ? Array.from(root.getElementsByTagNameNS(DSIG, "Signature")).slice(0, MOST_SIGNATURES) : []
  const read = await Promise.all(elements.map((element) => readSignature(root!, element, document)))
  return {
    signatures: read.map(({ coversDocument: _, ...signature }) => signature),
    coversDocument: read.some(({ coversDocument }) => coversDocument),
  }
}

function parsed(bytes: Uint8Array): Document | undefined {
  const text = Buffer.from(bytes)
    .toString("utf8")
    .replace(/^\ufeff/, "")
  if (/<!DOCTYPE/i.test(text)) return undefined
  try {
    return Parse(text)
  } catch {
    return undefined
  }
}

type Read = PdfSignature & { coversDocument: boolean }

async function readSignature(root: Document, element: Element, document: Uint8Array): Promise<Read> {
  const certificate = certificateIn(element)
  const referred = referredIn(element)
  const person = personIn(element, referred)
  const about = {
    signer: person || (certificate ? nameIn(certificate.subject) : ""),
    issuer: certificate ? nameIn(certificate.issuer) : "",
    signedAt: signingTimeIn(element),
  }
  let isDetached = false
  try {
    const signed = new SignedXml(root)
    signed.contentHandler = async (reference: Reference) => {
      if (!isOutside(reference)) return null
      isDetached = true
      return new Uint8Array(document)
    }
    signed.LoadXml(element as never)
    const isIntact = await signed.Verify()
    const coversDocument = isIntact && (isDetached || hasInside(element, referred, document))
    return { ...about, integrity: isIntact ? "intact" : "broken", coversWholeFile: coversDocument, coversDocument }
  } catch (error) {
    const integrity = saysChanged(error) ? "broken" : "unknown"
    return { ...about, integrity, coversWholeFile: false, coversDocument: false }
  }
}

const isOutside = ({ Uri }: Reference): boolean => Uri !== undefined && Uri !== "" && !Uri.startsWith("#")

/** Ids of what the signature covers. */
const referredIn = (element: Element): ReadonlySet<string> =>
  new Set(
    Array.from(element.getElementsByTagNameNS(DSIG, "Reference"), (each) => each.getAttribute("URI") ?? "")
      .filter((uri) => uri.startsWith("#"))
      .map((uri) => uri.slice(1)),
  )

/** A Base64 object of the signature with exactly the document in it, to which a reference of the signature leads. */
function hasInside(element: Element, referred: ReadonlySet<string>, document: Uint8Array): boolean {
  return Array.from(element.getElementsByTagNameNS(DSIG, "Object")).some((object) => {
    if (!referred.has(object.getAttribute("Id") ?? "")) return false
    const inside = Buffer.from((object.textContent ?? "").replace(/\s/g, ""), "base64")
    return inside.equals(document)
  })
}

function certificateIn(element: Element): Certificate | undefined {
  const text = element.getElementsByTagNameNS(DSIG, "X509Certificate")[0]?.textContent
  if (!text) return undefined
  try {
    const bytes = new Uint8Array(Buffer.from(text.replace(/\s/g, ""), "base64"))
    return new Certificate({ schema: fromBER(bytes.buffer).result })
  } catch {
    return undefined
  }
}

/**
 * The person in the data of a trusted signature (podpis zaufany), whose certificate is the state's. Only what the
 * signature covers counts: anybody could add a name beside it.
 */
function personIn(element: Element, referred: ReadonlySet<string>): string {
  const word = (name: string) =>
    Array.from(element.getElementsByTagNameNS("*", name))
      .filter((each) => isCovered(each, referred))
      .map((each) => each.textContent?.trim() ?? "")
      .find(Boolean) ?? ""
  return [word("Imie"), word("Nazwisko")].filter(Boolean).join(" ")
}

function isCovered(element: Element, referred: ReadonlySet<string>): boolean {
  for (let node: Element | null = element; node; node = node.parentNode as Element | null)
    if (node.nodeType === 1 && referred.has(node.getAttribute("Id") ?? "")) return true
  return false
}

function signingTimeIn(element: Element): string | null {
  const text = element.getElementsByTagNameNS("*", "SigningTime")[0]?.textContent?.trim() ?? ""
  try {
    return Temporal.Instant.from(text).toString()
  } catch {
    return null
  }
}

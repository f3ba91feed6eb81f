import { fromBER } from "asn1js"
import { Certificate } from "pkijs"
import { nameIn, type PdfSignature } from "./signed-pdf.ts"
import { Parse, type Reference, SignedXml, saysChanged } from "./xml-engine.ts"

const DSIG = "http://www.w3.org/2000/09/xmldsig#"
const MOST_SIGNATURES = 20
/** Of one signature; each is counted over the whole document. */
const MOST_REFERENCES = 10
/** A signature has hundreds of elements and attributes, however long the document in it: a huge tree is none. */
const MOST_MARKS = 20_000
/** Ways to write an element down that leave nothing of it out. */
const WHOLE =
  /^http:\/\/www\.w3\.org\/(TR\/2001\/REC-xml-c14n-20010315|2001\/10\/xml-exc-c14n#|2006\/12\/xml-c14n11)(#?WithComments)?$/
const BASE64 = `${DSIG}base64`

export type XmlSignatures = {
  signatures: PdfSignature[]
  /** Whether an intact signature covers the document: inside of the file, or by the digest of a file beside it. */
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
  const signatures = await Promise.all(elements.map((element) => readSignature(root!, element, document)))
  return { signatures, coversDocument: signatures.some(({ coversWholeFile }) => coversWholeFile) }
}

function parsed(bytes: Uint8Array): Document | undefined {
  const text = Buffer.from(bytes)
    .toString("utf8")
    .replace(/^\ufeff/, "")
  if (/<!DOCTYPE/i.test(text) || hasTooMany(text)) return undefined
  try {
    return Parse(text)
  } catch {
    return undefined
  }
}

function hasTooMany(text: string): boolean {
  let marks = 0
  for (const _ of text.matchAll(/[<=]/g)) if (++marks > MOST_MARKS) return true
  return false
}

/** Never throws: what cannot be read is unknown, and covers nothing. One that is intact covers the whole document or nothing. */
async function readSignature(root: Document, element: Element, document: Uint8Array): Promise<PdfSignature> {
  let about = { signer: "", issuer: "", signedAt: null as string | null }
  const unread = (integrity: "broken" | "unknown") => ({ ...about, integrity, coversWholeFile: false })
  try {
    const certificate = certificateIn(element)
    if (referencesOf(element).length > MOST_REFERENCES) return unread("unknown")
    const covered = coveredBy(root, element)
    const subject = certificate ? nameIn(certificate.subject) : ""
    const issuer = certificate ? nameIn(certificate.issuer) : ""
    about = { signer: personIn(covered) || subject, issuer, signedAt: signingTimeIn(covered) }
    if (!certificate) return unread("unknown")
    let isDetached = false
    const signed = new SignedXml(root)
    signed.contentHandler = async (reference: Reference) => {
      if (!isOutside(reference)) return null
      isDetached = true
      return new Uint8Array(document)
    }
    signed.LoadXml(element as never)
    // By the key of the certificate whose names are told, whatever other keys stand beside it.
    const key = await certificate.getPublicKey()
    signed.Algorithm = { ...key.algorithm, ...signed.Algorithm }
    const isIntact = await signed.Verify(key)
    if (!isIntact) return unread("broken")
    const coversWholeFile = isDetached || covered.some((object) => holds(object, document))
    return { ...about, integrity: "intact", coversWholeFile }
  } catch (error) {
    return unread(saysChanged(error) ? "broken" : "unknown")
  }
}

const isOutside = ({ Uri }: Reference): boolean => Uri !== undefined && Uri !== "" && !Uri.startsWith("#")

const childrenOf = (element: Element | undefined, name: string): Element[] =>
  Array.from(element?.childNodes ?? []).filter(
    (each): each is Element =>
      each.nodeType === 1 && (each as Element).namespaceURI === DSIG && (each as Element).localName === name,
  )

/** References of the signature itself: those written elsewhere in it are not signed. */
const referencesOf = (element: Element): Element[] => childrenOf(childrenOf(element, "SignedInfo")[0], "Reference")

/**
 * Objects of the signature that it covers whole. An id that the file has twice names nothing: what is checked could be
 * another element than what is read.
 */
function coveredBy(root: Document, element: Element): Element[] {
  const ids = new Map<string, number>()
  for (const each of Array.from(root.getElementsByTagName("*")))
    for (const name of ["Id", "ID", "id"]) {
      const id = each.getAttribute(name)
      if (id) ids.set(id, (ids.get(id) ?? 0) + 1)
    }
  const covered = new Set(
    referencesOf(element)
      .filter((reference) => transformsOf(reference).every((it) => WHOLE.test(it) || it === BASE64))
      .map((reference) => reference.getAttribute("URI") ?? "")
      .filter((uri) => uri.startsWith("#") && ids.get(uri.slice(1)) === 1)
      .map((uri) => uri.slice(1)),
  )
  return childrenOf(element, "Object").flatMap((object) =>
    [object, ...Array.from(object.getElementsByTagName("*"))].filter((each) =>
      covered.has(each.getAttribute("Id") ?? ""),
    ),
  )
}

const transformsOf = (reference: Element): string[] =>
  childrenOf(childrenOf(reference, "Transforms")[0], "Transform").map((it) => it.getAttribute("Algorithm") ?? "")

/** Whether exactly the document stands in a covered element, in Base64. */
const holds = (covered: Element, document: Uint8Array): boolean =>
  Buffer.from((covered.textContent ?? "").replace(/\s/g, ""), "base64").equals(document)

/** The certificate among the keys of the signature, wherever else the file has others. */
function certificateIn(element: Element): Certificate | undefined {
  const [data] = childrenOf(childrenOf(element, "KeyInfo")[0], "X509Data")
  const text = childrenOf(data, "X509Certificate")[0]?.textContent
  if (!text) return undefined
  const bytes = new Uint8Array(Buffer.from(text.replace(/\s/g, ""), "base64"))
  return new Certificate({ schema: fromBER(bytes.buffer).result })
}

/**
 * The person in the data of a trusted signature (podpis zaufany), whose certificate is the state's. Only what the
 * signature covers counts: anybody could add a name beside it.
 */
const personIn = (covered: readonly Element[]): string =>
  [wordIn(covered, "Imie"), wordIn(covered, "Nazwisko")].filter(Boolean).join(" ")

const wordIn = (covered: readonly Element[], name: string): string =>
  covered
    .flatMap((each) => Array.from(each.getElementsByTagNameNS("*", name)))
    .map((each) => each.textContent?.trim() ?? "")
    .find(Boolean) ?? ""

function signingTimeIn(covered: readonly Element[]): string | null {
  try {
    return Temporal.Instant.from(wordIn(covered, "SigningTime")).toString()
  } catch {
    return null
  }
}

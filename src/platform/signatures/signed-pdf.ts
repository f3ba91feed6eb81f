import { createHash } from "node:crypto"
import { fromBER, OctetString } from "asn1js"
import { type Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from "pkijs"

/** One electronic signature in a PDF. */
export type PdfSignature = {
  /** Common name in the certificate, which for a trusted signature is the seal of the state; "" when it has none. */
  signer: string
  /** Who issued the certificate. */
  issuer: string
  /** The moment the signer's device stated, ISO 8601; null where there is none. */
  signedAt: string | null
  /** Whether it covers the file to its end; an earlier one of several does not. */
  coversWholeFile: boolean
  /** `unknown`: made in a way that this check cannot read. */
  integrity: "intact" | "broken" | "unknown"
}

/** What a check found at a moment (ISO 8601). Advice: the chain of trust and revocation are not looked at. */
export type SignedPdfFinding = { checkedAt: string; signatures: PdfSignature[] }

const BYTE_RANGE = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g
const OID = {
  signedData: "1.2.840.113549.1.7.2",
  timestamp: "1.2.840.113549.1.9.16.1.4",
  messageDigest: "1.2.840.113549.1.9.4",
  signingTime: "1.2.840.113549.1.9.5",
  commonName: "2.5.4.3",
  givenName: "2.5.4.42",
  surname: "2.5.4.4",
  organisation: "2.5.4.10",
} as const
const DIGESTS: Record<string, string> = {
  "1.3.14.3.2.26": "sha1",
  "2.16.840.1.101.3.4.2.1": "sha256",
  "2.16.840.1.101.3.4.2.2": "sha384",
  "2.16.840.1.101.3.4.2.3": "sha512",
}

/**
 * The signatures in a PDF (ISO 32000-2, 12.8; ETSI EN 319 142), in the order of the file: whether the bytes they cover are
 * those that were signed, and by whose certificate. Timestamps of documents are left out. Never throws: what cannot be
 * read is `unknown`.
 */
export async function pdfSignatures(bytes: Uint8Array): Promise<PdfSignature[]> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1")
  const found: PdfSignature[] = []
  for (const match of text.matchAll(BYTE_RANGE)) {
    const [start, length, second, rest] = match.slice(1).map(Number) as [number, number, number, number]
    const isPlausible = start === 0 && second > length && second + rest <= bytes.length
    const hex = isPlausible ? /^<([0-9A-Fa-f\s]+)>$/.exec(text.slice(length, second))?.[1] : undefined
    const coversWholeFile = second + rest === bytes.length
    if (!hex) {
      found.push({ signer: "", issuer: "", signedAt: null, coversWholeFile, integrity: "unknown" })
      continue
    }
    const covered = Buffer.concat([bytes.subarray(0, length), bytes.subarray(second, second + rest)])
    const signatures = await readSignatures(Buffer.from(hex.replace(/\s/g, ""), "hex"), covered)
    found.push(...signatures.map((signature) => ({ ...signature, coversWholeFile })))
  }
  return found
}

type Read = Omit<PdfSignature, "coversWholeFile">

async function readSignatures(cms: Buffer, covered: Buffer): Promise<Read[]> {
  try {
    // The room left for the signature is filled up with zeros, which follow the value and are not read.
    const content = new ContentInfo({ schema: fromBER(exact(cms)).result })
    if (content.contentType !== OID.signedData) return [unreadable]
    const signed = new SignedData({ schema: content.content })
    if (signed.encapContentInfo.eContentType === OID.timestamp) return []
    return await Promise.all(signed.signerInfos.map((_, index) => readSigner(signed, index, covered)))
  } catch {
    return [unreadable]
  }
}

const unreadable: Read = { signer: "", issuer: "", signedAt: null, integrity: "unknown" }

async function readSigner(signed: SignedData, index: number, covered: Buffer): Promise<Read> {
  const info = signed.signerInfos[index] as SignerInfo
  const certificate = certificateOf(signed, info)
  return {
    signer: certificate ? nameIn(certificate.subject) : "",
    issuer: certificate ? nameIn(certificate.issuer) : "",
    signedAt: signingTime(info),
    integrity: await integrityOf(signed, index, info, covered),
  }
}

async function integrityOf(signed: SignedData, index: number, info: SignerInfo, covered: Buffer) {
  const algorithm = DIGESTS[info.digestAlgorithm.algorithmId]
  const stated = attribute(info, OID.messageDigest)
  if (algorithm && stated instanceof OctetString) {
    const digest = createHash(algorithm).update(covered).digest()
    if (!digest.equals(Buffer.from(stated.valueBlock.valueHexView))) return "broken"
  }
  try {
    const verified = await signed.verify({ signer: index, data: exact(covered), checkChain: false })
    return verified ? "intact" : "broken"
  } catch {
    return "unknown"
  }
}

function certificateOf(signed: SignedData, info: SignerInfo): Certificate | undefined {
  const certificates = (signed.certificates ?? []).filter((it): it is Certificate => "serialNumber" in it)
  const { sid } = info
  if (!(sid instanceof IssuerAndSerialNumber)) return certificates.length === 1 ? certificates[0] : undefined
  return certificates.find((it) => it.serialNumber.isEqual(sid.serialNumber) && it.issuer.isEqual(sid.issuer))
}

type Name = Certificate["subject"]

/** Common name, or the name of the person, or of the organisation. */
export function nameIn(name: Name): string {
  const value = (type: string): string =>
    String(name.typesAndValues.find((it) => it.type === type)?.value.valueBlock.value ?? "").trim()
  const person = [value(OID.givenName), value(OID.surname)].filter(Boolean).join(" ")
  return value(OID.commonName) || person || value(OID.organisation)
}

function attribute(info: SignerInfo, type: string): unknown {
  return info.signedAttrs?.attributes.find((it) => it.type === type)?.values[0]
}

function signingTime(info: SignerInfo): string | null {
  const time = attribute(info, OID.signingTime)
  if (typeof time !== "object" || time === null || !("toDate" in time) || typeof time.toDate !== "function") return null
  const moment = (time.toDate() as Date).getTime()
  return Number.isFinite(moment) ? Temporal.Instant.fromEpochMilliseconds(moment).toString() : null
}

/** A buffer of exactly these bytes: views share theirs with others. */
const exact = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

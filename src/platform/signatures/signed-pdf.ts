/** One electronic signature in a PDF. */
export type PdfSignature = {
  /** Common name in the certificate; "" when it has none. */
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

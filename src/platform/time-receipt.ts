import { createPrivateKey, createPublicKey, hkdfSync, sign, verify } from "node:crypto"

/** Signs statements so that anybody can check them later without the product: Ed25519, texts in UTF-8. */
export type ReceiptSigner = {
  /** The signature in base64url. */
  sign(statement: string): string
  /** The key to check it with, as PEM; published. */
  publicKey: string
}

/** DER of an Ed25519 private key up to its 32 bytes: RFC 8410. */
const PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex")

/** The key is derived from the installation's secret, so that every process signs with the same one. */
export function receiptSigner(secret: string): ReceiptSigner {
  const seed = Buffer.from(hkdfSync("sha256", secret, "", "pozytek time receipts", 32))
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: "der", type: "pkcs8" })
  return {
    sign: (statement) => sign(null, Buffer.from(statement, "utf8"), key).toString("base64url"),
    publicKey: createPublicKey(key).export({ type: "spki", format: "pem" }).toString(),
  }
}

/** Whether the statement was signed with the private half of this key. */
export function isSignedBy(publicKey: string, statement: string, signature: string): boolean {
  const bytes = Buffer.from(signature, "base64url")
  return verify(null, Buffer.from(statement, "utf8"), createPublicKey(publicKey), bytes)
}

import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto"

/**
 * Links in letters that let whoever holds them do one thing without signing in. What a link names is readable in it;
 * that the product made it for this purpose is proved by its end.
 */
export type LinkSigner = {
  /** `purpose`: what the link lets do, so that a link for one thing opens no other. */
  seal(purpose: string, value: string): string
  /** The value of a link made by `seal` for this purpose; undefined for any other text. */
  open(purpose: string, token: string): string | undefined
}

/** The key is derived from the installation's secret, so that every process knows the links of the others. */
export function linkSigner(secret: string): LinkSigner {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "pozytek signed links", 32))
  const proof = (purpose: string, value: string) =>
    createHmac("sha256", key).update(`${purpose}\n${value}`).digest("base64url").slice(0, 32)
  return {
    seal: (purpose, value) => `${value}.${proof(purpose, value)}`,
    open(purpose, token) {
      const dot = token.lastIndexOf(".")
      const value = token.slice(0, Math.max(dot, 0))
      const [given, right] = [Buffer.from(token.slice(dot + 1)), Buffer.from(proof(purpose, value))]
      return dot > 0 && given.length === right.length && timingSafeEqual(given, right) ? value : undefined
    },
  }
}

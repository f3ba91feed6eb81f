import { createHmac, randomBytes, timingSafeEqual } from "node:crypto"

const NAME = "pozytek_device"
const DAYS = 180

/**
 * A mark left in a browser that once signed in to an account. Its tries are counted apart, so that a stranger who keeps
 * guessing cannot keep the owner out on the day an offer must be sent.
 */
export type KnownDevices = {
  /** Whose tries are counted: the account's, or those of the account on this device. */
  keyOf(headers: Headers, email: string): string
  /** The mark, left after a right password. */
  cookieFor(headers: Headers, email: string): string
}

export function createKnownDevices(secret: string, baseUrl: string): KnownDevices {
  const secure = baseUrl.startsWith("https:")
  const sign = (mark: string, email: string) =>
    createHmac("sha256", secret).update(`device:${mark}:${email.toLowerCase()}`).digest("base64url")
  const markOf = (headers: Headers, email: string): string | undefined => {
    const value = new RegExp(`(?:^|;\\s*)${NAME}=([\\w-]+)\\.([\\w-]+)`).exec(headers.get("cookie") ?? "")
    if (!value) return undefined
    const [given, wanted] = [Buffer.from(value[2]!), Buffer.from(sign(value[1]!, email))]
    return given.length === wanted.length && timingSafeEqual(given, wanted) ? value[1] : undefined
  }
  return {
    keyOf(headers, email) {
      const mark = markOf(headers, email)
      return mark ? `${email} on ${mark}` : email
    },
    cookieFor(headers, email) {
      const mark = markOf(headers, email) ?? randomBytes(12).toString("base64url")
      const value = `${mark}.${sign(mark, email)}`
      return `${NAME}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${DAYS * 86_400}${secure ? "; Secure" : ""}`
    },
  }
}

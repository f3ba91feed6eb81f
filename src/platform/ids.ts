import { createHash, randomBytes } from "node:crypto"

/**
 * A new identifier: UUID version 7 (RFC 9562), ordered by the time of making, so that indexes grow at their end
 * while a stranger can neither guess a neighbour nor count what was made.
 */
export function newId(milliseconds: number = performance.timeOrigin + performance.now()): string {
  const bytes = randomBytes(16)
  const time = Math.floor(milliseconds)
  bytes.writeUIntBE(time, 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString("hex")
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text from an address can be an identifier at all; the database refuses to compare anything else. */
export const isId = (text: string): boolean => UUID.test(text)

/**
 * The id of what a form makes: a UUID of version 8 (RFC 9562) of the key that came with the form and of what was typed.
 * The same sent twice is one thing; other content under the same key, as after the browser's Back, is another. It keeps
 * the time of the key, by which ids are ordered. A key that is no id is given back as it came, to be refused as such.
 */
export function idOfContent(key: string, content: unknown): string {
  if (!isId(key)) return key
  const hash = createHash("sha256")
    .update(JSON.stringify([key, content]))
    .digest("hex")
  return `${key.slice(0, 13)}-8${hash.slice(0, 3)}-a${hash.slice(3, 6)}-${hash.slice(6, 18)}`
}

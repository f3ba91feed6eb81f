import { randomBytes } from "node:crypto"

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

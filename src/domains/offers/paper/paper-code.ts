import { readChecksum } from "../offer.snapshot.ts"

export type PaperCode = { number: string; checksum: string }

/**
 * Number and checksum from what a scanner or a person typed: the address in the QR code, or the two with a space between.
 * Scanners are keyboards: one set to another layout may put other signs in place of `?`, `&` and `=`, which are therefore
 * not looked at. Undefined when it is neither.
 */
export function readPaperCode(typed: string): PaperCode | undefined {
  const text = typed.trim()
  const found = /numer\W(.+?)\Wsuma\W(.+)$/i.exec(text)
  const [number, checksum] = found ? [decoded(found[1] ?? ""), found[2] ?? ""] : splitAtSpace(text)
  const read = readChecksum(checksum)
  return number && read ? { number: number.trim(), checksum: read } : undefined
}

function splitAtSpace(text: string): [string, string] {
  const [number = "", ...rest] = text.split(/\s+/)
  return [number, rest.join("")]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

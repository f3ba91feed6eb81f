/** Polish letters whose bytes differ between the two old encodings; the other letters are the same in both. */
const ONLY_WINDOWS_1250 = new Set([0xb9, 0x9c, 0x9f, 0xa5, 0x8c, 0x8f])
const ONLY_ISO_8859_2 = new Set([0xb1, 0xb6, 0xbc, 0xa1, 0xa6, 0xac])

/** Decodes UTF-8, UTF-16 (with a mark or plainly two-byte), windows-1250 or ISO-8859-2; old files say nothing of theirs. */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Encoding(bytes)
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(oldEncoding(bytes)).decode(bytes)
  }
}

function utf16Encoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be"
  const sample = bytes.subarray(0, 1000)
  const zeros = (parity: number) => sample.filter((byte, n) => n % 2 === parity && byte === 0).length
  const [even, odd] = [zeros(0), zeros(1)]
  if (odd > sample.length / 4 && even === 0) return "utf-16le"
  return even > sample.length / 4 && odd === 0 ? "utf-16be" : null
}

function oldEncoding(bytes: Uint8Array): "windows-1250" | "iso-8859-2" {
  let windows = 0
  let iso = 0
  for (const byte of bytes) {
    // Control characters in ISO-8859-2, quotes, dashes and letters in windows-1250.
    if (byte >= 0x80 && byte <= 0x9f) windows += 1
    else if (ONLY_WINDOWS_1250.has(byte)) windows += 1
    else if (ONLY_ISO_8859_2.has(byte)) iso += 1
  }
  return iso > windows ? "iso-8859-2" : "windows-1250"
}

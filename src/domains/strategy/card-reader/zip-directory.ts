import { inflateRawSync } from "node:zlib"

type ZipEntry = { name: string; size: number; packed: Uint8Array; deflated: boolean }
type ZipVerdict = { ok: true; names: string[] } | { ok: false; reason: "damaged" | "too-large" }

const END_OF_DIRECTORY = 0x06054b50
const ENTRY = 0x02014b50
const LONGEST_COMMENT = 65_535
const ZIP64 = 0xffff_ffff

/**
 * Checks an archive before a library unpacks it: the sizes its directory states, and that the content keeps to them,
 * for a directory can lie. `mostXml` limits each XML part, which costs far more to parse than to unpack.
 */
export function checkZip(bytes: Uint8Array, limits: { total: number; mostXml: number }): ZipVerdict {
  const entries = zipEntries(bytes)
  if (!entries) return { ok: false, reason: "damaged" }
  const total = entries.reduce((sum, entry) => sum + entry.size, 0)
  const xml = entries.filter((entry) => /\.(?:xml|rels)$/i.test(entry.name))
  if (total > limits.total || xml.some((entry) => entry.size > limits.mostXml))
    return { ok: false, reason: "too-large" }
  for (const entry of entries) {
    const reason = whatIsWrong(entry)
    if (reason) return { ok: false, reason }
  }
  return { ok: true, names: entries.map((entry) => entry.name) }
}

function whatIsWrong({ deflated, packed, size }: ZipEntry): "damaged" | "too-large" | null {
  if (!deflated) return packed.length === size ? null : "damaged"
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) }).length === size ? null : "damaged"
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "damaged"
  }
}

/** The entries of the central directory; null when it is broken, encrypted or of the 64-bit kind. */
function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return null
  const entries: ZipEntry[] = []
  try {
    let at = view.getUint32(end + 16, true)
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== ENTRY) return null
      const entry = readEntry(bytes, view, at)
      if (!entry) return null
      entries.push(entry)
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
  } catch {
    // An offset that points outside the file.
    return null
  }
  return entries
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | null {
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1
  const method = view.getUint16(at + 10, true)
  const packedSize = view.getUint32(at + 20, true)
  const size = view.getUint32(at + 24, true)
  const local = view.getUint32(at + 42, true)
  if (encrypted || (method !== 0 && method !== 8) || size === ZIP64 || packedSize === ZIP64) return null
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)))
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + packedSize > bytes.length) return null
  return { name, size, packed: bytes.subarray(start, start + packedSize), deflated: method === 8 }
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT)
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  return -1
}

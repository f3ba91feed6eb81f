import { fileTypeFromBuffer } from "file-type"
import { type Outcome, ok, refused } from "../lib/problems.ts"
import type { Text } from "../lib/texts.ts"
import { DOCX, PDF } from "./media-types.ts"
import { uploadsTexts as texts } from "./uploads.texts.ts"

/** What people may send: extension in the name, and the media type under which it is handed out again. */
const KINDS = {
  pdf: PDF,
  docx: DOCX,
  odt: "application/vnd.oasis.opendocument.text",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  jpg: "image/jpeg",
  png: "image/png",
  txt: "text/plain; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  xml: "application/xml",
} as const

export type FileKind = keyof typeof KINDS
export type InspectedFile = { name: string; kind: FileKind; type: string; bytes: Uint8Array }
export type UploadRule = { kinds: readonly FileKind[]; maxBytes: number }

const SPELLINGS: Record<string, FileKind> = { jpeg: "jpg", jpe: "jpg", text: "txt", xades: "xml" }
const TEXTS: readonly FileKind[] = ["txt", "csv"]
const NAME_LIMIT = 150

/**
 * Decides by the content what an uploaded file is; its name and the type named by the browser are only claims.
 * Problems carry codes `file.empty`, `file.too_large`, `file.not_accepted`, `file.lies_about_type`, `file.unknown_content`.
 * @param field name of the form field, for the problem
 */
export async function inspectUpload(
  file: { name: string; bytes: Uint8Array },
  field: string,
  rule: UploadRule,
): Promise<Outcome<InspectedFile>> {
  const refuse = (code: string, message: Text) => refused({ field, code: `file.${code}`, message })
  const { bytes } = file
  if (bytes.length === 0) return refuse("empty", texts.empty)
  if (bytes.length > rule.maxBytes) return refuse("too_large", texts.tooLarge(bytes.length, rule.maxBytes))

  const extension = extensionOf(file.name)
  const claimed = SPELLINGS[extension] ?? extension
  // A torn archive makes the reader throw; that is the same as not being recognised.
  const read = await fileTypeFromBuffer(bytes).catch(() => undefined)
  const found = read?.ext ?? (isText(bytes) ? textKind(claimed) : undefined)
  if (!rule.kinds.includes(claimed as FileKind)) return refuse("not_accepted", texts.notAccepted(rule.kinds))
  if (found === undefined) return refuse("unknown_content", texts.unknownContent(extension))
  if (found !== claimed) return refuse("lies_about_type", texts.liesAboutType(extension, found))
  const kind = claimed as FileKind
  return ok({ name: plainName(file.name), kind, type: KINDS[kind], bytes })
}

/** Any text may be called .txt or .csv; what is called otherwise and holds text is at best a .txt. */
const textKind = (claimed: string): FileKind => TEXTS.find((kind) => kind === claimed) ?? "txt"

const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ""

/** UTF-8 or an old Polish single-byte encoding: in either case no zero bytes and no control characters but white space. */
function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 12 || byte === 13)
}

/** The last part of a path, without characters that a disk or a header could misread, at most 150 characters. */
export function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1)!.normalize("NFC").toWellFormed()
  const clean = last.replace(/[\p{Cc}\p{Cf}\ufffd<>:"|?*]/gu, "").replace(/^[\s.]+|[\s.]+$/g, "")
  if (clean.length <= NAME_LIMIT) return clean || "plik"
  const extension = extensionOf(clean)
  return `${Array.from(clean)
    .slice(0, NAME_LIMIT - extension.length - 1)
    .join("")
    .replace(/\.$/, "")}.${extension}`
}

/**
 * `Content-Disposition` (RFC 6266) with the full name (RFC 5987) and an ASCII one for old readers.
 * @param download false shows the file in the window, which is safe for PDF and pictures only
 */
export function contentDisposition(name: string, download: boolean): string {
  const plain = plainName(name)
  const ascii = plain
    .replaceAll("ł", "l")
    .replaceAll("Ł", "L")
    .normalize("NFD")
    .replace(/[^\x20-\x7e]|[%\\]/g, "")
  const encoded = encodeURIComponent(plain).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${download ? "attachment" : "inline"}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}

/** The media type under which a file is handed out. */
export const mediaTypeOf = (kind: FileKind): string => KINDS[kind]

/** Endings with a dot, for the browser's chooser and for people. */
export const acceptedEndings = (rule: UploadRule): string[] =>
  rule.kinds.flatMap((kind) => (kind === "jpg" ? [".jpg", ".jpeg"] : [`.${kind}`]))

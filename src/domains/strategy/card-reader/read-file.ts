import { fileTypeFromBuffer } from "file-type"
import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { cardTexts } from "../card.texts.ts"
import { decodeText } from "./decode-text.ts"
import { docxText } from "./docx-text.ts"
import { type ReadResult, readCards } from "./read-card.ts"
import { checkZip } from "./zip-directory.ts"

export type CardFile = { name: string; bytes: Uint8Array }

const MEGABYTE = 1024 * 1024
const MOST_MEGABYTES = 5
const UNPACKED = { total: 30 * MEGABYTE, mostXml: 8 * MEGABYTE }

/** Reads the cards of a .txt or .docx file; the kind is told by the content, and a name that says otherwise is refused. */
export async function readCardFile(file: CardFile): Promise<ReadResult> {
  const text = await textOfFile(file)
  return text.ok ? readCards(text.value) : text
}

/** The text of the file, tables as tabs; the first 5 MB limit is on the file, the next on what it unpacks to. */
export async function textOfFile({ name, bytes }: CardFile): Promise<Outcome<string>> {
  if (bytes.length > MOST_MEGABYTES * MEGABYTE) return problem("file.too_large", cardTexts.fileTooLarge(MOST_MEGABYTES))
  if (bytes.length === 0) return problem("card.empty", cardTexts.empty)
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ""
  const kind = await kindOf(bytes)
  const promised = extension === "docx" || extension === "txt"
  if (kind !== "zip" && kind !== "txt") return promised ? lies(name, kind) : unknown(name, kind)
  if (kind === "txt") {
    if (extension === "docx") return lies(name, "txt")
    return extension === "" || extension === "txt" || extension === "text"
      ? ok(decodeText(bytes))
      : unknown(name, extension)
  }
  return textOfZip(name, bytes, extension)
}

async function textOfZip(name: string, bytes: Uint8Array, extension: string): Promise<Outcome<string>> {
  const verdict = checkZip(bytes, UNPACKED)
  if (!verdict.ok && verdict.reason === "too-large")
    return problem("file.unpacks_too_large", cardTexts.fileUnpacksTooLarge(name))
  if (!verdict.ok) return problem("file.damaged", cardTexts.fileDamaged(name))
  const isDocx = verdict.names.some((part) => /^word\/document\d*\.xml$/i.test(part))
  if (!isDocx) return extension === "docx" || extension === "txt" ? lies(name, "zip") : unknown(name, "zip")
  if (extension !== "docx" && extension !== "") return lies(name, "docx")
  try {
    return ok(await docxText(bytes))
  } catch {
    // mammoth throws for parts that are not XML or lead nowhere: for a person the file is damaged.
    return problem("file.damaged", cardTexts.fileDamaged(name))
  }
}

/** "zip", "txt", or the name of a kind of file this product does not read. */
async function kindOf(bytes: Uint8Array): Promise<string> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) return "zip"
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 300)).trimStart().toLowerCase()
  if (start.startsWith("{\\rtf")) return "rtf"
  if (start.startsWith("<!doctype html") || start.startsWith("<html")) return "html"
  const known = await fileTypeFromBuffer(bytes.subarray(0, 4100)).catch(() => undefined)
  return known?.ext ?? "txt"
}

const problem = (code: string, message: Problem["message"]) => refused({ field: "file", code, message })
const lies = (name: string, kind: string) => problem("file.lies", cardTexts.fileLies(name, kind))
const unknown = (name: string, kind: string) => problem("file.kind", cardTexts.fileKindUnknown(name, kind))

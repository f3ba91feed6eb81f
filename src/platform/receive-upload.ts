import { type Outcome, ok, refused } from "../lib/problems.ts"
import type { Ctx } from "./ctx.ts"
import type { FileHash } from "./files.ts"
import type { UploadedFile } from "./http/form.ts"
import { uploadsTexts as texts } from "./uploads.texts.ts"
import { type FileKind, inspectUpload, type UploadRule } from "./uploads.ts"

/** A file that is in the store; who may read it is for the domain that keeps this. `size` in bytes. */
export type StoredFile = {
  name: string
  kind: FileKind
  size: number
  sha256: FileHash
  scan: FileScan
}

/** What an antivirus says of a stored file; `infected` when it was scanned only after it was kept. */
export type FileScan = "clean" | "infected" | "not-scanned"

/** What organisations and offices attach: papers as people have them. */
export const PAPERS: UploadRule = {
  kinds: ["pdf", "docx", "odt", "xlsx", "ods", "jpg", "png"],
  maxBytes: 10_000_000,
}

/** A body with one such file, and with one three times too large, whose owner then hears its size. */
export const PAPER_BODY = 32_000_000

/**
 * Takes in one sent file: looks at its content, has it scanned where there is an antivirus, and stores it. An infected
 * one is refused. A scanner that does not answer must not make anybody miss a closing: the file is then kept as
 * `not-scanned`, which those who open it are told. Ask who may send before calling it.
 * Problems carry the codes of `inspectUpload`, `file.missing` and `file.infected`.
 */
export async function receiveUpload(
  ctx: Pick<Ctx, "files" | "scanner">,
  file: UploadedFile | undefined,
  field: string,
  rule: UploadRule = PAPERS,
): Promise<Outcome<StoredFile>> {
  if (!file) return refused({ field, code: "file.missing", message: texts.missing })
  const inspected = await inspectUpload(file, field, rule)
  if (!inspected.ok) return inspected
  const { name, kind, bytes } = inspected.value
  const scan = ctx.scanner ? await ctx.scanner(bytes) : "not-scanned"
  if (scan === "infected") return refused({ field, code: "file.infected", message: texts.infected })
  return ok({ name, kind, size: bytes.length, sha256: await ctx.files.put(bytes), scan })
}

/** The problem of a body that was cut off before any of it was read. */
export const bodyTooLarge = (field: string, rule: UploadRule = PAPERS) => ({
  field,
  code: "file.too_large",
  message: texts.bodyTooLarge(rule.maxBytes),
})

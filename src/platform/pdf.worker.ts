import { parentPort } from "node:worker_threads"
import type { DocumentModel } from "./pdf.model.ts"
import { typeset } from "./pdf.typeset.ts"

/** Temporal values do not cross threads, so the moment travels as text. */
export type PdfRequest = { id: number; model: Omit<DocumentModel, "issuedAt">; issuedAt: string }
export type PdfReply = { id: number; bytes: Uint8Array } | { id: number; error: string }

parentPort?.on("message", ({ id, model, issuedAt }: PdfRequest) => {
  parentPort?.postMessage(reply(id, { ...model, issuedAt: Temporal.Instant.from(issuedAt) }))
})

function reply(id: number, model: DocumentModel): PdfReply {
  try {
    return { id, bytes: typeset(model) }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

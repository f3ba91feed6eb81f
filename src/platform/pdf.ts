import { Worker } from "node:worker_threads"
import type { DocumentModel } from "./pdf.model.ts"
import type { PdfReply, PdfRequest } from "./pdf.worker.ts"

export type { DocumentBlock, DocumentModel } from "./pdf.model.ts"

type Waiting = { resolve(bytes: Uint8Array): void; reject(error: Error): void }

let worker: Worker | undefined
let lastId = 0
const waiting = new Map<number, Waiting>()

/**
 * Sets a document and writes it as a tagged PDF: PDF/UA-1 and PDF/A-2a, all fonts inside, language and title set.
 * The same document gives the same bytes. Runs in a thread of its own, one document at a time, so that pages are
 * served meanwhile; the first document of the process also waits for that thread (some 300 ms).
 * @throws Error when the model itself is wrong, e.g. a link that is neither http(s) nor mailto; never because of its texts
 */
export function pdf(document: DocumentModel): Promise<Uint8Array> {
  const { issuedAt, ...model } = document
  const request: PdfRequest = { id: ++lastId, model, issuedAt: issuedAt.toString() }
  worker ??= start()
  return new Promise((resolve, reject) => {
    worker!.postMessage(request)
    worker!.ref()
    waiting.set(request.id, { resolve, reject })
  })
}

/** Ends the thread, e.g. when the process stops; the next document starts a new one. */
export async function stopPdf(): Promise<void> {
  await worker?.terminate()
}

function start(): Worker {
  const started = new Worker(new URL("./pdf.worker.ts", import.meta.url))
  started.on("message", (reply: PdfReply) => {
    const { resolve, reject } = waiting.get(reply.id)!
    waiting.delete(reply.id)
    if (waiting.size === 0) started.unref()
    if ("bytes" in reply) resolve(reply.bytes)
    else reject(new Error(reply.error))
  })
  started.on("error", (error) => abandon(started, error as Error))
  started.on("exit", () => abandon(started, new Error("The typesetting thread has ended")))
  return started
}

/** A thread that died takes its documents with it; those who wait are told, and the next document starts anew. */
function abandon(ended: Worker, error: Error): void {
  if (worker !== ended) return
  worker = undefined
  for (const { reject } of waiting.values()) reject(error)
  waiting.clear()
}

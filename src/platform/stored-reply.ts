import type { Ctx } from "./ctx.ts"
import { fileReply, Missing, type Reply } from "./http/reply.ts"
import type { FileScan } from "./receive-upload.ts"
import { type FileKind, mediaTypeOf } from "./uploads.ts"

/**
 * A stored file to download, never to be shown as a page of ours. Who may have it is decided before.
 * @throws Missing when the store has no such content or a virus was found in it
 */
export async function storedReply(
  ctx: Pick<Ctx, "files">,
  file: { name: string; kind: FileKind; sha256: string; scan?: FileScan },
): Promise<Reply> {
  const bytes = file.scan === "infected" ? undefined : await ctx.files.get(file.sha256)
  if (!bytes) throw new Missing("file")
  return fileReply(bytes, { type: mediaTypeOf(file.kind), name: file.name, download: true })
}

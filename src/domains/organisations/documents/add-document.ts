import { parseDate, today } from "../../../lib/dates.ts"
import { type Outcome, ok, type Problem } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import type { UploadedFile } from "../../../platform/http/form.ts"
import { newId } from "../../../platform/ids.ts"
import { keptNow } from "../../../platform/kept-file.ts"
import { receiveUpload } from "../../../platform/receive-upload.ts"
import { accessDocuments } from "./document.access.ts"
import { documentsOf } from "./document.queries.ts"
import { DOCUMENT_PURPOSES } from "./document.tables.ts"
import { documentsTexts as texts } from "./documents.texts.ts"

export type DocumentTyped = { purpose: string; validUntil: string; file: UploadedFile | undefined }

/**
 * Adds a file to the organisation's profile, for all its offers to come. The same file with the same purpose and
 * validity twice is once.
 * @throws Missing when the actor is no member
 */
export async function addDocument(
  ctx: PersonCtx,
  organisationId: string,
  typed: DocumentTyped,
): Promise<Outcome<string>> {
  const organisation = await accessDocuments(ctx, organisationId, "keep")
  const problems: Problem[] = []
  const purpose = DOCUMENT_PURPOSES.find((it) => it === typed.purpose)
  if (!purpose) problems.push({ field: "purpose", code: "document.purpose_missing", message: texts.purposeMissing })
  const validity = readValidity(ctx, typed.validUntil)
  if (!validity.ok) problems.push(...validity.problems)
  const file = await receiveUpload(ctx, typed.file, "file")
  if (!file.ok) problems.push(...file.problems)
  if (!purpose || !validity.ok || !file.ok) return { ok: false, problems }
  const validUntil = validity.value
  await lock(ctx, organisation.id)
  const same = (await documentsOf(ctx, organisation.id)).find(
    (it) => !it.isRemoved && it.sha256 === file.value.sha256 && it.purpose === purpose && it.validUntil === validUntil,
  )
  if (same) return ok(same.id)
  const id = newId()
  const columns = { organisation_id: organisation.id, id, purpose, valid_until: validUntil }
  await ctx.db
    .insertInto("organisation_documents")
    .values({ ...columns, ...keptNow(ctx, file.value) })
    .execute()
  await recordEvent(ctx, {
    what: "organisation.document-added",
    on: { kind: "organisation", id: organisation.id },
    data: { document: id, purpose, sha256: file.value.sha256 },
  })
  return ok(id)
}

/** Two at once, as of a button pressed twice, are one after the other. */
async function lock(ctx: PersonCtx, organisationId: string): Promise<void> {
  await ctx.db.selectFrom("organisations").select("id").where("id", "=", organisationId).forNoKeyUpdate().execute()
}

/** "YYYY-MM-DD", or null for a document without an end. */
function readValidity(ctx: PersonCtx, typed: string): Outcome<string | null> {
  if (typed === "") return ok(null)
  const problem = (code: string, message: Problem["message"]): Outcome<never> => ({
    ok: false,
    problems: [{ field: "validUntil", code: `document.${code}`, message }],
  })
  const date = parseDate(typed)
  if (!date.ok) return problem("validity_unreadable", texts.validityUnreadable)
  if (Temporal.PlainDate.compare(date.value, today(ctx.now)) < 0) return problem("validity_over", texts.validityOver)
  return ok(date.value.toString())
}

import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { signedIn } from "../../../platform/http/access.ts"
import { againReply, pageReply, redirectReply, tooLargeReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { bodyTooLarge, PAPER_BODY } from "../../../platform/receive-upload.ts"
import { storedReply } from "../../../platform/stored-reply.ts"
import { urls } from "../../../urls.ts"
import { addDocument } from "./add-document.ts"
import { accessDocument, accessDocuments } from "./document.access.ts"
import { documentsOf } from "./document.queries.ts"
import { documentsPage } from "./documents.page.ts"
import { documentsTexts as texts } from "./documents.texts.ts"
import { removeDocument, restoreDocument } from "./remove-document.ts"

/** `signedIn` routes are reached by people only. */
const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx
const NOTHING = { purpose: "", validUntil: "" }

/** What organisations keep for their offers; who reads it, `document.access.ts` decides. */
export const documentRoutes: readonly Route[] = [
  get(urls.organisationDocuments, signedIn, async (ctx, { params }) =>
    pageReply(await shown(ctx, params.organisationId, NOTHING, [])),
  ),
  post(
    urls.organisationDocuments,
    signedIn,
    async (ctx, { params, form }) => {
      const typed = { purpose: form.text("purpose"), validUntil: form.text("validUntil") }
      const outcome = await addDocument(person(ctx), params.organisationId, { ...typed, file: form.file("file") })
      if (!outcome.ok) return againReply(await shown(ctx, params.organisationId, typed, outcome.problems))
      return redirectReply(urls.organisationDocuments.href(params), texts.added)
    },
    {
      maxBody: PAPER_BODY,
      tooLarge: async (ctx, { params }) =>
        tooLargeReply(await shown(ctx, params.organisationId, NOTHING, [bodyTooLarge("file")])),
    },
  ),
  get(urls.organisationDocument, signedIn, async (ctx, { params }) => {
    return storedReply(ctx, await accessDocument(ctx, params, "read"))
  }),
  post(urls.organisationDocumentRemoval, signedIn, async (ctx, { params }) => {
    const { name } = await removeDocument(person(ctx), params)
    return redirectReply(urls.organisationDocuments.href(params), texts.removed(name))
  }),
  post(urls.organisationDocumentRestoration, signedIn, async (ctx, { params }) => {
    const { name } = await restoreDocument(person(ctx), params)
    return redirectReply(urls.organisationDocuments.href(params), texts.restored(name))
  }),
]

async function shown(
  ctx: OfficeCtx,
  organisationId: string,
  typed: { purpose: string; validUntil: string },
  problems: readonly Problem[],
) {
  const organisation = await accessDocuments(ctx, organisationId, "read")
  const documents = await documentsOf(ctx, organisation.id)
  return documentsPage(ctx, { organisation, documents, typed, problems })
}

import { officials } from "../../../platform/http/access.ts"
import { fileReply } from "../../../platform/http/reply.ts"
import { get, type Route } from "../../../platform/http/route.ts"
import { pdf } from "../../../platform/pdf.ts"
import { urls } from "../../../urls.ts"
import { getOfficeDetails } from "../../offices/public.ts"
import { accessCall } from "../call.access.ts"
import { versionsOf } from "../corrections/version.queries.ts"
import { bipPackage } from "./bip-package.ts"
import { boardDocument } from "./board.pdf.ts"
import { papersTexts as texts } from "./papers.texts.ts"

/** What those who run calls take out of an announced call, to announce it in the other two places. */
export const papersRoutes: readonly Route[] = [
  get(urls.callBipPackage, officials, async (ctx, { params }) => {
    const { name, bytes } = await bipPackage(ctx, await accessCall(ctx, params.callId, "manage"))
    return fileReply(bytes, { type: "application/zip", name, download: true })
  }),
  get(urls.callBoardPdf, officials, async (ctx, { params }) => {
    const call = await accessCall(ctx, params.callId, "manage")
    const { organ, name } = await getOfficeDetails(ctx)
    const announced = { call, organ, officeName: name, versions: await versionsOf(ctx, call.id) }
    const bytes = await pdf(boardDocument(ctx, call.id, { ...announced, now: ctx.now }))
    return fileReply(bytes, {
      type: "application/pdf",
      name: texts.boardName((call.number ?? "").replaceAll("/", "-")).pl,
    })
  }),
]

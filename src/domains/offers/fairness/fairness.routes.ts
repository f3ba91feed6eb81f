import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { everyone } from "../../../platform/http/access.ts"
import { againReply, fileReply, Missing, pageReply } from "../../../platform/http/reply.ts"
import { get, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { accessCall } from "../../calls/public.ts"
import { outagesOf } from "../outages/extend-for-outages.ts"
import { fairnessPage } from "./fairness.page.ts"
import { closingProof, fairnessOf } from "./fairness.queries.ts"
import { fairnessTexts as texts } from "./fairness.texts.ts"

export const fairnessRoutes: readonly Route[] = [
  get(urls.fairness, everyone, async (ctx, { params, query }) => {
    const call = await accessCall(ctx, params.callId, "view")
    const records = await fairnessOf(ctx, call.id)
    const outages = call.extendedTo ? await outagesOf(ctx, call.id) : []
    const typed = (query.get("suma") ?? "").trim()
    // A receipt leads here before the closing too; the page then says when to come back.
    if (typed === "" || (records.length === 0 && readHash(typed)))
      return pageReply(fairnessPage(ctx, { call, records, outages, typed, problems: [] }))
    const hash = readHash(typed)
    const found = hash ? await closingProof(ctx, call.id, hash) : undefined
    if (found) return pageReply(fairnessPage(ctx, { call, records, outages, typed, problems: [], found }))
    return againReply(fairnessPage(ctx, { call, records, outages, typed, problems: [whyNot(hash)] }))
  }),

  get(urls.fairnessProof, everyone, async (ctx, { params, query }) => {
    const call = await accessCall(ctx, params.callId, "view")
    const hash = readHash(query.get("suma") ?? "")
    const found = hash ? await closingProof(ctx, call.id, hash) : undefined
    if (!found) throw new Missing("proof")
    const proof = { call: call.number, page: pageOf(ctx, call.id), ...found.proof, root: found.root }
    const bytes = new TextEncoder().encode(`${JSON.stringify(proof, null, 2)}\n`)
    return fileReply(bytes, {
      type: "application/json",
      name: `dowod-${(call.number ?? "").replaceAll("/", "-")}.json`,
    })
  }),
]

const pageOf = (ctx: OfficeCtx, callId: string): string =>
  `${ctx.baseUrl ?? ""}${urls.fairness.href({ office: ctx.office.slug, callId })}`

/** A whole hash or the twelve digits of a checksum; undefined for anything else. */
function readHash(typed: string): string | undefined {
  const digits = typed.toLowerCase().replace(/[\s–-]/g, "")
  return /^([0-9a-f]{12}|[0-9a-f]{64})$/.test(digits) ? digits : undefined
}

function whyNot(hash: string | undefined): Problem {
  if (!hash) return { field: "suma", code: "fairness.malformed", message: texts.malformed }
  return { field: "suma", code: "fairness.unknown", message: texts.unknown }
}

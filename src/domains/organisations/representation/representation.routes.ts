import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { officials } from "../../../platform/http/access.ts"
import { againReply, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { accessOrganisation } from "../organisation.access.ts"
import { confirmRepresentation } from "./confirm-representation.ts"
import { representationPage } from "./representation.page.ts"
import { representationOf } from "./representation.queries.ts"
import { representationTexts as texts } from "./representation.texts.ts"

export const representationRoutes: readonly Route[] = [
  get(urls.organisationRepresentation, officials, async (ctx, { params }) =>
    pageReply(await shown(ctx, params.organisationId, [])),
  ),
  post(urls.organisationRepresentation, officials, async (ctx, { params, form }) => {
    const person = form.text("person")
    const evidence = form.text(`evidence.${person}`)
    const outcome = await confirmRepresentation(ctx as PersonCtx, params.organisationId, person, evidence)
    if (outcome.ok) return redirectReply(urls.organisationRepresentation.href(params), texts.confirmed)
    return againReply(await shown(ctx, params.organisationId, outcome.problems, { person, evidence }))
  }),
]

async function shown(
  ctx: OfficeCtx,
  organisationId: string,
  problems: readonly Problem[],
  typed?: { person: string; evidence: string },
) {
  const organisation = await accessOrganisation(ctx, organisationId, "contact")
  const representatives = await representationOf(ctx, organisation.id)
  return representationPage(ctx, { organisation, representatives, problems, ...(typed ? { typed } : {}) })
}

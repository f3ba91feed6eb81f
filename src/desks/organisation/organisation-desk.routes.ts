import { contractsOfOrganisations } from "../../domains/contracts/public.ts"
import { reportsOnContracts } from "../../domains/reports/public.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { members } from "../../platform/http/access.ts"
import { askedPage } from "../../platform/http/asked-page.ts"
import { pageReply } from "../../platform/http/reply.ts"
import { get, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { organisationDeskPage } from "./organisation-desk.page.ts"
import { draftLines, submittedLines } from "./organisation-desk.queries.ts"

export const organisationDeskRoutes: readonly Route[] = [
  get(urls.organisationDesk, members, async (ctx, { query }) => {
    // `members` admits people only.
    const person = ctx as PersonCtx
    const { drafts, deleted } = await draftLines(person)
    const submitted = await submittedLines(person, askedPage(query))
    const organisations = person.actor.memberships.map((it) => it.organisationId)
    const contracts = await contractsOfOrganisations(person, organisations)
    const reports = await reportsOnContracts(
      person,
      contracts.map(({ id }) => id),
    )
    return pageReply(organisationDeskPage(person, { drafts, deleted, submitted, contracts, reports }))
  }),
]

import { today } from "../../lib/dates.ts"
import { historyOf } from "../../platform/audit.ts"
import type { OfficeCtx, PersonCtx } from "../../platform/ctx.ts"
import { everyone, membersOr, only } from "../../platform/http/access.ts"
import { fileReply, pageReply } from "../../platform/http/reply.ts"
import { get, type Route } from "../../platform/http/route.ts"
import { pdf } from "../../platform/pdf.ts"
import { urls } from "../../urls.ts"
import { getCall } from "../calls/public.ts"
import { getOfficeDetails } from "../offices/public.ts"
import { personNames } from "../people/public.ts"
import { accessContract, accessPublicContract, mayView } from "./contract.access.ts"
import { whyNotSignable } from "./contract.gaps.ts"
import type { ContractNeighbours } from "./contract.neighbours.ts"
import { contractYears, listContracts, listPublicContracts } from "./contract.queries.ts"
import type { Contract } from "./contract.ts"
import { contentChecksum, contractPaper, paperModel } from "./documents/contract.pdf.ts"
import { documentTexts } from "./documents/contract.texts.ts"
import { contractPage } from "./pages/contract.page.ts"
import { contractsPage } from "./pages/contracts.page.ts"
import { listQueryOf } from "./pages/list-query.ts"
import { publicContractPage, publicContractsPage } from "./pages/public-contracts.page.ts"
import { recordRoutes } from "./record.routes.ts"

const readers = only("official", "coordinator", "administrator", "mayor", "councillor")
const parties = membersOr("official", "coordinator", "administrator", "mayor", "councillor")

/** Every page of contracts; `neighbours` is what the domains around this one know of them. */
export function contractRoutes(neighbours: ContractNeighbours): readonly Route[] {
  return [...publicRoutes, ...partyRoutes(neighbours), ...recordRoutes]
}

const publicRoutes: readonly Route[] = [
  get(urls.publicContracts, everyone, async (ctx, { query }) => {
    const asked = { ...listQueryOf(query), state: undefined }
    const list = await listPublicContracts(ctx, asked, asked.page)
    return pageReply(publicContractsPage(ctx, { list, asked, years: await contractYears(ctx) }))
  }),
  get(urls.publicContract, everyone, async (ctx, { params }) => {
    const contract = await accessPublicContract(ctx, params.contractId)
    return pageReply(publicContractPage(ctx, contract, mayView(ctx, contract)))
  }),
]

const partyRoutes = (neighbours: ContractNeighbours): readonly Route[] => [
  get(urls.contracts, readers, async (ctx, { query }) => {
    const asked = listQueryOf(query)
    const list = await listContracts(ctx, asked, asked.page)
    const years = (await contractYears(ctx)).map(({ year }) => year)
    return pageReply(contractsPage(ctx, { list, asked, years, awaiting: await neighbours.awaitingOffers(ctx) }))
  }),

  get(urls.contract, parties, async (ctx, { params }) => {
    const contract = await accessContract(ctx, params.contractId, "view")
    const history = await historyOf(ctx, { kind: "contract", id: contract.id })
    const actors = history.flatMap((event) => event.actorId ?? [])
    return pageReply(
      contractPage(ctx, {
        contract,
        ...(await draftOf(ctx, contract)),
        report: await neighbours.reportOf(ctx, contract.id),
        history,
        names: await personNames(ctx, actors),
      }),
    )
  }),

  get(urls.contractPdf, parties, async (ctx, { params }) => {
    const contract = await accessContract(ctx, params.contractId, "view")
    const bytes = await pdf(await paperOf(ctx as PersonCtx, contract))
    return fileReply(bytes, { type: "application/pdf", name: documentTexts.fileName(contract.number)[ctx.lang] })
  }),
]

/** What still has to be agreed in a draft, and the checksum of the copy that would be signed. */
async function draftOf(ctx: OfficeCtx, contract: Contract) {
  if (contract.state !== "drafted") return { gaps: [], checksum: "" }
  const gaps = whyNotSignable(contract, await getCall(ctx, contract.callId))
  const checksum = contentChecksum(contract, await getOfficeDetails(ctx), today(ctx.now).toString())
  return { gaps, checksum }
}

/** As signed; before that as it would be signed today, marked as a draft while something is not agreed. */
async function paperOf(ctx: PersonCtx, contract: Contract) {
  if (contract.document && contract.recordedAt) return paperModel(contract.document, contract.recordedAt)
  const gaps = whyNotSignable(contract, await getCall(ctx, contract.callId))
  const office = await getOfficeDetails(ctx)
  const isUnfinished = gaps.length > 0 || contract.state === "terminated"
  return { ...contractPaper({ contract, office, on: today(ctx.now).toString(), isUnfinished }), issuedAt: ctx.now }
}

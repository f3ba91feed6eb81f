import { sql } from "kysely"
import type { Grosze } from "../../lib/money.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import { offersOfPartners } from "../offers/public.ts"
import { contractOf, storedContracts } from "./contract.rows.ts"
import type { Contract, ContractState } from "./contract.ts"

/**
 * A contract that the caller already knows of through a thing of its own, such as a report.
 * @throws Missing when there is none
 */
export async function getContract(ctx: OfficeCtx, id: string): Promise<Contract> {
  const row = isId(id) ? await storedContracts(ctx).where("contracts.id", "=", id).executeTakeFirst() : undefined
  if (!row) throw new Missing("contract")
  return contractOf(row)
}

/** The contract made from an offer, if there is one. */
export async function contractOfOffer(ctx: OfficeCtx, offerId: string): Promise<Contract | undefined> {
  if (!isId(offerId)) return undefined
  const row = await storedContracts(ctx).where("contracts.offer_id", "=", offerId).executeTakeFirst()
  return row && contractOf(row)
}

export type ContractFilter = {
  /** Part of the number, title, organisation's name or register numbers, as typed. */
  text: string
  state: ContractState | undefined
  /** The year in which the task ends. */
  year: number | undefined
}

export type ContractLine = {
  id: string
  number: string
  title: string
  organisationId: string
  organisationName: string
  grant: Grosze
  paid: Grosze
  taskFrom: string
  taskTo: string
  reportDueOn: string
  state: ContractState
}

export type ContractList = {
  lines: ContractLine[]
  total: number
  page: number
  pages: number
  /** Of everything found, not only of this page. */
  grants: Grosze
  paid: Grosze
}

const PAGE = 25

const PAID = sql<Grosze>`coalesce((
  select sum(t.amount) from contract_tranches t
  where t.office_id = contracts.office_id and t.contract_id = contracts.id and t.paid_on is not null), 0)::bigint`

function found(ctx: OfficeCtx, filter: ContractFilter) {
  let query = ctx.db.selectFrom("contracts").where("contracts.office_id", "=", ctx.office.id)
  if (filter.state) query = query.where("contracts.state", "=", filter.state)
  if (filter.year) query = query.where("contracts.task_year", "=", filter.year)
  if (filter.text === "") return query
  const pattern = `%${filter.text.slice(0, 200).replaceAll(/[\\%_]/g, "\\$&")}%`
  const words = sql`fold(concat_ws(' ', contracts.number, contracts.title, contracts.organisation_name, contracts.organisation_numbers))`
  return query.where(sql<boolean>`${words} like fold(${pattern})`)
}

/** A contract that was signed and will not be performed gives nobody money. */
const signed = (query: ReturnType<typeof found>) =>
  query.where("contracts.signed_on", "is not", null).where("contracts.state", "<>", "terminated")

const COLUMNS = [
  ...(["contracts.id", "contracts.number", "contracts.title", "contracts.organisation_id as organisationId"] as const),
  ...(["contracts.organisation_name as organisationName", "contracts.grant_amount as grant"] as const),
  ...(["contracts.task_from as taskFrom", "contracts.task_to as taskTo", "contracts.state"] as const),
  "contracts.report_due_on as reportDueOn",
] as const

async function pageOf(query: ReturnType<typeof found>, asked: number): Promise<ContractList> {
  const sums = await query
    .select(sql<number>`count(*)::int`.as("total"))
    .select(
      sql<Grosze>`coalesce(sum(contracts.grant_amount) filter (where contracts.state <> 'terminated'), 0)::bigint`.as(
        "grants",
      ),
    )
    .select(sql<Grosze>`coalesce(sum(${PAID}), 0)::bigint`.as("paid"))
    .executeTakeFirstOrThrow()
  const pages = Math.max(1, Math.ceil(sums.total / PAGE))
  const page = asked > pages ? 1 : Math.max(1, asked)
  const lines = await query
    .select([...COLUMNS])
    .select(PAID.as("paid"))
    .orderBy("contracts.year", "desc")
    .orderBy("contracts.sequence", "desc")
    .limit(PAGE)
    .offset((page - 1) * PAGE)
    .execute()
  return { lines, page, pages, ...sums }
}

/** The office's list, the newest first. The address is guarded by role. Two queries. */
export const listContracts = (ctx: OfficeCtx, filter: ContractFilter, page = 1): Promise<ContractList> =>
  pageOf(found(ctx, filter), page)

/** Signed contracts for everybody: who gets how much for what. Two queries. */
export const listPublicContracts = (ctx: OfficeCtx, filter: ContractFilter, page = 1): Promise<ContractList> =>
  pageOf(signed(found(ctx, filter)), page)

/** The years in which tasks end, newest first, with the sums of their signed contracts. */
export async function contractYears(ctx: OfficeCtx): Promise<{ year: number; count: number; grants: Grosze }[]> {
  return await signed(found(ctx, { text: "", state: undefined, year: undefined }))
    .select("contracts.task_year as year")
    .select(sql<number>`count(*)::int`.as("count"))
    .select(sql<Grosze>`sum(contracts.grant_amount)::bigint`.as("grants"))
    .groupBy("contracts.task_year")
    .orderBy("contracts.task_year", "desc")
    .execute()
}

/** What an organisation still gets or owes under a contract. */
export type OwnContract = ContractLine & { nextTranche: { amount: Grosze; due: string | null } | null }

/** Contracts of these organisations, also as partners of a joint offer, newest first, at most a hundred; drafts too. One query. */
export async function contractsOfOrganisations(ctx: OfficeCtx, ids: readonly string[]): Promise<OwnContract[]> {
  if (ids.length === 0) return []
  const rows = await found(ctx, { text: "", state: undefined, year: undefined })
    .where((or) =>
      or.or([or("contracts.organisation_id", "in", ids), or("contracts.offer_id", "in", offersOfPartners(ctx, ids))]),
    )
    .leftJoinLateral(
      (query) =>
        query
          .selectFrom("contract_tranches as t")
          .select(["t.amount", "t.due_on"])
          .whereRef("t.office_id", "=", "contracts.office_id")
          .whereRef("t.contract_id", "=", "contracts.id")
          .where("t.paid_on", "is", null)
          .orderBy("t.position")
          .limit(1)
          .as("next"),
      (join) => join.onTrue(),
    )
    .select([...COLUMNS])
    .select(PAID.as("paid"))
    .select(["next.amount as nextAmount", "next.due_on as nextDue"])
    .orderBy("contracts.year", "desc")
    .orderBy("contracts.sequence", "desc")
    .limit(100)
    .execute()
  return rows.map(({ nextAmount, nextDue, ...line }) => ({
    ...line,
    nextTranche: nextAmount === null ? null : { amount: nextAmount, due: nextDue },
  }))
}

/**
 * Signed contracts as a part of another domain's query, e.g. `selectFrom(signedContracts(ctx).as("c"))`: the one door
 * through which lists of reports see contracts.
 */
export function signedContracts(ctx: OfficeCtx) {
  return signed(found(ctx, { text: "", state: undefined, year: undefined }))
    .select([...COLUMNS])
    .select("contracts.organisation_numbers as organisationNumbers")
    .select(PAID.as("paid"))
}

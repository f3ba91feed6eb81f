import { sql } from "kysely"
import { completeRules, type OfferRules } from "../../domains/calls/public.ts"
import {
  acceptedAt,
  type CallTerms,
  isJoint,
  type OfferContent,
  type Offerors,
  type Partnership,
  partnerOrganisations,
  whyNotSubmittable,
} from "../../domains/offers/public.ts"
import { organisationsByIds, representativesOfEach } from "../../domains/organisations/public.ts"
import type { PersonCtx } from "../../platform/ctx.ts"

type CallLine = Pick<CallTerms, "state" | "publishedAt" | "closesAt"> & {
  id: string
  title: string
  decisionOn: string
  resultsPublishedAt: Temporal.Instant | null
}

export type DraftLine = {
  id: string
  title: string
  organisationName: string
  changedAt: Temporal.Instant
  call: CallLine
  /** Prepared by another organisation, of which the person's own is a partner: to be read and confirmed. */
  isShared: boolean
  /** Of a shared one: whether an organisation of the person has not yet said that it takes part. */
  awaitsAnswer: boolean
  /** Of one's own joint offer: the partners with accounts that have not answered; undefined for one that is not joint. */
  silent?: readonly string[]
  /** How many things are missing; what the closed call itself says is not counted. */
  gaps: number
}

export type DeletedLine = { id: string; title: string; deletedAt: Temporal.Instant }

export type SubmittedLine = {
  id: string
  number: string
  title: string
  /** Of all offerors. */
  organisationName: string
  isJoint: boolean
  submittedAt: Temporal.Instant
  withdrawnAt: Temporal.Instant | null
  call: CallLine
}

const DRAFTS = 50
const PAGE = 25
/** How long a deleted draft is offered back. */
const REGRET_DAYS = 30

/** Drafts of the person's organisations, the nearest close first, and those deleted lately. */
export async function draftLines(ctx: PersonCtx): Promise<{ drafts: DraftLine[]; deleted: DeletedLine[] }> {
  const ids = ctx.actor.memberships.map((it) => it.organisationId)
  const { rows } = await sql<DraftRow>`
    select o.id, o.state, o.organisation_id, o.content, o.partnership, o.changed_at, o.deleted_at, c.id as call_id, c.title as call_title,
      c.state as call_state, c.form, c.published_at, c.offers_until as closes_at, c.task_from, c.task_to, c.pool, c.grant_min, c.grant_max,
      c.max_grant_share, c.max_administrative_share, c.decision_on, c.results_published_at, c.offer_rules,
      array(select a.requested_id from offer_attachments a where a.office_id = o.office_id and a.offer_id = o.id
        and a.removed_at is null and a.requested_id is not null) as attached
    from offers o join calls c on c.office_id = o.office_id and c.id = o.call_id
    where o.office_id = ${ctx.office.id} and (o.organisation_id = any(${ids}::uuid[])
        or (o.state = 'drafted' and ${isPartner(ids)}))
      and (o.state = 'drafted'
        or (o.state = 'deleted' and o.deleted_at > ${ctx.now.subtract({ hours: 24 * REGRET_DAYS })}))
    order by (c.offers_until >= ${ctx.now}) desc, c.offers_until, o.changed_at desc limit ${DRAFTS}`.execute(ctx.db)
  const partners = rows.flatMap(({ content }) => partnerOrganisations(content))
  const organisations = await organisationsByIds(ctx, [...rows.map((row) => row.organisation_id), ...partners])
  const offerors = await knownAll(ctx, partners, organisations)
  const titleOf = (row: DraftRow) => row.content.title
  const drafts = rows
    .filter((row) => row.state === "drafted")
    .map((row): DraftLine => {
      const organisation = organisations.get(row.organisation_id)
      const gaps = organisation
        ? whyNotSubmittable({ ...draftOf(row), ...offerors(row) }, termsOf(row), organisation, ctx.now)
        : []
      return {
        id: row.id,
        title: titleOf(row),
        organisationName: organisation?.name ?? "",
        isShared: !ids.includes(row.organisation_id),
        awaitsAnswer: awaitsAnswer(row, ids),
        ...(isJoint(row.content) ? { silent: silentPartners(row, offerors(row).offerors) } : {}),
        changedAt: row.changed_at,
        call: callLine(row),
        gaps: gaps.filter((gap) => gap.section !== "call").length,
      }
    })
  const deleted = rows.flatMap((row) =>
    row.deleted_at ? [{ id: row.id, title: titleOf(row), deletedAt: row.deleted_at }] : [],
  )
  return { drafts, deleted }
}

const silentPartners = (row: DraftRow, offerors: Offerors | undefined): string[] =>
  partnerOrganisations(row.content)
    .filter((id) => !acceptedAt(row, id) && (offerors?.representatives.get(id)?.length ?? 0) > 0)
    .flatMap((id) => offerors?.profiles.get(id)?.name ?? [])

const awaitsAnswer = (row: DraftRow, ids: readonly string[]): boolean =>
  !ids.includes(row.organisation_id) &&
  partnerOrganisations(row.content).some((id) => ids.includes(id) && !acceptedAt(row, id))

/** Whether one of these organisations is a partner in the offer `o`. */
const isPartner = (ids: readonly string[]) =>
  sql`exists (select 1 from offer_partners p where p.office_id = o.office_id and p.offer_id = o.id
    and p.organisation_id = any(${ids}::uuid[]))`

/** What is known of the offerors of each draft, read for all of them at once. */
async function knownAll(ctx: PersonCtx, partners: readonly string[], profiles: Offerors["profiles"]) {
  const representatives = await representativesOfEach(ctx, [...new Set(partners)])
  return (row: DraftRow): { offerors?: Offerors } => {
    if (!isJoint(row.content)) return {}
    const asked = new Set([row.organisation_id, ...partnerOrganisations(row.content)])
    return { offerors: { leadId: row.organisation_id, profiles, asked, representatives } }
  }
}

type CallColumns = {
  call_id: string
  call_title: string
  call_state: CallTerms["state"]
  published_at: Temporal.Instant | null
  closes_at: Temporal.Instant
  decision_on: string
  results_published_at: Temporal.Instant | null
}

type DraftRow = CallColumns & {
  id: string
  state: "drafted" | "deleted"
  organisation_id: string
  content: OfferContent
  partnership: Partnership
  changed_at: Temporal.Instant
  deleted_at: Temporal.Instant | null
  form: CallTerms["form"]
  task_from: string
  task_to: string
  pool: number
  grant_min: number | null
  grant_max: number | null
  max_grant_share: number | null
  max_administrative_share: number | null
  offer_rules: Partial<OfferRules>
  attached: readonly string[]
}

const draftOf = (row: DraftRow) => ({
  content: row.content,
  partnership: row.partnership,
  attachments: row.attached.map((requestedId) => ({ requestedId })),
})

const termsOf = (row: DraftRow): CallTerms => ({
  form: row.form,
  state: row.call_state,
  publishedAt: row.published_at,
  closesAt: row.closes_at,
  taskFrom: row.task_from,
  taskTo: row.task_to,
  pool: row.pool,
  grantMin: row.grant_min,
  grantMax: row.grant_max,
  maxGrantShare: row.max_grant_share,
  maxAdministrativeShare: row.max_administrative_share,
  offerRules: completeRules(row.offer_rules),
})

const callLine = (row: CallColumns): CallLine => ({
  id: row.call_id,
  title: row.call_title,
  state: row.call_state,
  publishedAt: row.published_at,
  closesAt: row.closes_at,
  decisionOn: row.decision_on,
  resultsPublishedAt: row.results_published_at,
})

export type SubmittedPage = { offers: SubmittedLine[]; total: number; page: number; pages: number }

/** Submitted and withdrawn offers of the person's organisations, the newest first. */
export async function submittedLines(ctx: PersonCtx, page: number): Promise<SubmittedPage> {
  const ids = ctx.actor.memberships.map((it) => it.organisationId)
  const { rows } = await sql<SubmittedRow>`
    select o.id, o.number, o.title, o.organisation_name, jsonb_array_length(coalesce(o.content -> 'partners', '[]')) > 0 as is_joint, o.submitted_at, o.withdrawn_at, c.id as call_id,
      c.title as call_title, c.state as call_state, c.published_at, c.offers_until as closes_at, c.decision_on, c.results_published_at,
      count(*) over ()::int as total
    from offers o join calls c on c.office_id = o.office_id and c.id = o.call_id
    where o.office_id = ${ctx.office.id} and (o.organisation_id = any(${ids}::uuid[]) or ${isPartner(ids)})
      and o.state in ('submitted', 'withdrawn')
    order by o.submitted_at desc, o.id limit ${PAGE} offset ${(page - 1) * PAGE}`.execute(ctx.db)
  const total = rows[0]?.total ?? 0
  const offers = rows.map((row) => ({
    id: row.id,
    number: row.number,
    title: row.title,
    organisationName: row.organisation_name,
    isJoint: row.is_joint,
    submittedAt: row.submitted_at,
    withdrawnAt: row.withdrawn_at,
    call: callLine(row),
  }))
  return { offers, total, page, pages: Math.max(1, Math.ceil(total / PAGE)) }
}

type SubmittedRow = CallColumns & {
  id: string
  number: string
  title: string
  organisation_name: string
  is_joint: boolean
  submitted_at: Temporal.Instant
  withdrawn_at: Temporal.Instant | null
  total: number
}

import type { Selectable } from "kysely"
import { jsonArrayFrom } from "kysely/helpers/postgres"
import type { OfficeCtx } from "../../platform/ctx.ts"
import type { CallCriterionTable, CallTable } from "./call.tables.ts"
import type { Call, CallContent, CallDraft, Criterion } from "./call.ts"
import { completeRules } from "./offer-rules.ts"

type StoredCriterion = Pick<
  Selectable<CallCriterionTable>,
  "id" | "name" | "hint" | "max_points" | "article_key" | "is_bonus" | "threshold"
>
export type StoredCall = Selectable<CallTable> & { criteria: StoredCriterion[] }

/** Calls of the office with their criteria, in one query; deleted drafts are left out. */
export function storedCalls(ctx: OfficeCtx) {
  return ctx.db
    .selectFrom("calls")
    .selectAll("calls")
    .select((query) =>
      jsonArrayFrom(
        query
          .selectFrom("call_criteria as c")
          .select(["c.id", "c.name", "c.hint", "c.max_points", "c.article_key", "c.is_bonus", "c.threshold"])
          .whereRef("c.office_id", "=", "calls.office_id")
          .whereRef("c.call_id", "=", "calls.id")
          .orderBy("c.position"),
      ).as("criteria"),
    )
    .where("calls.office_id", "=", ctx.office.id)
    .where("calls.deleted_at", "is", null)
}

/** A stored call as the domain sees it: a draft that may lack anything, or an announced call that lacks nothing. */
export function callOf(row: StoredCall): CallDraft | Call {
  const content = contentOfRow(row)
  const criteria = row.criteria.map(criterionOf)
  if (row.state === "drafted")
    return {
      ...content,
      id: row.id,
      officeId: row.office_id,
      state: "drafted",
      revision: row.revision,
      criteria,
      changedAt: row.changed_at,
      changedBy: row.changed_by,
    }
  const { form, pool, taskFrom, taskTo, closesAt, decisionOn } = content
  if (!form || pool === null || !taskFrom || !taskTo || !closesAt || !decisionOn)
    throw new Error(`call ${row.id} is announced and incomplete`)
  return {
    ...content,
    ...{ form, pool, taskFrom, taskTo, decisionOn },
    closesAt: row.offers_until ?? closesAt,
    extendedTo: row.extended_to,
    announcedClosing: closesAt,
    id: row.id,
    officeId: row.office_id,
    state: row.state,
    number: row.number,
    criteria,
    publishedAt: row.published_at,
    version: row.version,
    correctedAt: row.corrected_at,
    decidedAt: row.decided_at,
    resultsPublishedAt: row.results_published_at,
    annulment:
      row.annulment_ground && row.annulled_at
        ? { ground: row.annulment_ground, note: row.annulment_note, at: row.annulled_at }
        : null,
  }
}

export const isDraft = (call: CallDraft | Call): call is CallDraft => call.state === "drafted"

/** What an announcement says, of a row or of a stored version of it. */
export const contentOfRow = (row: Selectable<CallTable>): CallContent => ({
  title: row.title,
  spheres: row.spheres,
  form: row.form,
  description: row.description,
  conditions: row.conditions,
  rules: row.rules,
  procedure: row.procedure,
  costsThisYear: row.costs_this_year,
  costsLastYear: row.costs_last_year,
  costsNote: row.costs_note,
  pool: row.pool,
  poolIsOfDraftBudget: row.pool_is_of_draft_budget,
  grantMin: row.grant_min,
  grantMax: row.grant_max,
  maxGrantShare: row.max_grant_share,
  maxAdministrativeShare: row.max_administrative_share,
  taskFrom: row.task_from,
  taskTo: row.task_to,
  closesAt: row.closes_at,
  decisionOn: row.decision_on,
  threshold: row.threshold,
  cardId: row.card_id,
  programmeTaskId: row.programme_task_id,
  offerRules: completeRules(row.offer_rules),
})

/** The part of a draft that its form edits. */
export function contentOf(draft: CallDraft): CallContent {
  const { id, officeId, state, revision, criteria, changedAt, changedBy, ...content } = draft
  return content
}

/** The other way: what `save-call` writes. */
export const columnsOf = (content: CallContent) => ({
  title: content.title,
  spheres: content.spheres,
  form: content.form,
  description: content.description,
  conditions: content.conditions,
  rules: content.rules,
  procedure: content.procedure,
  costs_this_year: content.costsThisYear,
  costs_last_year: content.costsLastYear,
  costs_note: content.costsNote,
  pool: content.pool,
  pool_is_of_draft_budget: content.poolIsOfDraftBudget,
  grant_min: content.grantMin,
  grant_max: content.grantMax,
  max_grant_share: content.maxGrantShare,
  max_administrative_share: content.maxAdministrativeShare,
  task_from: content.taskFrom,
  task_to: content.taskTo,
  closes_at: content.closesAt,
  decision_on: content.decisionOn,
  threshold: content.threshold,
  card_id: content.cardId,
  programme_task_id: content.programmeTaskId,
  offer_rules: content.offerRules,
})

export const criterionOf = (row: StoredCriterion): Criterion => ({
  id: row.id,
  name: row.name,
  hint: row.hint,
  maxPoints: row.max_points,
  articleKey: row.article_key,
  isBonus: row.is_bonus,
  threshold: row.threshold,
})

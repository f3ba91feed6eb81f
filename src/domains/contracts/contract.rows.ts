import type { Selectable } from "kysely"
import { jsonArrayFrom } from "kysely/helpers/postgres"
import type { OfficeCtx } from "../../platform/ctx.ts"
import type { ContractTable } from "./contract.tables.ts"
import type { Contract, ContractTermsContent, Tranche } from "./contract.ts"

export type StoredContract = Selectable<ContractTable> & { tranches: Tranche[] }

/** Contracts of the office with their tranches, in one query. */
export function storedContracts(ctx: OfficeCtx) {
  return ctx.db
    .selectFrom("contracts")
    .selectAll("contracts")
    .select((query) =>
      jsonArrayFrom(
        query
          .selectFrom("contract_tranches as t")
          .select(["t.id", "t.amount", "t.due_on as due", "t.paid_on as paidOn"])
          .whereRef("t.office_id", "=", "contracts.office_id")
          .whereRef("t.contract_id", "=", "contracts.id")
          .orderBy("t.position"),
      ).as("tranches"),
    )
    .where("contracts.office_id", "=", ctx.office.id)
}

export const contractOf = (row: StoredContract): Contract => ({
  id: row.id,
  officeId: row.office_id,
  offerId: row.offer_id,
  callId: row.call_id,
  organisationId: row.organisation_id,
  organisationName: row.organisation_name,
  number: row.number,
  title: row.title,
  grant: row.grant_amount,
  state: row.state,
  basis: row.basis,
  taskFrom: row.task_from,
  taskTo: row.task_to,
  otherUseTo: row.other_use_to,
  account: row.account_number,
  costs: row.costs,
  ownFinancial: row.own_financial,
  ownInKind: row.own_in_kind,
  recipients: row.recipients,
  tolerance: row.tolerance,
  nonPartyScope: row.non_party_scope,
  officeContact: row.office_contact,
  contractorContact: row.contractor_contact,
  officeSignatory: row.office_signatory,
  contractorSignatory: row.contractor_signatory,
  tranches: row.tranches,
  grantUse: { from: row.task_from, to: row.grant_use_to },
  reportDueOn: row.report_due_on,
  revision: row.revision,
  madeAt: row.made_at,
  signedOn: row.signed_on,
  signedForm: row.signed_form,
  recordedAt: row.signed_recorded_at,
  document: row.document,
  sha256: row.sha256,
  settledAt: row.settled_at,
  termination:
    row.terminated_on && row.termination_reason ? { on: row.terminated_on, reason: row.termination_reason } : null,
})

/** The columns that hold what the parties agree on. */
export const termColumns = (terms: ContractTermsContent) => ({
  own_financial: terms.ownFinancial,
  own_in_kind: terms.ownInKind,
  recipients: terms.recipients,
  // The driver would write a list as an array of the database.
  costs: JSON.stringify(terms.costs) as never,
  task_from: terms.taskFrom,
  task_to: terms.taskTo,
  other_use_to: terms.otherUseTo,
  account_number: terms.account,
  tolerance: terms.tolerance,
  non_party_scope: terms.nonPartyScope,
  office_contact: terms.officeContact,
  contractor_contact: terms.contractorContact,
  office_signatory: terms.officeSignatory,
  contractor_signatory: terms.contractorSignatory,
})

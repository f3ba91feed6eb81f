import type { Generated } from "kysely"
import type { Grosze } from "../../lib/money.ts"
import type { ContractBasis, ContractCost, ContractState, SignedForm } from "./contract.ts"

export type ContractTable = {
  office_id: string
  id: string
  offer_id: string
  call_id: string
  organisation_id: string
  state: ContractState
  year: number
  sequence: number
  number: string
  grant_amount: Grosze
  own_financial: Grosze
  own_in_kind: Grosze
  recipients: Grosze
  costs: readonly ContractCost[]
  basis: ContractBasis
  title: string
  organisation_name: string
  organisation_numbers: string
  task_from: string
  task_to: string
  /** Kept by the database. */
  task_year: Generated<number>
  grant_use_to: string
  other_use_to: string
  report_due_on: string
  account_number: string
  tolerance: number
  non_party_scope: string
  office_contact: string
  contractor_contact: string
  office_signatory: string
  contractor_signatory: string
  revision: Generated<number>
  made_at: Temporal.Instant
  made_by: string
  changed_at: Temporal.Instant
  changed_by: string
  signed_on: string | null
  signed_form: SignedForm | null
  signed_recorded_at: Temporal.Instant | null
  signed_recorded_by: string | null
  document: string | null
  sha256: string | null
  settled_at: Temporal.Instant | null
  settled_by: string | null
  terminated_on: string | null
  terminated_at: Temporal.Instant | null
  terminated_by: string | null
  termination_reason: string | null
}

export type ContractTrancheTable = {
  office_id: string
  contract_id: string
  id: string
  position: number
  amount: Grosze
  due_on: string | null
  paid_on: string | null
  paid_recorded_at: Temporal.Instant | null
  paid_recorded_by: string | null
}

export type ContractNumberTable = { office_id: string; year: number; last: number }

declare module "../../platform/db.ts" {
  interface Tables {
    contracts: ContractTable
    contract_tranches: ContractTrancheTable
    contract_numbers: ContractNumberTable
  }
}

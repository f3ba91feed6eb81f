import type { Generated } from "kysely"
import type { MemberRole } from "../../platform/ctx.ts"

export type Representation = "one" | "two-jointly" | "all" | "other"

export type OrganisationTable = {
  id: string
  name: string
  legal_form: string
  register_name: string
  register_number: string
  nip: string
  regon: string
  street: string
  postcode: string
  city: string
  email: string
  phone: string
  website: string
  bank_account: string
  representation: Representation
  representation_note: string
  revision: number
  created_at: Temporal.Instant
  created_by: string
  updated_at: Temporal.Instant
  closed_at: Temporal.Instant | null
}

export type OrganisationMemberTable = {
  organisation_id: string
  person_id: string
  role: MemberRole
  requested_at: Temporal.Instant
  admitted_at: Temporal.Instant | null
  admitted_by: string | null
  ended_at: Temporal.Instant | null
  ended_by: string | null
  representation_seen_at: Generated<Temporal.Instant | null>
  representation_seen_by: Generated<string | null>
  representation_seen_office: Generated<string | null>
  representation_evidence: Generated<string>
}

declare module "../../platform/db.ts" {
  interface Tables {
    organisations: OrganisationTable
    organisation_members: OrganisationMemberTable
  }
}

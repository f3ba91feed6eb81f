import type { Generated, GeneratedAlways } from "kysely"
import type { Lang } from "../../lib/texts.ts"
import type { Role } from "../../platform/ctx.ts"

type Instant = Temporal.Instant

/** Written by the accounts library; this domain reads it, and writes only demo people. */
export type PersonTable = {
  id: string
  name: string
  email: string
  email_verified: boolean
  image: string | null
  second_factor_on: boolean | null
  is_demo: boolean
  used_language: Generated<Lang>
  letter_language: Generated<Lang | null>
  /** Of letters: the chosen one, otherwise the one last used. */
  language: GeneratedAlways<Lang>
  created_at: Instant
  updated_at: Instant
}

export type PersonSessionTable = {
  id: string
  person_id: string
  token: string
  expires_at: Instant
  ip_address: string | null
  user_agent: string | null
  created_at: Instant
  updated_at: Instant
}

export type PersonPasskeyTable = {
  id: string
  person_id: string
  name: string | null
  public_key: string
  credential_id: string
  counter: number
  device_type: string
  backed_up: boolean
  transports: string | null
  aaguid: string | null
  created_at: Instant | null
}

export type PersonCredentialTable = {
  id: string
  person_id: string
  account_id: string
  provider_id: string
  password: string | null
  created_at: Instant
  updated_at: Instant
}

export type PersonTriesTable = {
  kind: string
  key: string
  tries: number
  blocked_until: Instant | null
  last_at: Instant
}

export type PersonVerificationTable = { id: string; identifier: string; value: string; expires_at: Instant }

export type PersonRoleTable = {
  office_id: string
  id: string
  person_id: string
  role: Role
  unit_id: string | null
  granted_by: string | null
  granted_at: Instant
  ended_by: string | null
  ended_at: Instant | null
}

export type RoleInvitationTable = {
  office_id: string
  id: string
  email: string
  role: Role
  unit_id: string | null
  invited_by: string | null
  invited_at: Instant
  accepted_at: Instant | null
  withdrawn_at: Instant | null
}

declare module "../../platform/db.ts" {
  interface Tables {
    people: PersonTable
    person_sessions: PersonSessionTable
    person_passkeys: PersonPasskeyTable
    person_credentials: PersonCredentialTable
    person_verifications: PersonVerificationTable
    person_tries: PersonTriesTable
    person_roles: PersonRoleTable
    role_invitations: RoleInvitationTable
  }
}

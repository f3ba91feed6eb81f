import { CALLS } from "./deadline-register.calls.ts"
import { CONTRACTS } from "./deadline-register.contracts.ts"
import { OFFICE } from "./deadline-register.office.ts"
import type { DeadlineRule } from "./deadline-rule.ts"

const REGISTER = [...CALLS, ...CONTRACTS, ...OFFICE]

export type DeadlineCode = (typeof REGISTER)[number]["code"]

/** Every statutory and contractual term the product knows, with the day from which each wording holds. */
export const deadlineRegister: readonly DeadlineRule<DeadlineCode>[] = REGISTER

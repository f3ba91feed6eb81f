import type { Actor, Role } from "../ctx.ts"
import { hasRole } from "../ctx.ts"

/**
 * Who may open an address at all. What an address shows of one thing is decided once more by the domain's
 * `accessX` function: a rule here is the outer door, never the only one.
 */
export type AccessRule = {
  /** Printed in the generated table of every URL and role. */
  readonly name: string
  may(actor: Actor): boolean
  /** Whether a visitor is asked to sign in (true) or simply admitted or refused by `may`. */
  readonly needsPerson: boolean
}

/** Anyone, without signing in. */
export const everyone: AccessRule = { name: "everyone", needsPerson: false, may: () => true }

/** Anyone who has signed in. */
export const signedIn: AccessRule = { name: "signed in", needsPerson: true, may: (actor) => actor.kind === "person" }

/** Only one of these roles in the office of the address. */
export function only(...roles: readonly Role[]): AccessRule {
  return { name: roles.join(", "), needsPerson: true, may: (actor) => hasRole(actor, ...roles) }
}

/** A member of any organisation; which one, the domain decides. */
export const members: AccessRule = {
  name: "members of organisations",
  needsPerson: true,
  may: (actor) => actor.kind === "person" && actor.memberships.length > 0,
}

/** A member of any organisation, or one of these roles in the office. */
export function membersOr(...roles: readonly Role[]): AccessRule {
  return {
    name: `members of organisations, ${roles.join(", ")}`,
    needsPerson: true,
    may: (actor) => members.may(actor) || hasRole(actor, ...roles),
  }
}

/** Only in the example installation; elsewhere the address does not exist. */
export const exampleOnly: AccessRule = { name: "example installation only", needsPerson: false, may: () => true }

/** Those who run competitions and contracts for the office. */
export const officials = only("official", "coordinator", "administrator")

import { DEMO_PEOPLE } from "../../domains/people/public.ts"
import type { MemberRole, Membership, OfficeCtx, OfficeRef, PersonCtx } from "../../platform/ctx.ts"
import type { Db } from "../../platform/db.ts"

/** Makes contexts in which the people of the example act, each at the moment the story needs. */
export type Stage = {
  office: OfficeRef
  /** The clock's own acts: making the office, the people. */
  system(now: Temporal.Instant): OfficeCtx
  /** A demo person by the key of `DEMO_PEOPLE`, with the memberships given to them so far. */
  person(key: string, now: Temporal.Instant): PersonCtx
  enrol(key: string, membership: Membership): void
}

export function stageOf(
  db: Db,
  office: OfficeRef,
  ids: ReadonlyMap<string, string>,
  { baseUrl, files }: Pick<OfficeCtx, "files"> & { baseUrl: string },
): Stage {
  const memberships = new Map<string, Membership[]>()
  const base = { db, lang: "pl" as const, office, path: "/", baseUrl, files, isExample: true }
  return {
    office,
    system: (now) => ({ ...base, now, actor: { kind: "system" } }),
    person(key, now) {
      const person = DEMO_PEOPLE.find((each) => each.key === key)
      const id = ids.get(key)
      if (!person || !id) throw new Error(`the example has nobody called ${key}`)
      const roles = person.role ? [person.role] : []
      const known = { id, name: person.name, email: person.email, isDemo: true }
      return { ...base, now, actor: { kind: "person", ...known, roles, memberships: memberships.get(key) ?? [] } }
    },
    enrol(key, membership) {
      memberships.set(key, [...(memberships.get(key) ?? []), membership])
    },
  }
}

/** Acts in the name of an organisation that has no demo person of its own: the office's own data entry. */
export function inNameOf(ctx: PersonCtx, organisation: { id: string; name: string }, role: MemberRole): PersonCtx {
  const membership = { organisationId: organisation.id, organisationName: organisation.name, role }
  return { ...ctx, actor: { ...ctx.actor, memberships: [membership] } }
}

/** The value of an outcome that the example knows must succeed. */
export function must<T>(outcome: { ok: true; value: T } | { ok: false; problems: readonly { code: string }[] }): T {
  if (outcome.ok) return outcome.value
  throw new Error(`the example was refused: ${outcome.problems.map((problem) => problem.code).join(", ")}`)
}

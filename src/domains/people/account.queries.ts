import type { Lang } from "../../lib/texts.ts"
import type { Ctx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import "./person.tables.ts"

export type PasskeyLine = { id: string; name: string | null; createdAt: Temporal.Instant | null }
export type SessionLine = {
  id: string
  userAgent: string | null
  createdAt: Temporal.Instant
  updatedAt: Temporal.Instant
}

export type AccountView = {
  id: string
  name: string
  email: string
  isDemo: boolean
  secondFactorOn: boolean
  usedLanguage: Lang
  /** The one chosen for letters; null: as last used. */
  letterLanguage: Lang | null
  passkeys: readonly PasskeyLine[]
  sessions: readonly SessionLine[]
}

/** A person's own account; three queries. */
export async function getAccount(ctx: Ctx, personId: string): Promise<AccountView> {
  const person = await ctx.db
    .selectFrom("people")
    .select(["id", "name", "email", "is_demo", "second_factor_on"])
    .select(["used_language", "letter_language"])
    .where("id", "=", personId)
    .executeTakeFirst()
  if (!person) throw new Missing("person")
  const passkeys = await ctx.db
    .selectFrom("person_passkeys")
    .select(["id", "name", "created_at as createdAt"])
    .where("person_id", "=", personId)
    .orderBy("created_at")
    .execute()
  const sessions = await ctx.db
    .selectFrom("person_sessions")
    .select(["id", "user_agent as userAgent", "created_at as createdAt", "updated_at as updatedAt"])
    .where("person_id", "=", personId)
    // Sessions live by the clock of the world, not by the movable one of the example.
    .where((eb) => eb("expires_at", ">", eb.fn<Temporal.Instant>("now")))
    .orderBy("created_at", "desc")
    .limit(50)
    .execute()
  const { id, name, email } = person
  return {
    id,
    name,
    email,
    isDemo: person.is_demo,
    secondFactorOn: person.second_factor_on === true,
    usedLanguage: person.used_language,
    letterLanguage: person.letter_language,
    passkeys,
    sessions,
  }
}

/** A passkey of the person; of nobody else. */
export async function getPasskey(ctx: Ctx, personId: string, passkeyId: string): Promise<PasskeyLine | undefined> {
  return await ctx.db
    .selectFrom("person_passkeys")
    .select(["id", "name", "created_at as createdAt"])
    .where("id", "=", passkeyId)
    .where("person_id", "=", personId)
    .executeTakeFirst()
}

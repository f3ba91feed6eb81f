import { recordEvent } from "../../platform/audit.ts"
import type { Ctx, Person } from "../../platform/ctx.ts"
import { sendLater } from "../../platform/mail.ts"
import { type SecurityChange, securityMail } from "./mails.ts"
import type { PersonLine } from "./person.queries.ts"

const EVENTS = {
  passwordChanged: "account.password-changed",
  secondFactorOn: "account.second-factor-on",
  secondFactorOff: "account.second-factor-off",
  passkeyAdded: "account.passkey-added",
  passkeyRemoved: "account.passkey-removed",
} as const satisfies Record<SecurityChange, string>

/** Records a change of an account's security and tells its owner by mail, so that a thief cannot make it in silence. */
export async function reportSecurityChange(
  ctx: Omit<Ctx, "actor">,
  baseUrl: string,
  owner: PersonLine,
  change: SecurityChange,
): Promise<void> {
  const actor: Person = { kind: "person", ...owner, roles: [], memberships: [], isDemo: false }
  const on = { kind: "person", id: owner.id }
  // Of the person, not of an office: an account belongs to none.
  await recordEvent({ ...ctx, actor, office: undefined }, { what: EVENTS[change], on })
  await sendLater({ db: ctx.db, now: ctx.now }, securityMail(ctx.lang, baseUrl, owner, change))
}

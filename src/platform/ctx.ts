import type { Lang, Text } from "../lib/texts.ts"
import type { AnswerMemory } from "./answer-memory.ts"
import type { Scanner } from "./antivirus.ts"
import type { Db } from "./db.ts"
import type { FileStore } from "./files.ts"
import type { LinkSigner } from "./signed-links.ts"
import type { ReceiptSigner } from "./time-receipt.ts"

/** What a person may be in an office. Roles are per office; an organisation's members have none. */
export type Role =
  | "administrator"
  | "coordinator"
  | "official"
  | "mayor"
  | "councillor"
  | "committee-member"
  | "goal-chief"

export const ROLES: readonly Role[] = [
  "administrator",
  "coordinator",
  "official",
  "mayor",
  "councillor",
  "committee-member",
  "goal-chief",
]

/** What a person may do for an organisation: a representative signs and submits, an assistant only prepares. */
export type MemberRole = "representative" | "assistant"

export type Membership = { organisationId: string; organisationName: string; role: MemberRole }

export type Person = {
  kind: "person"
  id: string
  name: string
  email: string
  /** Roles in the office of the current address; empty outside of an office. */
  roles: readonly Role[]
  memberships: readonly Membership[]
  /** True for the demo people of an example installation. */
  isDemo: boolean
  /** The language that is written down as last used; another one of the request is written down in its place. */
  usedLanguage?: Lang | undefined
}

export type Visitor = { kind: "visitor" }
/** Work started by the clock, not by a person. */
export type System = { kind: "system" }
export type Actor = Person | Visitor | System

/** The office (urząd) whose address is open: the tenant. */
export type OfficeRef = {
  id: string
  slug: string
  name: string
  /** "Razem dla Leszna": how the office's site calls itself. */
  siteName: string
  /** Whom acts name as the executive organ: "Prezydent Miasta Leszna". */
  organ: string
  /** Name in the locative and so on is never built by code; addresses are printed as they are. */
  address: string
  emailAddress: string
}

/** Everything a command or a page knows of its circumstances. In a POST `db` is the transaction of the request. */
export type Ctx = {
  db: Db
  now: Temporal.Instant
  lang: Lang
  actor: Actor
  /** Undefined only outside of every office (the list of offices, sign-in). */
  office: OfficeRef | undefined
  /** Path and query of the request, for links back and the language switch. */
  path: string
  /** Path and query of the page behind a posted form, where its answer can be opened again; absent for a page. */
  pageBehind?: string | undefined
  /** Origin of the product's addresses, for links in letters and documents; without a slash at the end. */
  baseUrl?: string | undefined
  /** Contents of files; what they are called and who may read them is in the database. */
  files: FileStore
  /** Looks for viruses; absent where none is configured. */
  scanner?: Scanner | undefined
  /** Signs receipts of time; absent outside of requests. */
  receipts?: ReceiptSigner | undefined
  /** Seals links that let their holder do one thing without signing in; absent where none are made. */
  links?: LinkSigner | undefined
  /** Costly answers for those who only read; absent in a change, which counts for itself. */
  answers?: AnswerMemory | undefined
  /** A message left by the action before this page. */
  notice?: Text | undefined
  /** Light or dark as the person chose; otherwise the device decides. */
  scheme?: "light" | "dark" | undefined
  /** Whether demo people and the movable clock are offered. */
  isExample: boolean
}

/** A context known to be inside an office. */
export type OfficeCtx = Ctx & { office: OfficeRef }
/** A context known to belong to a signed-in person inside an office. */
export type PersonCtx = OfficeCtx & { actor: Person }

export const isPerson = (ctx: Ctx): ctx is Ctx & { actor: Person } => ctx.actor.kind === "person"

export function hasRole(actor: Actor, ...roles: readonly Role[]): boolean {
  return actor.kind === "person" && actor.roles.some((role) => roles.includes(role))
}

export function membershipIn(actor: Actor, organisationId: string): Membership | undefined {
  return actor.kind === "person" ? actor.memberships.find((m) => m.organisationId === organisationId) : undefined
}

/** Id of the person for the record of an event; null for the clock and for visitors. */
export const actorId = (actor: Actor): string | null => (actor.kind === "person" ? actor.id : null)

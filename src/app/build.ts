import type { Hono } from "hono"
import { sweepAlerts, tellAlerts } from "../domains/calls/public.ts"
import { findOffice } from "../domains/offices/public.ts"
import { membershipsOf } from "../domains/organisations/public.ts"
import {
  type Accounts,
  askToSignIn,
  createAccounts,
  rememberLanguage,
  rolesOf,
  sweepAccounts,
} from "../domains/people/public.ts"
import { AnswerMemory } from "../platform/answer-memory.ts"
import type { Scanner } from "../platform/antivirus.ts"
import { linkEvents } from "../platform/audit.ts"
import type { Clock } from "../platform/clock.ts"
import type { OfficeRef } from "../platform/ctx.ts"
import type { Database } from "../platform/db.ts"
import { type FileStore, noFiles } from "../platform/files.ts"
import { soon } from "../platform/jobs.ts"
import type { Log } from "../platform/log.ts"
import { deliverMails, type MailSender } from "../platform/mail.ts"
import { scanWaiting } from "../platform/scan-waiting.ts"
import { linkSigner } from "../platform/signed-links.ts"
import { receiptSigner } from "../platform/time-receipt.ts"
import { type AppParts, buildApp } from "./app.ts"
import { keepDeadlines } from "./deadlines.ts"
import { errorPages } from "./error-pages.ts"
import { PageMemory } from "./page-memory.ts"
import { allRoutes } from "./routes.ts"

export type Setting = {
  database: Database
  clock: Clock
  log: Log
  secret: string
  baseUrl: string
  isExample: boolean
  /** Absent: nothing can be attached. */
  files?: FileStore
  /** Absent: files that people send are not looked through for viruses. */
  scanner?: Scanner | undefined
  /** Absent: mails stay in the outbox, where the example installation shows them. */
  sender?: MailSender
  /** Aborted when the process is to end: long work leaves the rest to others. */
  stopping?: AbortSignal
  /** How long a public page is remembered for visitors, in milliseconds; absent or 0: not at all. */
  rememberPages?: number
  /** Replaces how a request's person is found; tests become people without signing in. */
  signedIn?: AppParts["signedIn"]
}

export type Product = {
  app: Hono
  accounts: Accounts
  /** Finishes what a change left to do: links events, sends mails. */
  settle(): Promise<void>
  chores: Readonly<
    Record<
      "linkEvents" | "deliverMails" | "sweepAccounts" | "keepDeadlines" | "scanWaiting" | "tellAlerts",
      () => Promise<void>
    >
  >
}

/** Puts the domains, the platform and the circumstances together. */
export function buildProduct(it: Setting): Product {
  const { database, log } = it
  const accounts = createAccounts({
    pool: database.libraryPool,
    db: database.db,
    secret: it.secret,
    baseUrl: it.baseUrl,
    isExample: it.isExample,
    clock: it.clock,
  })
  const links = linkSigner(it.secret)
  let delivering: Promise<unknown> | undefined
  /** One run at a time; the one under way may have looked for the last time before this one was asked for. */
  const deliver = async () => {
    if (!it.sender) return
    await delivering?.catch(() => {})
    delivering ??= deliverMails(database.db, it.sender, it).finally(() => {
      delivering = undefined
    })
    await delivering
  }
  const chores = {
    async linkEvents() {
      await linkEvents(database.db)
    },
    async deliverMails() {
      // The next minute asks again.
      if (!delivering) await deliver()
    },
    async sweepAccounts() {
      await sweepAccounts(database.db)
      await sweepAlerts(database.db, it.clock.now())
    },
    keepDeadlines: () => keepDeadlines(it),
    async tellAlerts() {
      const { baseUrl } = it
      const written = await tellAlerts({ db: database.db, now: it.clock.now(), baseUrl, links })
      if (written > 0) later.ask()
    },
    async scanWaiting() {
      if (it.files && it.scanner) await scanWaiting(database.db, { files: it.files, scanner: it.scanner }, ATTACHED)
    },
  }
  const later = soon(async () => {
    await chores.linkEvents()
    await deliver()
  }, log)
  const app = buildApp({
    database,
    clock: it.clock,
    isExample: it.isExample,
    baseUrl: it.baseUrl,
    files: it.files ?? noFiles,
    scanner: it.scanner,
    receipts: receiptSigner(it.secret),
    links,
    answers: new AnswerMemory(),
    log,
    errors: errorPages(),
    routes: allRoutes({ accounts, clock: it.clock }),
    findOffice: rememberOffices(database),
    signedIn: it.signedIn ?? ((headers) => accounts.signedIn(headers)),
    async rolesAndMemberships(personId, officeId) {
      const [roles, memberships] = await Promise.all([
        officeId ? rolesOf(database.reader, personId, officeId) : [],
        membershipsOf(database.reader, personId),
      ])
      return { roles, memberships }
    },
    askToSignIn,
    passkeyEndpoint: (request) => accounts.passkeyEndpoint(request),
    rememberLanguage,
    afterCommit: later.ask,
    memory: new PageMemory(it.rememberPages ?? 0),
  })
  return { app, accounts, settle: later.settle, chores }
}

/** Where files that people sent are kept, with what the antivirus said of them. */
const ATTACHED = [
  { table: "organisation_documents", hash: "sha256" },
  { table: "call_attachments", hash: "sha256" },
  { table: "offer_attachments", hash: "sha256" },
  { table: "offer_correction_files", hash: "sha256" },
  { table: "consultation_opinions", hash: "sha256" },
  { table: "programme_stage_evidence", hash: "sha256" },
  { table: "offer_confirmations", hash: "file_sha256" },
]

const OFFICE_MEMORY_MS = 30_000

/** Offices change a few times a year and are asked for with every request. */
function rememberOffices(database: Database): (slug: string) => Promise<OfficeRef | undefined> {
  const known = new Map<string, { office: OfficeRef; until: number }>()
  return async (slug) => {
    const found = known.get(slug)
    if (found && found.until > performance.now()) return found.office
    const office = await findOffice(database.reader, slug)
    if (office) known.set(slug, { office, until: performance.now() + OFFICE_MEMORY_MS })
    else known.delete(slug)
    return office
  }
}

import { sql } from "kysely"
import { createTransport, type SendMailOptions } from "nodemailer"
import type { Lang, Text } from "../lib/texts.ts"
import type { Clock } from "./clock.ts"
import type { Ctx, OfficeRef } from "./ctx.ts"
import type { Db } from "./db.ts"
import { newId } from "./ids.ts"
import type { Log } from "./log.ts"

type MailTable = {
  id: string
  office_id: string | null
  to_address: string
  subject: string
  body: string
  unsubscribe: string | null
  created_at: Temporal.Instant
  sent_at: Temporal.Instant | null
  attempts: number
  next_attempt_at: Temporal.Instant
  last_error: string | null
}

declare module "./db.ts" {
  interface Tables {
    mails: MailTable
  }
}

/** A letter in plain text; links are full addresses on lines of their own. */
export type Mail = {
  to: string
  subject: string
  body: string
  /** Of letters of a list: the address to which a POST, without anything else, ends them (RFC 8058). */
  unsubscribe?: string
}

/** Whoever is written to, and in which language. */
export type Addressee = { email: string; language: Lang }

/** One letter to each, in their language; an address named twice gets one. */
export function lettersTo(addressees: readonly Addressee[], subject: Text, body: Text): Mail[] {
  const each = new Map(addressees.map((it) => [it.email.toLowerCase(), it]))
  return [...each.values()].map(({ email, language }) => ({
    to: email,
    subject: subject[language],
    body: body[language],
  }))
}

type Outbox = Pick<Ctx, "db" | "now"> & { office?: Pick<OfficeRef, "id"> | undefined }

/** Puts a mail into the outbox within the transaction of the command: it is sent if and only if that commits. */
export const sendLater = (ctx: Outbox, mail: Mail): Promise<void> => sendAllLater(ctx, [mail])

/** One statement carries so many. */
const ROWS = 2000

/** The same for many, in a query for each two thousand. */
export async function sendAllLater(ctx: Outbox, mails: readonly Mail[]): Promise<void> {
  const row = (mail: Mail) => ({
    id: newId(),
    office_id: ctx.office?.id ?? null,
    to_address: mail.to,
    subject: mail.subject,
    body: mail.body,
    unsubscribe: mail.unsubscribe ?? null,
    created_at: ctx.now,
    sent_at: null,
    attempts: 0,
    next_attempt_at: ctx.now,
    last_error: null,
  })
  for (let start = 0; start < mails.length; start += ROWS)
    await ctx.db
      .insertInto("mails")
      .values(mails.slice(start, start + ROWS).map(row))
      .execute()
}

export type MailSender = { send(mail: Mail): Promise<void> }

/**
 * Sends by SMTP (`smtp://user:password@host:587`), many letters over one connection. What the server did not take is tried
 * again from the outbox only, so that a connection lost half way sends nothing twice.
 */
export function smtpSender(url: string, from: string): MailSender {
  const transport = createTransport({ url, pool: true, maxConnections: AT_ONCE, maxRequeues: 0 })
  return {
    async send(mail) {
      await transport.sendMail(messageOf(mail, from))
    },
  }
}

/**
 * The message as it leaves. Letters of a list say how to end them in one press (RFC 2369, RFC 8058); the press is offered
 * only over TLS, and mail servers honour it when the signature of the domain (DKIM) covers both headers.
 */
export function messageOf(mail: Mail, from: string): SendMailOptions {
  const message = { from, to: mail.to, subject: mail.subject, text: mail.body }
  if (!mail.unsubscribe) return message
  const headers = mail.unsubscribe.startsWith("https://")
    ? { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }
    : {}
  return { ...message, list: { unsubscribe: mail.unsubscribe }, headers }
}

const LONGEST_WAIT_MINUTES = 240
/** Letters on their way at once; each holds a connection to the database meanwhile. */
const AT_ONCE = 4
/** So many refusals in a row are the mail server's own trouble: the rest waits for the next run. */
const GIVE_UP = 10
/** A run ends after so long, and the next one goes on. */
const LONGEST_RUN_MINUTES = 10

type Delivery = { clock: Clock; log: Log; stopping?: AbortSignal | undefined }

/**
 * Sends what waits in the outbox, also what comes while it does, and returns how many letters went out. A failed letter is
 * tried again after a growing pause. Rows are locked and skipped by others, so several processes never send one letter
 * twice at once. Holds a few letters in memory, however many wait.
 */
export async function deliverMails(db: Db, sender: MailSender, { clock, log, stopping }: Delivery): Promise<number> {
  const end = clock.now().add({ minutes: LONGEST_RUN_MINUTES })
  let sent = 0
  let refusedInARow = 0
  const deliver = async (): Promise<void> => {
    while (!stopping?.aborted && refusedInARow < GIVE_UP && Temporal.Instant.compare(clock.now(), end) <= 0) {
      const outcome = await deliverOne(db, sender, clock.now(), log)
      if (outcome === "nothing waits") return
      if (outcome === "sent") sent++
      refusedInARow = outcome === "sent" ? 0 : refusedInARow + 1
    }
  }
  const runs = await Promise.allSettled(Array.from({ length: AT_ONCE }, deliver))
  const failed = runs.find((run) => run.status === "rejected")
  if (failed) throw failed.reason
  return sent
}

function deliverOne(
  db: Db,
  sender: MailSender,
  now: Temporal.Instant,
  log: Log,
): Promise<"sent" | "refused" | "nothing waits"> {
  return db.transaction().execute(async (tx) => {
    const mail = await tx
      .selectFrom("mails")
      .selectAll()
      .where("sent_at", "is", null)
      .where("next_attempt_at", "<=", now)
      // A receipt that somebody waits for goes before the many letters of a list.
      .orderBy(sql`unsubscribe is not null`)
      .orderBy("next_attempt_at")
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!mail) return "nothing waits"
    try {
      const { to_address: to, subject, body, unsubscribe } = mail
      await sender.send({ to, subject, body, ...(unsubscribe ? { unsubscribe } : {}) })
      await tx.updateTable("mails").set({ sent_at: now }).where("id", "=", mail.id).execute()
      return "sent"
    } catch (error) {
      log.error("mail.failed", error)
      const minutes = Math.min(2 ** mail.attempts, LONGEST_WAIT_MINUTES)
      await tx
        .updateTable("mails")
        .set({
          attempts: mail.attempts + 1,
          next_attempt_at: now.add({ minutes }),
          last_error: error instanceof Error ? error.name : "unknown",
        })
        .where("id", "=", mail.id)
        .execute()
      return "refused"
    }
  })
}

import { createTransport } from "nodemailer"
import type { Ctx } from "./ctx.ts"
import type { Db } from "./db.ts"
import { newId } from "./ids.ts"
import type { Log } from "./log.ts"

type MailTable = {
  id: string
  office_id: string | null
  to_address: string
  subject: string
  body: string
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
export type Mail = { to: string; subject: string; body: string }

/** Puts a mail into the outbox within the transaction of the command: it is sent if and only if that commits. */
export async function sendLater(ctx: Pick<Ctx, "db" | "now"> & { office?: Ctx["office"] }, mail: Mail): Promise<void> {
  await ctx.db
    .insertInto("mails")
    .values({
      id: newId(),
      office_id: ctx.office?.id ?? null,
      to_address: mail.to,
      subject: mail.subject,
      body: mail.body,
      created_at: ctx.now,
      sent_at: null,
      attempts: 0,
      next_attempt_at: ctx.now,
      last_error: null,
    })
    .execute()
}

export type MailSender = { send(mail: Mail): Promise<void> }

/** Sends by SMTP (`smtp://user:password@host:587`). */
export function smtpSender(url: string, from: string): MailSender {
  const transport = createTransport(url)
  return {
    async send(mail) {
      await transport.sendMail({ from, to: mail.to, subject: mail.subject, text: mail.body })
    },
  }
}

const LONGEST_WAIT_MINUTES = 240

/**
 * Sends what waits in the outbox and returns how many went out. A failed mail is tried again after a growing pause.
 * Rows are locked and skipped by others, so several processes never send one mail twice at once.
 */
export async function deliverMails(db: Db, sender: MailSender, now: Temporal.Instant, log: Log): Promise<number> {
  let sent = 0
  for (let round = 0; round < 200; round++) {
    const more = await db.transaction().execute(async (tx) => {
      const mail = await tx
        .selectFrom("mails")
        .selectAll()
        .where("sent_at", "is", null)
        .where("next_attempt_at", "<=", now)
        .orderBy("next_attempt_at")
        .limit(1)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst()
      if (!mail) return false
      try {
        await sender.send({ to: mail.to_address, subject: mail.subject, body: mail.body })
        await tx.updateTable("mails").set({ sent_at: now }).where("id", "=", mail.id).execute()
        sent++
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
      }
      return true
    })
    if (!more) break
  }
  return sent
}

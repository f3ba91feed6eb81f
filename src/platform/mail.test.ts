import { createTransport } from "nodemailer"
import { expect, it } from "vitest"
import { testDatabase } from "../../tests/support/database.ts"
import { lineLog } from "./log.ts"
import { deliverMails, type Mail, messageOf, sendAllLater, sendLater } from "./mail.ts"

const { db } = await testDatabase()
const quiet = lineLog(() => {}, "quiet")
const start = Temporal.Instant.from("2026-03-03T09:00:00Z")
const later = (minutes: number) => start.add({ minutes })
const letter = (to: string): Mail => ({ to, subject: "Wyniki", body: "Treść listu." })

it("sends what a committed transaction asked for, and nothing of one that failed", async () => {
  const sent: Mail[] = []
  const sender = { send: async (mail: Mail) => void sent.push(mail) }
  await db.transaction().execute((tx) => sendLater({ db: tx, now: start }, letter("klub@example.org")))
  const failing = db.transaction().execute(async (tx) => {
    await sendLater({ db: tx, now: start }, letter("nikt@example.org"))
    throw new Error("no")
  })
  await expect(failing).rejects.toThrow("no")
  expect(await deliverMails(db, sender, start, quiet)).toBe(1)
  expect(sent).toEqual([letter("klub@example.org")])
  expect(await deliverMails(db, sender, later(1), quiet)).toBe(0)
})

it("tries again after a growing pause when the mail server refuses", async () => {
  await sendLater({ db, now: start }, letter("fundacja@example.org"))
  let tries = 0
  const broken = {
    send: async () => {
      tries++
      throw new Error("connection refused")
    },
  }
  expect(await deliverMails(db, broken, start, quiet)).toBe(0)
  await deliverMails(db, broken, start, quiet)
  expect(tries).toBe(1)
  await deliverMails(db, broken, later(1), quiet)
  expect(tries).toBe(2)
  await deliverMails(db, broken, later(2), quiet)
  expect(tries).toBe(2)
  const sent: Mail[] = []
  await deliverMails(db, { send: async (mail) => void sent.push(mail) }, later(10), quiet)
  expect(sent).toHaveLength(1)
})

it("sends a mail once when two processes deliver at the same time", async () => {
  for (let n = 0; n < 20; n++) await sendLater({ db, now: start }, letter(`osoba${n}@example.org`))
  const sent: string[] = []
  const slow = {
    send: async (mail: Mail) => {
      await new Promise((resolve) => setTimeout(resolve, 2))
      sent.push(mail.to)
    },
  }
  await Promise.all([1, 2, 3].map(() => deliverMails(db, slow, later(60), quiet)))
  expect(sent).toHaveLength(20)
  expect(new Set(sent).size).toBe(20)
})

it("sends what somebody waits for before the letters of a list, and writes many in one go", async () => {
  const list = Array.from(
    { length: 5 },
    (_, n): Mail => ({ ...letter(`lista${n}@example.org`), unsubscribe: "https://x.example/w" }),
  )
  await sendAllLater({ db, now: start }, list)
  await sendLater({ db, now: later(1) }, letter("czeka@example.org"))
  const sent: Mail[] = []
  await deliverMails(db, { send: async (mail) => void sent.push(mail) }, later(60), quiet)
  expect(sent[0]).toEqual(letter("czeka@example.org"))
  expect(sent.slice(1)).toEqual(expect.arrayContaining(list))
})

it("says in the headers of a list's letter how to end it with one press, and in no other", async () => {
  const written = async (mail: Mail) => {
    const transport = createTransport({ streamTransport: true, buffer: true })
    return String((await transport.sendMail(messageOf(mail, "pozytek@example.org"))).message)
  }
  const address = `https://pozytek.example.org/powiadomienia/wypisanie/${"0199a".repeat(9)}.${"Ab_-9".repeat(8)}`
  const listed = (await written({ ...letter("klub@example.org"), unsubscribe: address })).replaceAll(/\r\n\s+/g, " ")
  expect(listed).toContain(`List-Unsubscribe: <${address}>\r\n`)
  expect(listed).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n")
  const plain = (await written({ ...letter("klub@example.org"), unsubscribe: "http://localhost/w" })).replaceAll(
    /\r\n\s+/g,
    " ",
  )
  expect(plain).toContain("List-Unsubscribe: <http://localhost/w>")
  expect(plain).not.toContain("One-Click")
  expect(await written(letter("klub@example.org"))).not.toContain("List-Unsubscribe")
})

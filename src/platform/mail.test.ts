import { once } from "node:events"
import { type AddressInfo, createServer, type Socket } from "node:net"
import { createInterface } from "node:readline"
import { createTransport } from "nodemailer"
import { expect, it } from "vitest"
import { testDatabase } from "../../tests/support/database.ts"
import { movableClock } from "./clock.ts"
import { lineLog } from "./log.ts"
import { deliverMails, type Mail, messageOf, sendAllLater, sendLater, smtpSender } from "./mail.ts"

const { db } = await testDatabase()
const quiet = lineLog(() => {}, "quiet")
const start = Temporal.Instant.from("2026-03-03T09:00:00Z")
const at = (moment: Temporal.Instant) => ({ clock: movableClock(moment), log: quiet })
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
  expect(await deliverMails(db, sender, at(start))).toBe(1)
  expect(sent).toEqual([letter("klub@example.org")])
  expect(await deliverMails(db, sender, at(later(1)))).toBe(0)
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
  expect(await deliverMails(db, broken, at(start))).toBe(0)
  await deliverMails(db, broken, at(start))
  expect(tries).toBe(1)
  await deliverMails(db, broken, at(later(1)))
  expect(tries).toBe(2)
  await deliverMails(db, broken, at(later(2)))
  expect(tries).toBe(2)
  const sent: Mail[] = []
  await deliverMails(db, { send: async (mail) => void sent.push(mail) }, at(later(10)))
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
  await Promise.all([1, 2, 3].map(() => deliverMails(db, slow, at(later(60)))))
  expect(sent).toHaveLength(20)
  expect(new Set(sent).size).toBe(20)
})

it("sends what somebody waits for before the letters of a list, and writes many in one go", async () => {
  const list = listOf(30)
  await sendAllLater({ db, now: start }, list)
  await sendLater({ db, now: later(1) }, letter("czeka@example.org"))
  const sent: Mail[] = []
  await deliverMails(db, { send: async (mail) => void sent.push(mail) }, at(later(60)))
  // A few leave at once; the one is among the first of them.
  expect(sent.slice(0, 4)).toContainEqual(letter("czeka@example.org"))
  expect(sent).toHaveLength(31)
  expect(sent).toEqual(expect.arrayContaining(list))
})

const listOf = (length: number): Mail[] =>
  Array.from({ length }, (_, n) => ({ ...letter(`lista${n}@example.org`), unsubscribe: "https://x.example/w" }))

it("goes on while letters wait, and lets a receipt written meanwhile go ahead of a list", async () => {
  await sendAllLater({ db, now: start }, listOf(700))
  const sent: string[] = []
  const sender = {
    async send(mail: Mail) {
      if (sent.push(mail.to) === 20) await sendLater({ db, now: start }, letter("pokwitowanie@example.org"))
    },
  }
  expect(await deliverMails(db, sender, at(later(60)))).toBe(701)
  expect(new Set(sent).size).toBe(701)
  expect(sent.indexOf("pokwitowanie@example.org")).toBeLessThan(40)
})

it("leaves the rest when the mail server takes nothing, and when the process is to end", async () => {
  await sendAllLater({ db, now: start }, listOf(60))
  let tries = 0
  const broken = {
    send: async () => {
      tries++
      throw new Error("connection refused")
    },
  }
  expect(await deliverMails(db, broken, at(later(60)))).toBe(0)
  expect(tries).toBeLessThan(20)
  const process = new AbortController()
  const sent: Mail[] = []
  const ending = {
    async send(mail: Mail) {
      if (sent.push(mail) === 5) process.abort()
    },
  }
  await deliverMails(db, ending, { ...at(later(60)), stopping: process.signal })
  expect(sent.length).toBeLessThan(10)
  await deliverMails(db, { send: async (mail) => void sent.push(mail) }, at(later(24 * 60)))
  expect(new Set(sent.map(({ to }) => to)).size).toBe(60)
  expect(sent).toHaveLength(60)
})

it("hands many letters to the mail server over a few connections, each once", async () => {
  const server = await mailServer()
  await sendAllLater({ db, now: start }, listOf(150))
  const sender = smtpSender(`smtp://127.0.0.1:${server.port}?ignoreTLS=true`, "pozytek@example.org")
  expect(await deliverMails(db, sender, at(later(60)))).toBe(150)
  expect(new Set(server.taken).size).toBe(150)
  expect(server.taken).toHaveLength(150)
  expect(server.connections()).toBeLessThan(10)
  server.close()
})

/** As much of a mail server (RFC 5321) as takes letters. */
async function mailServer() {
  const taken: string[] = []
  let connections = 0
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    connections++
    open.add(socket)
    let isText = false
    socket.write("220 example\r\n")
    createInterface({ input: socket }).on("line", (line) => {
      if (isText && line !== ".") return
      if (isText) isText = false
      else if (line === "DATA") isText = true
      else if (line.startsWith("RCPT")) taken.push(line)
      socket.write(isText ? "354 go on\r\n" : "250 ok\r\n")
    })
    socket.on("error", () => {})
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const close = () => {
    for (const socket of open) socket.destroy()
    server.close()
  }
  return { port: (server.address() as AddressInfo).port, taken, connections: () => connections, close }
}

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

import { once } from "node:events"
import { connect } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"
import { sql } from "kysely"
import type { Page } from "playwright-core"
import { beforeAll, describe, expect, it } from "vitest"
import { urls } from "../../src/urls.ts"
import { fieldsOf, messageBeside } from "../support/forms.ts"
import { liveExample, type Walker } from "../support/live.ts"

const live = await liveExample()
const office = "leszno"
const EMAIL = "pelagia.prezeska@example.org"
const PASSWORD = "pozytek-na-probe"
const LONG = "Ala ma kota. ".repeat(800_000).trim()
const synopsis = '[name="synopsis"]'

let pelagia: Walker
let offerId: string
const section = (name: string) => urls.offerSection.href({ office, offerId, section: name })

beforeAll(async () => {
  pelagia = await live.as("pelagia.prezeska")
  // A demo person cannot end the sessions of those who have become her elsewhere; somebody real can.
  await sql`update people set is_demo = false where email = ${EMAIL}`.execute(live.database.db)
  offerId = (await drafts())[0]!
})

async function drafts(): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from offers where state = 'drafted' order by changed_at desc`.execute(live.database.db)
  return rows.map(({ id }) => id)
}

async function saved(): Promise<string> {
  const row = await live.database.db
    .selectFrom("offers")
    .select("content")
    .where("id", "=", offerId)
    .executeTakeFirstOrThrow()
  return row.content.synopsis
}

async function signIn(walker: Walker): Promise<void> {
  await walker.fill({ email: EMAIL, password: PASSWORD })
  await walker.press("Zaloguj się")
}

describe("a session that ends in the middle of a long form", () => {
  it("asks to sign in on the spot, and the text is sent by one button", async () => {
    const text = `Pisane przez godzinę.\n\n${"Długi akapit z „cudzysłowem” i <znakami>. ".repeat(200)}`.trim()
    await pelagia.open(section("opis"))
    await pelagia.fill({ synopsis: text })
    const elsewhere = await live.as("elsewhere")
    await elsewhere.open("/logowanie")
    await signIn(elsewhere)
    await elsewhere.open("/konto")
    await elsewhere.press("Zakończ wszystkie inne sesje")
    await pelagia.press("Zapisz")
    expect(await pelagia.text()).toContain("Twój tekst jest bezpieczny")
    await signIn(pelagia)
    expect(await pelagia.text()).toContain("Twój tekst czeka")
    await pelagia.press("Wyślij formularz")
    expect(pelagia.path()).toBe(section("opis"))
    expect(await pelagia.page.locator(synopsis).inputValue()).toBe(text)
    expect(await saved()).toBe(text)
  })
})

describe("two tabs on one section", () => {
  it("keep both texts in sight when both changed the same field, and the second choice is saved", async () => {
    await pelagia.open(section("opis"))
    const other = await pelagia.page.context().newPage()
    await other.goto(`${live.origin}${section("opis")}`)
    await pelagia.fill({ synopsis: "Z pierwszej karty" })
    await pelagia.press("Zapisz")
    await other.locator(synopsis).fill("Z drugiej karty")
    await press(other, "Zapisz")
    expect(await other.locator("body").textContent()).toContain("Z pierwszej karty")
    expect(await other.locator(synopsis).inputValue()).toBe("Z drugiej karty")
    expect(await saved()).toBe("Z pierwszej karty")
    await press(other, "Zapisz")
    expect(await saved()).toBe("Z drugiej karty")
    await other.close()
  })

  it("join what they changed in different fields", async () => {
    await pelagia.open(section("opis"))
    const other = await pelagia.page.context().newPage()
    await other.goto(`${live.origin}${section("opis")}`)
    await pelagia.fill({ synopsis: "Streszczenie z pierwszej karty" })
    await pelagia.press("Zapisz")
    await other.locator('[name="activities.0.name"]').fill("Działanie z drugiej karty")
    await press(other, "Zapisz")
    expect(await other.locator(synopsis).inputValue()).toBe("Streszczenie z pierwszej karty")
    expect(await other.locator('[name="activities.0.name"]').inputValue()).toBe("Działanie z drugiej karty")
    expect(await saved()).toBe("Streszczenie z pierwszej karty")
    await other.close()
  })
})

describe("ten megabytes of text", () => {
  it("come back in the field with what is wrong, and nothing is saved", async () => {
    await pelagia.open(section("opis"))
    const before = await saved()
    // A browser needs a quarter of a minute to draw as much; sending and receiving it is what counts here.
    const form = { ...fieldsOf(await pelagia.page.content(), "#offer-form"), synopsis: LONG }
    const { request } = pelagia.page.context()
    const headers = { origin: live.origin }
    const answer = await request.post(`${live.origin}${section("opis")}`, { form: form as never, headers })
    const html = await answer.text()
    expect(answer.status()).toBe(422)
    expect(messageBeside(html, "synopsis")).toMatch(/Skróć ten tekst/)
    expect(fieldsOf(html, "#offer-form").synopsis).toBe(LONG)
    expect(await saved()).toBe(before)
  })

  it("to an address that takes less are answered with a page, also over a slow line", async () => {
    const answer = await sendSlowly("/logowanie", 10_000_000, 3000)
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(answer).toContain("To za dużo naraz")
    expect(answer).toContain("</html>")
  })
})

describe("submitting", () => {
  it("by a double click happens once, and going back leads to the receipt again", async () => {
    await pelagia.open(section("opis"))
    await pelagia.fill({ synopsis: "Treningi i turniej dla dzieci z Zatorza." })
    await pelagia.press("Zapisz")
    const check = urls.offerCheck.href({ office, offerId })
    await pelagia.open(check)
    const submit = pelagia.page.getByRole("button", { name: "Złóż ofertę" })
    await Promise.all([pelagia.page.waitForURL(/potwierdzenie$/), submit.dblclick()])
    const number = await pelagia.page.locator(".receipt-number").textContent()
    await pelagia.page.goBack()
    // The browser may show its own copy of the page before, or ask for it and be led on.
    if (await submit.isVisible()) await submit.click()
    await pelagia.page.waitForLoadState()
    expect(await pelagia.text()).toContain(number)
    const { rows } = await sql`
      select number from offers where id = ${offerId} and state = 'submitted'
      union all select data ->> 'number' from audit_events where thing_id = ${offerId} and what = 'offer.submitted'`.execute(
      live.database.db,
    )
    expect(rows).toEqual([{ number }, { number }])
  })
})

describe("a file that lies about what it is", () => {
  const picture = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex")
  const files = [
    ["karta.docx", picture, "png"],
    ["karta.txt", picture, "png"],
    ["karta.docx", Buffer.from("To tylko tekst, nie dokument."), "txt"],
    ["karta.exe", Buffer.from("MZ\u0090\u0000"), ".docx"],
  ] as const

  it.each(files)("%s is refused beside the field with what it is, and the pasted text stays", async (name, buffer) => {
    const coordinator = await live.as("karolina.koordynator")
    await coordinator.open(urls.cardImport.href({ office }))
    await coordinator.fill({ text: "Wklejony tekst karty" })
    const file = { name, mimeType: "application/octet-stream", buffer }
    await coordinator.page.locator('input[type="file"]').setInputFiles(file)
    await coordinator.press("Odczytaj")
    expect(await coordinator.page.locator("#error-summary").textContent()).toContain(name)
    expect(await coordinator.page.locator('[name="text"]').inputValue()).toBe("Wklejony tekst karty")
  })
})

async function press(page: Page, name: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.getByRole("button", { name, exact: true }).first().click()])
}

/** Posts a text over `duration` milliseconds, and only then reads the answer, as browsers do. */
async function sendSlowly(path: string, size: number, duration: number): Promise<string> {
  const { hostname, port, host, origin } = new URL(live.origin)
  const socket = connect(Number(port), hostname)
  await once(socket, "connect")
  const head = [
    `POST ${path} HTTP/1.1`,
    `host: ${host}`,
    `origin: ${origin}`,
    "connection: close",
    "content-type: application/x-www-form-urlencoded",
    `content-length: ${size}`,
  ]
  socket.write(`${head.join("\r\n")}\r\n\r\n`)
  const steps = 20
  for (let step = 0; step < steps; step++) {
    socket.write(Buffer.alloc(size / steps, "a"))
    await sleep(duration / steps)
  }
  let answer = ""
  for await (const part of socket) answer += part
  return answer
}

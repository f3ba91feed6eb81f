import { createHmac } from "node:crypto"
import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { accountsWorld, PASSWORD } from "../../../tests/support/accounts.ts"
import type { Browser } from "../../../tests/support/app.ts"

const world = await accountsWorld()

/** RFC 6238 over RFC 4226, computed apart from the library. */
function codeOf(key: string, at = Date.now()): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
  const bits = [...key.replaceAll(" ", "")].map((c) => alphabet.indexOf(c).toString(2).padStart(5, "0")).join("")
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((each) => Number.parseInt(each, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const digest = createHmac("sha1", bytes).update(counter).digest()
  const offset = digest[19]! & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0")
}

async function prepare(visitor: Browser) {
  const page = await visitor.post("/konto/kod-jednorazowy", { factorPassword: PASSWORD })
  expect(page.status).toBe(200)
  const $ = load(page.html)
  const uri = String($('input[name="uri"]').val())
  const spare = String($('input[name="spare"]').val()).split(" ")
  return { $, uri, spare, key: new URL(uri).searchParams.get("secret") ?? "" }
}

async function turnOn(email: string) {
  const visitor = await world.register(email)
  const setup = await prepare(visitor)
  const page = await visitor.post("/konto/kod-jednorazowy/potwierdzenie", { code: codeOf(setup.key) })
  expect([page.status, page.location]).toEqual([303, "/konto"])
  return { visitor, ...setup }
}

describe("one-time codes", () => {
  it("are turned on with a picture, a key to copy, spare codes and a first code", async () => {
    const visitor = await world.register("app@example.org")
    const { $, uri, spare, key } = await prepare(visitor)
    expect(uri).toMatch(/^otpauth:\/\/totp\/Po%C5%BCytek:app%40example.org\?/)
    expect($("svg.qr-code path")).toHaveLength(2)
    expect($("code.key").text().replaceAll(" ", "")).toBe(key)
    expect(
      $(".spare-codes li")
        .map((_, each) => $(each).text())
        .get(),
    ).toEqual(spare)
    expect(spare).toHaveLength(10)

    const wrong = await visitor.post("/konto/kod-jednorazowy/potwierdzenie", {
      code: "000000",
      uri,
      spare: spare.join(" "),
    })
    expect(wrong.status).toBe(422)
    expect(load(wrong.html)("code.key").text().replaceAll(" ", "")).toBe(key)
    expect((await world.signIn(world.browser(), "app@example.org")).location).toBe("/")

    const right = await visitor.post("/konto/kod-jednorazowy/potwierdzenie", {
      code: codeOf(key),
      uri,
      spare: spare.join(" "),
    })
    expect(right.location).toBe("/konto")
    const account = await visitor.get("/konto")
    expect(account.html).toContain("Pozostało: 10 kodów zapasowych")
    expect((await world.mailsTo("app@example.org"))[0]?.body).toContain("włączono kod jednorazowy")
  })

  it("are asked for after the password, which alone opens nothing", async () => {
    const { key } = await turnOn("both@example.org")
    const visitor = world.browser()
    const first = await visitor.post("/logowanie", { email: "both@example.org", password: PASSWORD, dalej: "/konto" })
    expect([first.status, first.location]).toEqual([303, "/logowanie/drugi-skladnik?dalej=%2Fkonto"])
    expect((await visitor.get("/konto")).status).toBe(303)
    expect((await visitor.post("/logowanie/drugi-skladnik", { code: "000000" })).status).toBe(422)
    const second = await visitor.post("/logowanie/drugi-skladnik", { code: codeOf(key), dalej: "/konto" })
    expect([second.status, second.location]).toEqual([303, "/konto"])
    expect((await visitor.get("/konto")).status).toBe(200)
  })

  it("can be replaced by a spare code, which works once", async () => {
    const { spare } = await turnOn("spare@example.org")
    const visitor = world.browser()
    await world.signIn(visitor, "spare@example.org")
    expect((await visitor.post("/logowanie/drugi-skladnik", { code: ` ${spare[0]} ` })).status).toBe(303)
    expect((await visitor.get("/konto")).html).toContain("Pozostało: 9 kodów zapasowych")
    const again = world.browser()
    await world.signIn(again, "spare@example.org")
    expect((await again.post("/logowanie/drugi-skladnik", { code: spare[0]! })).status).toBe(422)
  })

  it("cannot be guessed: a challenge ends after five tries, the account pauses after ten", async () => {
    const { key } = await turnOn("guessed@example.org")
    for (let challenge = 0; challenge < 2; challenge++) {
      const visitor = world.browser()
      await world.signIn(visitor, "guessed@example.org")
      for (let i = 0; i < 5; i++) await visitor.post("/logowanie/drugi-skladnik", { code: "000000" })
      const late = await visitor.post("/logowanie/drugi-skladnik", { code: codeOf(key) })
      expect(late.status).toBe(422)
      expect((await visitor.get("/konto")).status).toBe(303)
    }
    const visitor = world.browser()
    await world.signIn(visitor, "guessed@example.org")
    const paused = await visitor.post("/logowanie/drugi-skladnik", { code: codeOf(key) })
    expect(paused.status).toBe(422)
    expect(paused.html).toContain("Spróbuj ponownie za 15 minut")
  })

  it("need the password to be prepared and to be turned off", async () => {
    const { visitor } = await turnOn("off@example.org")
    expect(
      (await visitor.post("/konto/kod-jednorazowy/usuniecie", { factorPassword: "nie to hasło nie" })).status,
    ).toBe(422)
    expect((await visitor.post("/konto/kod-jednorazowy/usuniecie", { factorPassword: PASSWORD })).location).toBe(
      "/konto",
    )
    expect((await world.signIn(world.browser(), "off@example.org")).location).toBe("/")
    expect((await visitor.post("/konto/kod-jednorazowy", { factorPassword: "" })).status).toBe(422)
  })

  it("without a challenge lead back to the password", async () => {
    const page = await world.browser().post("/logowanie/drugi-skladnik", { code: "123456" })
    expect(page.status).toBe(422)
    expect(page.html).toContain("Zaloguj się jeszcze raz")
  })

  it("keep their key and spare codes encrypted", async () => {
    const { key, spare } = await turnOn("sealed@example.org")
    const { rows } = await world.database.libraryPool.query("select secret, backup_codes from person_second_factors")
    expect(JSON.stringify(rows)).not.toContain(key)
    for (const code of spare) expect(JSON.stringify(rows)).not.toContain(code)
  })
})

describe("a form posted after the session had ended", () => {
  it("waits through password and code and is sent from the page after them", async () => {
    const { visitor, key } = await turnOn("carrier@example.org")
    await visitor.post("/wylogowanie")
    const text = `"Piknik" <b>żółty</b>\nw parku`
    const asked = await visitor.post("/konto/nazwa", { name: text, "rows[]": ["1", "2"], password: "tajne" })
    expect(asked.status).toBe(200)
    const carried = String(load(asked.html)('form[action="/logowanie"] input[name="niesione"]').first().val())
    expect(asked.html).toContain("Twój tekst jest bezpieczny")
    expect(carried).not.toContain("tajne")
    const wrong = await visitor.post("/logowanie", {
      email: "carrier@example.org",
      password: "nie to",
      niesione: carried,
    })
    expect(load(wrong.html)('input[name="niesione"]').first().val()).toBe(carried)
    const first = await visitor.post("/logowanie", {
      email: "carrier@example.org",
      password: PASSWORD,
      niesione: carried,
    })
    expect(first.status).toBe(200)
    expect(load(first.html)('form[action="/logowanie/drugi-skladnik"] [name="niesione"]').val()).toBe(carried)
    const resumed = await visitor.post("/logowanie/drugi-skladnik", { code: codeOf(key), niesione: carried })
    expect(resumed.status).toBe(200)
    const $ = load(resumed.html)
    const form = $('form[action="/konto/nazwa"]')
    expect(form.attr("method")).toBe("post")
    expect(form.find('[name="name"]').val()).toBe(text)
    expect(
      form
        .find('[name="rows[]"]')
        .map((_, each) => String($(each).val()))
        .get(),
    ).toEqual(["1", "2"])
    expect((await visitor.post("/konto/nazwa", { name: "Piknik w parku" })).location).toBe("/konto")
  })

  it("is never sent to another site", async () => {
    await world.register("victim@example.org")
    const niesione = JSON.stringify(["https://example.com/steal", [["name", "x"]]])
    const page = await world.browser().post("/logowanie", { email: "victim@example.org", password: PASSWORD, niesione })
    expect([page.status, page.location]).toEqual([303, "/"])
  })

  it("says that files stay behind", async () => {
    const data = new FormData()
    data.append("name", "Piknik")
    data.append("file", new File(["x"], "statut.pdf", { type: "application/pdf" }))
    const page = await world.browser().upload("/konto/nazwa", data)
    expect(page.status).toBe(200)
    expect(page.html).toContain("Plików nie da się tak przenieść")
  })
})

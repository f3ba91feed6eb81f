import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { accountsWorld, PASSWORD } from "../../../../tests/support/accounts.ts"
import type { Page } from "../../../../tests/support/app.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { noFiles } from "../../../platform/files.ts"
import { addDemoPeople } from "../demo-people.ts"

const world = await accountsWorld({ isExample: true })
await addDemoPeople({
  ...{
    db: world.db,
    now: world.clock.now(),
    actor: { kind: "system" },
    path: "/",
    files: noFiles,
    isExample: true,
    lang: "pl",
  },
  office: {
    id: world.ids.office,
    slug: "leszno",
    name: "Urząd",
    siteName: "",
    organ: "Prezydent",
    address: "",
    emailAddress: "",
  },
})
const owner = await world.register("owner@example.org", "Ola Właścicielka")
const admin = world.browser()
await admin.post("/osoby-pokazowe/adam.administrator")
await admin.post("/leszno/osoby", { email: "invited@example.org", role: "official" })
const link = load((await admin.get("/leszno/osoby")).html)("main tbody tr a")
  .first()
  .attr("href")!
const mail = load((await admin.get("/poczta")).html)("main tbody tr a")
  .first()
  .attr("href")!
await world.browser().post("/haslo", { email: "owner@example.org" })
const reset = await world.linkTo("owner@example.org")
await world.browser().post("/rejestracja", { name: "Nina", email: "nina@example.org", password: PASSWORD })
const confirmation = await world.linkTo("nina@example.org")

const niesione = JSON.stringify(["/leszno/oferty/1", [["title", `"Piknik" & <b>\n`]]])
const visitor = () => world.browser()

const pages: Record<string, () => Promise<Page>> = {
  "signing in": () => visitor().get("/logowanie?dalej=/konto"),
  "signing in refused": () => visitor().post("/logowanie", { email: `"<x>`, password: "", niesione }),
  "signing in with a form": () => visitor().post("/konto/nazwa", { name: `"Piknik" & <b>\n` }),
  "signing in while signed in": () => owner.get("/logowanie"),
  "a form to send again": () => visitor().post("/osoby-pokazowe/rita.radna", { niesione }),
  "the second step": () => visitor().get("/logowanie/drugi-skladnik?dalej=/konto"),
  "the second step refused": () => visitor().post("/logowanie/drugi-skladnik", { code: "", niesione }),
  "making an account": () => visitor().get("/rejestracja?email=a@example.org"),
  "making an account refused": () => visitor().post("/rejestracja", { name: "", email: "x", password: "x" }),
  "an account made": () => visitor().post("/rejestracja", { name: "A", email: "a@example.org", password: PASSWORD }),
  confirmation: () => visitor().get(confirmation),
  "an old link": () => visitor().get("/rejestracja/potwierdzenie?token=x"),
  "a forgotten password": () => visitor().get("/haslo"),
  "a reset asked for": () => visitor().post("/haslo", { email: "nobody@example.org" }),
  "a new password": () => visitor().get(reset),
  "an account": () => owner.get("/konto"),
  "an account refused": () => owner.post("/konto/haslo", { currentPassword: "x", newPassword: "x" }),
  "the account of a demo person": () => admin.get("/konto"),
  "a one-time code": () => owner.post("/konto/kod-jednorazowy", { factorPassword: PASSWORD }),
  "no more one-time codes": () => owner.get("/konto/kod-jednorazowy/usuniecie"),
  "demo people": () => admin.get("/osoby-pokazowe?dalej=/konto"),
  mailbox: () => admin.get("/poczta"),
  mail: () => admin.get(mail),
  "people of the office": () => admin.get("/leszno/osoby"),
  "people of the office refused": () => admin.post("/leszno/osoby", { email: `"<x>`, role: "" }),
  "roles of a person": () => admin.get(link),
  "the end of a role": () => admin.get(`${link}/role/administrator/koniec`),
}

describe("the page of", () => {
  it.each(Object.entries(pages))("%s is valid HTML with one heading and one main button", async (_, open) => {
    const { html, status } = await open()
    expect([200, 422]).toContain(status)
    expect(validateHtml(html)).toEqual([])
    const $ = load(html)
    expect($("h1")).toHaveLength(1)
    expect($('main [data-variant="primary"]').length).toBeLessThanOrEqual(1)
    expect($("main").text()).not.toMatch(/undefined|\[object|null/)
  })
})

it("speaks English when asked", async () => {
  const english = world.browser()
  await english.get("/logowanie?lang=en")
  for (const path of ["/logowanie", "/rejestracja", "/haslo", "/osoby-pokazowe", "/poczta"]) {
    const $ = load((await english.get(path)).html)
    expect([path, $("html").attr("lang"), /[ąćęłńśźż]/i.test($("h1, main label").text())]).toEqual([path, "en", false])
  }
  await english.post("/rejestracja", { name: "Emma", email: "emma@example.org", password: PASSWORD })
  expect((await world.mailsTo("emma@example.org"))[0]?.subject).toBe("Confirm your e-mail address")
})

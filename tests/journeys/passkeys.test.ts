import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { serve } from "@hono/node-server"
import type { BrowserContext, Page } from "playwright-core"
import { afterAll, describe, expect, it } from "vitest"
import { accountsWorld, PASSWORD } from "../support/accounts.ts"
import { launchBrowser } from "../support/browser.ts"

const port = await freePort()
const origin = `http://localhost:${port}`
const world = await accountsWorld({ baseUrl: origin })
const server = serve({ fetch: (request) => world.product.app.fetch(request), port, hostname: "127.0.0.1" })
const browser = await launchBrowser()
afterAll(async () => {
  await browser.close()
  server.close()
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

/** A device with a built-in authenticator; `verifies` is whether the person touches it with the right finger. */
async function device(verifies = true): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ locale: "pl-PL" })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send("WebAuthn.enable")
  await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      ...{ protocol: "ctap2", transport: "internal", hasResidentKey: true, automaticPresenceSimulation: true },
      ...{ hasUserVerification: true, isUserVerified: verifies },
    },
  })
  return { page, context }
}

async function signInByPassword(page: Page, email: string): Promise<void> {
  await page.goto(`${origin}/logowanie?dalej=/konto`)
  await page.getByLabel("E-mail").fill(email)
  await page.getByLabel("Hasło", { exact: true }).fill(PASSWORD)
  await page.getByRole("button", { name: "Zaloguj się", exact: true }).click()
  await page.waitForURL(`${origin}/konto`)
}

const addPasskey = (page: Page) => page.getByRole("button", { name: "Dodaj klucz dostępu" }).click()
const usePasskey = (page: Page) => page.getByRole("button", { name: "Zaloguj się kluczem dostępu" }).click()

describe("a passkey", () => {
  it("is added, signs in without a password, carries an interrupted form along, and is removed", async () => {
    await world.register("klucz@example.org", "Klara Klucznik")
    const { page, context } = await device()
    await signInByPassword(page, "klucz@example.org")
    await page.getByLabel("Nazwa nowego klucza").fill("Laptop w biurze")
    await addPasskey(page)
    await page.getByText("Klucz dostępu dodany.").waitFor()
    expect(await page.locator("#klucze tbody tr").textContent()).toContain("Laptop w biurze")
    expect((await world.mailsTo("klucz@example.org"))[0]?.body).toContain("dodano klucz dostępu")

    await context.clearCookies()
    await page.goto(`${origin}/logowanie?dalej=/konto`)
    await usePasskey(page)
    await page.waitForURL(`${origin}/konto`)
    expect(await page.locator(".account-name").textContent()).toBe("Klara Klucznik")

    await context.clearCookies()
    await page.getByLabel("Imię i nazwisko").fill("Klara Zmieniona")
    await page.getByRole("button", { name: "Zapisz", exact: true }).click()
    await page.getByRole("heading", { name: "Twój tekst jest bezpieczny" }).waitFor()
    await usePasskey(page)
    await page.getByRole("button", { name: "Wyślij formularz" }).click()
    await page.getByText("Zapisano.").waitFor()
    expect(await page.locator(".account-name").textContent()).toBe("Klara Zmieniona")

    await page.getByRole("link", { name: "Usuń" }).click()
    await page.getByRole("button", { name: "Usuń klucz" }).click()
    await page.getByText("Klucz usunięty.").waitFor()
    await context.clearCookies()
    await page.goto(`${origin}/logowanie`)
    await usePasskey(page)
    await page.getByText("Nie udało się zalogować kluczem dostępu").waitFor()
    await context.close()
  })

  it("is not added where the device does not check who holds it", async () => {
    await world.register("dotyk@example.org")
    const { page, context } = await device(false)
    await signInByPassword(page, "dotyk@example.org")
    await addPasskey(page)
    await page.getByText("Nie udało się dodać klucza").waitFor()
    const { rows } = await world.database.libraryPool.query("select count(*)::int as n from person_passkeys")
    expect(rows[0].n).toBe(0)
    await context.close()
  })

  it("is added only soon after signing in", async () => {
    await world.register("dawno@example.org")
    const { page, context } = await device()
    await signInByPassword(page, "dawno@example.org")
    await world.database.libraryPool.query("update person_sessions set created_at = now() - interval '2 hours'")
    // The browser's own copy of the session is believed for a minute.
    await context.clearCookies({ name: "pozytek.session_data" })
    await page.reload()
    expect(await page.getByRole("button", { name: "Dodaj klucz dostępu" }).count()).toBe(0)
    await page.getByRole("link", { name: "Zaloguj się ponownie" }).click()
    await page.getByText("Trwa Twoja sesja").waitFor()
    const refused = await page.request.get(`${origin}/api/auth/passkey/generate-register-options`)
    expect(refused.status()).toBe(403)
    await context.close()
  })

  it("leaves the password to browsers without scripts", async () => {
    await world.register("bez-skryptu@example.org")
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await signInByPassword(page, "bez-skryptu@example.org")
    expect(await page.getByRole("button", { name: "Dodaj klucz dostępu" }).count()).toBe(0)
    await context.close()
  })
})

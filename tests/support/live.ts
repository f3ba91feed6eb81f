import type { AddressInfo } from "node:net"
import { serve } from "@hono/node-server"
import type { Browser, BrowserContext, Page } from "playwright-core"
import { afterAll, expect } from "vitest"
import { buildProduct } from "../../src/app/build.ts"
import { loadExample } from "../../src/app/example/load.ts"
import { movableClock } from "../../src/platform/clock.ts"
import { lineLog } from "../../src/platform/log.ts"
import { axeFindings } from "./browse.ts"
import { launchBrowser } from "./browser.ts"
import { testDatabase } from "./database.ts"
import { testFiles } from "./files.ts"

/** The example installation as a newcomer meets it, in a real browser, with its real sign-in, mailbox and clock. */
export async function liveExample() {
  const database = await testDatabase()
  const clock = movableClock()
  const files = await testFiles()
  const server = serve({ fetch: (request) => product.app.fetch(request), port: 0, hostname: "127.0.0.1" })
  await new Promise<void>((listening) => server.once("listening", listening))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  await loadExample({ database, files, clock, baseUrl: origin, say: () => {} })
  const product = buildProduct({
    database,
    files,
    clock,
    log: lineLog((line) => process.stderr.write(line), "error"),
    secret: "a secret of tests that is long enough",
    baseUrl: origin,
    isExample: true,
  })
  const browser: Browser = await launchBrowser()
  afterAll(async () => {
    await browser.close()
    server.close()
    await product.settle()
  })
  const contexts = new Map<string, BrowserContext>()

  /** A browser of its own for each person; demo people come in by one click, anybody else as a visitor. */
  async function as(key: string, options: { width?: number } = {}): Promise<Walker> {
    const known = contexts.get(key)
    const context =
      known ??
      (await browser.newContext({
        viewport: { width: options.width ?? 1320, height: 900 },
        reducedMotion: "reduce",
        locale: "pl-PL",
      }))
    contexts.set(key, context)
    const page = context.pages()[0] ?? (await context.newPage())
    page.setDefaultTimeout(10_000)
    const walker = walk(page, origin)
    if (!known && /^[a-z]+\.[a-z]+$/.test(key)) {
      await walker.open("/osoby-pokazowe")
      await page.locator(`form[action="/osoby-pokazowe/${key}"] button`).first().click()
    }
    return walker
  }
  return { origin, database, clock, browser, as }
}

export type Walker = ReturnType<typeof walk>

/** What a person does on pages; every page that is opened or arrived at passes axe once. */
function walk(page: Page, origin: string) {
  const looked = new Set<string>()
  const look = async () => {
    const kind = new URL(page.url()).pathname.replaceAll(/[0-9a-f-]{36}/g, ":id")
    if (looked.has(kind)) return
    looked.add(kind)
    expect(await axeFindings(page), kind).toEqual([])
  }
  return {
    page,
    look,
    async open(path: string) {
      const answer = await page.goto(path.startsWith("http") ? path : `${origin}${path}`)
      expect(answer?.status(), path).toBe(200)
      await look()
    },
    async follow(name: string | RegExp) {
      await Promise.all([
        page.waitForNavigation(),
        page
          .getByRole("link", { name, exact: typeof name === "string" })
          .first()
          .click(),
      ])
      await look()
    },
    async press(name: string | RegExp) {
      await Promise.all([
        page.waitForNavigation(),
        page
          .getByRole("button", { name, exact: typeof name === "string" })
          .first()
          .click(),
      ])
      await look()
    },
    /** Fills fields by their names: texts, choices of a list, radios, and checkboxes with "on". */
    async fill(values: Readonly<Record<string, string>>) {
      for (const [name, value] of Object.entries(values)) {
        const field = page.locator(`main [name="${name}"]`)
        const type = await field.first().getAttribute("type")
        const tag = await field.first().evaluate((element) => element.tagName)
        if (tag === "SELECT") await field.selectOption(value)
        else if (type === "radio") await page.locator(`main [name="${name}"][value="${value}"]`).check({ force: true })
        else if (type === "checkbox") await field.first().check({ force: true })
        else await field.fill(value)
      }
    },
    text: async () => (await page.evaluate<string>("document.body.innerText")).replaceAll("\u00a0", " "),
    path: () => new URL(page.url()).pathname,
  }
}

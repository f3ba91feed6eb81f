import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { AddressInfo } from "node:net"
import { serve } from "@hono/node-server"
import type { Browser, Page } from "playwright-core"
import { afterAll } from "vitest"
import type { World } from "./app.ts"
import { launchBrowser } from "./browser.ts"
import type { CastName } from "./world.ts"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

type Finding = { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }

/** What axe finds wrong with an open page, one line each; empty when nothing. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.waitForLoadState()
  await page.evaluate(axe)
  const violations = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(WCAG)} }).then((result) => result.violations)`,
  )) as Finding[]
  return violations.flatMap((finding) =>
    finding.nodes.map((node) => `${finding.id} (${finding.impact}): ${node.target.join(" ")} ${node.failureSummary}`),
  )
}

/** How many pixels of an open page stick out of its window sideways. */
export async function overflow(page: Page): Promise<number> {
  // A link just pressed may have brought a page of which nothing is read yet.
  await page.waitForLoadState()
  return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
}

export type View = { width?: number; dark?: boolean; lang?: "pl" | "en"; script?: boolean }

/** A real browser on the product of a test world; call it at the top of a journey, once a file. */
export async function browse(world: World) {
  const server = serve({ fetch: world.product.app.fetch, port: 0, hostname: "127.0.0.1" })
  await new Promise<void>((listening) => server.on("listening", listening))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser: Browser = await launchBrowser()
  afterAll(async () => {
    await browser.close()
    server.close()
  })
  return {
    origin,
    /** A page in the hands of one of the cast; what the browser complains about gathers in `complaints`. */
    async as(name: CastName, view: View = {}): Promise<{ page: Page; complaints: string[]; close(): Promise<void> }> {
      const context = await browser.newContext({
        viewport: { width: view.width ?? 1320, height: 900 },
        colorScheme: view.dark ? "dark" : "light",
        reducedMotion: "reduce",
        javaScriptEnabled: view.script ?? true,
        locale: "pl-PL",
      })
      const cookies: { name: string; value: string }[] = [{ name: "lang", value: view.lang ?? "pl" }]
      if (name !== "visitor") cookies.push({ name: "pozytek-person", value: world.ids.people[name] })
      await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: origin })))
      const page = await context.newPage()
      const complaints: string[] = []
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text())
      })
      return { page, complaints, close: () => context.close() }
    },
  }
}

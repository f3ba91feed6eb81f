import type { AddressInfo } from "node:net"
import { serve } from "@hono/node-server"
import type { BrowserContext } from "playwright-core"
import { afterAll, describe, expect, it } from "vitest"
import { allRoutes } from "../../src/app/routes.ts"
import { axeFindings } from "../support/browse.ts"
import { launchBrowser } from "../support/browser.ts"
import { EXAMPLE_PEOPLE, exampleWorld } from "../support/example.ts"

const world = await exampleWorld()
const server = serve({ fetch: world.product.app.fetch, port: 0, hostname: "127.0.0.1" })
await new Promise<void>((listening) => server.once("listening", listening))
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const browser = await launchBrowser()
afterAll(async () => {
  await browser.close()
  server.close()
})

type Place = { pattern: string; path: string; key: string }

/** For each address the first person who sees a page there, and the page. */
async function places(): Promise<Place[]> {
  const found = new Map<string, Place>()
  const pages = allRoutes({ accounts: world.product.accounts, clock: world.clock }).filter(
    (route) => route.method === "GET" && !route.url.pattern.startsWith("/galeria"),
  )
  for (const key of EXAMPLE_PEOPLE)
    for (const route of pages) {
      const { pattern } = route.url
      if (found.has(pattern)) continue
      for (const path of world.addresses(pattern)) {
        const page = await world.as(key).get(path)
        if (page.status !== 200 || !page.html.startsWith("<!DOCTYPE html>")) continue
        found.set(pattern, { pattern, path, key })
        break
      }
    }
  return [...found.values()]
}

const all = await places()

type View = { width: number; dark: boolean; lang: string }

/** One browser for each person and view: what pages have in common is fetched once, as for people. */
function contexts(view: View): (key: string) => Promise<BrowserContext> {
  const known = new Map<string, Promise<BrowserContext>>()
  const begin = async (key: string) => {
    const context = await browser.newContext({
      viewport: { width: view.width, height: 900 },
      colorScheme: view.dark ? "dark" : "light",
      reducedMotion: "reduce",
    })
    const cookies = [{ name: "lang", value: view.lang, url: origin }]
    const id = world.idOf(key)
    if (id) cookies.push({ name: "pozytek-person", value: id, url: origin })
    await context.addCookies(cookies)
    return context
  }
  return (key) => {
    const context = known.get(key) ?? begin(key)
    known.set(key, context)
    return context
  }
}

describe.each<[string, View]>([
  ["wide, light, Polish", { width: 1320, dark: false, lang: "pl" }],
  ["on a phone, dark, English", { width: 390, dark: true, lang: "en" }],
])("every page %s", (_, view) => {
  const contextOf = contexts(view)
  it.concurrent.each(all.map((place) => [place.pattern, place] as const))(
    "%s passes axe and fits",
    async (_pattern, place) => {
      const page = await (await contextOf(place.key)).newPage()
      const complaints: string[] = []
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()))
      page.on("pageerror", (error) => complaints.push(error.message))
      await page.goto(`${origin}${place.path}`)
      expect(await axeFindings(page)).toEqual([])
      const over = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
      expect(over).toBe(0)
      expect(complaints).toEqual([])
      await page.close()
    },
  )
})

import { readFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import { createRequire } from "node:module"
import type { AddressInfo } from "node:net"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Lang } from "../../src/lib/texts.ts"
import { GALLERY_PARTS, galleryPage } from "../../src/ui/gallery.ts"
import { assets } from "../../src/ui/public.ts"
import { launchBrowser } from "../support/browser.ts"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

type Finding = { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }

let browser: Browser
let server: Server
let origin: string

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost")
    const asset = assets.get(url.pathname)
    if (asset) {
      response.setHeader("content-type", asset.type)
      return response.end(asset.body)
    }
    // The policy the product runs under: a component that needs a style attribute or an inline script fails here.
    response.setHeader(
      "content-security-policy",
      "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:",
    )
    response.setHeader("content-type", "text/html; charset=utf-8")
    const lang: Lang = url.searchParams.get("lang") === "en" ? "en" : "pl"
    response.end(String(galleryPage({ lang, part: url.pathname.slice(1) })))
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

async function open(
  part: string,
  view: { width?: number; height?: number; dark?: boolean; lang?: Lang; script?: boolean } = {},
): Promise<{ page: Page; refused: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext({
    viewport: { width: view.width ?? 1320, height: view.height ?? 900 },
    colorScheme: view.dark ? "dark" : "light",
    reducedMotion: "reduce",
    javaScriptEnabled: view.script ?? true,
    bypassCSP: false,
  })
  const page = await context.newPage()
  const refused: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error") refused.push(message.text())
  })
  await page.goto(`${origin}/${part}?lang=${view.lang ?? "pl"}`)
  await page.evaluate("document.fonts.ready")
  return { page, refused, close: () => context.close() }
}

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const violations = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(WCAG)} }).then((result) => result.violations)`,
  )) as Finding[]
  return violations.flatMap((finding) =>
    finding.nodes.map((node) => `${finding.id} (${finding.impact}): ${node.target.join(" ")} ${node.failureSummary}`),
  )
}

const views = [
  { name: "light", view: {} },
  { name: "dark", view: { dark: true } },
  { name: "light on a phone", view: { width: 390 } },
  { name: "dark on a phone", view: { width: 390, dark: true } },
] as const

describe.each(GALLERY_PARTS)("the gallery's %s", (part) => {
  it.each(views)("passes axe in $name and breaks no rule of the content security policy", async ({ view }) => {
    const { page, refused, close } = await open(part, view)
    expect(await findings(page)).toEqual([])
    expect(refused).toEqual([])
    await close()
  })

  it("passes axe in English", async () => {
    const { page, close } = await open(part, { lang: "en" })
    expect(await findings(page)).toEqual([])
    await close()
  })

  it("needs no sideways scrolling from a wide screen to 400 %", async () => {
    const { page, close } = await open(part)
    // 1280 px at 400 % is 320 px.
    for (const width of [320, 390, 768, 1024, 1320]) {
      await page.setViewportSize({ width, height: 900 })
      const over = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
      expect(over, `at ${width} px`).toBe(0)
    }
    await close()
  })

  it("has touch targets of 44 px, links inside sentences apart", async () => {
    const { page, close } = await open(part, { width: 390 })
    const small = await page.evaluate(() => {
      const inline = (element: Element) => getComputedStyle(element).display === "inline"
      const seen = [
        ...document.querySelectorAll("a[href], button, summary, input:not([type=hidden]), select, textarea"),
      ]
      return seen
        .filter(
          (element) =>
            element.checkVisibility() && !element.matches(".ds-sr-only, .skip-link, .fix-button, .term-word"),
        )
        .filter(
          (element) => !inline(element) && !element.closest("p, .breadcrumbs, .notice, .error-summary, .problem-list"),
        )
        .map((element) => {
          // A choice is pressed by its label too, a linked card anywhere.
          const target = element.closest(".choice, [data-linked]") ?? element
          const { width, height } = target.getBoundingClientRect()
          return { what: element.outerHTML.slice(0, 120), width, height }
        })
        .filter(({ width, height }) => width < 44 || height < 43.5)
    })
    expect(small).toEqual([])
    await close()
  })
})

describe("a page", () => {
  it("does not move while its fonts arrive", async () => {
    const { page, close } = await open("home")
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
          }).observe({ type: "layout-shift", buffered: true })
          setTimeout(() => done(sum), 300)
        }),
    )
    expect(shift).toBeLessThan(0.02)
    await close()
  })

  it("opens its navigation on a phone by keyboard, without script", async () => {
    const { page, close } = await open("home", { width: 390, script: false })
    const link = page.getByRole("link", { name: "Konkursy", exact: true })
    expect(await link.isVisible()).toBe(false)
    await page.getByRole("button", { name: "Menu" }).press("Enter")
    expect(await link.isVisible()).toBe(true)
    await page.keyboard.press("Escape")
    expect(await link.isVisible()).toBe(false)
    await close()
  })

  it("starts with a link past the header", async () => {
    const { page, close } = await open("card")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    expect(await page.evaluate("document.activeElement.id")).toBe("content")
    await close()
  })

  it("puts the focus on the problems and leads from each to its field", async () => {
    const { page, close } = await open("fields")
    expect(await page.evaluate("document.activeElement.id")).toBe("error-summary")
    await page.locator("#error-summary a").nth(1).press("Enter")
    expect(await page.evaluate("document.activeElement.id")).toBe("field-grant")
    await close()
  })

  it("mends a field in place and counts characters while typing", async () => {
    const { page, close } = await open("fields")
    await page.locator("form [data-fix-field=field-grant]").click()
    expect(await page.inputValue("#field-grant")).toBe("36 000,00")
    expect(await page.textContent("#field-description-counter")).toBe("Za dużo znaków: 5")
    await page.fill("#field-description", "Krótko")
    expect(await page.textContent("#field-description-counter")).toBe("Pozostało znaków: 34")
    await close()
  })

  it("sends a form once, with the value of the pressed button", async () => {
    const { page, close } = await open("fields")
    const sent: string[] = []
    await page.route("**/galeria/fields", async (route) => {
      sent.push(route.request().method())
      await new Promise((answer) => setTimeout(answer, 400))
      await route.fulfill({ body: "ok", contentType: "text/plain" })
    })
    await page.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>("#sample .button-row button")
      button?.click()
      button?.click()
    })
    await page.waitForTimeout(600)
    expect(sent).toEqual(["POST"])
    await close()
  })

  it("explains a legal term without script", async () => {
    const { page, close } = await open("parts", { script: false })
    const meaning = page.locator("#term-own")
    expect(await meaning.isVisible()).toBe(false)
    await page.locator(".term-word").press("Enter")
    expect(await meaning.isVisible()).toBe(true)
    await close()
  })
})

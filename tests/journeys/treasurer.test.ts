import type { Page } from "playwright-core"
import { beforeAll, describe, expect, it, onTestFinished } from "vitest"
import { valuesOf } from "../../src/domains/offers/offer.form.ts"
import { offerSamples } from "../../src/domains/offers/offer.samples.ts"
import { SECTIONS, slugOf } from "../../src/domains/offers/offer.sections.ts"
import { submittedTexts } from "../../src/domains/offers/pages/submitted.texts.ts"
import { urls } from "../../src/urls.ts"
import { axeFindings } from "../support/browse.ts"
import { type Hands, keyboardHands, mouseHands, thumbHands } from "../support/hands.ts"
import { liveExample } from "../support/live.ts"

const live = await liveExample()
const office = "leszno"

type Call = { id: string; title: string; from: string; to: string }
let call: Call

beforeAll(async () => {
  call = (await live.database.db
    .selectFrom("calls")
    .select(["id", "title", "task_from as from", "task_to as to"])
    .where("state", "=", "published")
    .where("closes_at", ">", live.clock.now())
    .executeTakeFirstOrThrow()) as Call
})

const ways = [
  {
    name: "with a thumb on a phone",
    width: 390,
    script: true,
    lang: "pl",
    hands: thumbHands,
  },
  {
    name: "in English without JavaScript",
    width: 1320,
    script: false,
    lang: "en",
    hands: mouseHands,
  },
  {
    name: "with the keyboard alone",
    width: 1320,
    script: true,
    lang: "pl",
    hands: keyboardHands,
  },
] as const

describe("a treasurer goes from the public list to a verified receipt", () => {
  it.each(ways)("$name", { timeout: 240_000 }, async ({ width, script, lang, hands }) => {
    const context = await live.browser.newContext({
      viewport: { width, height: 844 },
      reducedMotion: "reduce",
      locale: lang === "pl" ? "pl-PL" : "en-GB",
      javaScriptEnabled: script,
      hasTouch: hands === thumbHands,
      isMobile: hands === thumbHands,
    })
    onTestFinished(() => context.close())
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    const it = hands(page)
    await page.goto(`${live.origin}/osoby-pokazowe`)
    await it.press('form[action="/osoby-pokazowe/pelagia.prezeska"] button')
    await page.goto(`${live.origin}${urls.calls.href({ office })}`)
    if (lang === "en") await speakEnglish(page)
    await it.press(`main a[href$="${urls.call.href({ office, callId: call.id })}"]`)
    await look(page, script)
    await it.press(`main a[href$="${urls.newOffer.href({ office, callId: call.id })}"]`)
    await look(page, script)
    await it.press(
      `main form[action$="${urls.newOffer.href({ office, callId: call.id })}"] button[type="submit"]:not([aria-hidden])`,
    )
    const offerId = /oferty\/([0-9a-f-]{36})/.exec(page.url())?.[1]
    expect(offerId, page.url()).toBeDefined()
    for (const { id } of SECTIONS) await writeSection(page, it, offerId!, id, lang)
    expect(new URL(page.url()).pathname).toBe(urls.offerCheck.href({ office, offerId: offerId! }))
    await look(page, script)
    await it.press(
      `main form[action$="${urls.offerSubmission.href({ office, offerId: offerId! })}"] button[type="submit"]:not([aria-hidden])`,
    )
    expect(new URL(page.url()).pathname).toBe(urls.offerReceipt.href({ office, offerId: offerId! }))
    await look(page, script)
    const number = (await page.textContent("main .receipt-number")) ?? ""
    expect(number).toMatch(/^\d+\/\d{4}\/\d+$/)
    await it.press(`main a[href*="${urls.receiptCheck.href({ office })}"]`)
    await look(page, script)
    expect(await page.textContent("main .receipt h2")).toContain(submittedTexts.checkGenuine[lang])
    expect(await page.textContent("main .receipt-number")).toBe(number)
  })
})

async function speakEnglish(page: Page): Promise<void> {
  if ((await page.getAttribute("html", "lang")) === "en") return
  await page
    .getByRole("link", { name: /English/ })
    .or(page.getByRole("button", { name: /English/ }))
    .first()
    .click()
  await page.waitForLoadState()
  expect(await page.getAttribute("html", "lang")).toBe("en")
}

/** Types a whole section as its form asks for it, adding the rows it needs, and goes on. */
async function writeSection(
  page: Page,
  it: Hands,
  offerId: string,
  section: (typeof SECTIONS)[number]["id"],
  lang: "pl" | "en",
) {
  const path = urls.offerSection.href({ office, offerId, section: slugOf(section) })
  const content = offerSamples.handball({ from: call.from, to: call.to })
  const values = valuesOf(content, section, lang)
  expect(new URL(page.url()).pathname).toBe(path)
  for (const name of values.keys()) {
    if (!/^(activities|results)\.\d+\.name$/.test(name) || (await page.locator(`main [name="${name}"]`).count()) > 0)
      continue
    await it.press(`main button[name="_add"][value="${name.split(".")[0]}"]`)
  }
  if (section === "costs") await writeCosts(page, it, values)
  for (const [name, value] of values) {
    if (name.endsWith(".id") || name.endsWith(".group") || value === "") continue
    if (section === "costs" && name.startsWith("costs.")) continue
    if ((await page.locator(`main [name="${name}"]`).count()) > 0) await it.fill(name, value)
  }
  await it.press('main form button[name="_go"]')
}

/** A cost is added in its group; the rows stand in the order of the groups. */
async function writeCosts(page: Page, it: Hands, values: ReadonlyMap<string, string>) {
  const groups = await page
    .locator('main button[name="_add"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute("value") ?? ""))
  const wanted = [...values]
    .filter(([name]) => name.endsWith(".group"))
    .map(([name, group]) => ({ row: name.split(".")[1]!, group }))
  const first = [...new Set(wanted.map(({ group }) => group))]
  for (const { row, group } of wanted) {
    const place = group === "administrative" ? groups.length - 1 : first.indexOf(group)
    const add = `main button[name="_add"][value="${groups[place]}"]`
    const shown = await namesOf(page)
    await it.press(add)
    const fresh = (await namesOf(page)).find((name) => !shown.includes(name)) ?? (await emptyRow(page))
    for (const column of ["name", "unit", "unitCost", "quantity"])
      await it.fill(fresh.replace(/name$/, column), values.get(`costs.${row}.${column}`) ?? "")
  }
}

const namesOf = (page: Page) =>
  page
    .locator('main [name^="costs."][name$=".name"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute("name") ?? ""))

const emptyRow = (page: Page) =>
  page
    .locator('main [name^="costs."][name$=".name"]')
    .evaluateAll((all) => all.find((one) => (one as HTMLInputElement).value === "")?.getAttribute("name") ?? "")

async function look(page: Page, script: boolean): Promise<void> {
  if (script) expect(await axeFindings(page), page.url()).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, page.url()).toBe(0)
}

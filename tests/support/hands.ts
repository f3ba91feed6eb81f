import type { Page } from "playwright-core"
import { expect } from "vitest"

/** What a person does to a page, with a pointer or with the keyboard alone. */
export type Hands = {
  /** Presses a link or a button and waits for what it leads to. */
  press(selector: string): Promise<void>
  /** Fills a field of the main part by its name; radios and lists by value, checkboxes with "on". */
  fill(name: string, value: string): Promise<void>
}

export const mouseHands = (page: Page): Hands => ({
  async press(selector) {
    await Promise.all([page.waitForNavigation(), page.locator(selector).first().click()])
  },
  ...pointedFields(page),
})

/** Touches instead of clicks; needs a context with `hasTouch`. */
export const thumbHands = (page: Page): Hands => ({
  async press(selector) {
    await Promise.all([page.waitForNavigation(), page.locator(selector).first().tap()])
  },
  ...pointedFields(page),
})

const pointedFields = (page: Page): Pick<Hands, "fill"> => ({
  async fill(name, value) {
    const { field, kind } = await fieldOf(page, name)
    if (kind === "select") await field.selectOption(value)
    else if (kind === "radio") await page.locator(`main [name="${name}"][value="${value}"]`).check({ force: true })
    else if (kind === "checkbox") await field.check({ force: true })
    else await field.fill(value)
  },
})

/** Nothing but Tab, arrows, Space, Enter and letters; whatever cannot be reached so fails. */
export const keyboardHands = (page: Page): Hands => ({
  async press(selector) {
    await tabTo(page, selector)
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")])
  },
  async fill(name, value) {
    const { kind } = await fieldOf(page, name)
    await tabTo(page, `main [name="${name}"]`)
    if (kind === "checkbox") return void (await page.keyboard.press("Space"))
    if (kind === "radio") return choose(page, name, value)
    if (kind === "date") return typeDay(page, name, value)
    if (kind === "select") {
      const label = await page.locator(`main [name="${name}"] option[value="${value}"]`).textContent()
      return page.keyboard.type(label ?? "")
    }
    await page.keyboard.press("Control+A")
    await page.keyboard.type(value)
  },
})

async function fieldOf(page: Page, name: string) {
  const field = page.locator(`main [name="${name}"]`).first()
  const kind = await field.evaluate((it) =>
    it instanceof HTMLInputElement ? it.type : it instanceof HTMLSelectElement ? "select" : "text",
  )
  return { field, kind }
}

const isFocused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 400; steps++) {
    if (await isFocused(page, selector)) return
    await page.keyboard.press("Tab")
  }
  expect.fail(`${selector} cannot be reached with the keyboard on ${page.url()}`)
}

/** Space chooses the focused radio, arrows the next ones. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.keyboard.press("Space")
  for (let steps = 0; steps < 20; steps++) {
    if (await page.locator(`main [name="${name}"][value="${value}"]`).isChecked()) return
    await page.keyboard.press("ArrowDown")
  }
  expect.fail(`${name} has no ${value}`)
}

/** Chromium asks for day, month and year in the order of its own language, which the page cannot know. */
async function typeDay(page: Page, name: string, value: string): Promise<void> {
  const [year = "", month = "", day = ""] = value.split("-")
  const field = page.locator(`main [name="${name}"]`)
  for (const digits of [day + month + year, month + day + year, year + month + day]) {
    for (let part = 0; part < 3; part++) await page.keyboard.press("ArrowLeft")
    await page.keyboard.type(digits)
    if ((await field.inputValue()) === value) return
  }
  expect.fail(`${name} does not take ${value} from the keyboard on ${page.url()}`)
}

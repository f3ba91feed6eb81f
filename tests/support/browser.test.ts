import { existsSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { launchBrowser, type Source } from "./browser.ts"

async function readPage(source: Source): Promise<{ text: string; width: number }> {
  const browser = await launchBrowser([source])
  try {
    const page = await browser.newPage()
    await page.setContent("<!doctype html><html lang=pl><h1 style='display:inline'>Zażółć gęślą jaźń</h1></html>")
    const heading = page.getByRole("heading")
    return { text: (await heading.textContent()) ?? "", width: (await heading.boundingBox())!.width }
  } finally {
    await browser.close()
  }
}

describe("the browser of the tests", () => {
  it.runIf(existsSync("/usr/bin/chromium"))("is the system's", async () => {
    const { text, width } = await readPage("system")
    expect(text).toBe("Zażółć gęślą jaźń")
    expect(width).toBeGreaterThan(100)
  })

  it.runIf(process.platform === "linux" && process.arch === "x64")("comes from its package, with letters", async () => {
    const { text, width } = await readPage("package")
    expect(text).toBe("Zażółć gęślą jaźń")
    expect(width).toBeGreaterThan(100)
  })
})

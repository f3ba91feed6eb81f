import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { validateHtml } from "../../tests/support/html.ts"
import { GALLERY_PARTS, galleryPage } from "./gallery.ts"

const pages = GALLERY_PARTS.flatMap((part) => (["pl", "en"] as const).map((lang) => ({ part, lang })))

describe.each(pages)("the gallery's $part in $lang", ({ part, lang }) => {
  const page = String(galleryPage({ lang, part }))

  it("is valid HTML", () => {
    expect(validateHtml(page)).toEqual([])
  })

  it("has one h1, no repeated id and no heading that skips a rank", () => {
    const $ = load(page)
    expect($("h1").length).toBe(1)
    const ids = $("[id]")
      .map((_, element) => $(element).attr("id"))
      .get()
    expect(new Set(ids).size).toBe(ids.length)
    const ranks = $("main :is(h1, h2, h3, h4)")
      .map((_, h) => Number(h.tagName[1]))
      .get()
    for (const [index, rank] of ranks.entries()) expect(rank - (ranks[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it("describes controls only by what is on the page", () => {
    const $ = load(page)
    $("[aria-describedby]").each((_, element) => {
      for (const id of ($(element).attr("aria-describedby") ?? "").split(" ")) expect($(`#${id}`).length).toBe(1)
    })
  })
})

describe("galleryPage", () => {
  it("speaks each language throughout the page's frame", () => {
    expect(String(galleryPage({ lang: "en" }))).toContain("Skip to content")
    expect(String(galleryPage({ lang: "en" }))).not.toMatch(/[ąęśżźćńłó]/)
  })

  it("forces a colour scheme when asked", () => {
    expect(String(galleryPage({ lang: "pl", dark: true }))).toContain('data-color-scheme="dark"')
    expect(String(galleryPage({ lang: "pl" }))).toContain('data-color-scheme="auto"')
  })
})

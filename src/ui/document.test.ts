import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { validateHtml, wholePage } from "../../tests/support/html.ts"
import type { DocumentModel } from "../platform/pdf.model.ts"
import { contractDocument } from "../platform/pdf.samples.ts"
import { pdf, stopPdf } from "../platform/pdf.ts"
import { chartFigure, documentView } from "./public.ts"

const ui = { lang: "pl" } as const
const figure = chartFigure(ui, {
  title: "Dotacje",
  summary: "Dotacje rosną z roku na rok.",
  categories: ["2025", "2026"],
  series: [{ label: "Dotacje", values: [10, 20] }],
  format: String,
})
const changed: DocumentModel = {
  ...contractDocument,
  blocks: [
    ...contractDocument.blocks,
    figure,
    { kind: "paragraph", text: ["W terminie ", { removed: "14 dni" }, { added: "21 dni" }, " od <b>ogłoszenia</b>"] },
  ],
}

describe("documentView", () => {
  const drawn = String(documentView(ui, changed))

  it("is valid, and escapes what people wrote", () => {
    expect(validateHtml(wholePage(drawn))).toEqual([])
    expect(drawn).toContain("&lt;b&gt;ogłoszenia")
  })

  it("leaves the title to the page and begins its headings below it", () => {
    const $ = load(drawn)
    expect($("h1").length).toBe(0)
    expect($("h2").first().text()).toBe("§ 1 Przedmiot umowy")
  })

  it("says changes in words, not only in colour", () => {
    const $ = load(drawn)
    expect($("del").text()).toBe("usunięto: 14 dni")
    expect($("ins").text()).toBe("dodano: 21 dni")
  })

  it("draws the figure without style attributes and says what it shows", () => {
    const $ = load(drawn)
    expect($(".chart-picture[role=img]").attr("aria-label")).toBe("Dotacje rosną z roku na rok.")
    expect($(".chart-picture").html()).not.toMatch(/style=/)
  })

  it("is typeset from the same model", async () => {
    const file = await pdf(changed)
    expect(Buffer.from(file).toString("latin1")).toContain("/Alt")
    await stopPdf()
  })
})

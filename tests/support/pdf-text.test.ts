import { afterAll, expect, it } from "vitest"
import { pdf, stopPdf } from "../../src/platform/pdf.ts"
import { pdfText } from "./pdf-text.ts"

afterAll(stopPdf)

it("reads every glyph, also those whose numbers are brackets", async () => {
  // Glyphs are numbered as they come: the 40th and the 41st are "(" and ")" in a string of the file.
  const letters = Array.from("abcdefghijklmnopqrstuwyzABCDEFGHIJKLMNOPRSTUWYZ0123456789ąćęłńóśźż")
  const text = `${letters.join("")} ${letters.toReversed().join("")}`
  const file = await pdf({
    ...{ lang: "pl", title: "Litery", author: "Urząd", issuedAt: Temporal.Instant.from("2026-11-24T12:00:00Z") },
    blocks: [{ kind: "paragraph", text }],
  })
  expect(pdfText(file).replaceAll(/\s/g, "")).toContain(text.replaceAll(/\s/g, ""))
})

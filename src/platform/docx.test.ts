import { strFromU8, unzipSync } from "fflate"
import mammoth from "mammoth"
import { describe, expect, it } from "vitest"
import { docx } from "./docx.ts"
import type { DocumentBlock, DocumentModel } from "./pdf.model.ts"
import { contractDocument } from "./pdf.samples.ts"

const paper = (...blocks: DocumentBlock[]): DocumentModel => ({
  lang: "pl",
  title: "Próba",
  issuedAt: Temporal.Instant.from("2026-11-24T12:00:00Z"),
  blocks,
})
const part = (file: Uint8Array, name: string) => strFromU8(unzipSync(file)[name]!)
const asHtml = async (file: Uint8Array) => (await mammoth.convertToHtml({ buffer: Buffer.from(file) })).value

describe("docx", () => {
  it("keeps headings, lists, tables and every word of a contract", async () => {
    const html = await asHtml(await docx(contractDocument))
    expect(html).toContain("<h1>Umowa nr 14/2026</h1>")
    expect(html).toMatch(/<h2>§ 1\s+Przedmiot umowy<\/h2>/)
    expect(html).toMatch(/<ol><li>Zleceniodawca zleca/)
    expect(html).toContain("Wynagrodzenie prowadzących warsztaty")
    expect(html).toContain("<strong>Żywy Łęg</strong>")
    expect(html).toMatch(/<thead>.*<\/thead>/s)
  })

  it("says its language, title and that nothing is binding yet", async () => {
    const file = await docx(contractDocument)
    expect(part(file, "word/styles.xml")).toContain('w:val="pl-PL"')
    expect(part(file, "docProps/core.xml")).toContain("Umowa o realizację zadania publicznego nr 14/2026")
    expect(part(file, "word/document.xml")).toContain("WERSJA ROBOCZA")
  })

  it("counts each numbered list from one", async () => {
    const list: DocumentBlock = { kind: "list", ordered: true, items: ["a", "b"] }
    const xml = part(await docx(paper(list, { kind: "paragraph", text: "między" }, list)), "word/document.xml")
    expect(new Set(Array.from(xml.matchAll(/<w:numId w:val="(\d+)"/g), ([, id]) => id)).size).toBe(2)
  })

  it("marks what was added and what was removed", async () => {
    const html = part(
      await docx(paper({ kind: "paragraph", text: ["Termin ", { removed: "14 dni" }, { added: "21 dni" }] })),
      "word/document.xml",
    )
    expect(html).toMatch(/<w:strike\/>.*14 dni/s)
    expect(html).toMatch(/<w:u w:val="single"\/>.*21 dni/s)
  })

  it("draws a figure with its words for those who do not see it", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="840" height="320"><rect width="9" height="9"/></svg>'
    const file = await docx(paper({ kind: "figure", svg, alt: "Dotacje rosną.", caption: "Dotacje" }))
    expect(part(file, "word/document.xml")).toContain('descr="Dotacje rosną."')
    expect(Object.keys(unzipSync(file)).some((name) => name.endsWith(".svg"))).toBe(true)
  })

  it("survives characters that a file of XML may not hold", async () => {
    const html = await asHtml(await docx(paper({ kind: "paragraph", text: "a\u0000b\ud800c\u000bd <&> e" })))
    expect(html).toContain("ab\ufffdcd &lt;&amp;&gt; e")
  })

  it("refuses a link that could run a script", async () => {
    const bad = paper({ kind: "paragraph", text: [{ link: "javascript:alert(1)", text: "x" }] })
    await expect(docx(bad)).rejects.toThrow("javascript:alert(1)")
  })
})

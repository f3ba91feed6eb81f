import { afterAll, describe, expect, it } from "vitest"
import { pdfPages, pdfText } from "../../tests/support/pdf-text.ts"
import type { DocumentBlock, DocumentModel } from "./pdf.model.ts"
import { contractDocument } from "./pdf.samples.ts"
import { pdf, stopPdf } from "./pdf.ts"

const issuedAt = Temporal.Instant.from("2026-03-02T10:15:00Z")
const letter = (...blocks: DocumentBlock[]): DocumentModel => ({ lang: "pl", title: "Pismo", issuedAt, blocks })
const paragraph = (text: string): DocumentModel => letter({ kind: "paragraph", text })
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1")

afterAll(stopPdf)

describe("a document as PDF", () => {
  it("keeps every text in the order of reading, with Polish letters", async () => {
    const text = pdfText(await pdf(contractDocument))
    const expected = [
      "WERSJA ROBOCZA",
      "Zażółć gęślą jaźń",
      "Leszno, 2 marca 2026 r.",
      "Żywy Łęg",
      "§ 1 Przedmiot umowy",
      "1. Zleceniodawca zleca",
      "2. Integralną częścią",
      "1) kosztorys;",
      "a) działania;",
      "3) opis działań.",
      "§ 2 Termin",
      "Kosztorys",
      "I. Koszty realizacji działań",
      "60. Wynagrodzenie",
      "175 200,00 zł",
      "jak to zrobić",
      "Anna Łąka",
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ]
    let position = 0
    for (const part of expected) {
      expect(text.slice(position), `after ${position}`).toContain(part)
      position = text.indexOf(part, position)
    }
  })

  it("numbers the pages and repeats the header row and the draft mark on each", async () => {
    const pages = pdfPages(await pdf(contractDocument))
    expect(pages).toHaveLength(4)
    pages.forEach((page, index) => {
      expect(page).toContain(`strona ${index + 1} z 4`)
      expect(page).toContain("WERSJA ROBOCZA")
    })
    expect(pages[1]).toContain("Rodzaj kosztu")
  })

  it("is tagged, says its language and title and declares PDF/UA-1 and PDF/A-2a", async () => {
    const file = latin1(await pdf(contractDocument))
    const catalogue = file.slice(file.lastIndexOf("/Type /Catalog"))
    expect(catalogue).toMatch(/\/MarkInfo <<\s*\/Marked true/)
    expect(catalogue).toContain("/Lang (pl)")
    expect(catalogue).toContain("/StructTreeRoot")
    expect(catalogue).toContain("/DisplayDocTitle true")
    for (const tag of ["H1", "H2", "Table", "TH", "L", "LI", "Link"]) expect(file).toMatch(new RegExp(`/S /${tag}\\b`))
    const metadata = file.slice(file.lastIndexOf("<?xpacket begin"))
    expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>")
    expect(metadata).toContain("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>")
    expect(Buffer.from(metadata, "latin1").toString("utf8")).toContain("Umowa o realizację zadania publicznego")
  })

  it("points its last cross-reference table at the replaced objects", async () => {
    const file = latin1(await pdf(contractDocument))
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)![1])
    const entries = [...file.slice(start).matchAll(/(\d+) 1\n(\d{10}) 00000 n /g)]
    expect(entries).toHaveLength(2)
    for (const [, number, offset] of entries) expect(file.slice(Number(offset))).toMatch(new RegExp(`^${number} 0 obj`))
  })

  it("carries its fonts inside", async () => {
    const file = latin1(await pdf(contractDocument))
    const descriptors = file.split("/Type /FontDescriptor").slice(1)
    expect(descriptors.length).toBeGreaterThan(2)
    for (const descriptor of descriptors) expect(descriptor.slice(0, 400)).toMatch(/\/FontFile[23] /)
    expect(file).toMatch(/\+Lato-Regular/)
  })

  it("gives the same bytes for the same document, also in a new thread", async () => {
    const first = await pdf(contractDocument)
    await stopPdf()
    expect(Buffer.from(await pdf(contractDocument)).equals(first)).toBe(true)
    const later = await pdf({ ...contractDocument, issuedAt: issuedAt.add({ hours: 1 }) })
    expect(Buffer.from(later).equals(first)).toBe(false)
  })

  it("speaks English where the document does", async () => {
    const file = await pdf({ ...paragraph("Hello"), lang: "en" })
    expect(latin1(file)).toContain("/Lang (en)")
    expect(pdfText(file)).toContain("page 1 of 1")
  })

  it("takes four pages in under 300 ms once warm", async () => {
    await pdf(contractDocument)
    const started = performance.now()
    await pdf({ ...contractDocument, title: "Inna umowa" })
    expect(performance.now() - started).toBeLessThan(300)
  })

  it("leaves the thread of the caller free while it works", async () => {
    let ticks = 0
    const timer = setInterval(() => ticks++, 1)
    await Promise.all(Array.from({ length: 10 }, (_, n) => pdf({ ...contractDocument, title: `Umowa ${n}` })))
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(5)
  })
})

describe("odd texts", () => {
  it("never reads a text as markup", async () => {
    const odd = '#panic("x") $x^2$ *bold* `code` <label> @ref = title // comment \\ #sys.inputs'
    expect(pdfText(await pdf(paragraph(odd)))).toContain(odd)
  })

  it("prints a picture without a font as a box and a letter without a font as its number", async () => {
    const text = pdfText(await pdf(paragraph("Piknik 🎉👨‍👩‍👧 dla pana 漢字, koniec")))
    expect(text).toContain("Piknik □□□□ dla pana [U+6F22][U+5B57], koniec")
  })

  it("prints Greek, Cyrillic and signs as they are", async () => {
    const odd = "Київ, Ελλάδα, → ✓ ☐ € § ½ ≤"
    expect(pdfText(await pdf(paragraph(odd)))).toContain(odd)
  })

  it("drops what cannot be seen and survives halves of characters", async () => {
    const text = pdfText(await pdf(paragraph("a\u0000b\u202ec\u200bd\ud800e\ue000f\ufdd0g\r\nh\u2028i")))
    expect(text).toContain("abcd\ufffde\ufffdf\ufffdg h i")
  })

  it("breaks a word longer than the line so that nothing is lost, and adds nothing to it", async () => {
    const word = "abcdefghij".repeat(1000)
    const pages = pdfPages(await pdf(letter({ kind: "facts", facts: [{ label: "x".repeat(300), value: word }] })))
    expect(pages.join("").replace(/strona \d+ z \d+|\s/g, "")).toContain(word)
    const lines = pages.flatMap((page) => page.split("\n"))
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(120)
  })

  it("sets ten thousand characters in a table cell across pages", async () => {
    const long = "Zażółć gęślą jaźń. ".repeat(550)
    const table: DocumentBlock = {
      kind: "table",
      columns: [{ header: "A" }, { header: "B", width: 1 }],
      rows: [["1", long]],
    }
    const pages = pdfPages(await pdf(letter(table)))
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.join(" ").match(/jaźń/g)).toHaveLength(550)
  })

  it("sets empty texts, tables, lists and clauses", async () => {
    const file = await pdf(
      letter(
        { kind: "paragraph", text: "" },
        { kind: "list", items: [] },
        { kind: "facts", facts: [] },
        { kind: "table", columns: [{ header: "" }], rows: [] },
        { kind: "clause", items: [] },
        { kind: "signatures", signatures: [] },
      ),
    )
    expect(pdfPages(file)).toHaveLength(1)
  })

  it("raises a heading that would skip a level, which PDF/UA forbids", async () => {
    const file = await pdf(letter({ kind: "heading", level: 3, text: "Głęboko" }, { kind: "clause", items: ["x"] }))
    expect(latin1(file)).toMatch(/\/S \/H1\b/)
  })

  it("refuses a link that could run a script, and goes on with the next document", async () => {
    const bad = letter({ kind: "paragraph", text: [{ link: "javascript:alert(1)", text: "x" }] })
    await expect(pdf(bad)).rejects.toThrow("javascript:alert(1)")
    expect(pdfText(await pdf(paragraph("dalej")))).toContain("dalej")
  })
})

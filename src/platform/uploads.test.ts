import { describe, expect, it } from "vitest"
import { pdf, stopPdf } from "./pdf.ts"
import { contentDisposition, type FileKind, inspectUpload, plainName } from "./uploads.ts"

const rule = { kinds: ["pdf", "docx", "jpg", "png", "txt"] as const satisfies FileKind[], maxBytes: 1_000_000 }
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
)
const text = (content: string): Uint8Array => new TextEncoder().encode(content)

async function codeFor(name: string, bytes: Uint8Array, limits = rule): Promise<string> {
  const outcome = await inspectUpload({ name, bytes }, "attachment", limits)
  return outcome.ok ? outcome.value.kind : outcome.problems[0]!.code
}

describe("an uploaded file", () => {
  it("is taken when its content is what its name says", async () => {
    const document = await pdf({
      lang: "pl",
      title: "x",
      issuedAt: Temporal.Instant.fromEpochMilliseconds(0),
      blocks: [],
    })
    await stopPdf()
    expect(await codeFor("umowa.PDF", document)).toBe("pdf")
    expect(await codeFor("herb.png", PNG)).toBe("png")
    expect(await codeFor("uwagi.txt", text("Zażółć gęślą jaźń\r\n"))).toBe("txt")
  })

  it("is refused when it lies about its type", async () => {
    expect(await codeFor("umowa.pdf", PNG)).toBe("file.lies_about_type")
    expect(await codeFor("umowa.pdf", text("to nie jest PDF"))).toBe("file.lies_about_type")
    expect(await codeFor("zdjecie.jpg", text("<script>alert(1)</script>"))).toBe("file.lies_about_type")
    expect(await codeFor("notatka.txt", PNG)).toBe("file.lies_about_type")
  })

  it("is refused when nothing is recognised in it", async () => {
    expect(await codeFor("umowa.pdf", Uint8Array.of(0, 1, 2, 3, 4, 5))).toBe("file.unknown_content")
  })

  it("is refused when its kind is not asked for, whatever it holds", async () => {
    expect(await codeFor("wirus.exe", text("MZ"))).toBe("file.not_accepted")
    expect(await codeFor("strona.svg", text("<svg onload=alert(1)>"))).toBe("file.not_accepted")
    expect(await codeFor("bez-rozszerzenia", text("x"))).toBe("file.not_accepted")
  })

  it("is refused when empty or larger than the limit, and the message says by how much", async () => {
    expect(await codeFor("a.txt", text(""))).toBe("file.empty")
    expect(await codeFor("a.txt", text("12345"), { ...rule, maxBytes: 5 })).toBe("txt")
    const outcome = await inspectUpload({ name: "a.txt", bytes: new Uint8Array(10_000_001) }, "f", {
      ...rule,
      maxBytes: 10_000_000,
    })
    expect(outcome.ok ? "" : outcome.problems[0]!.message.pl).toContain("ma 10,1 MB, a może mieć najwyżej 10 MB")
  })

  it("loses the folders and the tricks in its name", () => {
    expect(plainName("C:\\Users\\Anna\\Łąka i żaba.pdf")).toBe("Łąka i żaba.pdf")
    expect(plainName("../../etc/passwd")).toBe("passwd")
    expect(plainName("faktura\u202efdp.exe")).toBe("fakturafdp.exe")
    expect(plainName("a\r\nSet-Cookie: x=1.pdf")).toBe("aSet-Cookie x=1.pdf")
    expect(plainName("...")).toBe("plik")
    expect(plainName(`${"ż".repeat(400)}.pdf`)).toMatch(/^ż{146}\.pdf$/)
  })
})

describe("the headers of a download", () => {
  it("name the file for old and for new readers", () => {
    expect(contentDisposition("Oferta – łąka (1)'s.pdf", true)).toBe(
      "attachment; filename=\"Oferta  laka (1)'s.pdf\"; filename*=UTF-8''Oferta%20%E2%80%93%20%C5%82%C4%85ka%20%281%29%27s.pdf",
    )
  })

  it("never let a name end the header", () => {
    expect(contentDisposition('x"; filename="y.html', true)).not.toMatch(/filename="[^"]*"[^;]/)
  })
})

import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { docxOf, zipOf } from "./docx.samples.ts"
import { type CardReading, readCards } from "./read-card.ts"
import { readCardFile, textOfFile } from "./read-file.ts"

const text = readFileSync(new URL("../samples/leszno-karta.txt", import.meta.url), "utf8")
const utf8 = (content: string) => new TextEncoder().encode(content)
const code = async (name: string, bytes: Uint8Array) => {
  const result = await readCardFile({ name, bytes })
  return result.ok ? "ok" : result.problems[0]!.code
}

/** Encodes by looking each letter up in what the platform decodes. */
function encode(content: string, encoding: "windows-1250" | "iso-8859-2"): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  )
  return Uint8Array.from([...content], (letter) => table.get(letter) ?? 0x3f)
}

const utf16 = (content: string, littleEndian: boolean, mark: boolean) => {
  const units = [...(mark ? "\ufeff" : ""), ...content].flatMap((letter) =>
    Array.from(letter, (_, n) => letter.charCodeAt(n)),
  )
  return Uint8Array.from(units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])))
}

describe("a text file", () => {
  const meant = readCards(text)
  it.each([
    ["UTF-8", utf8(text)],
    ["UTF-8 with a mark", utf8(`\ufeff${text}`)],
    ["UTF-16", utf16(text, true, true)],
    ["UTF-16 of the other order", utf16(text, false, true)],
    ["UTF-16 without a mark", utf16(text, true, false)],
    ["windows-1250", encode(text, "windows-1250")],
    ["ISO-8859-2", encode(text, "iso-8859-2")],
  ])("is read in %s", async (_, bytes) => {
    expect(await readCardFile({ name: "karta.txt", bytes })).toEqual(meant)
  })
})

const CARD = [
  "Cel II - Życie & praca - szef celu I Zastępca",
  "9. Organizacje pozarządowe - koordynator Dyrektor",
  "1. Program współpracy",
  "Adresaci",
  "Organizacje",
  "Etapy realizacji zadania",
  [
    ["Etapy realizacji", "Rok"],
    ["", "2010", "2009"],
    ["1. Opracowanie\nprogramu", "2,5/2,5%", "-"],
    ["2. Konsultacje", "0/10%", ""],
    ["3. Uchwała", "5/5%"],
  ],
  "Podmioty współpracujące",
  [
    ["Nazwa", "Zakres współpracy"],
    ["Rada Miejska", "opinia\nuchwała,"],
  ],
  "Mierniki dla realizacji zadania",
  [
    ["Typ", "Wskaźnik", "Źródło", "2010", "2009"],
    ["Wskaźniki produktu:", "", "", "", ""],
    ["", "Liczba osób", "MOPR", "1 234", "5^1"],
    ["", "Kwota dotacji", "UM", "1.149.351.74", "bd."],
  ],
  "Budżet zadania",
  [["Źródło finansowania", "Środki"]],
]

describe("a Word file", () => {
  it("keeps tables as tables, with paragraphs inside cells, empty cells and short rows", async () => {
    const result = await readCardFile({ name: "Karta.DOCX", bytes: docxOf(CARD) })
    const { card, questions } = (result as { cards: CardReading[] }).cards[0]!
    expect(card.goal.name).toBe("Życie & praca")
    expect(card.stageYears).toEqual([2010, 2009])
    expect(
      card.stages.map((stage) => [stage.number, stage.name, stage.cells.map((cell) => cell.printed), stage.unaligned]),
    ).toEqual([
      ["1", "Opracowanie programu", ["2,5/2,5%", "-"], []],
      ["2", "Konsultacje", ["0/10%", ""], []],
      ["3", "Uchwała", [], ["5/5%"]],
    ])
    expect(card.bodies).toEqual([{ name: "Rada Miejska", scopes: ["opinia", "uchwała"] }])
    expect(card.indicators.map((row) => [row.name, row.source, row.values.map((value) => value.printed)])).toEqual([
      ["Liczba osób", "MOPR", ["1 234", "5¹"]],
      ["Kwota dotacji", "UM", ["1.149.351.74", "bd."]],
    ])
    expect(card.budget).toEqual([])
    expect(questions.map((question) => question.path)).toEqual([
      "stages.2.row",
      "indicators.0.values.2009",
      "indicators.1.values.2010",
    ])
  })

  it("does not read a footnote mark as a digit", async () => {
    const result = await textOfFile({ name: "a.docx", bytes: docxOf(["5^12 osób"]) })
    expect(result).toMatchObject({ ok: true, value: expect.stringContaining("5¹² osób") })
  })
})

describe("a file that lies or harms", () => {
  const pdf = utf8("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n")
  const png = Uint8Array.from([
    0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0,
  ])

  it("is told what is wrong", async () => {
    expect(await code("karta.docx", pdf)).toBe("file.lies")
    expect(await code("karta.txt", png)).toBe("file.lies")
    expect(await code("karta.docx", utf8(text))).toBe("file.lies")
    expect(await code("karta.txt", docxOf(CARD))).toBe("file.lies")
    expect(await code("karta.docx", zipOf({ "a.txt": "a" }))).toBe("file.lies")
    expect(await code("karta.pdf", pdf)).toBe("file.kind")
    expect(await code("karta.html", utf8("<!DOCTYPE html><p>Cel II</p>"))).toBe("file.kind")
    expect(await code("karta.txt", new Uint8Array())).toBe("card.empty")
    expect(await code("karta.txt", utf8("Szanowni Państwo"))).toBe("card.not_a_card")
    expect(await code("karta", utf8(text))).toBe("ok")
  })

  it("is refused when it is too large, before it is unpacked", async () => {
    expect(await code("karta.txt", new Uint8Array(5 * 1024 * 1024 + 1))).toBe("file.too_large")
    const zeros = new Uint8Array(31 * 1024 * 1024)
    const bomb = zipOf({ "word/document.xml": "<a/>", "word/media/a.bin": zeros })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await code("karta.docx", bomb)).toBe("file.unpacks_too_large")
    expect(await code("karta.docx", zipOf({ "word/document.xml": zeros.subarray(0, 9_000_000) }))).toBe(
      "file.unpacks_too_large",
    )
  })

  it("is refused when its directory lies about sizes", async () => {
    const liar = zipOf({ "word/document.xml": new Uint8Array(20 * 1024 * 1024) }, 100)
    expect(await code("karta.docx", liar)).toBe("file.unpacks_too_large")
  })

  it("is refused when it is damaged", async () => {
    const whole = docxOf(CARD)
    expect(await code("karta.docx", whole.slice(0, -30))).toBe("file.damaged")
    expect(
      await code(
        "karta.docx",
        whole.map((byte, n) => (n > 60 && n < 200 ? 0 : byte)),
      ),
    ).toBe("file.damaged")
    expect(await code("karta.docx", zipOf({ "word/document.xml": "<w:document" }))).toBe("file.damaged")
  })
})

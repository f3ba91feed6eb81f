import { inflateSync } from "node:zlib"

/**
 * The text of a PDF written by `src/platform/pdf.ts`, one string a page in the order of its content, a new line where
 * the typesetter began one or jumped to another column (headers and footers too). Reads only what that writer produces.
 */
export function pdfPages(file: Uint8Array): string[] {
  const objects = objectsOf(Buffer.from(file).toString("latin1"))
  const tree = [...objects.values()].find((body) => /\/Type \/Pages\b/.test(body))!
  const kids = /\/Kids \[(.+?)\]/s.exec(tree)![1]!
  return Array.from(kids.matchAll(/(\d+) 0 R/g), ([, number]) => textOf(objects.get(Number(number))!, objects))
}

/** All pages as one text with single spaces, for searching sentences that cross lines. */
export const pdfText = (file: Uint8Array): string => pdfPages(file).join(" ").replace(/\s+/g, " ")

type Objects = Map<number, string>
type Font = { letters: Map<number, string>; widths: Map<number, number> }

function objectsOf(file: string): Objects {
  const found = file.matchAll(/(?<=\n)(\d+) 0 obj\n(.*?)\nendobj/gs)
  return new Map(Array.from(found, ([, number, body]) => [Number(number), body!]))
}

function textOf(page: string, objects: Objects): string {
  const named = page.matchAll(/\/(f\d+) (\d+) 0 R/g)
  const fonts = new Map(Array.from(named, ([, name, number]) => [name!, fontOf(objects, Number(number))]))
  const pieces = streamOf(objects.get(referenceOf(page, "Contents"))!).matchAll(
    /([\d.-]+) ([\d.-]+) cm(?:(?! cm).)*?BT.*?\/(f\d+) ([\d.]+) Tf(.*?)ET/gs,
  )
  let text = ""
  let end = { x: Number.NaN, y: Number.NaN }
  for (const [, left, bottom, name, size, shown] of pieces) {
    const [x, y, font] = [Number(left), Number(bottom), fonts.get(name!)!]
    const codes = codesOf(shown!)
    const adjoins = Math.abs(y - end.y) < 0.5 && Math.abs(x - end.x) < 0.2 * Number(size)
    text += (adjoins ? "" : "\n") + codes.map((code) => font.letters.get(code) ?? "").join("")
    const width = codes.reduce((sum, code) => sum + (font.widths.get(code) ?? 0), 0)
    end = { x: x + ((width - kerning(shown!)) / 1000) * Number(size), y }
  }
  return text.trim()
}

function fontOf(objects: Objects, number: number): Font {
  const font = objects.get(number)!
  const map = streamOf(objects.get(referenceOf(font, "ToUnicode"))!)
  const letters = Array.from(map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>(?=\n)/g), ([, code, text]) => {
    return [Number.parseInt(code!, 16), Buffer.from(text!, "hex").swap16().toString("utf16le")] as const
  })
  const descendant = objects.get(Number(/\/DescendantFonts \[(\d+) 0 R\]/.exec(font)![1]))!
  const widths = (/\/W \[([\d. -]*)\]/.exec(descendant)?.[1] ?? "").trim().split(/\s+/).map(Number)
  const ranges = Array.from({ length: Math.floor(widths.length / 3) }, (_, i) => widths.slice(i * 3, i * 3 + 3))
  const each = ranges.flatMap(([from, to, width]) =>
    Array.from({ length: to! - from! + 1 }, (_, i) => [from! + i, width!] as const),
  )
  return { letters: new Map(letters), widths: new Map(each) }
}

/** Glyph numbers of every string that an operator shows: two bytes each, as literal or hexadecimal strings. */
function codesOf(shown: string): number[] {
  return stringsIn(shown).flatMap(({ literal, text }) => {
    const bytes = literal ? unescaped(text) : Buffer.from(text, "hex")
    return Array.from({ length: bytes.length / 2 }, (_, i) => bytes.readUInt16BE(i * 2))
  })
}

/** The strings of an operator, without their delimiters; brackets in pairs stand in a literal one as they are. */
function stringsIn(shown: string): { literal: boolean; text: string }[] {
  const found: { literal: boolean; text: string }[] = []
  for (let at = 0; at < shown.length; at++) {
    const literal = shown[at] === "("
    if (!literal && shown[at] !== "<") continue
    const start = at + 1
    if (literal) at = endOfLiteral(shown, start)
    else at = shown.indexOf(">", start)
    found.push({ literal, text: shown.slice(start, at) })
  }
  return found
}

function endOfLiteral(shown: string, start: number): number {
  let depth = 0
  for (let at = start; ; at++) {
    if (at >= shown.length) throw new Error("a string of the PDF has no end")
    if (shown[at] === "\\") at++
    else if (shown[at] === "(") depth++
    else if (shown[at] === ")" && depth-- === 0) return at
  }
}

/** Sum of the numbers between the strings of a TJ array, in thousandths of the size, to the left. */
function kerning(shown: string): number {
  let between = shown
  for (const { text } of stringsIn(shown)) between = between.replace(text, () => "")
  return Array.from(between.matchAll(/[)>] (-?[\d.]+) (?=[(<])/g), ([, value]) => Number(value)).reduce(
    (a, b) => a + b,
    0,
  )
}

const ESCAPES: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }

/** Bytes of a literal string (ISO 32000-1, 7.3.4.2). */
function unescaped(literal: string): Buffer {
  const text = literal.replace(/\\([0-7]{1,3}|.)/gs, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
  )
  return Buffer.from(text, "latin1")
}

const referenceOf = (body: string, key: string): number => Number(new RegExp(`/${key} (\\d+) 0 R`).exec(body)![1])

function streamOf(body: string): string {
  const stream = /stream\r?\n(.*)\nendstream/s.exec(body)![1]!
  return body.includes("/FlateDecode") ? inflateSync(Buffer.from(stream, "latin1")).toString("latin1") : stream
}

import { crc32, deflateRawSync } from "node:zlib"

/** A paragraph, or a table of rows of cells; a cell may have several paragraphs set apart by line breaks. */
type DocxPart = string | string[][]

/** A minimal Word document, packed by hand. */
export const docxOf = (parts: readonly DocxPart[]): Uint8Array =>
  zipOf({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${parts.map(partXml).join("")}</w:body></w:document>`,
  })

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
const paragraph = (text: string) => {
  const runs = text
    .split(/(\^\d+)/)
    .map((run) =>
      run.startsWith("^")
        ? `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${run.slice(1)}</w:t></w:r>`
        : `<w:r><w:t xml:space="preserve">${escaped(run)}</w:t></w:r>`,
    )
  return `<w:p>${runs.join("")}</w:p>`
}
const partXml = (part: DocxPart): string =>
  typeof part === "string"
    ? paragraph(part)
    : `<w:tbl>${part.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell.split("\n").map(paragraph).join("")}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`

/** A zip archive; `claimed` replaces the unpacked size that its directory states. */
export function zipOf(files: Record<string, string | Uint8Array>, claimed?: number): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content as string)
    const packed = deflateRawSync(bytes)
    const header = Buffer.alloc(26)
    header.writeUInt16LE(20, 0)
    header.writeUInt16LE(8, 4)
    header.writeUInt32LE(crc32(bytes), 10)
    header.writeUInt32LE(packed.length, 14)
    header.writeUInt32LE(claimed ?? bytes.length, 18)
    header.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), header, Buffer.from(name), packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), header, rest, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]))
}

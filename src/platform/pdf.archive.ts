const UA_SCHEMA = [
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>",
  "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>",
  '<rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>',
  "<pdfaProperty:description>Part of PDF/UA to which the document conforms</pdfaProperty:description>",
  "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li>",
  "</rdf:Seq></pdfaSchema:property></rdf:li>",
].join("")

/**
 * Declares PDF/UA-1 in a PDF/A-2a file by an incremental update (ISO 32000-1, 7.5.6), because the typesetter
 * writes one standard at a time. The caller has set the same document as PDF/UA-1 before, so its checks have passed.
 * Two objects change: the catalogue shows the title in the window, the metadata name the standard and describe it.
 * @throws Error when the file is not built as expected: a new version of the typesetter wants a look at this
 */
export function declareAccessible(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive)
  const file = bytes.toString("latin1")
  const trailer = one(file.slice(file.lastIndexOf("trailer")), /<<(.+?)>>\s*startxref\s+(\d+)/s)
  const root = Number(one(trailer[1]!, /\/Root (\d+) 0 R/)[1])
  const catalogue = objectOf(file, root)
  const metadata = Number(one(catalogue, /\/Metadata (\d+) 0 R/)[1])

  const updates = [
    [root, swap(catalogue, "/ViewerPreferences <<", "/ViewerPreferences <<\n    /DisplayDocTitle true")],
    [metadata, withMetadata(objectOf(file, metadata))],
  ] as const
  const parts = ["\n"]
  let offset = bytes.length + 1
  const entries = updates.map(([number, body]) => {
    const part = `${number} 0 obj\n${body}\nendobj\n`
    const entry = `${number} 1\n${String(offset).padStart(10, "0")} 00000 n \n`
    parts.push(part)
    offset += part.length
    return entry
  })
  parts.push(
    `xref\n${entries.join("")}trailer\n<<${trailer[1]}  /Prev ${trailer[2]}\n>>\nstartxref\n${offset}\n%%EOF\n`,
  )
  return Buffer.concat([bytes, Buffer.from(parts.join(""), "latin1")])
}

function withMetadata(object: string): string {
  const xml = one(object, /stream\r?\n(.*)\nendstream/s)[1]!
  const named = swap(xml, "<pdfaid:part>", "<pdfuaid:part>1</pdfuaid:part><pdfaid:part>")
  const spaced = swap(named, "xmlns:pdfaid=", 'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid=')
  const described = swap(spaced, "</rdf:Bag></pdfaExtension:schemas>", `${UA_SCHEMA}</rdf:Bag></pdfaExtension:schemas>`)
  return `<<\n  /Length ${described.length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n${described}\nendstream`
}

const objectOf = (file: string, number: number): string =>
  one(file, new RegExp(`\\n${number} 0 obj\\n(.+?)\\nendobj`, "s"))[1]!

function one(text: string, pattern: RegExp): RegExpExecArray {
  const match = pattern.exec(text)
  if (!match) throw new Error(`The PDF has no ${pattern}`)
  return match
}

function swap(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`The PDF does not have exactly one "${from}"`)
  return text.replace(from, () => to)
}

import { readFileSync } from "node:fs"
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler"
import { declareAccessible } from "./pdf.archive.ts"
import type { DocumentModel } from "./pdf.model.ts"
import { prepare } from "./pdf.prepare.ts"

const FACES = [
  "400Regular/Lato_400Regular",
  "400Regular_Italic/Lato_400Regular_Italic",
  "700Bold/Lato_700Bold",
  "700Bold_Italic/Lato_700Bold_Italic",
  "900Black/Lato_900Black",
]

const template = readFileSync(new URL("./pdf.template.typ", import.meta.url), "utf8")
const fontBlobs = FACES.map((face) => readFileSync(new URL(import.meta.resolve(`@expo-google-fonts/lato/${face}.ttf`))))
const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs }] })

/** Characters that turned out to be in no font, remembered so that only their first document is set twice. */
const unsettable = new Set<string>()

/**
 * Sets a document and writes it as PDF. Blocks the thread it runs on (some 30 ms for four pages).
 * @throws Error when the template itself does not compile: a bug, never a matter of the texts
 */
export function typeset(model: DocumentModel): Uint8Array {
  try {
    for (let attempt = 0; ; attempt++) {
      const document = compile(model)
      try {
        compiler.pdf(document, { pdfStandard: "ua-1" })
        return declareAccessible(compiler.pdf(document, { pdfStandard: "a-2a" }))
      } catch (error) {
        const missing = missingCharacters(error)
        if (missing.length === 0 || attempt === 3) throw error
        for (const character of missing) unsettable.add(character)
      }
    }
  } finally {
    compiler.evictCache(10)
  }
}

function compile(model: DocumentModel): NodeTypstDocument {
  const inputs = { model: JSON.stringify(prepare(model, unsettable)) }
  const compiled = compiler.compile({ mainFileContent: template, inputs })
  const error = compiled.takeError()
  if (error || !compiled.result)
    throw new Error(`The document does not compile: ${JSON.stringify(error && compiler.fetchDiagnostics(error))}`)
  return compiled.result
}

/** The characters named by "the text `\"x\"` could not be displayed", the only refusal that a text can cause. */
function missingCharacters(error: unknown): string[] {
  const message = error instanceof Error ? error.message : ""
  const texts = Array.from(message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g), (match) => match[1]!)
  const characters = texts.flatMap((text) =>
    Array.from(text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))),
  )
  return characters.filter((character) => character > "\u007f" && !unsettable.has(character))
}

import { describe, expect, it } from "vitest"
import { testFiles } from "../../tests/support/files.ts"
import type { ScanResult } from "./antivirus.ts"
import { PAPERS, receiveUpload } from "./receive-upload.ts"

const files = await testFiles()
const PDF = Buffer.from("%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n")
const sent = (name = "statut.pdf", bytes: Uint8Array = PDF) => ({
  name,
  type: "x/claimed",
  bytes: new Uint8Array(bytes),
})
const scanner = (result: ScanResult) => async () => result
const receive = (file: ReturnType<typeof sent> | undefined, result?: ScanResult) =>
  receiveUpload({ files, scanner: result && scanner(result) }, file, "file")

describe("a file that somebody sends", () => {
  it("is kept by its content and can be read back", async () => {
    const outcome = await receive(sent(), "clean")
    if (!outcome.ok) throw new Error(outcome.problems[0]?.code)
    expect(outcome.value).toMatchObject({ name: "statut.pdf", kind: "pdf", size: PDF.length, scan: "clean" })
    expect(Buffer.from((await files.get(outcome.value.sha256))!)).toEqual(PDF)
  })

  it("is refused when infected, and not kept", async () => {
    const infected = Buffer.concat([PDF, Buffer.from("virus")])
    const outcome = await receive(sent("a.pdf", infected), "infected")
    expect(outcome).toMatchObject({ ok: false, problems: [{ field: "file", code: "file.infected" }] })
    const again = await receive(sent("a.pdf", infected), "not-scanned")
    if (!again.ok) throw new Error("refused")
    expect(again.value.scan).toBe("not-scanned")
  })

  it("is marked as not scanned without a scanner", async () => {
    expect(await receive(sent())).toMatchObject({ ok: true, value: { scan: "not-scanned" } })
  })

  it("must be there, of a kind that papers have, and not too large", async () => {
    expect(await receive(undefined)).toMatchObject({ problems: [{ code: "file.missing" }] })
    expect(await receive(sent("a.exe"))).toMatchObject({ problems: [{ code: "file.not_accepted" }] })
    const large = new Uint8Array(PAPERS.maxBytes + 1)
    large.set(PDF)
    expect(await receive(sent("a.pdf", large))).toMatchObject({ problems: [{ code: "file.too_large" }] })
  })
})

import { unzipSync } from "fflate"
import mammoth from "mammoth"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { pdfText } from "../../../../tests/support/pdf-text.ts"
import { readyProgramme, startedProgramme, writtenPart } from "../../../../tests/support/programme.ts"
import { beginChange } from "../begin-change.ts"
import { markAdopted } from "../mark-adopted.ts"
import { PAPERS } from "./council-papers.ts"
import { saveJustification } from "./save-justification.ts"

const world = await testWorld()
const last = await readyProgramme(world, 2031)
const id = await startedProgramme(world, 2032, last)
const at = `/leszno/urzad/programy/${id}/dla-rady`

describe("papers for the council", () => {
  it("say what is ready and what is missing, to those who read programmes and to nobody else", async () => {
    const page = await world.as("coordinator").get(at)
    expect(validateHtml(page.html)).toEqual([])
    expect(page.html).toContain("Program trzeba skonsultować przed uchwałą")
    expect((await world.as("councillor").get(at)).html).not.toContain('name="text"')
    for (const who of ["visitor", "representative", "committee1"] as const) {
      const { status } = await world.as(who).get(at)
      expect(status === 404 || status === 303).toBe(true)
    }
  })

  it("hold the resolution with the programme as its annex, counted from § 1 again", async () => {
    const { bytes } = await world.as("councillor").get(`${at}/resolution/pdf`)
    const text = pdfText(bytes)
    expect(text).toContain("art. 5a ust. 1")
    expect(text.match(/§ 1(?!\d)/g)!.length).toBeGreaterThanOrEqual(2)
    expect(text).toContain("§ 11")
    expect(text).not.toContain("§ 12")
  })

  it("keep the justification that one person wrote when another saves an older one", async () => {
    const save = (text: string, revision: number) =>
      world.run("coordinator", (ctx) => saveJustification(ctx, id, { text, revision }))
    expect(await save("Bo warto.", 0)).toEqual({ ok: true, value: undefined })
    expect(await save("Bo warto.", 0)).toEqual({ ok: true, value: undefined })
    const late = await world.as("official").post(at, { text: "Bo tak.", revision: "0" })
    expect(late.status).toBe(422)
    expect(late.html).toContain("Bo tak.</textarea>")
    expect(late.html).toContain("Bo warto.")
    expect(await save("x".repeat(20_001), 1)).toMatchObject({ ok: false, problems: [{ field: "text" }] })
  })

  it("come as one package, each paper that exists as PDF and as DOCX", async () => {
    const { bytes } = await world.as("coordinator").get(`${at}/komplet`)
    const names = Object.keys(unzipSync(bytes)).filter((name) => !name.endsWith("/"))
    const papers = names.map((name) => /\d-([\w-]+)\.(pdf|docx)$/.exec(name)!.slice(1).join("."))
    expect(papers.sort()).toEqual(
      ["porownanie", "projekt-uchwaly", "uzasadnienie"].flatMap((key) => [`${key}.docx`, `${key}.pdf`]),
    )
    for (const key of PAPERS.filter((paper) => paper === "consultation" || paper === "opinion"))
      expect((await world.as("coordinator").get(`${at}/${key}/pdf`)).status).toBe(404)
    const docx = Object.entries(unzipSync(bytes)).find(([name]) => name.endsWith("uzasadnienie.docx"))![1]
    expect((await mammoth.extractRawText({ buffer: Buffer.from(docx) })).value).toContain("Bo warto.")
  })

  it("end in an adopted programme that everybody may take as a document", async () => {
    const adoption = { number: "V/2/2031", on: "2026-02-20", bipUrl: "", because: "" }
    expect((await world.as("visitor").get("/leszno/program/2031/pdf")).status).toBe(404)
    expect(await world.run("coordinator", (ctx) => markAdopted(ctx, last, adoption))).toMatchObject({ ok: true })
    const { bytes } = await world.as("visitor").get("/leszno/program/2031/pdf")
    expect(pdfText(bytes)).toContain("V/2/2031")
    expect((await world.as("visitor").get("/leszno/program/2031/docx")).status).toBe(200)
    const bip = unzipSync((await world.as("coordinator").get(`/leszno/urzad/programy/${last}/pakiet-bip`)).bytes)
    const page = Object.entries(bip).find(([name]) => name.endsWith(".html"))![1]
    expect(Buffer.from(page).toString()).toContain("Odpowiada za treść")
    expect((await world.as("coordinator").get(`/leszno/urzad/programy/${id}/pakiet-bip`)).status).toBe(404)
  })

  it("of a change say what it changes in the text in force, as a draft", async () => {
    const of = `/leszno/urzad/programy/${last}/dla-rady`
    await world.run("coordinator", (ctx) => beginChange(ctx, last))
    await writtenPart(world, last, "money", (part) => ({ ...part, amount: 1_000_000 }))
    const page = await world.as("councillor").get(of)
    expect(page.html).toContain("Porównanie z tekstem obowiązującym")
    const paper = async (key: string) => pdfText((await world.as("councillor").get(`${of}/${key}/pdf`)).bytes)
    const resolution = await paper("resolution")
    expect(resolution).toContain("zmieniająca uchwałę nr V/2/2031")
    expect(resolution).toContain("załącznik otrzymuje brzmienie")
    expect(resolution).toContain("PROJEKT")
    const comparison = await paper("comparison")
    expect(comparison.replaceAll("\u00a0", " ")).toContain("2 500 000,00")
    expect(comparison.replaceAll("\u00a0", " ")).toContain("10 000,00")
  })
})

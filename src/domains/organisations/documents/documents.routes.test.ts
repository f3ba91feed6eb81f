import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { paper, paperForm } from "../../../../tests/support/papers.ts"
import { urls } from "../../../urls.ts"
import { addDocument } from "./add-document.ts"
import { documentsOf, representationProofOf } from "./document.queries.ts"
import { removeDocument, restoreDocument } from "./remove-document.ts"

const world = await testWorld()
const organisationId = world.ids.organisations.club
const to = { office: "leszno", organisationId }
const address = urls.organisationDocuments.href(to)
const all = () => documentsOf(world.ctxOf("representative"), organisationId)
const add = (validUntil = "", file = paper()) =>
  world.as("assistant").upload(address, paperForm("file", file, { purpose: "statute", validUntil }))

describe("the documents of an organisation", () => {
  it("are added once by anybody of the organisation, with the last day of their use", async () => {
    const page = await add("2026-12-31")
    expect(page.location).toBe(address)
    await add("2026-12-31")
    expect(await all()).toMatchObject([{ name: "statut.pdf", purpose: "statute", validUntil: "2026-12-31" }])
    const shown = load((await world.as("representative").get(address)).html)("main").text()
    expect(shown).toContain("ważny do 31 grudnia 2026")
  })

  it("are added once however often the button is pressed", async () => {
    const file = paper("pelnomocnictwo.pdf", "dwa razy")
    await Promise.all(Array.from({ length: 5 }, () => add("2026-11-30", file)))
    expect((await all()).filter(({ name }) => name === file.name)).toHaveLength(1)
  })

  it("are read by members and officials and by nobody else; only members change them", async () => {
    await add()
    const [one] = await all()
    const file = urls.organisationDocument.href({ ...to, documentId: one!.id })
    for (const who of ["assistant", "official", "mayor"] as const) {
      expect((await world.as(who).get(address)).status, who).toBe(200)
      expect((await world.as(who).get(file)).status, who).toBe(200)
    }
    for (const who of ["stranger", "resident", "councillor", "committee1"] as const) {
      expect((await world.as(who).get(address)).status, who).toBe(404)
      expect((await world.as(who).get(file)).status, who).toBe(404)
    }
    expect(load((await world.as("official").get(address)).html)("form.upload")).toHaveLength(0)
    const removal = urls.organisationDocumentRemoval.href({ ...to, documentId: one!.id })
    for (const who of ["official", "stranger"] as const) expect((await world.as(who).post(removal)).status).toBe(404)
    const other = { organisationId: world.ids.organisations.foundation, documentId: one!.id }
    expect((await world.as("stranger").get(urls.organisationDocument.href({ ...to, ...other }))).status).toBe(404)
  })

  it("say what is wrong beside each field and keep what was chosen", async () => {
    const page = await world
      .as("assistant")
      .upload(address, paperForm("file", paper("a.exe"), { purpose: "", validUntil: "2026-03-02" }))
    expect(page.status).toBe(422)
    const $ = load(page.html)
    expect($("#field-purpose-problem").text()).toContain("rodzaj")
    expect($("#field-validUntil-problem").text()).toContain("minęła")
    expect($("#field-file-problem").text()).toContain("pdf")
    expect($("#field-validUntil").attr("value")).toBe("2026-03-02")
    const huge = { name: "a.pdf", bytes: new Uint8Array(33_000_000).fill(37) }
    const cut = await add("", huge)
    expect(cut.status).toBe(413)
    expect(load(cut.html)("#field-file-problem").text()).toContain("10 MB")
  })

  it("prove who represents the organisation through their last day", async () => {
    const file = { ...paper("krs.pdf", "krs"), type: "" }
    const added = await world.run("representative", (ctx) =>
      addDocument(ctx, organisationId, { purpose: "register-extract", validUntil: "2026-03-03", file }),
    )
    if (!added.ok) throw new Error(added.problems[0]?.code)
    const proofs = async () =>
      (await representationProofOf(world.ctxOf("representative"), organisationId)).map((it) => it.id)
    expect(await proofs()).toContain(added.value)
    const place = { organisationId, documentId: added.value }
    for (const _ of [1, 2]) await world.run("representative", (ctx) => removeDocument(ctx, place))
    expect(await proofs()).not.toContain(added.value)
    for (const _ of [1, 2]) await world.run("representative", (ctx) => restoreDocument(ctx, place))
    expect(await proofs()).toContain(added.value)
    world.clock.moveTo(world.clock.now().add({ hours: 24 }))
    expect(await proofs()).not.toContain(added.value)
  })
})

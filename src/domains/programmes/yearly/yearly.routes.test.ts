import { strFromU8, unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { paidContract } from "../../../../tests/support/contracts.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { allFacts } from "../../../app/facts.ts"
import { publishYearlyReport } from "./publish-yearly-report.ts"
import { recordDelivery } from "./record-delivery.ts"
import { startYearlyReport } from "./start-yearly-report.ts"

const world = await testWorld()
const contract = await paidContract(world)
const YEAR = Number(contract.signedOn!.slice(0, 4))
const desk = `/leszno/urzad/sprawozdania-roczne/${YEAR}`
const open = `/leszno/sprawozdania-roczne/${YEAR}`

const form = async () => {
  const page = await world.as("official").get(desk)
  return { page, revision: /name="revision" value="(\d+)"/.exec(page.html)![1]! }
}

describe("a yearly report", () => {
  it("is begun once, however often it is asked for, and never for a year that has not come", async () => {
    for (const _ of [1, 2])
      expect(await world.run("official", (ctx) => startYearlyReport(ctx, YEAR))).toEqual({
        ok: true,
        value: { year: YEAR },
      })
    const again = await world.as("official").post("/leszno/urzad/sprawozdania-roczne", { year: "2099" })
    expect(again.status).toBe(422)
    expect(again.html).toContain('value="2099"')
  })

  it("shows the numbers of its year, each with the way to its list, before anybody wrote a word", async () => {
    const { page } = await form()
    expect(validateHtml(page.html)).toEqual([])
    expect(page.html).toContain(`/leszno/liczby/contracts-signed/${YEAR}`)
  })

  it("keeps what two people wrote in different chapters at the same time, and asks when it was the same one", async () => {
    const { revision } = await form()
    const both = { revision, introduction: "Dobry rok." }
    expect((await world.as("official").post(desk, both)).status).toBe(303)
    const other = await world.as("coordinator").post(desk, { revision, grants: "Więcej dotacji." })
    expect(other.status).toBe(303)
    const { page } = await form()
    expect(page.html).toContain("Dobry rok.")
    expect(page.html).toContain("Więcej dotacji.")
    const clash = await world.as("coordinator").post(desk, { revision, introduction: "Zły rok." })
    expect(clash.status).toBe(422)
    expect(clash.html).toContain("Zły rok.</textarea>")
    expect(clash.html).toContain("Dobry rok.")
  })

  it("refuses a chapter that is too long and keeps it in its field", async () => {
    const long = "x".repeat(20_001)
    const reply = await world.as("official").post(desk, { revision: "99", introduction: long })
    expect(reply.status).toBe(422)
    expect(reply.html).toContain(`${long}</textarea>`)
  })

  it("cannot be published while its year lasts", async () => {
    const { revision } = await form()
    const outcome = await world.run("official", (ctx) =>
      publishYearlyReport(ctx, allFacts, YEAR, { revision: Number(revision), because: "" }),
    )
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: "yearly-report.yearNotOver" }] })
    expect((await world.as("visitor").get(open)).status).toBe(404)
    const page = await world.as("official").get(`${desk}/publikacja`)
    expect(page.html).toContain("gdy ten rok się skończy")
    expect(page.html).not.toContain('name="revision"')
    expect(validateHtml(page.html)).toEqual([])
  })

  it("is published once for a double click, and read by everybody as page, PDF and DOCX", async () => {
    world.clock.moveTo(Temporal.Instant.from(`${YEAR + 1}-05-20T09:00:00Z`))
    const { revision } = await form()
    for (const _ of [1, 2]) {
      const reply = await world.as("official").post(`${desk}/publikacja`, { revision })
      expect(reply.status).toBe(303)
    }
    const page = await world.as("visitor").get(open)
    expect(validateHtml(page.html)).toEqual([])
    expect(page.html).toContain("Dobry rok.")
    expect(page.html).not.toContain("/wydania/2")
    const pdf = await world.as("visitor").get(`${open}/wydania/1/pdf`)
    expect(pdf.html.slice(0, 5)).toBe("%PDF-")
    expect((await world.as("visitor").get(`${open}/wydania/1/docx`)).status).toBe(200)
    expect((await world.as("visitor").get(`${open}/wydania/2`)).status).toBe(404)
  })

  it("stays as published when the data and the texts change; a later edition says why", async () => {
    const before = (await world.as("visitor").get(open)).html
    const { revision } = await form()
    await world.as("official").post(desk, { revision, introduction: "Lepszy rok.", grants: "Więcej dotacji." })
    const sum = /<code class="hash">([0-9a-f]{64})/
    const after = (await world.as("visitor").get(open)).html
    expect(sum.exec(after)![1]).toBe(sum.exec(before)![1])
    expect(after).not.toContain("Lepszy rok.")
    const next = await form()
    const silent = await world.as("official").post(`${desk}/publikacja`, { revision: next.revision })
    expect(silent.status).toBe(422)
    const asked = fieldsOf((await world.as("official").get(`${desk}/publikacja`)).html)
    const told = { ...asked, because: "Poprawiono wstęp." }
    for (const _ of [1, 2]) expect((await world.as("official").post(`${desk}/publikacja`, told)).status).toBe(303)
    expect((await world.as("visitor").get(`${open}/wydania/3`)).status).toBe(404)
    const second = (await world.as("visitor").get(open)).html
    expect(second).toContain("Lepszy rok.")
    expect(second).toContain("Poprawiono wstęp.")
    expect((await world.as("visitor").get(`${open}/wydania/1`)).html).toContain("Dobry rok.")
    await expect(world.db.deleteFrom("yearly_report_editions").execute()).rejects.toThrow("only added")
  })

  it("is given to the council and put into BIP; late is a warning", async () => {
    const bad = await world.as("official").post(`${desk}/przekazanie`, { presentedOn: "32.05.2027", bipUrl: "bip" })
    expect(bad.status).toBe(422)
    expect(bad.html).toContain('value="bip"')
    world.clock.moveTo(Temporal.Instant.from(`${YEAR + 1}-06-05T09:00:00Z`))
    const late = await world.run("official", (ctx) =>
      recordDelivery(ctx, YEAR, { presentedOn: `${YEAR + 1}-06-02`, bipUrl: "https://bip.example.org/1" }),
    )
    expect(late).toMatchObject({ ok: true, value: { warnings: [{ code: "yearly-report.late" }] } })
    expect((await world.as("visitor").get(open)).html).toContain("https://bip.example.org/1")
  })

  it("comes as a package for BIP with its record and its frozen data", async () => {
    const { bytes } = await world.as("official").get(`${desk}/pakiet-bip`)
    const files = unzipSync(bytes)
    const folder = `sprawozdanie-z-programu-${YEAR}`
    expect(
      Object.keys(files)
        .filter((path) => !path.endsWith("/"))
        .sort(),
    ).toEqual(["docx", "html", "json", "pdf"].map((kind) => `${folder}/${folder}.${kind}`))
    expect(strFromU8(files[`${folder}/${folder}.html`]!)).toContain("Odpowiada za treść")
  })

  it("is written by those who run programmes and by nobody else", async () => {
    for (const who of ["visitor", "representative", "councillor", "committee1"] as const) {
      const { status } = await world.as(who).get(desk)
      expect(status === 404 || status === 303).toBe(true)
    }
  })
})

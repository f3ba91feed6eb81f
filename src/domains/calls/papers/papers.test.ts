import { load } from "cheerio"
import { strFromU8, unzipSync } from "fflate"
import { expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { pdfText } from "../../../../tests/support/pdf-text.ts"
import { urls } from "../../../urls.ts"
import { correctCall } from "../corrections/correct-call.ts"
import { versionsOf } from "../corrections/version.queries.ts"
import { distinct } from "./bip-package.ts"

const world = await testWorld()
const office = "leszno"

it("the package for BIP holds the announcement and the record of who made what when, and is always the same", async () => {
  const call = await publishedCall(world, { title: "Sport <dla> dzieci" })
  const path = urls.callBipPackage.href({ office, callId: call.id })
  const reply = await world.as("official").get(path)
  expect(reply.headers.get("content-type")).toContain("application/zip")
  const files = unzipSync(reply.bytes)
  const names = Object.keys(files)
  const [page, record] = ["ogloszenie.html", "metryczka.json"].map((name) => names.find((it) => it.endsWith(name))!)
  const html = strFromU8(files[page!]!)
  expect(validateHtml(html)).toEqual([])
  expect(load(html)("h1").text()).toBe("Sport <dla> dzieci")
  expect(html).toContain(urls.call.href({ office, callId: call.id }))
  expect(html).not.toContain("Ofertę składa się na tej stronie")
  expect(JSON.parse(strFromU8(files[record!]!))).toMatchObject({
    number: call.number,
    publisher: "Urząd Miasta Leszna",
    madeBy: "Urszula Urzędowa",
    answersBy: "Prezydent Miasta Leszna",
    version: 1,
    history: [{ version: 1, reason: "pierwsza publikacja" }],
  })
  world.clock.moveTo(world.clock.now().add({ hours: 5 }))
  expect((await world.as("official").get(path)).bytes).toEqual(reply.bytes)
  expect((await world.as("representative").get(path)).status).toBe(404)
})

it("a corrected announcement says in BIP and on the board what changed and why", async () => {
  const call = await publishedCall(world, { title: "Sport dla dzeici" })
  world.clock.moveTo(world.clock.now().add({ hours: 26 }))
  const outcome = await world.run("official", async (ctx) => {
    const { version, content } = (await versionsOf(ctx, call.id)).at(-1)!
    return correctCall(ctx, call.id, {
      ...{ version, kind: "editorial", reason: "Literówka", bip: ctx.now, board: ctx.now, seen: [] },
      content: { ...content, title: "Sport dla dzieci" },
    })
  })
  expect(outcome).toMatchObject({ ok: true })
  const reply = await world.as("official").get(urls.callBipPackage.href({ office, callId: call.id }))
  const files = unzipSync(reply.bytes)
  const html = strFromU8(files[Object.keys(files).find((it) => it.endsWith("ogloszenie.html"))!]!)
  expect(validateHtml(html)).toEqual([])
  const $ = load(html)
  expect([$("del").text(), $("ins").text()]).toEqual([
    expect.stringContaining("dzeici"),
    expect.stringContaining("dzieci"),
  ])
  for (const path of [urls.callBoardPdf, urls.callPdf]) {
    const paper = await world.as("official").get(path.href({ office, callId: call.id }))
    const text = (await pdfText(paper.bytes)).replaceAll(/\s+/g, "")
    expect(text).toContain("Sprostowaniez")
    expect(text).toContain("Powódsprostowania:Literówka")
  }
})

it("the package keeps apart files whose names are the same, whatever else they are called", () => {
  expect(distinct(["a.pdf", "b.pdf"])).toEqual(["a.pdf", "b.pdf"])
  expect(distinct(["a.pdf", "A.pdf", "a.pdf", "a-2.pdf"])).toEqual(["a.pdf", "A-2.pdf", "a-3.pdf", "a-2-2.pdf"])
  expect(distinct(["plan", "plan", ".plan", ".plan"])).toEqual(["plan", "plan-2", ".plan", ".plan-2"])
})

it("the paper for the notice board names the page to which its code leads", async () => {
  const call = await publishedCall(world, { title: "Tablicowy" })
  const reply = await world.as("official").get(urls.callBoardPdf.href({ office, callId: call.id }))
  const text = (await pdfText(reply.bytes)).replaceAll(/\s+/g, "")
  expect(text).toContain("Tablicowy")
  expect(text).not.toContain("Ofertęskładasięnatejstronie")
  expect(text).toContain(urls.call.href({ office, callId: call.id }).slice(0, 25))
})

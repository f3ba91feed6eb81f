import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../tests/support/app.ts"

const world = await testWorld()
const administrator = world.as("administrator")
const switchOf = (html: string) => load(html)("a.language-link").attr("href")
const settings = "/leszno/ustawienia"
const refused = async (path: string, referer?: string) => {
  const page = await administrator.post(path, { name: "" }, referer ? { referer } : {})
  expect(page.status).toBe(422)
  const here = switchOf(page.html)!
  expect((await administrator.get(here)).status).toBe(200)
  return here.replace(/[?&]lang=(pl|en)$/, "")
}

describe("the language link of a page that answers a form", () => {
  it("leads to the page its form stood on, with what was asked for there", async () => {
    const from = "http://localhost/leszno/komorki?strona=2&lang=pl"
    expect(await refused(settings, from)).toBe("/leszno/komorki?strona=2")
  })

  it.each([undefined, "http://elsewhere.example.org/leszno/komorki", "http://localhost/leszno/nie-ma", "to nie adres"])(
    "leads to its own page when the form came from %s",
    async (from) => {
      expect(await refused(settings, from)).toBe(settings)
    },
  )

  it("leads to the nearest page above an address that only takes forms", async () => {
    const added = await administrator.submit("/leszno/komorki", { name: "Wydział", shortName: "", parentId: "" })
    const unitId = /komorki\/([0-9a-f-]{36})/.exec(added.html)?.[1]
    await administrator.post("/leszno/komorki", { name: "Referat", shortName: "", parentId: String(unitId) })
    expect(await refused(`/leszno/komorki/${unitId}`)).toBe("/leszno/komorki")
  })
})

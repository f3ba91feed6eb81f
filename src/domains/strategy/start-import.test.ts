import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { type Page, testWorld } from "../../../tests/support/app.ts"
import { messageBeside } from "../../../tests/support/forms.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { urls } from "../../urls.ts"
import { docxOf, zipOf } from "./card-reader/docx.samples.ts"
import { LESZNO_CARD, ROUGH_CARD } from "./strategy.samples.ts"

const world = await testWorld()
const IMPORT = urls.cardImport.href({ office: "leszno" })

const files = (...list: [string, Uint8Array | string][]): FormData => {
  const data = new FormData()
  data.set("text", "")
  for (const [name, content] of list) data.append("files", new File([content as BlobPart], name))
  return data
}

const words = (html: string) => load(html)("main").text().replace(/\s+/g, " ")

describe("what is not a card", () => {
  const again = async (page: Page, field: string) => {
    expect(page.status).toBe(422)
    expect(validateHtml(page.html)).toEqual([])
    return messageBeside(page.html, field)
  }

  it("is refused beside the field, with the text kept", async () => {
    const letter = "Szanowni Państwo,\n\nuprzejmie proszę o <b>przesłanie</b> karty."
    const page = await world.as("coordinator").post(IMPORT, { text: letter })
    expect(await again(page, "text")).toContain("To nie wygląda ani na kartę zadania, ani na stronę programu")
    expect(load(page.html)("textarea").text().trim()).toBe(letter)
  })

  it("and nothing at all are told apart", async () => {
    expect(await again(await world.as("coordinator").post(IMPORT, { text: "  " }), "text")).toContain(
      "Wklej tekst karty",
    )
    const empty = await world.as("coordinator").upload(IMPORT, files(["pusta.txt", ""]))
    expect(await again(empty, "files")).toContain("pusta.txt: Nie ma czego czytać")
  })

  it("lying about its type is named: a picture called .docx, a zip called .txt", async () => {
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    )
    const page = await world.as("coordinator").upload(IMPORT, files(["karta.docx", png]))
    expect(await again(page, "files")).toContain("ma w środku co innego, niż mówi jego nazwa (png)")
    const zip = await world.as("coordinator").upload(IMPORT, files(["karta.txt", docxOf(["Cel II"])]))
    expect(await again(zip, "files")).toContain("karta.txt")
  })

  it("unpacking to far more than it weighs is refused before it is unpacked", async () => {
    const bomb = zipOf({ "word/document.xml": "<a/>", "word/media/a.bin": new Uint8Array(60_000_000) })
    expect(bomb.length).toBeLessThan(100_000)
    const page = await world.as("coordinator").upload(IMPORT, files(["bomba.docx", bomb]))
    expect(await again(page, "files")).toContain("po rozpakowaniu jest o wiele za duży")
  })

  it("of ten megabytes is too large, as a file and as text, and loses nothing", async () => {
    const page = await world.as("coordinator").upload(IMPORT, files(["wielka.txt", "a".repeat(10_000_000)]))
    expect(await again(page, "files")).toContain("wielka.txt: Plik jest za duży. Najwięcej to 5 MB.")
    const data = new FormData()
    data.set("text", "ą".repeat(5_000_000))
    const pasted = await world.as("coordinator").upload(IMPORT, data)
    expect(pasted.status).toBe(422)
    expect(messageBeside(pasted.html, "text")).toContain("Tekst jest za długi na kartę")
    expect(load(pasted.html)("textarea").text().trim().length).toBe(5_000_000)
  })

  it("among good files is listed, and the good ones wait to be checked", async () => {
    const browser = world.as("coordinator")
    const page = await browser.upload(
      IMPORT,
      files(["dobra.txt", LESZNO_CARD], ["list.txt", "Dzień dobry"], ["druga.txt", ROUGH_CARD]),
    )
    const review = await browser.get(page.location!)
    expect(validateHtml(review.html)).toEqual([])
    expect(words(review.html)).toContain("list.txt: To nie wygląda ani na kartę zadania, ani na stronę programu")
    expect(words(review.html)).toContain("Karta 1 z 2")
    expect(messageBeside(review.html, "files")).toContain("list.txt")
    const more = files(["list.txt", LESZNO_CARD.replace("\n1. Program", "\n11. Program")])
    more.set("into", page.location!.split("/").at(-1)!)
    const added = await browser.upload(IMPORT, more)
    expect(words((await browser.get(added.location!)).html)).toContain("Karta 1 z 3")
  })

  it("pasted beside good files keeps its text on the page", async () => {
    const browser = world.as("coordinator")
    const data = files(["dobra.txt", LESZNO_CARD])
    data.set("text", "To nie jest karta, ale szkoda by jej było.")
    const page = await browser.upload(IMPORT, data)
    const review = await browser.get(page.location!)
    expect(load(review.html)('textarea[name="text"]').text()).toContain("szkoda by jej było")
  })
})

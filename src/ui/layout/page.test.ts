import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { validateHtml } from "../../../tests/support/html.ts"
import { sampleFrame } from "../gallery/frame.ts"
import { type Frame, page, pageHeader } from "../public.ts"

const ui = { lang: "pl" } as const
const draw = (path: string, change: Partial<Frame> = {}, failed = false) =>
  String(
    page(ui, {
      frame: { ...sampleFrame("pl"), ...change },
      title: "Oferta <1>",
      path,
      failed,
      main: pageHeader(ui, { title: "Oferta" }),
    }),
  )

describe("page", () => {
  it("opens with doctype, language and a title that tells of a failure first", () => {
    expect(draw("/leszno")).toMatch(/^<!DOCTYPE html>\n<html lang="pl"/)
    const $ = load(draw("/leszno", {}, true))
    expect($("title").text()).toBe("Błąd: Oferta <1> – Razem dla Leszna")
  })

  it("marks where one is in the navigation, the page itself and what is under it", () => {
    const current = (path: string) => load(draw(path))(".main-menu [aria-current]")
    expect(current("/leszno/konkursy?strona=2").attr("aria-current")).toBe("page")
    expect(current("/leszno/konkursy/7/oferty").attr("aria-current")).toBe("true")
    expect(current("/leszno/konkursy-dawne").length).toBe(0)
    expect(current("/leszno").length).toBe(0)
  })

  it("lets a person leave by a form, never by a link", () => {
    const $ = load(draw("/leszno", sampleFrame("pl", { signedIn: true })))
    expect($("form[action='/wyloguj'][method=post] button").text()).toBe("Wyloguj się")
    expect($("a[href='/wyloguj']").length).toBe(0)
  })

  it("keeps a person's own places in the menus, and the first beside the public ones", () => {
    const $ = load(draw("/leszno/moje/oferty/7", sampleFrame("pl", { signedIn: true })))
    const links = (place: string) =>
      $(`${place} a`)
        .map((_, link) => $(link).attr("href"))
        .get()
    expect(links(".account-menu")).toEqual(["/leszno/moje/oferty", "/leszno/pulpit", "/konto"])
    expect(links(".menu-own")).toEqual(["/leszno/moje/oferty", "/leszno/pulpit"])
    expect($(".menu-own [aria-current]").text()).toBe("Moje oferty")
    expect(load(draw("/leszno"))(".menu-own").length).toBe(0)
  })

  it("offers the other languages in their own words", () => {
    const $ = load(draw("/leszno"))
    expect($("header a[hreflang=en][lang=en]").first().text()).toBe("English")
    expect($("a[hreflang=pl]").length).toBe(0)
  })

  it("reads a notice aloud", () => {
    const $ = load(draw("/leszno", { notices: [{ tone: "danger", body: "Nie zapisano." }] }))
    expect($("[role=alert]").text()).toContain("Nie zapisano.")
  })

  it("is valid in each of its forms", () => {
    for (const change of [
      {},
      sampleFrame("pl", { signedIn: true, dark: true }),
      { navigation: [], footer: [], languages: [] },
    ]) {
      expect(validateHtml(draw("/leszno", change))).toEqual([])
    }
  })
})

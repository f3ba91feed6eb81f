import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { localPath } from "./return-path.ts"

describe("a return path", () => {
  it("keeps a page of ours with its query and its part", () => {
    expect(localPath("/leszno/oferty/1?sekcja=koszty#suma")).toBe("/leszno/oferty/1?sekcja=koszty#suma")
    expect(localPath("/leszno/konkursy/zażółć")).toBe("/leszno/konkursy/za%C5%BC%C3%B3%C5%82%C4%87")
  })

  it.each([
    "https://example.com/leszno",
    "//example.com",
    "/\\example.com",
    "\\/example.com",
    "/\t/example.com",
    "/.//example.com",
    "/a/..//example.com",
    "javascript:alert(1)",
    "leszno/konkursy",
    "@example.com",
    "",
    " /leszno",
    `/${"a".repeat(2001)}`,
  ])("refuses %j", (text) => {
    expect(localPath(text)).toBeUndefined()
  })

  it.each(["/logowanie", "/logowanie?dalej=/leszno", "/wylogowanie", "/haslo/nowe?token=1", "/api/auth/x"])(
    "refuses to lead round in a circle: %s",
    (text) => {
      expect(localPath(text)).toBeUndefined()
    },
  )

  it("never leaves the site, whatever is typed", () => {
    const nasty = fc.array(
      fc.constantFrom("/", "\\", ".", "..", ":", "@", "?", "#", "\t", "\n", " ", "%2f", "host.pl", "a"),
    )
    fc.assert(
      fc.property(nasty, (parts) => {
        const path = localPath(`/${parts.join("")}`)
        if (path === undefined) return
        expect(new URL(path, "https://pozytek.example.pl").origin).toBe("https://pozytek.example.pl")
        expect(path).toMatch(/^\/(?!\/)/)
      }),
    )
  })
})

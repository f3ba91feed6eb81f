import { describe, expect, it } from "vitest"
import { href, link } from "./link.ts"

describe("href", () => {
  it.each([
    "/leszno/konkursy",
    "?strona=2",
    "#content",
    "zalaczniki/1",
    "https://example.org/a?b=c:d",
    "http://localhost:3000",
    "mailto:ngo@leszno.pl",
    "tel:+48655295000",
    "",
  ])("lets %s through", (address) => {
    expect(href(address)).toBe(address)
  })

  it.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    " \t javascript:alert(1)",
    "data:text/html,<script>1</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "//example.org",
    "\\\\example.org",
    "/\\example.org",
    "/\t/example.org",
    "strona:2",
  ])("refuses %j", (address) => {
    expect(href(address)).toBe("about:invalid")
  })
})

describe("link", () => {
  it("says that it opens a new tab and gives away no opener", () => {
    const page = String(link({ lang: "pl" }, { href: "https://example.org", label: "Strona <klubu>", newTab: true }))
    expect(page).toContain('href="https://example.org" target="_blank" rel="noopener"')
    expect(page).toContain("Strona &lt;klubu&gt;")
    expect(page).toContain("otwiera się w nowej karcie")
  })
})

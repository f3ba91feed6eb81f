import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { attributes, type Content, classes, html, say, words } from "./html.ts"
import { trusted } from "./raw.ts"

const pl = { lang: "pl" } as const
const en = { lang: "en" } as const

describe("html", () => {
  it("escapes whatever a person typed, between tags and inside attributes", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const page = String(html`<p title="${typed}">${typed}</p>`)
        const [, title, text] = /^<p title="([^"<>]*)">([^<>]*)<\/p>$/s.exec(page) ?? []
        expect(decoded(title)).toBe(typed)
        expect(decoded(text)).toBe(typed)
      }),
    )
  })

  it("keeps finished markup and prints nothing for what is absent", () => {
    expect(String(html`${html`<b>1</b>`}${null}${undefined}${false}${trusted("<i></i>")}`)).toBe("<b>1</b><i></i>")
  })

  it("chooses the language inside nested content", () => {
    const content: Content = [{ pl: "tak", en: "yes" }, html`<b>!</b>`, ["?", 3, false]]
    expect(String(html`${say(pl, content)}`)).toBe("tak<b>!</b>?3")
    expect(String(html`${say(en, content)}`)).toBe("yes<b>!</b>?3")
    expect(words(en, { pl: "nie", en: "no" })).toBe("no")
  })
})

describe("attributes", () => {
  it("quotes and escapes values, prints true as the bare name and leaves out the rest", () => {
    expect(String(attributes({ value: 'a"b', rows: 3, open: true, hidden: false, id: undefined, title: null }))).toBe(
      ' value="a&quot;b" rows="3" open',
    )
  })

  it("joins class names that are set", () => {
    expect(classes("a", false, undefined, "b")).toBe("a b")
  })
})

function decoded(text = ""): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
}

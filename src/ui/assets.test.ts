import { brotliCompressSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { addAsset, addScript, assets, assetUrl } from "./assets.ts"
import { GALLERY_PARTS, galleryPage } from "./gallery.ts"

const text = (name: string) => assets.get(assetUrl(name))?.body.toString("utf8") ?? ""

/** Bytes on the wire: fonts are compressed already, the rest travels as brotli. */
const transferred = (name: string, body: Buffer) =>
  name.endsWith(".woff2") ? body.length : brotliCompressSync(body).length

describe("assets", () => {
  it("carry a hash of their content in the address", () => {
    const one = addAsset("try.css", "a{}", "text/css")
    expect(one).toMatch(/^\/assets\/try-[\w-]{10}\.css$/)
    expect(addAsset("try.css", "a{}", "text/css")).toBe(one)
    expect(addAsset("try.css", "b{}", "text/css")).not.toBe(one)
    expect(() => assetUrl("missing.css")).toThrow("missing.css")
  })

  it("a page weighs at most 120 kB with fonts, styles and scripts", () => {
    const files = [
      "app.css",
      "app.js",
      "icon.svg",
      ...["400", "700", "900"].flatMap((w) => [`lato-${w}.woff2`, `lato-${w}-ext.woff2`]),
    ]
    const shared = files.reduce((sum, name) => sum + transferred(name, assets.get(assetUrl(name))!.body), 0)
    for (const part of GALLERY_PARTS) {
      const page = brotliCompressSync(Buffer.from(String(galleryPage({ lang: "pl", part })))).length
      expect(shared + page).toBeLessThanOrEqual(120_000)
    }
  })

  it("load nothing from elsewhere", () => {
    const css = text("app.css")
    const addresses = [...css.matchAll(/url\(([^)]*)\)/g)].map((match) => match[1] ?? "")
    expect(addresses.filter((address) => !/^(\/assets\/|"?data:image\/svg)/.test(address))).toEqual([])
    for (const [, path] of css.matchAll(/url\((\/assets\/[^)]*)\)/g)) expect(assets.has(path ?? "")).toBe(true)
  })

  it("scripts are plain JavaScript without imports", () => {
    const script = text("app.js")
    expect(() => new Function(script)).not.toThrow()
    const own = addScript("try.js", new URL("./browser/tell-time.ts", import.meta.url))
    expect(assets.get(own)?.body.toString("utf8")).not.toContain("<HTMLTimeElement>")
  })
})

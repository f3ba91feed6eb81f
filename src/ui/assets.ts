import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { createRequire, stripTypeScriptTypes } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

export type Asset = { body: Buffer; type: string; etag: string }

/**
 * Everything a page loads besides itself, by path. The path carries a hash of the content: it may be cached for ever.
 * Built once, when the module is first loaded.
 */
export const assets = new Map<string, Asset>()
const urls = new Map<string, string>()

const CSS = "text/css; charset=utf-8"
const { resolve } = createRequire(import.meta.url)
const SCRIPT = "text/javascript; charset=utf-8"

/** Address of a file by its name without hash: `app.css`, `app.js`, `lato-400.woff2`, `icon.svg`. Throws for an unknown one. */
export function assetUrl(name: string): string {
  const url = urls.get(name)
  if (url === undefined) throw new Error(`There is no asset called ${name}`)
  return url
}

/** Adds a file under a name such as `app.css` and returns its address. */
export function addAsset(name: string, content: string | Buffer, type: string): string {
  const body = Buffer.from(content)
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 10)
  const dot = name.lastIndexOf(".")
  const url = `/assets/${name.slice(0, dot)}-${hash}${name.slice(dot)}`
  assets.set(url, { body, type, etag: `"${hash}"` })
  urls.set(name, url)
  return url
}

/**
 * Adds a browser module written in TypeScript (types are stripped) and returns its address. For a domain's `browser/`
 * folder: `addScript("offer-budget.js", new URL("./browser/budget.ts", import.meta.url))`. It may import nothing.
 */
export function addScript(name: string, file: URL): string {
  return addAsset(name, browserCode(file), SCRIPT)
}

function browserCode(file: URL): string {
  const source = readFileSync(fileURLToPath(file), "utf8")
  const { emitWarning } = process
  // Node runs the server's own files the same way; its note that this call is experimental would only worry an operator.
  process.emitWarning = () => undefined
  try {
    return stripTypeScriptTypes(source)
  } finally {
    process.emitWarning = emitWarning
  }
}

const WEIGHTS = [400, 700, 900]
const RANGES = {
  "": "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "-ext":
    "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
}

function fontFaces(): string {
  const folder = join(dirname(resolve("@fontsource/lato/package.json")), "files")
  const faces = WEIGHTS.flatMap((weight) =>
    Object.entries(RANGES).map(([suffix, range]) => {
      const file = readFileSync(join(folder, `lato-latin${suffix}-${weight}-normal.woff2`))
      const url = addAsset(`lato-${weight}${suffix}.woff2`, file, "font/woff2")
      return `@font-face{font-family:Lato;font-weight:${weight};font-display:swap;src:url(${url})format("woff2");unicode-range:${range}}`
    }),
  )
  // Takes the same room as Lato while that is loading, so that nothing moves when it arrives.
  const fallback = (weight: string, scale: number) =>
    `@font-face{font-family:"Lato fallback";font-weight:${weight};src:local("Arial"),local("Liberation Sans"),local("Helvetica");size-adjust:${scale}%;ascent-override:${(98.7 / scale) * 100}%;descent-override:${(21.3 / scale) * 100}%;line-gap-override:0%}`
  return [...faces, fallback("400", 96.5), fallback("700 900", 98)].join("\n")
}

/** The parts of the design system that are used, in its own layers. */
function designSystem(): string {
  const folder = dirname(resolve("@digdir/designsystemet-css"))
  const read = (name: string) => readFileSync(join(folder, `${name}.css`), "utf8")
  const layer = (name: string, files: string[]) => `@layer ${name}{${files.map(read).join("\n")}}`
  return [
    layer("ds.base", ["base", "label", "validation-message"]),
    layer("ds.components", ["link", "button", "card", "tag", "table", "field", "fieldset", "input"]),
  ].join("\n")
}

/** Comments and indentation out; the rest is left to the compression on the wire. */
function compact(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};]) ?/g, "$1")
    .replace(/;}/g, "}")
    .trim()
}

function styles(): string {
  const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8")
  const ours = readdirSync(new URL("./styles/", import.meta.url))
    .sort()
    .map((name) => read(`./styles/${name}`))
  return compact(
    [
      "@layer ds.theme, ds.base, ds.components, pozytek;",
      read("./theme/pozytek.css").replace(/@charset "UTF-8";/, ""),
      designSystem(),
      fontFaces(),
      `@layer pozytek{${ours.join("\n")}}`,
    ].join("\n"),
  )
}

/** All enhancements as one module: each is a block of its own, since they are a few lines each. */
function script(): string {
  const folder = new URL("./browser/", import.meta.url)
  return readdirSync(folder)
    .sort()
    .map((name) => `{${browserCode(new URL(name, folder))}}`)
    .join("\n")
}

addAsset(
  "icon.svg",
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5d4e"/><path d="M11 25V7h6.2a5.6 5.6 0 0 1 0 11.2H11" fill="none" stroke="#fff" stroke-width="3.4"/></svg>`,
  "image/svg+xml",
)
addAsset("app.css", styles(), CSS)
addAsset("app.js", script(), SCRIPT)

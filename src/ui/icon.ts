import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { attributes, type Html, html, type Ui, type Words, words } from "./html.ts"
import { trusted } from "./raw.ts"

const NAMES = [
  "arrow-down",
  "arrow-right",
  "arrow-up",
  "arrow-up-down",
  "building-2",
  "calendar",
  "check",
  "chevron-down",
  "chevron-left",
  "chevron-right",
  "circle-alert",
  "circle-check",
  "clock",
  "download",
  "external-link",
  "eye",
  "file-text",
  "history",
  "info",
  "languages",
  "lock",
  "log-out",
  "mail",
  "map-pin",
  "menu",
  "minus",
  "pencil",
  "phone",
  "plus",
  "printer",
  "search",
  "shield-check",
  "sun-moon",
  "trash-2",
  "triangle-alert",
  "upload",
  "user-round",
  "users",
  "wallet",
  "x",
] as const

export type IconName = (typeof NAMES)[number]

const folder = join(dirname(createRequire(import.meta.url).resolve("lucide-static/package.json")), "icons")

const drawings = new Map<IconName, Html>(
  NAMES.map((name) => {
    const file = readFileSync(join(folder, `${name}.svg`), "utf8")
    const inner = file.slice(file.indexOf(">", file.indexOf("<svg")) + 1, file.lastIndexOf("</svg>"))
    return [name, trusted(inner.replace(/\s*\n\s*/g, ""))]
  }),
)

/** An icon in the colour and size of the text around it. Without a label it is decoration and silent. */
export function icon(name: IconName, ui?: Ui, label?: Words): Html {
  const voice = ui && label ? { role: "img", "aria-label": words(ui, label) } : { "aria-hidden": "true" }
  return html`<svg class="icon" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"${attributes(voice)}>${drawings.get(name)}</svg>`
}

import { NO_BREAK_SPACE } from "../lib/numbers.ts"
import { attributes, type Content, type Html, html, say, type Ui } from "./html.ts"
import { icon } from "./icon.ts"
import { texts } from "./ui.texts.ts"

/** `otpauth:` opens an app for one-time codes. */
const SCHEMES = new Set(["http:", "https:", "mailto:", "tel:", "otpauth:"])
const REFUSED = "about:invalid"

/**
 * An address fit for `href`, `action` or `src`: relative, or with http, https, mailto, tel or otpauth.
 * Anything else (`javascript:`, `data:`, an address of another host without a scheme) becomes `about:invalid`.
 */
export function href(address: string): string {
  // Browsers drop tabs and line ends inside a scheme and control characters before it.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
  const seen = address.replace(/[\u0000-\u0020]/g, "")
  if (/^[/\\]{2}/.test(seen)) return REFUSED
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(seen)?.[1]
  if (scheme !== undefined) return SCHEMES.has(scheme.toLowerCase()) ? address.trim() : REFUSED
  return /^[^/?#]*:/.test(seen) ? REFUSED : address.trim()
}

export type LinkProps = {
  href: string
  label: Content
  /** Opens in a new tab, and says so. */
  newTab?: boolean
  /** The whole row or card it stands in, for people who hear links out of context. */
  hiddenLabel?: Content
  /** An arrow after the words: the way on from a section. */
  onward?: boolean
  download?: boolean | string
  rel?: string
  /** Looks like the text around it until one comes near. */
  quiet?: boolean
}

export function link(ui: Ui, props: LinkProps): Html {
  const rel = props.newTab ? "noopener" : props.rel
  return html`<a class="${props.quiet ? "ds-link link-quiet" : "ds-link"}" href="${href(props.href)}"${attributes({
    target: props.newTab ? "_blank" : undefined,
    rel,
    download: props.download,
  })}>${say(ui, props.label)}${props.hiddenLabel ? html`<span class="ds-sr-only"> ${say(ui, props.hiddenLabel)}</span>` : ""}${
    props.newTab
      ? html`<span class="ds-sr-only"> ${say(ui, texts.newTab)}</span>${NO_BREAK_SPACE}${icon("external-link")}`
      : ""
  }${props.onward ? html`${NO_BREAK_SPACE}${icon("arrow-right")}` : ""}</a>`
}

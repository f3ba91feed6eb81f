import { alert } from "../alert.ts"
import { assetUrl } from "../assets.ts"
import { attributes, type Content, type Html, html, say, type Ui, type Words, words } from "../html.ts"
import { texts } from "../ui.texts.ts"
import { footer } from "./footer.ts"
import type { Frame } from "./frame.ts"
import { header } from "./header.ts"

export type PageProps = {
  frame: Frame
  /** Of the browser's tab, without the office's name. */
  title: Words
  /** Path of the request (its query does not matter), marks the current item of the navigation. */
  path: string
  main: Content
  /** One sentence for search engines and previews. */
  description?: Words
  /** More inside `<head>`, such as a feed. */
  head?: Html
  /** The page came back with problems: the tab says so first. */
  failed?: boolean
  /** Keeps it out of search engines. */
  unlisted?: boolean
}

/** A whole HTML page in the office's frame. `main` opens with `pageHeader`. */
export function page(ui: Ui, props: PageProps): Html {
  const { frame } = props
  const title = `${props.failed ? `${words(ui, texts.errorTitle)}: ` : ""}${words(ui, props.title)} – ${words(ui, frame.office.name)}`
  const notices = frame.notices?.length
    ? html`<section class="wrap notices" aria-label="${words(ui, texts.notices)}">${frame.notices.map((notice) => alert(ui, { announce: true, ...notice }))}</section>`
    : ""
  return html`<!DOCTYPE html>
<html lang="${ui.lang}" data-color-scheme="${frame.scheme ?? "auto"}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${
    props.description ? html`<meta name="description" content="${words(ui, props.description)}">` : ""
  }${props.unlisted ? html`<meta name="robots" content="noindex">` : ""}${
    frame.scheme
      ? html`<meta name="color-scheme" content="${frame.scheme}"><meta name="theme-color" content="${frame.scheme === "dark" ? "#222927" : "#ffffff"}">`
      : html`<meta name="color-scheme" content="light dark"><meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)"><meta name="theme-color" content="#222927" media="(prefers-color-scheme: dark)">`
  }${["lato-400.woff2", "lato-900.woff2"].map(
    (font) => html`<link rel="preload" href="${assetUrl(font)}" as="font" type="font/woff2" crossorigin>`,
  )}<link rel="stylesheet" href="${assetUrl("app.css")}"><link rel="icon" href="${assetUrl("icon.svg")}" type="image/svg+xml"><script type="module" src="${assetUrl("app.js")}"></script>${props.head ?? ""}</head><body><a class="skip-link" href="#content">${words(ui, texts.skipToContent)}</a>${frame.demo ?? ""}${header(
    ui,
    frame,
    props.path,
  )}${notices}<main id="content" tabindex="-1" class="wrap"${attributes({ "data-failed": props.failed })}>${say(ui, props.main)}</main>${footer(ui, frame)}</body></html>`
}

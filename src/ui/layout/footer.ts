import { hidden } from "../form.ts"
import { attributes, type Html, html, type Ui, words } from "../html.ts"
import { href } from "../link.ts"
import { texts } from "../ui.texts.ts"
import type { Frame } from "./frame.ts"

/** Address, the links the law asks for, languages, light or dark. */
export function footer(ui: Ui, frame: Frame): Html {
  const others = frame.languages.filter((language) => language.lang !== ui.lang)
  return html`<footer class="office-footer"><div class="wrap office-footer-row">${
    frame.office.address ? html`<address>${addressLines(words(ui, frame.office.address))}</address>` : ""
  }<nav aria-label="${words(ui, texts.footerNavigation)}"><ul>${frame.footer.map(
    (item) => html`<li><a href="${href(item.href)}">${words(ui, item.label)}</a></li>`,
  )}</ul></nav><div class="footer-end"><ul>${others.map(
    (language) =>
      html`<li><a href="${href(language.href)}" hreflang="${language.lang}" lang="${language.lang}">${language.label}</a></li>`,
  )}</ul>${schemeChoice(ui, frame)}</div></div></footer>`
}

/** A line breaks between name, street and town, never inside a postcode. */
const addressLines = (address: string): Html[] => address.split(/(?<=, )/).map((part) => html`<span>${part}</span>`)

function schemeChoice(ui: Ui, frame: Frame): Html | "" {
  if (!frame.schemeAction) return ""
  const current = frame.scheme ?? "auto"
  const choices = [
    ["auto", texts.schemeAuto],
    ["light", texts.schemeLight],
    ["dark", texts.schemeDark],
  ] as const
  return html`<form class="scheme-choice" action="${href(frame.schemeAction)}" method="post" aria-labelledby="scheme-name"><span id="scheme-name">${words(ui, texts.scheme)}</span>${
    frame.csrf ? hidden("_csrf", frame.csrf) : ""
  }${choices.map(
    ([value, label]) =>
      html`<button type="submit" name="scheme" value="${value}"${attributes({ "aria-pressed": value === current ? "true" : "false" })}>${words(ui, label)}</button>`,
  )}</form>`
}

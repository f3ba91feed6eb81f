import { buttonLink } from "../button.ts"
import { closeButton } from "../close-button.ts"
import { buttonForm } from "../form.ts"
import { attributes, type Html, html, type Ui, words } from "../html.ts"
import { icon } from "../icon.ts"
import { href } from "../link.ts"
import { texts } from "../ui.texts.ts"
import type { Account, Frame, NavItem, OwnPlace } from "./frame.ts"

/** Places that stand beside the office and the account; more of them have a line of their own. */
const MOST_IN_ONE_LINE = 5

/** Office mark, main navigation, languages, account. On a phone the navigation opens under "Menu" (a popover: no script). */
export function header(ui: Ui, frame: Frame, path: string): Html {
  const { office } = frame
  const name = words(ui, office.name)
  const mark = office.coat
    ? html`<img class="mark" src="${href(office.coat)}" alt="" width="40" height="40">`
    : html`<span class="mark" aria-hidden="true">${office.initial ?? name.slice(0, 1)}</span>`
  const own = frame.ownPlaces ?? []
  const others = frame.languages.filter((language) => language.lang !== ui.lang)
  const shown = frame.navigation.length + Math.min(own.length, 1)
  const places = attributes({ "data-places": shown > MOST_IN_ONE_LINE ? "many" : undefined })
  return html`<header class="office-header"${places}><div class="wrap office-header-row"><a class="office" href="${href(office.href)}">${mark}<span><span class="office-name">${name}</span>${
    office.subtitle ? html` <span class="office-subtitle">${words(ui, office.subtitle)}</span>` : ""
  }</span><span class="ds-sr-only">, ${words(ui, texts.homePage)}</span></a>${
    frame.navigation.length + own.length
      ? html`<button class="ds-button menu-button" type="button" data-variant="secondary" popovertarget="main-menu">${icon("menu")}<span>${words(ui, texts.menu)}</span></button>`
      : ""
  }<nav class="main-menu" id="main-menu" popover aria-label="${words(ui, texts.mainNavigation)}">${closeButton(ui, "main-menu")}<ul>${frame.navigation.map((item) => navigationItem(ui, item, frame, path))}${own.map((place) => ownItem(ui, place, frame, path))}${others.map(
    (language) =>
      html`<li class="menu-language"><a href="${href(language.href)}" hreflang="${language.lang}" lang="${language.lang}">${language.label}</a></li>`,
  )}</ul></nav><div class="office-header-end">${others.map(
    (language) =>
      html`<a class="language-link" href="${href(language.href)}" hreflang="${language.lang}" lang="${language.lang}">${language.label}</a>`,
  )}${account(ui, frame)}</div></div></header>`
}

const navigationItem = (ui: Ui, item: NavItem, frame: Frame, path: string): Html =>
  html`<li><a href="${href(item.href)}"${currency(item, frame, path)}>${words(ui, item.label)}</a></li>`

const ownItem = (ui: Ui, place: OwnPlace, frame: Frame, path: string): Html =>
  html`<li class="menu-own"><a href="${href(place.href)}"${currency(place, frame, path)}>${words(ui, place.short)}</a></li>`

function currency(item: NavItem, frame: Frame, path: string): Html {
  const [where = ""] = path.split("?")
  const here = where === item.href
  const within = here || (where.startsWith(`${item.href}/`) && item.href !== frame.office.href)
  return attributes({ "aria-current": here ? "page" : within ? "true" : undefined })
}

function account(ui: Ui, frame: Frame): Html {
  const known: Account = frame.account
  if (known.kind === "guest") return buttonLink(ui, { href: known.signIn, label: texts.signIn })
  const leave = html`<button class="menu-item" type="submit">${icon("log-out")}${words(ui, texts.signOut)}</button>`
  return html`<details class="account" data-dismiss><summary><span class="ds-sr-only">${words(ui, texts.account)}: </span>${icon("user-round")}<span class="account-name">${known.name}</span>${icon(
    "chevron-down",
  )}</summary><div class="account-menu">${
    known.role ? html`<p class="account-role">${words(ui, known.role)}</p>` : ""
  }<ul>${[...(frame.ownPlaces ?? []), ...known.items].map((item) => html`<li><a class="menu-item" href="${href(item.href)}">${words(ui, item.label)}</a></li>`)}<li>${buttonForm(
    ui,
    { action: known.signOut, button: leave, csrf: frame.csrf },
  )}</li></ul></div></details>`
}

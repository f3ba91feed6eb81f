import { type Html, html, type Ui, words } from "./html.ts"
import { icon } from "./icon.ts"
import { texts } from "./ui.texts.ts"

/** Closes a menu that covers a phone's screen; not shown where the menu is part of the page. */
export function closeButton(ui: Ui, popover: string): Html {
  return html`<button class="close-button" type="button" popovertarget="${popover}" popovertargetaction="hide">${icon("x")}<span>${words(ui, texts.close)}</span></button>`
}

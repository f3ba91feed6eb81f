import { type Content, type Html, html, say, type Ui } from "./html.ts"
import { icon } from "./icon.ts"
import { href } from "./link.ts"
import { texts } from "./ui.texts.ts"
import { fileSize } from "./upload-form.ts"

export type ListedFile = {
  name: string
  /** In bytes. */
  size: number
  /** Where it is downloaded. */
  href: string
  /** Small words after the size. */
  note?: Content
  /**
   * `unscanned`: no antivirus has looked through it, said to those who are to open a stranger's file. `infected`: a virus
   * was found later; it is not handed out.
   */
  danger?: "unscanned" | "infected" | undefined
  /** Buttons at the right. */
  actions?: Content
}

/** Files to download. */
export function fileList(ui: Ui, files: readonly ListedFile[]): Html {
  return html`<ul class="file-list">${files.map((file) => html`<li>${fileLine(ui, file)}</li>`)}</ul>`
}

/** One file to download, with its size and what can be done with it. */
export function fileLine(ui: Ui, file: ListedFile): Html {
  const note = file.note ? html` · ${say(ui, file.note)}` : ""
  const warning = file.danger
    ? html`<span class="file-warning">${icon("triangle-alert")} ${say(ui, texts[file.danger])}</span>`
    : ""
  const name = file.danger === "infected" ? file.name : html`<a href="${href(file.href)}" download>${file.name}</a>`
  return html`<div class="file-line">${icon("file-text")}<div class="file-name">${name} <span class="quiet">${say(
    ui,
    fileSize(file.size),
  )}${note}</span>${warning}</div>${file.actions ? html`<div class="file-actions">${say(ui, file.actions)}</div>` : ""}</div>`
}

/** What to say of a stored file to one who sent it, or to one who is to open it. */
export function dangerOf(scan: "clean" | "infected" | "not-scanned", isOwn: boolean): ListedFile["danger"] {
  if (scan === "infected") return "infected"
  return scan === "clean" || isOwn ? undefined : "unscanned"
}

import { formatHundredths } from "../lib/numbers.ts"
import type { Problem } from "../lib/problems.ts"
import { inEach, type Text } from "../lib/texts.ts"
import { button } from "./button.ts"
import { fileField } from "./fields/file-field.ts"
import { attributes, type Content, type Html, html, say, type Ui, type Words, words } from "./html.ts"
import { href } from "./link.ts"
import { texts } from "./ui.texts.ts"

export type UploadFormProps = {
  action: string
  /** Name of the file field; problems with this name stand beside it. */
  name: string
  label: Words
  problems?: readonly Problem[]
  button: Words
  /** Endings with a dot, the largest size in bytes. */
  accept: readonly string[]
  maxBytes: number
  /** Ids of the parts of the page that the answer brings anew; the first holds the form. */
  renews: readonly string[]
  /** Fields above the file: the form is then sent by its button only. */
  fields?: Content
  /** Takes what is pasted on the page outside of every row. */
  takesPasted?: boolean
  /** Takes several files one after another. */
  takesMany?: boolean
}

/**
 * Chooses and sends a file. With scripts a file is sent as soon as it is chosen, let go on the nearest `data-drop` or
 * pasted, and a bar shows how far it is; without them the button sends it. Once a page: `uploadStatus`.
 */
export function uploadForm(ui: Ui, props: UploadFormProps): Html {
  const size = fileSize(props.maxBytes)[ui.lang]
  const marks = attributes({
    "data-upload": props.renews.join(" "),
    "data-max": props.maxBytes,
    "data-auto": props.fields === undefined,
    "data-paste": props.takesPasted,
    "data-many": props.takesMany,
    "data-sending": words(ui, texts.uploadSending),
    "data-done": words(ui, texts.uploadDone),
    "data-failed": words(ui, texts.uploadFailed),
    "data-too-large": words(ui, texts.uploadTooLarge(size)),
  })
  return html`<form class="form upload" action="${href(props.action)}" method="post" enctype="multipart/form-data" novalidate data-once${marks}>${say(
    ui,
    props.fields,
  )}${fileField(ui, {
    name: props.name,
    label: props.label,
    accept: props.accept,
    maxSize: size,
    ...(props.problems ? { problems: props.problems } : {}),
  })}<progress max="100" value="0" hidden aria-label="${words(ui, texts.uploadProgress)}"></progress><div class="upload-button">${button(ui, { label: props.button })}</div></form>`
}

/** Where a page with upload forms says how they fare; outside of what they bring anew. */
export const uploadStatus = (): Html => html`<p id="upload-status" role="status" tabindex="-1"></p>`

/** `340 kB`, `1,2 MB`: rounded up, so that what is over a limit never reads as equal to it. */
export function fileSize(bytes: number): Text {
  if (bytes < 100_000) return inEach(() => `${Math.ceil(bytes / 1000)} kB`)
  const tenths = Math.ceil(bytes / 100_000)
  return inEach((lang) => {
    const hundredths = formatHundredths(tenths * 10, lang).slice(0, -1)
    return `${tenths % 10 === 0 ? hundredths.slice(0, -2) : hundredths} MB`
  })
}

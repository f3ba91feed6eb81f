import { attributes, type Html, html, type Ui, words } from "../html.ts"
import { texts } from "../ui.texts.ts"
import { type FieldProps, field, wire, wired } from "./field.ts"

export type FileFieldProps = FieldProps & {
  /** Endings with a dot: `[".txt", ".docx"]`. The server looks at the content. */
  accept?: readonly string[]
  /** For people: "10 MB". */
  maxSize?: string
  /** Name of the file already saved, which stays when nothing new is chosen. */
  saved?: string
  multiple?: boolean
}

/** Chooses a file. */
export function fileField(ui: Ui, props: FileFieldProps): Html {
  const limits = props.accept && props.maxSize ? texts.fileLimits(props.accept.join(", "), props.maxSize) : undefined
  const hint = [props.hint, props.hint && limits ? " " : "", limits]
  const described: FieldProps = { ...props, hint: props.hint || limits ? hint : undefined, optional: props.optional }
  const wiring = wire(described)
  const control = html`<input type="file"${wired(wiring, { ...described, optional: props.optional || Boolean(props.saved) })}${attributes(
    {
      accept: props.accept?.join(","),
      multiple: props.multiple,
    },
  )}>`
  const saved = props.saved && html`<div class="saved-file">${words(ui, texts.keptFile(props.saved))}</div>`
  return field(ui, described, wiring, control, saved)
}

/*
 * Keeps what is typed and not saved on this device, for this person and this section, and offers it back when the page
 * is opened again. It is forgotten as soon as the server has it, and at sign-out (`src/ui/browser/forget-texts.ts`).
 */
type Copy = { at: number; revision: string; values: [string, string][] }

const form = document.querySelector<HTMLFormElement>("#offer-form")
const template = document.querySelector<HTMLTemplateElement>("#offer-copy")
const person = document.getElementById("offer-words")?.dataset.person
if (form && person) keepCopy(form, `pozytek.text:${person}:${location.pathname}`)

function keepCopy(form: HTMLFormElement, key: string) {
  let isOffered = false
  /** Typed, and not known to be on the server. */
  let isUnsaved = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const revision = () => document.querySelector<HTMLInputElement>("#offer-revision")
  const values = (): [string, string][] =>
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === "string" && !name.startsWith("_") ? [[name, value] as [string, string]] : [],
    )
  const forget = () => {
    clearTimeout(timer)
    isUnsaved = false
    if (!isOffered) remove(key)
  }
  const keep = () => {
    const copy: Copy = { at: Date.now(), revision: revision()?.value ?? "", values: values() }
    try {
      localStorage.setItem(key, JSON.stringify(copy))
    } catch {
      // A full or forbidden store: the text is on the page still.
    }
  }
  form.addEventListener("input", () => {
    isUnsaved = true
    // What is offered back is not replaced before it was answered.
    if (isOffered) return
    clearTimeout(timer)
    timer = setTimeout(keep, 300)
  })
  form.addEventListener("offer-acknowledged", forget)
  // Signed out: what is on the page is not kept any more, not even as it is left.
  document.addEventListener("texts-forgotten", () => {
    clearTimeout(timer)
    isUnsaved = false
  })
  addEventListener("pagehide", () => isUnsaved && !isOffered && keep())

  const kept = read(key)
  if (!kept || !template) return
  const differences = kept.values.flatMap(([name, text]) => {
    const field = fieldFor(form, kept, name)
    const now = field ? shownIn(form, field) : ""
    return name.endsWith(".id") || plain(now) === plain(text) ? [] : [{ name, text, now, field }]
  })
  if (differences.length === 0) {
    // A page that shows a refused save again holds the same text, and the server still does not.
    if (document.getElementById("offer-saved")?.dataset.failed !== "true") remove(key)
    return
  }
  isOffered = true
  const banner = document.importNode(template.content, true).firstElementChild as HTMLElement
  const time = banner.querySelector("[data-at]")
  if (time) time.textContent = timeOf(kept.at)
  const list = banner.querySelector("[data-differences]")
  for (const { name, text, now, field } of differences) {
    const [term, detail] = [document.createElement("dt"), document.createElement("dd")]
    term.textContent = (field && labelOf(field)) || name
    if (now) detail.append(marked("del", spoken(form, field, now)), " ")
    if (text) detail.append(marked("ins", spoken(form, field, text)))
    list?.append(term, detail)
  }
  banner.querySelector('[data-do="restore"]')?.addEventListener("click", () => {
    const own = revision()
    // What others saved since then is joined with it, not overwritten.
    if (own && kept.revision) own.value = kept.revision
    for (const { field, text } of differences) if (field) set(form, field, text)
    end()
    form.dispatchEvent(new Event("input", { bubbles: true }))
    form.dispatchEvent(new CustomEvent("offer-retry"))
  })
  banner.querySelector('[data-do="discard"]')?.addEventListener("click", () => {
    remove(key)
    end()
  })
  function end() {
    isOffered = false
    banner.remove()
    form.querySelector<HTMLElement>("input:not([type=hidden]), textarea")?.focus()
  }
  form.before(banner)
}

function read(key: string): Copy | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") ?? undefined
  } catch {
    return undefined
  }
}
function remove(key: string) {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was kept either.
  }
}
/** The server trims, and writes "1234,5" as "1 234,50" or "1,234.50": that is the same text. */
function plain(text: string): string {
  const bare = text.replace(/\s|zł$/g, "")
  if (!/^\d[\d.,]*$/.test(bare)) return text.replace(/\r\n/g, "\n").trim()
  return bare.replace(/[.,](?=\d{3}(\D|$))/g, "").replace(/[.,]0*$|([.,]\d*?)0+$/, "$1")
}
function timeOf(at: number): string {
  const isToday = new Date(at).toDateString() === new Date().toDateString()
  const style: Intl.DateTimeFormatOptions = isToday ? { timeStyle: "short" } : { dateStyle: "long", timeStyle: "short" }
  return new Intl.DateTimeFormat(document.documentElement.lang, style).format(at)
}
function marked(tag: "del" | "ins", text: string): HTMLElement {
  const mark = document.createElement(tag)
  mark.textContent = text
  return mark
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
function isField(it: unknown): it is Field {
  return it instanceof HTMLInputElement || it instanceof HTMLTextAreaElement || it instanceof HTMLSelectElement
}

/** The field of that name; one of a row is found by the row's id, for rows may have moved. */
function fieldFor(form: HTMLFormElement, copy: Copy, name: string): Field | undefined {
  const [, table, number, column] = /^(\w+)\.(\d+)\.(\w+)$/.exec(name) ?? []
  let wanted = name
  if (table) {
    const id = copy.values.find(([it]) => it === `${table}.${number}.id`)?.[1]
    const row = [...form.querySelectorAll<HTMLInputElement>(`input[name^="${table}."][name$=".id"]`)]
    const own = row.find((it) => it.value === id)
    if (!own) return undefined
    wanted = own.name.replace(/id$/, column ?? "")
  }
  const found = form.elements.namedItem(wanted)
  if (found instanceof RadioNodeList) return [...found].find(isField)
  return isField(found) ? found : undefined
}
function shownIn(form: HTMLFormElement, field: Field): string {
  const value = new FormData(form).get(field.name)
  return typeof value === "string" ? value : ""
}
function set(form: HTMLFormElement, field: Field, text: string) {
  for (const it of form.querySelectorAll<Field>(`[name="${CSS.escape(field.name)}"]`)) {
    if (it instanceof HTMLInputElement && (it.type === "radio" || it.type === "checkbox"))
      it.checked = it.value === text
    else it.value = text
  }
}
/** A value as people read it: what is chosen has words beside it. */
function spoken(form: HTMLFormElement, field: Field | undefined, value: string): string {
  if (field instanceof HTMLSelectElement) return [...field.options].find((it) => it.value === value)?.text ?? value
  if (!field || !/^(radio|checkbox)$/.test(field.type)) return value
  const choices = form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(field.name)}"]`)
  return [...choices].find((it) => it.value === value)?.labels?.[0]?.textContent?.trim() || value
}
function labelOf(field: Field): string {
  const group = field.closest("fieldset")?.querySelector("legend")?.textContent
  const own = field.getAttribute("aria-label") ?? field.labels?.[0]?.textContent
  return ((field as HTMLInputElement).type === "radio" ? group : own)?.trim() ?? ""
}

/*
 * Several people in one section: shows who else is here, takes over what others saved in fields that this person has
 * not touched, and asks beside a field that both changed. The form's revision moves on only when everything up to it is
 * in the form, so that the server always knows what both sides began from.
 */
type Values = Map<string, string>
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const form = document.querySelector<HTMLFormElement>("#offer-form")
const place = document.querySelector<HTMLElement>("#offer-together")
if (form && place) keepTogether(form, place)

function keepTogether(form: HTMLFormElement, place: HTMLElement) {
  const PAUSE = 12_000
  const words = place.dataset
  const line = document.getElementById("offer-saved")
  /** What the server held at the form's revision, as its page shows it. */
  let known = valuesOf(form)
  /** What the server holds in the fields that wait for a choice, and the revision to go on from. */
  const waiting = new Map<string, string>()
  let next: string | undefined
  const revision = () => form.querySelector<HTMLInputElement>("#offer-revision")

  const settle = () => {
    if (waiting.size > 0 || next === undefined) return
    const own = revision()
    if (own) own.value = next
    next = undefined
    delete form.dataset.choosing
  }
  const choose = (name: string, value: string | undefined) => {
    if (value !== undefined) set(form, name, value)
    known.set(name, waiting.get(name) ?? "")
    waiting.delete(name)
    noteOf(form, name)?.remove()
    fieldsNamed(form, name)[0]?.focus()
    settle()
    if (waiting.size === 0) form.dispatchEvent(new CustomEvent("offer-retry"))
  }
  const ask = (name: string, theirs: string) => {
    waiting.set(name, theirs)
    form.dataset.choosing = "yes"
    if (line && words.choose) {
      line.textContent = words.choose
      line.dataset.failed = "true"
    }
    const note = noteFor(form, name, words.both ?? "")
    const value = document.createElement("q")
    value.textContent = spoken(fieldsNamed(form, name), theirs) || words.empty || ""
    note.append(" ", value)
    for (const [label, taken] of [
      [words.theirs, theirs],
      [words.mine, undefined],
    ] as const) {
      const press = document.createElement("button")
      press.type = "button"
      press.className = "fix-button"
      press.textContent = label ?? ""
      press.addEventListener("click", () => choose(name, taken))
      note.append(" ", press)
    }
  }
  /** Joins what the server holds with the form. `sent`: what the save carried that it answers, where it answers one. */
  const join = (page: Document, changed: string | undefined, sent?: Values) => {
    const theirForm = page.querySelector<HTMLFormElement>("#offer-form")
    const theirRevision = page.querySelector<HTMLInputElement>("#offer-revision")?.value
    if (!theirForm || theirRevision === undefined) return
    const theirs = valuesOf(theirForm)
    if (rowsOf(theirs) !== rowsOf(valuesOf(form))) {
      // The server joins rows by their ids; the form keeps its older revision until it is shown anew.
      if (line && words.rows) line.textContent = words.rows
      const isKnown = form.dataset.rows !== undefined
      form.dataset.rows = "changed"
      if (!sent && !isKnown) form.dispatchEvent(new CustomEvent("offer-retry"))
      if (!sent) return
      const now = valuesOf(form)
      if ([...now].every(([name, value]) => sent.get(name) === value)) return takeForm(theirForm, theirRevision)
      return
    }
    const now = valuesOf(form)
    for (const name of new Set([...theirs.keys(), ...now.keys()])) {
      if (name.startsWith("_") || name.endsWith(".id")) continue
      const [their, mine, before] = [theirs.get(name) ?? "", now.get(name) ?? "", known.get(name) ?? ""]
      const carried = sent?.get(name) ?? ""
      const isOwn = sent !== undefined && carried !== before
      if (their === mine || their === before) known.set(name, their)
      else if (isOwn || their === carried) {
        // The server writes "65" as "65,00"; under the cursor it would only disturb.
        if (mine === carried && fieldsNamed(form, name)[0] !== document.activeElement) set(form, name, their)
        known.set(name, their)
      } else if (mine === before) {
        set(form, name, their)
        known.set(name, their)
        noteFor(form, name, changed || words.changed || "")
      } else ask(name, their)
    }
    next = theirRevision
    settle()
  }
  /** Shows the server's form in the place of this one, when others' rows came or went and nothing else waits. */
  const takeForm = (theirForm: HTMLFormElement, theirRevision: string) => {
    const focused = (document.activeElement as Field | null)?.name
    form.replaceChildren(...document.importNode(theirForm, true).childNodes)
    const own = revision()
    if (own) own.value = theirRevision
    known = valuesOf(form)
    delete form.dataset.rows
    if (focused) fieldsNamed(form, focused)[0]?.focus()
  }

  form.addEventListener("offer-answered", (event) => {
    const { page, sent } = (event as CustomEvent<{ page: Document; sent: FormData }>).detail
    join(page, undefined, textsOf(sent))
  })
  form.addEventListener("offer-conflict", () => void look(true))

  /** Reads the section as the server holds it now. */
  const look = async (isAsked: boolean, changed?: string) => {
    const answer = await fetch(location.pathname, { headers: { accept: "text/html" } })
    if (!answer.ok || answer.redirected) return
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    join(page, changed)
    if (isAsked && waiting.size === 0 && form.dataset.rows === undefined)
      form.dispatchEvent(new CustomEvent("offer-retry"))
  }
  const meet = async () => {
    if (document.visibilityState === "hidden" || !navigator.onLine) return
    try {
      const section = location.pathname.split("/").at(-1) ?? ""
      const body = new URLSearchParams({ section, revision: next ?? revision()?.value ?? "" })
      const answer = await fetch(words.action ?? "", { method: "POST", body, headers: { "x-autosave": "1" } })
      if (!answer.ok || !answer.headers.get("content-type")?.includes("json")) return
      const { here, changed } = (await answer.json()) as { here: string[]; changed?: string }
      const shown = here.map((text) => {
        const item = document.createElement("p")
        item.textContent = text
        return item
      })
      if ([...place.children].map((it) => it.textContent).join() !== here.join()) place.replaceChildren(...shown)
      if (changed && waiting.size === 0 && form.dataset.rows === undefined) await look(false, changed)
    } catch {
      // The next one may get through; saving says by itself when there is no connection.
    }
  }
  void meet()
  setInterval(meet, PAUSE)
  document.addEventListener("visibilitychange", meet)
}

function textsOf(data: FormData): Values {
  return new Map([...data].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : [])))
}
function valuesOf(form: HTMLFormElement): Values {
  return textsOf(new FormData(form))
}
const rowsOf = (values: Values): string =>
  [...values].flatMap(([name, value]) => (name.endsWith(".id") ? [`${name}=${value}`] : [])).join()

function fieldsNamed(form: HTMLFormElement, name: string): Field[] {
  return [...form.querySelectorAll<Field>(`[name="${CSS.escape(name)}"]`)]
}
function set(form: HTMLFormElement, name: string, value: string) {
  for (const field of fieldsNamed(form, name)) {
    if (field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox"))
      field.checked = field.value === value
    else field.value = value
  }
}
/** A value as people read it: what is chosen has words beside it. */
function spoken(fields: readonly Field[], value: string): string {
  const labels = fields.flatMap((field) =>
    field instanceof HTMLSelectElement
      ? [...field.options].filter((it) => it.value === value).map((it) => it.text)
      : /^(radio|checkbox)$/.test(field.type) && field.value === value
        ? [field.labels?.[0]?.textContent]
        : [],
  )
  return labels[0]?.trim() || value
}
function noteOf(form: HTMLFormElement, name: string): HTMLElement | null {
  return form.querySelector<HTMLElement>(`[data-note="${CSS.escape(name)}"]`)
}
/** A sentence after a field, told by screen readers as it appears and again when the field is reached. */
function noteFor(form: HTMLFormElement, name: string, text: string): HTMLElement {
  noteOf(form, name)?.remove()
  const note = document.createElement("p")
  note.className = "hint"
  note.dataset.note = name
  note.setAttribute("role", "status")
  note.textContent = text
  const field = fieldsNamed(form, name).at(-1)
  field?.after(note)
  return note
}

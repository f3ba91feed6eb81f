/*
 * Files by choosing, dragging or pasting, with a bar that shows how far they are. Without it the same forms are sent by
 * their buttons. `data-upload` of a form names the parts of the page that the answer brings anew.
 */
type Sending = { form: HTMLFormElement; files: File[] }

const uploads = () => document.querySelectorAll<HTMLFormElement>("form[data-upload]")
const inputOf = (form: HTMLFormElement) => form.querySelector<HTMLInputElement>('input[type="file"]')
/** The part of the page on which a file may be let go: the whole row, not only the field. */
const placeOf = (form: HTMLFormElement) => form.closest<HTMLElement>("[data-drop]") ?? form
const has = (data: DataTransfer | null) => data !== null && [...data.types].includes("Files")

/** A form that waits for more than its file takes it and is sent by its button. */
function take({ form, files }: Sending) {
  const input = inputOf(form)
  if (!input || files.length === 0) return
  if (form.dataset.auto !== undefined) return void send(form, files)
  const data = new DataTransfer()
  if (files[0]) data.items.add(files[0])
  input.files = data.files
}

const say = (words: string | undefined, failed = false) => {
  const line = document.getElementById("upload-status")
  if (!line) return
  line.textContent = words ?? ""
  line.dataset.failed = String(failed)
}

/** One after another, for each answer brings the form anew. */
async function send(first: HTMLFormElement, files: readonly (File | undefined)[], submitter?: HTMLElement | null) {
  const { action } = first
  for (const file of files) {
    const form = [...uploads()].find((it) => it.action === action)
    if (!form || form.dataset.busy !== undefined) return
    const limit = Number(form.dataset.max)
    if (file && file.size > limit) return say(`${file.name}: ${form.dataset.tooLarge}`, true)
    const body = new FormData(form, submitter as HTMLButtonElement | null | undefined)
    const name = inputOf(form)?.name
    if (file && name) body.set(name, file, file.name)
    if (!(await post(form, body, file?.name ?? ""))) return
  }
}

async function post(form: HTMLFormElement, body: FormData, name: string): Promise<boolean> {
  const { dataset } = form
  const bar = form.querySelector("progress")
  dataset.busy = ""
  if (bar) bar.hidden = false
  say(`${dataset.sending} ${name}`)
  const answer = await new Promise<XMLHttpRequest>((resolve) => {
    const request = new XMLHttpRequest()
    request.open("POST", form.action)
    request.upload.addEventListener("progress", (event) => {
      if (bar && event.lengthComputable) bar.value = Math.round((100 * event.loaded) / event.total)
    })
    request.addEventListener("loadend", () => resolve(request))
    request.send(body)
  })
  delete dataset.busy
  if (bar) bar.hidden = true
  const page = new DOMParser().parseFromString(answer.responseText, "text/html")
  const parts = (dataset.upload ?? "").split(" ")
  if (!parts[0] || !page.getElementById(parts[0])) {
    say(dataset.failed, true)
    return false
  }
  // Before the form itself is replaced.
  const { done } = dataset
  for (const id of parts) {
    const [mine, theirs] = [document.getElementById(id), page.getElementById(id)]
    if (mine && theirs) mine.replaceChildren(...document.importNode(theirs, true).childNodes)
  }
  const isTaken = answer.status === 200
  const wrong = document.querySelector<HTMLElement>(`#${parts[0]} [aria-invalid="true"]`)
  wrong?.focus()
  say(isTaken ? `${done} ${name}` : wrong ? "" : dataset.failed, !isTaken)
  if (isTaken) document.getElementById("upload-status")?.focus({ preventScroll: true })
  enhance()
  return isTaken
}

/** Several files at once only where each can be sent by itself. */
function enhance() {
  for (const form of uploads()) {
    const input = inputOf(form)
    if (input && form.dataset.many !== undefined) input.multiple = true
    form.dataset.live = ""
  }
}
enhance()

document.addEventListener("change", (event) => {
  const input = event.target as HTMLInputElement
  const form = input.type === "file" ? input.closest<HTMLFormElement>("form[data-upload][data-auto]") : null
  if (form && input.files?.length) void send(form, [...input.files])
})

document.addEventListener(
  "submit",
  (event) => {
    const form = event.target as HTMLFormElement
    if (!form.matches("[data-upload]")) return
    event.preventDefault()
    const files = [...(inputOf(form)?.files ?? [])]
    void send(form, files.length > 0 ? files : [undefined], event.submitter)
  },
  // Before the guard against a second press, which would remember a form that is never left.
  { capture: true },
)

const formAt = (target: EventTarget | null) => {
  const place = (target as Element | null)?.closest?.("[data-drop]")
  return place ? [...uploads()].find((form) => placeOf(form) === place) : undefined
}

for (const kind of ["dragenter", "dragover"])
  document.addEventListener(kind, (event) => {
    const drag = event as DragEvent
    if (!has(drag.dataTransfer) || uploads().length === 0) return
    // A file let go beside a row must not take the place of the page.
    drag.preventDefault()
    const over = formAt(drag.target)
    for (const form of uploads()) placeOf(form).toggleAttribute("data-over", form === over)
    if (drag.dataTransfer) drag.dataTransfer.dropEffect = over ? "copy" : "none"
  })

document.addEventListener("drop", (event) => {
  if (!has(event.dataTransfer) || uploads().length === 0) return
  event.preventDefault()
  for (const form of uploads()) placeOf(form).removeAttribute("data-over")
  const form = formAt(event.target)
  const files = [...(event.dataTransfer?.files ?? [])]
  if (form) take({ form, files: form.dataset.many === undefined ? files.slice(0, 1) : files })
})

document.addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) for (const form of uploads()) placeOf(form).removeAttribute("data-over")
})

// To the row in which one is, otherwise to the one that takes any file.
document.addEventListener("paste", (event) => {
  const files = [...(event.clipboardData?.files ?? [])]
  if (files.length === 0) return
  const form =
    formAt(document.activeElement) ?? document.querySelector<HTMLFormElement>("form[data-upload][data-paste]")
  if (!form) return
  event.preventDefault()
  take({ form, files: form.dataset.many === undefined ? files.slice(0, 1) : files })
})

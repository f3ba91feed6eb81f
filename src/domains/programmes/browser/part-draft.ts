/*
 * Saves a part of a programme as one pauses or leaves a field. When somebody else saved the part meanwhile nothing is
 * written here: the form's own button joins both changes. Without this everything works by the buttons.
 */
const form = document.querySelector<HTMLFormElement>("#part-form")
const line = document.getElementById("part-saved")
if (form && line) keepSaved(form, line)

function keepSaved(form: HTMLFormElement, line: HTMLElement) {
  const PAUSE = 3000
  const RETRY = 15_000
  const { words = "{}" } = line.dataset
  const said = JSON.parse(words) as Record<"saving" | "session" | "broken", string>
  let timer: ReturnType<typeof setTimeout> | undefined
  let changed = false
  let stopped = false
  let running = false

  const later = (pause: number) => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(save, pause)
  }
  const again = (why: string) => {
    changed = true
    line.textContent = why
    later(RETRY)
  }
  type Answer = { revision?: number; said: string; stop?: boolean }
  const takeOver = ({ revision, said: sentence, stop }: Answer) => {
    line.textContent = sentence
    stopped = stop === true
    const field = form.querySelector<HTMLInputElement>('input[name="revision"]')
    if (field && revision !== undefined) field.value = String(revision)
    // What guards the page against leaving takes it for sent; the form's own sending bubbles, this does not.
    if (!changed && revision !== undefined) form.dispatchEvent(new Event("submit"))
  }
  const send = async () => {
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value)
    try {
      const answer = await fetch(form.action, { method: "POST", body, headers: { "x-autosave": "1" } })
      if (answer.status === 401) return again(said.session)
      if (!answer.headers.get("content-type")?.startsWith("application/json")) return again(said.broken)
      takeOver((await answer.json()) as Answer)
    } catch {
      again(said.broken)
    }
  }
  const save = async () => {
    if (running || !changed || stopped) return
    changed = false
    running = true
    line.textContent = said.saving
    await send()
    running = false
    if (changed) later(PAUSE)
  }

  form.addEventListener("input", () => {
    changed = true
    later(PAUSE)
  })
  form.addEventListener("change", () => later(200))
  form.addEventListener("submit", (event) => {
    if (!event.bubbles) return
    changed = false
    clearTimeout(timer)
  })
}

/*
 * When a save finds that the session has ended, the same person signs in on the spot, without leaving the page, and what
 * waits is saved. A passkey or a second factor is given in a new tab, and the page goes on by itself when it is done.
 */
const form = document.querySelector<HTMLFormElement>("#offer-form")
const dialog = document.querySelector<HTMLDialogElement>("#sign-in-again")
if (form && dialog) signInAgain(form, dialog)

function signInAgain(form: HTMLFormElement, dialog: HTMLDialogElement) {
  const asked = dialog.querySelector("form")
  const said = dialog.querySelector<HTMLElement>("[data-said]")
  const words = dialog.dataset
  let timer: ReturnType<typeof setInterval> | undefined
  const say = (text = "") => {
    if (said) said.textContent = text
  }
  const retry = () => form.dispatchEvent(new CustomEvent("offer-retry"))
  form.addEventListener("offer-session", (event) => {
    const { isOther } = (event as CustomEvent<{ isOther: boolean }>).detail
    if (isOther) say(words.other)
    if (dialog.open) return
    if (!isOther) say("")
    dialog.showModal()
    dialog.querySelector<HTMLInputElement>("[name=password]")?.focus()
    // Somebody who signed in in another tab comes back to a page that has already gone on.
    timer = setInterval(() => document.visibilityState === "visible" && wasElsewhere && retry(), 4000)
  })
  let wasElsewhere = false
  addEventListener("blur", () => {
    wasElsewhere = true
  })
  addEventListener("focus", () => dialog.open && retry())
  const close = () => {
    clearInterval(timer)
    wasElsewhere = false
    if (dialog.open) dialog.close()
  }
  form.addEventListener("offer-answered", close)
  form.addEventListener("offer-conflict", close)
  dialog.querySelector('[data-do="later"]')?.addEventListener("click", close)
  dialog.addEventListener("close", () => clearInterval(timer))
  asked?.addEventListener("submit", async (event) => {
    event.preventDefault()
    say(words.checking)
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(asked)) if (typeof value === "string") body.append(name, value)
    try {
      // A redirect means that the password was right; where it leads is for pages, not for this one.
      const answer = await fetch(asked.action, { method: "POST", body, redirect: "manual" })
      for (const field of asked.querySelectorAll<HTMLInputElement>("[name=password]")) field.value = ""
      if (answer.type === "opaqueredirect") {
        say(words.factor)
        return retry()
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html")
      const why = page.querySelector("#error-summary li")?.textContent?.trim()
      say(why || words.failed)
      dialog.querySelector<HTMLInputElement>("[name=password]")?.focus()
    } catch {
      say(words.failed)
    }
  })
}

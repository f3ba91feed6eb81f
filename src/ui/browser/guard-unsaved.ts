// Leaving a form in which something was typed and not sent asks first.
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-guard]")) {
  let changed = false
  const ask = (event: BeforeUnloadEvent) => {
    if (changed) event.preventDefault()
  }
  form.addEventListener("input", () => {
    changed = true
  })
  form.addEventListener("submit", () => {
    changed = false
  })
  addEventListener("beforeunload", ask)
}

// "Set 36 000,00 zł" writes the value into its field where that is on this page; without script the server does it.
document.addEventListener("click", (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>("button[data-fix-field]")
  const field = button && document.getElementById(button.dataset.fixField ?? "")
  if (!button || !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  if (field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox")) return
  event.preventDefault()
  field.value = button.value.slice(button.value.indexOf("=") + 1)
  field.dispatchEvent(new Event("input", { bubbles: true }))
  field.focus()
  button.hidden = true
})

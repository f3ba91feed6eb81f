// A second press of a form's button while the answer is on its way is dropped. The button is not disabled, so that its
// own name and value are sent. An answer that is a file leaves the page as it is, and nothing would ever free its form:
// asking for one is never dropped, because asking twice changes nothing.
const sent = new WeakSet<HTMLFormElement>()
document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement
  if (event.defaultPrevented || !form.matches("[data-once]") || form.method === "get") return
  if (event.submitter?.matches("[data-download]")) return
  if (sent.has(form)) return event.preventDefault()
  sent.add(form)
  event.submitter?.setAttribute("aria-busy", "true")
})
// Coming back by the browser's history shows the old page: it must be sendable again.
addEventListener("pageshow", () => {
  for (const form of document.forms) sent.delete(form)
  for (const button of document.querySelectorAll('button[aria-busy="true"]')) button.removeAttribute("aria-busy")
})

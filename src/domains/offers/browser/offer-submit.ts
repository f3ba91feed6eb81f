/*
 * The last press of a call with deadline insurance: the hash of the offer goes first, being small, then the offer; when the
 * connection breaks, both are tried again. Without this the form submits by itself.
 */
const place = document.getElementById("offer-insurance")
const submission = document.querySelector<HTMLFormElement>('form[action$="/zlozenie"]')
if (place && submission) secure(submission, place)

function secure(form: HTMLFormElement, place: HTMLElement) {
  const RETRY = 4000
  const { commit = "", hash = "", sending, secured, unsecured } = place.dataset
  const say = (text = "") => {
    place.textContent = text
  }
  const sendHash = async () => {
    const body = new URLSearchParams({ sha256: hash })
    const answer = await fetch(commit, { method: "POST", body, redirect: "manual", keepalive: true })
    // A redirect is the answer to a hash that was taken; a browser shows its status as 0.
    return answer.type === "opaqueredirect"
  }
  let running = false
  form.addEventListener("submit", async (event) => {
    event.preventDefault()
    if (running) return
    running = true
    let isSecured = false
    for (;;) {
      say(isSecured ? secured : sending)
      try {
        isSecured ||= await sendHash()
        const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(), redirect: "manual" })
        // Taken or refused: the same press by the form itself shows which, for a submission repeated changes nothing.
        if (answer.type === "opaqueredirect" || answer.status < 500) return form.submit()
      } catch {
        say(isSecured ? secured : unsecured)
      }
      await new Promise((resolve) => setTimeout(resolve, RETRY))
    }
  })
}

/*
 * At sign-out nothing that somebody typed stays on the device: another person may sit down at it.
 */
document.addEventListener("submit", (event) => {
  if (!(event.target instanceof HTMLFormElement) || !event.target.closest(".account-menu")) return
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith("pozytek.text:")) localStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
  document.dispatchEvent(new CustomEvent("texts-forgotten"))
})

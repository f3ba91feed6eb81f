// An open menu closes on Escape and on a press outside it.
const menus = () => document.querySelectorAll<HTMLDetailsElement>("details[data-dismiss][open]")
document.addEventListener("click", (event) => {
  for (const menu of menus()) if (!menu.contains(event.target as Node)) menu.open = false
})
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return
  for (const menu of menus()) {
    const inside = menu.contains(document.activeElement)
    menu.open = false
    if (inside) menu.querySelector("summary")?.focus()
  }
})

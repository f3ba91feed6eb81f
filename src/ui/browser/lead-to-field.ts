// A link of the summary leads into the field itself, with its label in sight.
document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>(
    '.error-summary a[href^="#"], .notice a[href^="#field-"]',
  )
  const target = link && document.getElementById(link.hash.slice(1))
  if (!target) return
  event.preventDefault()
  const place = target.closest(".ds-field, fieldset") ?? target
  place.scrollIntoView({ block: "center" })
  target.focus({ preventScroll: true })
})

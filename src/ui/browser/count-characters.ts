for (const counter of document.querySelectorAll<HTMLElement>("[data-counter]")) {
  const area = document.getElementById(counter.dataset.counter ?? "") as HTMLTextAreaElement | null
  if (!area) continue
  const limit = Number(counter.dataset.limit)
  const number = new Intl.NumberFormat(document.documentElement.lang)
  const show = () => {
    const left = limit - area.value.length
    const sentence = (left < 0 ? counter.dataset.over : counter.dataset.left) ?? "%"
    counter.textContent = sentence.replace("%", number.format(Math.abs(left)))
    counter.dataset.state = left < 0 ? "over" : "under"
  }
  area.addEventListener("input", show)
  show()
}

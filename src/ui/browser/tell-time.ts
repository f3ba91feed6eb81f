// "in 3 days" stays true while the page is open. The server writes the first words; only the last hours are counted here.
const clocks = document.querySelectorAll<HTMLTimeElement>("time[data-live]")
if (clocks.length) {
  const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "always" })
  const tell = () => {
    for (const clock of clocks) {
      const minutes = Math.round((Date.parse(clock.dateTime) - Date.now()) / 60_000)
      if (Math.abs(minutes) < 60) clock.textContent = words.format(minutes, "minute")
      else if (Math.abs(minutes) < 24 * 60) clock.textContent = words.format(Math.trunc(minutes / 60), "hour")
    }
  }
  setInterval(tell, 30_000)
}

/*
 * Says that this person has a part of a programme open, and shows who else writes the programme, and that they saved this
 * part meanwhile. Without it everything works: the save joins both changes.
 */
const place = document.querySelector<HTMLElement>("#part-together")
if (place) keepTogether(place)

function keepTogether(place: HTMLElement) {
  const PAUSE = 12_000
  const { action = "", part = "" } = place.dataset
  const revision = () => document.querySelector<HTMLInputElement>('#part-form input[name="revision"]')?.value ?? ""

  const meet = async () => {
    if (document.visibilityState === "hidden" || !navigator.onLine) return
    try {
      const body = new URLSearchParams({ part, revision: revision() })
      const answer = await fetch(action, { method: "POST", body, headers: { "x-autosave": "1" } })
      if (!answer.ok || !answer.headers.get("content-type")?.includes("json")) return
      const { here } = (await answer.json()) as { here: string[] }
      if ([...place.children].map((it) => it.textContent).join() === here.join()) return
      place.replaceChildren(
        ...here.map((text) => {
          const item = document.createElement("p")
          item.textContent = text
          return item
        }),
      )
    } catch {
      // The next one may get through; saving says by itself when there is no connection.
    }
  }
  void meet()
  setInterval(meet, PAUSE)
  document.addEventListener("visibilitychange", meet)
}

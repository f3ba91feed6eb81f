/*
 * Makes the form of a draft nicer: sums while one types, and a save when one leaves a field. Without it everything
 * works by the form's own buttons.
 */
const form = document.querySelector<HTMLFormElement>("#offer-form")
if (form) {
  keepSums(form)
  keepSaved(form)
}

/** Sums of the cost table and shares of the sources; the server computes the same and has the last word. */
function keepSums(form: HTMLFormElement) {
  const pl = document.documentElement.lang === "pl"
  const read = (name: string) => form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? ""
  /** A decimal number as an integer of `digits` decimals; undefined when it cannot be read. */
  const integer = (text: string, digits: number): bigint | undefined => {
    const bare = text.replace(/[\s\u00a0\u202f]|zł$/g, "")
    const plain = pl ? bare.replace(/\.(?=\d{3}(\D|$))/g, "").replace(",", ".") : bare.replace(/,(?=\d{3}(\D|$))/g, "")
    const [, whole, fraction = ""] = /^(\d{1,13})(?:\.(\d*))?$/.exec(plain) ?? []
    if (whole === undefined || fraction.length > digits) return bare === "" ? 0n : undefined
    return BigInt(whole + fraction.padEnd(digits, "0"))
  }
  const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, pl ? "\u00a0" : ",")
  const hundredths = (n: bigint) => {
    const digits = String(n).padStart(3, "0")
    return grouped(digits.slice(0, -2)) + (pl ? "," : ".") + digits.slice(-2)
  }
  const show = (attribute: "sum" | "share", name: string, text: string) => {
    const place = document.querySelector(`[data-${attribute}="${CSS.escape(name)}"]`)
    if (place) place.textContent = text
  }
  const count = () => {
    const groups = new Map<string, bigint>()
    let total = 0n
    for (const input of form.querySelectorAll<HTMLInputElement>('input[name^="costs."][name$=".unitCost"]')) {
      const row = input.name.replace(/\.unitCost$/, "")
      const price = integer(input.value, 2)
      const units = read(`${row}.quantity`).trim()
      // The server asks what `1,200` means; until it is told, the last sum stays.
      const quantity = /^[1-9]\d{0,2}[.,]\d{3}$/.test(units) ? undefined : integer(units, 3)
      if (price === undefined || quantity === undefined) continue
      const value = (2n * price * quantity + 1000n) / 2000n
      const group = read(`${row}.group`)
      groups.set(group, (groups.get(group) ?? 0n) + value)
      total += value
      show("sum", row, hundredths(value))
    }
    for (const [group, value] of groups) show("sum", `group:${group}`, hundredths(value))
    const years = new Map<string, bigint>()
    for (const input of form.querySelectorAll<HTMLInputElement>('input[name^="costs."][name*=".year"]')) {
      const year = input.name.split(".").at(-1) ?? ""
      years.set(year, (years.get(year) ?? 0n) + (integer(input.value, 2) ?? 0n))
    }
    for (const [year, value] of years) show("sum", year, hundredths(value))
    show("sum", "costs", hundredths(total))
    countSplit()
    const share = (part: bigint) => `${hundredths(total === 0n ? 0n : (20_000n * part + total) / (2n * total))}%`
    let sources = 0n
    for (const name of ["grant", "ownFinancial", "ownInKind", "recipients"]) {
      const amount = integer(read(name), 2)
      if (amount === undefined) continue
      sources += amount
      show("share", name, share(amount))
    }
    show("sum", "sources", hundredths(sources))
    show("share", "sources", share(sources))
  }
  /** Columns and rows of the split between offerors. */
  const countSplit = () => {
    const sums = new Map<string, bigint>()
    const add = (name: string, value: bigint) => sums.set(name, (sums.get(name) ?? 0n) + value)
    for (const input of form.querySelectorAll<HTMLInputElement>('input[name^="split."]')) {
      const [, id = "", part = ""] = input.name.split(".")
      const value = integer(input.value, 2) ?? 0n
      for (const name of [`split-${part}`, `split:${id}`, "split"]) add(name, value)
    }
    for (const [name, value] of sums) show("sum", name, hundredths(value))
  }
  if (form.querySelector('[name="grant"]')) form.addEventListener("input", count)
}

/**
 * Saves as one leaves a field or pauses. A save that fails is said and tried again, later each time; nothing typed is
 * touched. The page's other modules listen to what happens here and may ask for a save by the event `offer-retry`.
 */
function keepSaved(form: HTMLFormElement) {
  const PAUSE = 2500
  const KEPT_ALIVE = 60_000
  const RETRIES = [3_000, 6_000, 12_000, 24_000, 48_000]
  const line = document.getElementById("offer-saved")
  const words = document.getElementById("offer-words")?.dataset ?? {}
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Typed since the last save began, refused by it, and not reached by it. */
  let changed = false
  let refused = false
  let failures = 0
  let running: Promise<void> | undefined

  const say = (text: string | undefined, failed = false) => {
    if (!line || !text) return
    line.textContent = text
    line.dataset.failed = String(failed)
  }
  const tell = (name: string, detail: unknown = {}): void => {
    form.dispatchEvent(new CustomEvent(name, { detail }))
  }
  const later = (pause: number) => {
    clearTimeout(timer)
    timer = setTimeout(save, pause)
  }
  /** Takes over the parts of the page that tell the state; the fields are joined by the module of working together. */
  const takeOver = (page: Document, sent: FormData) => {
    // Messages that concern several fields stand in places of their own.
    const live = [...document.querySelectorAll("[data-live]")].map(({ id }) => id)
    for (const id of ["offer-state", "offer-sections", "offer-saved", "offer-maximum", ...live]) {
      const [mine, theirs] = [document.getElementById(id), page.getElementById(id)]
      if (!mine || !theirs || mine.contains(document.activeElement)) continue
      mine.replaceChildren(...document.importNode(theirs, true).childNodes)
    }
    if (line) line.dataset.failed = "false"
    // It named what was refused; now it is saved.
    document.getElementById("error-summary")?.remove()
    tell("offer-answered", { page, sent })
    if (!changed) tell("offer-acknowledged")
  }
  /** Nothing was written, and nobody knows for how long. */
  const fail = (why: string | undefined) => {
    changed = true
    say(why, true)
    later(RETRIES[Math.min(failures, RETRIES.length - 1)] ?? PAUSE)
    failures++
  }
  const send = async () => {
    const sent = new FormData(form)
    try {
      const body = new URLSearchParams()
      for (const [name, value] of sent) if (typeof value === "string") body.append(name, value)
      const headers = { "x-autosave": "1", "x-person": words.person ?? "" }
      // What is sent as the page is left arrives also when the page is gone; browsers allow that for 64 kB.
      const keepalive = document.visibilityState === "hidden" && String(body).length < KEPT_ALIVE
      const answer = await fetch(form.action, { method: "POST", body, headers, keepalive })
      if (answer.status === 401 || answer.status === 409) {
        tell("offer-session", { isOther: answer.status === 409 })
        return fail(answer.status === 409 ? words.other : words.session)
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html")
      if (answer.ok && !answer.redirected && page.getElementById("offer-state")) {
        failures = 0
        return takeOver(page, sent)
      }
      if (answer.status !== 422) return fail(answer.ok ? words.session : words.broken)
      refused = true
      failures = 0
      if (page.querySelector("[data-conflict]")) return tell("offer-conflict", { page })
      const first = page.querySelector("#error-summary li a, #error-summary li")
      const canBeMended = page.querySelector("#error-summary li button") !== null
      for (const press of first?.querySelectorAll("button") ?? []) press.remove()
      say([words.refused, first?.textContent?.trim(), canBeMended ? words.choose : ""].filter(Boolean).join(" "), true)
    } catch {
      fail(words.offline)
    }
  }
  const save = async () => {
    clearTimeout(timer)
    // While two values wait for a choice, neither may win.
    if (running || !changed || form.dataset.choosing) return running
    changed = false
    refused = false
    const before = failures
    say(words.saving)
    running = send()
    await running
    running = undefined
    if (changed && failures <= before) {
      // Typed while the answer was on its way: what the answer says is saved is older.
      say(words.saving)
      later(0)
    }
  }

  form.addEventListener("input", () => {
    changed = true
    later(PAUSE)
  })
  form.addEventListener("change", () => later(100))
  form.addEventListener("offer-retry", () => {
    changed = true
    later(0)
  })
  addEventListener("online", () => changed && later(0))
  // A phone may close a page that it no longer shows without asking it; a page shown again may have been signed in.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" || failures > 0) void save()
  })
  form.addEventListener("submit", (event) => {
    if (!navigator.onLine) {
      // The browser would put its own error page in the place of the text.
      event.preventDefault()
      return say(words.offline, true)
    }
    changed = false
    refused = false
    clearTimeout(timer)
  })
  // A link leads on as soon as what was typed is saved; if it cannot be saved, that is said first.
  document.addEventListener("click", async (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[href]")
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.defaultPrevented
    const staysHere = link?.pathname === location.pathname && link.hash !== ""
    if (!link || !isPlain || link.target || staysHere || !(changed || running)) return
    event.preventDefault()
    await running
    await save()
    if (!changed && !refused) location.assign(link.href)
  })
  addEventListener("beforeunload", (event) => {
    if (changed || refused || running) event.preventDefault()
  })
}

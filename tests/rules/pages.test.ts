import { describe, expect, it } from "vitest"
import { allRoutes } from "../../src/app/routes.ts"
import { EXAMPLE_PEOPLE, exampleWorld } from "../support/example.ts"
import { validateHtml } from "../support/html.ts"

const MOST_QUERIES = 8
const MOST_LOOKS = 4

/** Pages that a plain look at the example does not open: they need something in progress. */
const NOT_IN_EXAMPLE = new Set([
  "/logowanie/drugi-skladnik",
  "/rejestracja/potwierdzenie",
  "/haslo/nowe",
  "/konto/klucze/:passkeyId/usuniecie",
  "/konto/sesje/:sessionId/zakonczenie",
  "/osoby-pokazowe/:personKey",
  "/:office/osoby/zaproszenia/:invitationId/koniec",
  "/:office/strategia/wczytanie/:importId",
  "/:office/strategia/wczytanie/:importId/odrzucenie",
  // Offices keep templates as they go.
  "/:office/urzad/konkursy/wzory/:templateId/usuniecie",
  // A deleted draft, and the way back.
  "/:office/urzad/programy/:programmeId/usuniecie",
  // The link of a letter, and an opinion that came as a file.
  "/:office/konsultacje/:consultationId/uwaga/potwierdzenie",
  "/:office/konsultacje/:consultationId/opinia/plik",
  // A document put to a stage.
  "/:office/program/:years/etapy/dokumenty/:evidenceId",
  // A proof is of one receipt, named in the query.
  "/:office/konkursy/:callId/dziennik-uczciwosci/dowod",
])

const world = await exampleWorld()
const pages = allRoutes({ accounts: world.product.accounts, clock: world.clock }).filter(
  (route) => route.method === "GET",
)

type Seen = { key: string; path: string; status: number; html: string; queries: number; pattern: string }

async function look(lang: "pl" | "en"): Promise<Seen[]> {
  const seen: Seen[] = []
  for (const key of EXAMPLE_PEOPLE) {
    const browser = world.as(key)
    await browser.get(`/leszno?lang=${lang}`)
    for (const route of pages)
      for (const path of world.addresses(route.url.pattern)) {
        const { page, queries } = await world.open(browser, path)
        seen.push({ key, path, status: page.status, html: page.html, queries, pattern: route.url.pattern })
      }
  }
  return seen
}

const polish = await look("pl")
const english = await look("en")
const shown = (list: readonly Seen[]) =>
  list.filter((each) => each.status === 200 && each.html.startsWith("<!DOCTYPE html>"))

describe("every page of the example year", () => {
  it("opens for somebody", () => {
    const opened = new Set(polish.filter((each) => each.status < 400).map((each) => each.pattern))
    const closed = pages.map((route) => route.url.pattern).filter((pattern) => !opened.has(pattern))
    expect(closed.filter((pattern) => !NOT_IN_EXAMPLE.has(pattern))).toEqual([])
  })

  it("never breaks", () => {
    expect(
      [...polish, ...english].filter((each) => each.status >= 500).map((each) => `${each.key} ${each.path}`),
    ).toEqual([])
  })

  it(`asks the database at most ${MOST_QUERIES} times`, () => {
    const hungry = polish.filter((each) => each.queries > MOST_QUERIES)
    expect([...new Set(hungry.map((each) => `${each.pattern} ${each.queries}`))]).toEqual([])
  })

  it("is valid HTML in both languages", () => {
    const faults = new Map<string, string>()
    // The same page for another person differs in the name above it; a few looks at each address are enough.
    const looks = new Map<string, number>()
    for (const each of [...shown(polish), ...shown(english)]) {
      const kind = `${each.pattern} ${each.html.startsWith('<!DOCTYPE html>\n<html lang="en"')}`
      const seen = looks.get(kind) ?? 0
      if (seen >= MOST_LOOKS) continue
      looks.set(kind, seen + 1)
      const [fault] = validateHtml(each.html)
      if (fault) faults.set(each.pattern, `${each.path} as ${each.key}: ${fault.slice(0, 200)}`)
    }
    expect([...faults.values()]).toEqual([])
  }, 120_000)

  it("leads nobody to an address that is not there", async () => {
    const kindOf = (path: string) => path.replace(/\?.*/, "").replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id")
    const dead = new Set<string>()
    // The gallery's links are samples.
    const real = shown(polish).filter((one) => !one.pattern.startsWith("/galeria"))
    for (const key of EXAMPLE_PEOPLE) {
      const browser = world.as(key)
      const tried = new Set<string>()
      const statuses = new Map<string, number>()
      const statusOf = async (path: string) => {
        const known = statuses.get(path) ?? (await world.open(browser, path)).page.status
        statuses.set(path, known)
        return known
      }
      for (const each of real.filter((one) => one.key === key))
        for (const [, path = ""] of each.html.matchAll(/<a [^>]*href="(\/[^"#]*)"/g)) {
          const way = `${each.pattern} → ${kindOf(path)}`
          if (tried.has(way)) continue
          tried.add(way)
          if ((await statusOf(path.replaceAll("&amp;", "&"))) === 404) dead.add(`${key}: ${way}`)
        }
    }
    expect([...dead]).toEqual([])
  }, 180_000)

  it("says nothing in Polish to who reads English but what people wrote", () => {
    const frame = /<(?:header|footer)[\s\S]*?<\/(?:header|footer)>/g
    const left = new Set<string>()
    for (const each of shown(english)) {
      expect(each.html).toContain('<html lang="en"')
      const words = each.html.match(frame)?.join(" ") ?? ""
      if (/Deklaracja|Zaloguj|Konkursy</.test(words)) left.add(each.pattern)
    }
    expect([...left]).toEqual([])
  })

  it("shows a visitor no person's e-mail or name", () => {
    const leaks = new Set<string>()
    const demo = new Set(["/osoby-pokazowe", "/poczta", "/poczta/:mailId"])
    for (const each of shown(polish).filter((one) => one.key === "visitor" && !demo.has(one.pattern))) {
      const main = each.html.slice(each.html.indexOf("<main"))
      for (const person of world.people)
        if (main.includes(person.email) || main.includes(person.name)) leaks.add(`${each.pattern}: ${person.name}`)
      if (/[\w.]+@(?!leszno\.example\.org)[\w-]+\.[\w.]+/.test(main)) leaks.add(`${each.pattern}: an e-mail`)
    }
    expect([...leaks]).toEqual([])
  })
})

describe("the joint offer of the example year", () => {
  const opened = (key: string) => shown(polish).filter((one) => one.key === key)
  const parties = "Fundacja Otwarty Parasol, Klub Sportowy Jaskółki Zatorze, Stowarzyszenie Sprawni Razem w Ruchu"

  it("is found by the office among its contracts and results, with all its parties", () => {
    const patterns = opened("urszula.urzednik")
      .filter(({ html }) => html.includes(parties))
      .map(({ pattern }) => pattern)
    expect(patterns).toEqual(expect.arrayContaining(["/:office/umowy", "/:office/konkursy/:callId/wyniki"]))
  })

  it("is on the desks of both demo organisations, and another one waits for an answer", () => {
    const desk = (key: string) => opened(key).find(({ pattern }) => pattern === "/:office/moje")?.html ?? ""
    for (const key of ["pelagia.prezeska", "roman.reprezentant"])
      expect(desk(key)).toContain(`oferta wspólna: ${parties}`)
    expect(desk("roman.reprezentant")).toContain("CZEKA NA ODPOWIEDŹ")
    expect(desk("pelagia.prezeska")).toContain("Jeszcze nie odpowiada: Fundacja Otwarty Parasol.")
  })
})

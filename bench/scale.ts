import { inExample, ORIGIN } from "./support/example-product.ts"
import { figure } from "./support/figure.ts"
import { inflate } from "./support/inflate.ts"
import { examplePlaces } from "./support/places.ts"

export const about = "server time and queries of each page with 100 000 organisations and 1 000 000 offers"

const SIZES = { organisations: 100_000, calls: 5_000, offers: 1_000_000, events: 200_000 }
const WARM_UP = 10
const REQUESTS = 60

export async function measure(): Promise<void> {
  await inExample(async ({ database, queries, productFor }) => {
    const before = performance.now()
    await inflate(database.db, SIZES)
    figure("made in", (performance.now() - before) / 1000, "s")
    const people = await database.db.selectFrom("people").select(["id", "name", "email"]).execute()
    const product = productFor(async (headers) => {
      const key = /pozytek-key=([^;]+)/.exec(headers.get("cookie") ?? "")?.[1]
      const person = people.find((each) => each.email === `${key}@example.org`)
      return person && { person: { ...person, isDemo: false }, cookies: [] }
    })
    const get = async (person: string, path: string) => {
      const headers = { host: "localhost", cookie: person ? `pozytek-key=${person}` : "" }
      const response = await product.app.request(`${ORIGIN}${path}`, { headers })
      const text = await response.text()
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 300)}`)
    }
    let worst = 0
    for (const { name, person, path } of await examplePlaces(database.db)) {
      for (let n = 0; n < WARM_UP; n++) await get(person, path)
      queries.count = 0
      await get(person, path)
      const asked = queries.count
      const times: number[] = []
      for (let n = 0; n < REQUESTS; n++) {
        const started = performance.now()
        await get(person, path)
        times.push(performance.now() - started)
      }
      times.sort((a, b) => a - b)
      const p95 = times[Math.floor(times.length * 0.95)] ?? 0
      worst = Math.max(worst, p95)
      figure(`${name} queries`, asked, "queries")
      figure(`${name} p95`, p95, "ms")
    }
    figure("worst p95", worst, "ms")
  })
}

import { Agent, type IncomingMessage, request } from "node:http"
import { setTimeout as sleep } from "node:timers/promises"
import { type OfferContent, SECTIONS } from "../../src/domains/offers/public.ts"
import { newId } from "../../src/platform/ids.ts"
import { urls } from "../../src/urls.ts"
import { typedSection } from "../../tests/support/typed-offers.ts"

type SectionId = (typeof SECTIONS)[number]["id"]

const office = "leszno"
const agent = new Agent({ keepAlive: true, maxSockets: 400 })

export type Answer = { status: number; location: string; html: string; sentAt: number; answeredAt: number; ms: number }

/** One offer as its writer knows it: the mark sent last in each section, and the marks acknowledged. */
export type RushOffer = {
  id: string
  marks: Map<SectionId, { sent: number[]; acknowledged: number }>
  submitted?: Answer
}

/** A person at a browser with scripts: saves a section as one leaves a field, and submits. */
export class RushPerson {
  readonly #host: { port: number }
  readonly #patienceMs: number
  readonly #cookie: string
  /** How often no answer came, or one that the product was broken. */
  askedAgain = 0
  readonly #revisions = new Map<string, string>()

  /** @param patienceMs how long it asks again while the product is down or broken; 0 for never */
  constructor(host: { port: number }, id: string, patienceMs = 0) {
    this.#host = host
    this.#patienceMs = patienceMs
    this.#cookie = `pozytek-key=${id}`
  }

  async begin(callId: string, organisationId: string): Promise<RushOffer> {
    const fields = { id: newId(), organisation: organisationId }
    const answer = await this.#ask("POST", urls.newOffer.href({ office, callId }), fields)
    const id = answer.location.split("/").at(-1)!
    if (answer.status !== 303) throw new Error(`a draft was refused: ${answer.status} ${said(answer)}`)
    return { id, marks: new Map() }
  }

  /** Saves one section with a mark of its own in it; the time it took. */
  async save(offer: RushOffer, section: SectionId, content: OfferContent, mark: number): Promise<number> {
    const path = urls.offerSection.href({
      office,
      offerId: offer.id,
      section: SECTIONS.find(({ id }) => id === section)!.slug,
    })
    const key = `${offer.id} ${section}`
    if (!this.#revisions.has(key)) this.#remember(key, await this.#ask("GET", path))
    const known = offer.marks.get(section) ?? { sent: [], acknowledged: -1 }
    offer.marks.set(section, known)
    const place = known.sent.push(mark) - 1
    const marked = section in MARKED ? { ...content, [MARKED[section as MarkedSection]]: `Znak ${mark}` } : content
    const values = typedSection(marked, section)
    const fields = { ...values, _revision: this.#revisions.get(key) ?? "" }
    const answer = await this.#ask("POST", path, fields, { "x-autosave": "1" })
    if (answer.status !== 200) throw new Error(`a save was answered ${answer.status}: ${said(answer)}`)
    known.acknowledged = place
    this.#remember(key, answer)
    return answer.ms
  }

  /** Asks for the submission once; 303 to the receipt is a yes. */
  async submit(offer: RushOffer): Promise<Answer> {
    const answer = await this.#ask("POST", urls.offerSubmission.href({ office, offerId: offer.id }))
    if (answer.status === 303) offer.submitted = answer
    return answer
  }

  #remember(key: string, answer: Answer): void {
    const revision = /name="_revision"[^>]* value="(\d+)"/.exec(answer.html)?.[1]
    if (revision) this.#revisions.set(key, revision)
  }

  async #ask(
    method: string,
    path: string,
    fields?: Record<string, string>,
    more: Record<string, string> = {},
  ): Promise<Answer> {
    const sentAt = Date.now()
    for (;;) {
      const mayAskAgain = Date.now() < sentAt + this.#patienceMs
      const answer = await this.#askOnce(method, path, fields, more).catch((error) => {
        if (!mayAskAgain) throw error
      })
      if (answer && (answer.status < 500 || !mayAskAgain)) return { ...answer, sentAt }
      this.askedAgain++
      await sleep(100)
    }
  }

  #askOnce(
    method: string,
    path: string,
    fields: Record<string, string> | undefined,
    more: Record<string, string>,
  ): Promise<Answer> {
    const body = new URLSearchParams(fields).toString()
    const { port } = this.#host
    const origin = `http://127.0.0.1:${port}`
    const type = { "content-type": "application/x-www-form-urlencoded", "content-length": Buffer.byteLength(body) }
    const headers = { cookie: this.#cookie, origin, ...more, ...(method === "POST" ? type : {}) }
    return new Promise((done, fail) => {
      const [sentAt, began] = [Date.now(), performance.now()]
      const asked = request({ agent, host: "127.0.0.1", port, method, path, headers }, (response) => {
        textOf(response).then((html) => {
          const ms = performance.now() - began
          const location = response.headers.location ?? ""
          done({ status: response.statusCode ?? 0, location, html, sentAt, answeredAt: Date.now(), ms })
        }, fail)
      })
      asked.once("error", fail)
      asked.end(method === "POST" ? body : undefined)
    })
  }
}

/** The text of a section that carries its marks; the others have none that would stay what it was. */
export const MARKED = {
  task: "place",
  description: "synopsis",
  results: "resultsText",
  experience: "resources",
  other: "otherInformation",
} as const satisfies Partial<Record<SectionId, keyof OfferContent>>

export type MarkedSection = keyof typeof MARKED

const textOf = async (response: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of response) parts.push(part)
  return Buffer.concat(parts).toString()
}

export const said = ({ html }: Answer): string =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .slice(0, 400)

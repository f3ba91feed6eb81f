import { setTimeout as sleep } from "node:timers/promises"

export type Answer = { status: number; location: string; html: string }
export type Fields = Readonly<Record<string, string | readonly string[]>>

/** A person at a real socket with a browser without scripts: keeps cookies, posts forms, asks again when told nothing. */
export class Visitor {
  readonly #origin: () => string
  readonly #cookies = new Map<string, string>()

  /** @param origin asked before each request, for a product that was started again has another port */
  constructor(origin: () => string) {
    this.#origin = origin
  }

  get(path: string): Promise<Answer> {
    return this.#ask(path, {})
  }

  post(path: string, fields: Fields = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(fields))
      for (const each of typeof value === "string" ? [value] : value) body.append(name, each)
    const type = { "content-type": "application/x-www-form-urlencoded" }
    return this.#ask(path, { method: "POST", body: body.toString(), headers: { ...type, ...headers } })
  }

  /** One click in the example installation. */
  async become(demoPerson: string): Promise<void> {
    const answer = await this.post(`/osoby-pokazowe/${demoPerson}`)
    if (answer.status !== 303) throw new Error(`nobody could become ${demoPerson}: ${answer.status}`)
  }

  /** The same request again and again until it is answered by the product, which may be down meanwhile. */
  async insist(ask: () => Promise<Answer>, patience = 30_000): Promise<Answer> {
    for (const end = performance.now() + patience; ; await sleep(50)) {
      const answer = await ask().catch(() => undefined)
      if (answer && answer.status < 500) return answer
      if (performance.now() > end) throw new Error(`no answer: ${answer?.status ?? "not reached"}`)
    }
  }

  async #ask(path: string, init: RequestInit): Promise<Answer> {
    const origin = this.#origin()
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ")
    const headers = { ...(init.headers as Record<string, string>), origin, cookie }
    const signal = AbortSignal.timeout(10_000)
    const response = await fetch(`${origin}${path}`, { ...init, headers, signal, redirect: "manual" })
    const html = await response.text()
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === "" || /max-age=0/i.test(line)) this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
    return { status: response.status, location: response.headers.get("location") ?? "", html }
  }
}

import { connect } from "node:net"
import { percentile } from "./figure.ts"

/** Asks one address again and again over kept connections; of this machine only, and never more than `most` times. */
export type LoadOrder = { url: string; connections: number; seconds: number; most: number }
export type LoadResult = { perSecond: number; p50: number; p95: number; p99: number; requests: number }

process.once("message", async (order: LoadOrder) => {
  try {
    process.send?.(await load(order))
  } catch (error) {
    process.send?.({ error: String(error) })
  }
  process.disconnect?.()
})

async function load({ url, connections, seconds, most }: LoadOrder): Promise<LoadResult> {
  const { hostname, port, pathname, search, host } = new URL(url)
  if (!["127.0.0.1", "localhost", "[::1]"].includes(hostname)) throw new Error(`${hostname} is not this machine`)
  const request = `GET ${pathname}${search} HTTP/1.1\r\nhost: ${host}\r\naccept: text/html\r\n\r\n`
  const times: number[] = []
  const started = performance.now()
  const end = started + seconds * 1000
  const isOver = () => performance.now() > end || times.length >= most
  await Promise.all(
    Array.from({ length: connections }, () => keepAsking(hostname, Number(port), request, times, isOver)),
  )
  const elapsed = (performance.now() - started) / 1000
  const sorted = times.sort((a, b) => a - b)
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((p) => percentile(sorted, p)) as [number, number, number]
  return { perSecond: times.length / elapsed, p50, p95, p99, requests: times.length }
}

/** One connection: the next request leaves when the whole answer has arrived. */
function keepAsking(
  host: string,
  port: number,
  request: string,
  times: number[],
  isOver: () => boolean,
): Promise<void> {
  return new Promise((done, fail) => {
    const socket = connect({ host, port, noDelay: true })
    let parts: Buffer[] = []
    let received = 0
    let expected: number | "chunked" | undefined
    let asked = 0
    const ask = () => {
      parts = []
      received = 0
      expected = undefined
      asked = performance.now()
      socket.write(request)
    }
    socket.once("connect", ask)
    socket.once("error", fail)
    socket.once("close", () => (isOver() ? done() : fail(new Error("the server closed a connection"))))
    socket.on("data", (part: Buffer) => {
      parts.push(part)
      received += part.length
      expected ??= lengthOf(parts)
      const isWhole = expected === "chunked" ? endsChunks(parts) : expected !== undefined && received >= expected
      if (!isWhole) return
      times.push(performance.now() - asked)
      if (isOver()) {
        socket.end()
        done()
      } else ask()
    })
  })
}

/** Bytes of head and body together, once the head is whole. Anything but 200 ends the run. */
function lengthOf(parts: readonly Buffer[]): number | "chunked" | undefined {
  const text = Buffer.concat(parts).toString("latin1")
  const head = text.indexOf("\r\n\r\n")
  if (head < 0) return undefined
  if (!text.startsWith("HTTP/1.1 200")) throw new Error(text.slice(0, 60))
  const length = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, head))?.[1]
  return length === undefined ? "chunked" : head + 4 + Number(length)
}

const endsChunks = (parts: readonly Buffer[]): boolean =>
  Buffer.concat(parts.slice(-2)).subarray(-5).toString("latin1") === "0\r\n\r\n"

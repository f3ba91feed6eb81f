import { type ChildProcess, fork } from "node:child_process"
import { join } from "node:path"
import type { LoadOrder, LoadResult } from "./load.ts"

const start = (file: string): ChildProcess => fork(join(import.meta.dirname, file), { serialization: "advanced" })

const answerOf = <T>(child: ChildProcess): Promise<T> =>
  new Promise((done, fail) => {
    child.once("message", (message) => done(message as T))
    child.once("exit", (code) => fail(new Error(`a process of the benchmark ended with ${code}`)))
  })

/** Load from a process of its own, so that asking does not slow down answering more than it must. */
export async function loadFromOutside(order: LoadOrder): Promise<LoadResult> {
  const child = start("load.ts")
  child.send(order)
  const result = await answerOf<LoadResult | { error: string }>(child)
  if ("error" in result) throw new Error(result.error)
  return result
}

/** A server of `node:http` that sends exactly what this address answered. */
export async function startPlainServer(url: string): Promise<{ url: string; stop(): void }> {
  const response = await fetch(url, { headers: { accept: "text/html", "accept-encoding": "identity" } })
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`)
  const hidden = ["connection", "content-length", "date", "keep-alive", "transfer-encoding"]
  const headers = [...response.headers].filter(([name]) => !hidden.includes(name))
  const child = start("plain-server.ts")
  child.send({ body: Buffer.from(await response.arrayBuffer()).toString("base64"), headers })
  const { port } = await answerOf<{ port: number }>(child)
  return { url: `http://127.0.0.1:${port}/`, stop: () => child.kill() }
}

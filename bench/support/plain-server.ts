import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

/** Sends the bytes it was given to everyone who asks: the most that `node:http` can do with this page. */
process.once("message", ({ body, headers }: { body: string; headers: [string, string][] }) => {
  const bytes = Buffer.from(body, "base64")
  const server = createServer((_request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    response.setHeader("content-length", bytes.length)
    response.end(bytes)
  })
  server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }))
})
process.once("disconnect", () => process.exit(0))

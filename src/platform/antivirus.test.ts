import { mkdtempSync, rmSync } from "node:fs"
import type { AddressInfo } from "node:net"
import { createServer, type Server, type Socket } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { clamd, clamdPlace, scanningOnce } from "./antivirus.ts"

const VIRUS = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE"
const LIMIT = 300_000

/** Speaks INSTREAM as ClamAV's manual says: reads parts to the empty one, then answers once and hangs up. */
function daemon(socket: Socket): void {
  let heard = Buffer.alloc(0)
  socket.on("error", () => {})
  socket.on("data", (part: Buffer) => {
    heard = Buffer.concat([heard, part])
    const command = "zINSTREAM\0"
    if (heard.length < command.length) return
    if (heard.subarray(0, command.length).toString() !== command) return void socket.end("UNKNOWN COMMAND\0")
    const parts: Buffer[] = []
    for (let at = command.length; at + 4 <= heard.length; ) {
      const length = heard.readUInt32BE(at)
      if (length === 0) {
        const content = Buffer.concat(parts).toString("latin1")
        return void socket.end(content.includes(VIRUS) ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0")
      }
      parts.push(heard.subarray(at + 4, at + 4 + length))
      at += 4 + length
    }
    if (heard.length > LIMIT) socket.end("INSTREAM size limit exceeded. ERROR\0")
  })
}

const servers: Server[] = []
const folder = mkdtempSync(join(tmpdir(), "pozytek-clamd-"))
afterAll(() => {
  for (const server of servers) server.close()
  rmSync(folder, { recursive: true })
})

async function listening(handle: (socket: Socket) => void, path?: string): Promise<string> {
  const server = createServer(handle)
  servers.push(server)
  await new Promise<void>((done) => (path ? server.listen(path, done) : server.listen(0, "127.0.0.1", done)))
  return path ? `unix:${path}` : `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const scan = async (address: string, content: string | Uint8Array, patience?: number) => {
  const told: string[] = []
  const result = await clamd(address, (reason) => told.push(reason), patience)(Buffer.from(content))
  return { result, told }
}

describe("a file sent to ClamAV", () => {
  it("is found clean or infected, by TCP and by a socket in a folder", async () => {
    const places = [await listening(daemon)]
    if (process.platform !== "win32") places.push(await listening(daemon, join(folder, "clamd.ctl")))
    for (const place of places) {
      expect(await scan(place, "statut")).toEqual({ result: "clean", told: [] })
      expect(await scan(place, `x${VIRUS}x`)).toEqual({ result: "infected", told: [] })
      // A virus far behind the first part.
      expect((await scan(place, `${"a".repeat(150_000)}${VIRUS}`)).result).toBe("infected")
    }
  })

  it("counts as not scanned, with the reason told, when the daemon takes no file so large", async () => {
    const { result, told } = await scan(await listening(daemon), new Uint8Array(5_000_000))
    expect(result).toBe("not-scanned")
    expect(told).toHaveLength(1)
  })

  it("counts as not scanned when nobody listens, when the daemon hangs up, and when it says nothing", async () => {
    const gone = await listening(daemon)
    await new Promise((closed) => servers.pop()!.close(closed))
    const silent = await listening(() => {})
    const short = await listening((socket) => socket.destroy())
    for (const place of [gone, short, silent, "nonsense"]) {
      const { result, told } = await scan(place, "statut", 200)
      expect(result, place).toBe("not-scanned")
      expect(told, place).toHaveLength(1)
    }
  })
})

it("is asked once about one content, however often somebody wants to know", async () => {
  let asked = 0
  const scanner = scanningOnce(async () => {
    asked++
    return "clean"
  })
  const [one, other] = [new Uint8Array([1]), new Uint8Array([1])]
  for (const bytes of [one, one, other]) expect(await scanner(bytes)).toBe("clean")
  expect(asked).toBe(2)
})

it("takes sockets and addresses as places of the daemon, and nothing else", () => {
  expect(clamdPlace("unix:/run/clamav/clamd.ctl")).toEqual({ path: "/run/clamav/clamd.ctl" })
  expect(clamdPlace("tcp://clamav")).toEqual({ host: "clamav", port: 3310 })
  expect(clamdPlace("tcp://[::1]:99")).toEqual({ host: "::1", port: 99 })
  for (const other of ["", "clamav", "http://clamav", "unix:run/x", "tcp://", "tcp://a/b"])
    expect(clamdPlace(other), other).toBeUndefined()
})

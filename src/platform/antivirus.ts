import { connect, type Socket } from "node:net"

/** `not-scanned`: there is no scanner, it did not answer, or it did not take so large a file. */
export type ScanResult = "clean" | "infected" | "not-scanned"

/** Looks through the content of one file. Never throws: a scanner that is down is an answer too. */
export type Scanner = (bytes: Uint8Array) => Promise<ScanResult>

/** Scans each content once: what was scanned before a transaction is known within it. */
export function scanningOnce(scanner: Scanner): Scanner {
  const known = new WeakMap<Uint8Array, Promise<ScanResult>>()
  return (bytes) => {
    const result = known.get(bytes) ?? scanner(bytes)
    known.set(bytes, result)
    return result
  }
}

const CHUNK = 64 * 1024
const PATIENCE_MS = 10_000

/**
 * ClamAV's daemon, by its INSTREAM command.
 * @param address `unix:/run/clamav/clamd.ctl` or `tcp://127.0.0.1:3310`
 * @param tell hears why a file was not looked through; never its name or content
 */
export function clamd(address: string, tell: (reason: string) => void, patience = PATIENCE_MS): Scanner {
  return async (bytes) => {
    try {
      const answer = await ask(address, bytes, patience)
      if (/^stream: OK$/.test(answer)) return "clean"
      if (/ FOUND$/.test(answer)) return "infected"
      tell(answer.slice(0, 200))
    } catch (error) {
      tell((error as Error).message)
    }
    return "not-scanned"
  }
}

/** Host and port, or the path of a socket; undefined for anything else. */
export function clamdPlace(address: string): { path: string } | { host: string; port: number } | undefined {
  const path = /^unix:(\/.+)$/.exec(address)?.[1]
  if (path) return { path }
  const url = URL.parse(address)
  const isPlain = url?.protocol === "tcp:" && url.hostname !== "" && ["", "/"].includes(url.pathname)
  return isPlain ? { host: url.hostname.replace(/^\[|\]$/g, ""), port: Number(url.port || 3310) } : undefined
}

function ask(address: string, bytes: Uint8Array, patience: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const place = clamdPlace(address)
    if (!place) throw new Error("not an address of clamd")
    const socket = connect(place)
    const heard: Buffer[] = []
    const end = (settle: () => void) => {
      clearTimeout(late)
      socket.destroy()
      settle()
    }
    const late = setTimeout(() => end(() => reject(new Error("clamd gave no answer in time"))), patience)
    const answer = () => Buffer.concat(heard).toString("latin1").split("\0")[0]!.trim()
    socket.on("data", (part: Buffer) => heard.push(part))
    // What clamd said before it hung up still counts: so it refuses a file that is larger than its limit.
    socket.on("error", (error) => end(() => (heard.length > 0 ? resolve(answer()) : reject(error))))
    socket.on("close", () => end(() => (heard.length > 0 ? resolve(answer()) : reject(new Error("clamd hung up")))))
    socket.on("connect", () => send(socket, bytes))
  })
}

/** Parts of known length, each after its length in four bytes; a part of no length ends the file. */
function send(socket: Socket, bytes: Uint8Array): void {
  socket.write("zINSTREAM\0")
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const part = bytes.subarray(at, at + CHUNK)
    socket.write(lengthOf(part.length))
    socket.write(part)
  }
  socket.write(lengthOf(0))
}

function lengthOf(length: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32BE(length)
  return buffer
}

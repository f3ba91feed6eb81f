import { createHash } from "node:crypto"
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { DamagedFileError, diskFiles, hashOf } from "./files.ts"

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "files-"))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const stored = (hash: string): string => join(folder, hash.slice(0, 2), hash.slice(2))

describe("the file store on disk", () => {
  it("returns what was put, by its SHA-256", async () => {
    const files = await diskFiles(folder)
    const hash = await files.put(bytes("zażółć"))
    expect(hash).toBe(createHash("sha256").update("zażółć").digest("hex"))
    expect(await files.get(hash)).toEqual(Buffer.from("zażółć"))
  })

  it("keeps the same content once, also when put at the same time", async () => {
    const files = await diskFiles(folder)
    const hashes = await Promise.all(Array.from({ length: 8 }, () => files.put(bytes("same"))))
    expect(new Set(hashes).size).toBe(1)
    expect(readdirSync(join(folder, hashes[0]!.slice(0, 2)))).toHaveLength(1)
    expect(readdirSync(join(folder, "tmp"))).toEqual([])
  })

  it("finds nothing for an unknown hash and for anything that is not a hash", async () => {
    const files = await diskFiles(folder)
    writeFileSync(join(folder, "secret"), "x")
    expect(await files.get("0".repeat(64))).toBeUndefined()
    expect(await files.get("../secret")).toBeUndefined()
    expect(await files.get("")).toBeUndefined()
  })

  it("refuses to hand out content that changed on the disk", async () => {
    const files = await diskFiles(folder)
    const hash = await files.put(bytes("original"))
    chmodSync(stored(hash), 0o600)
    writeFileSync(stored(hash), "tampered")
    await expect(files.get(hash)).rejects.toThrow(DamagedFileError)
  })

  it("writes again what an interrupted disk left half written", async () => {
    const files = await diskFiles(folder)
    const hash = hashOf(bytes("complete"))
    mkdirSync(join(folder, hash.slice(0, 2)))
    writeFileSync(stored(hash), "comp")
    await files.put(bytes("complete"))
    expect(await files.get(hash)).toEqual(Buffer.from("complete"))
  })

  it("removes at start what a crash left behind, but not what another process is writing", async () => {
    mkdirSync(join(folder, "tmp"))
    const [old, fresh] = [join(folder, "tmp", "old"), join(folder, "tmp", "fresh")]
    writeFileSync(old, "x")
    writeFileSync(fresh, "x")
    utimesSync(old, 1_000_000, 1_000_000)
    await diskFiles(folder)
    expect(existsSync(old)).toBe(false)
    expect(existsSync(fresh)).toBe(true)
  })

  it("lets only its own user read", async () => {
    const files = await diskFiles(folder)
    const { mode } = statSync(stored(await files.put(bytes("private"))))
    expect(mode & 0o077).toBe(0)
  })
})

import { createHash, randomBytes } from "node:crypto"
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises"
import { dirname, join } from "node:path"

/** SHA-256 of the content, 64 hexadecimal digits: the name of a stored file and the proof that it is unchanged. */
export type FileHash = string

/**
 * Keeps contents, nothing else: names, types and who may read are rows of the domain that owns the file.
 * The same content is kept once. Nothing is ever changed or removed here.
 */
export type FileStore = {
  /** Returns only when the content would survive a loss of power. */
  put(bytes: Uint8Array): Promise<FileHash>
  /** Undefined when there is no such content. @throws DamagedFileError when it is not what was stored */
  get(hash: FileHash): Promise<Uint8Array | undefined>
}

export class DamagedFileError extends Error {
  override name = "DamagedFileError"
}

/** For work that touches no files. */
export const noFiles: FileStore = {
  put: async () => Promise.reject(new Error("there is no store of files here")),
  get: async () => undefined,
}

/** A temporary file older than this is what a crash left behind. */
const ABANDONED = 3_600_000
const HASH = /^[0-9a-f]{64}$/

/**
 * A store in a folder: `ab/cdef…` by hash, written beside as a temporary file, synced, renamed, and the folder synced.
 * @param folder made when missing; what a crash left in its `tmp` is removed
 */
export async function diskFiles(folder: string): Promise<FileStore> {
  const temporary = join(folder, "tmp")
  await mkdir(temporary, { recursive: true })
  await sweep(temporary)

  return {
    async put(bytes) {
      const hash = hashOf(bytes)
      const target = pathOf(folder, hash)
      if (await holds(target, bytes.length)) return hash
      const draft = join(temporary, `${hash.slice(0, 16)}-${randomBytes(6).toString("hex")}`)
      try {
        await writeSynced(draft, bytes)
        await mkdir(dirname(target), { recursive: true })
        await rename(draft, target)
        await syncFolder(dirname(target))
        await syncFolder(folder)
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
      return hash
    },

    async get(hash) {
      if (!HASH.test(hash)) return undefined
      const bytes = await readFile(pathOf(folder, hash)).catch(missingAsUndefined)
      if (bytes && hashOf(bytes) !== hash) throw new DamagedFileError(`file ${hash} is not what was stored`)
      return bytes
    },
  }
}

export const hashOf = (bytes: Uint8Array): FileHash => createHash("sha256").update(bytes).digest("hex")

const pathOf = (folder: string, hash: FileHash): string => join(folder, hash.slice(0, 2), hash.slice(2))

function missingAsUndefined(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error
}

/** A target of another length is what an interrupted disk left: it is written again. */
async function holds(path: string, length: number): Promise<boolean> {
  return (await stat(path).catch(missingAsUndefined))?.size === length
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes the name as durable as the content. Windows cannot open a folder and keeps names by itself. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return
  let folder: FileHandle | undefined
  try {
    folder = await open(path, "r")
    await folder.sync()
  } finally {
    await folder?.close()
  }
}

async function sweep(folder: string): Promise<void> {
  // compared with the clock of the disk, not with the time of the product
  const now = performance.timeOrigin + performance.now()
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const found = await stat(path).catch(missingAsUndefined)
    if (found && now - found.mtimeMs > ABANDONED) await rm(path, { force: true })
  }
}

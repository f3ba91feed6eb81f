import { mkdtemp, rm } from "node:fs/promises"
import { join } from "node:path"
import { afterAll } from "vitest"
import { diskFiles, type FileStore } from "../../src/platform/files.ts"
import { scratch } from "./scratch.ts"

/** A store of files of the current test file alone, removed after it. */
export async function testFiles(): Promise<FileStore> {
  const folder = await mkdtemp(join(scratch(), "pozytek-files-"))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return diskFiles(folder)
}

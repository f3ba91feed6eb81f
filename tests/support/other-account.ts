import { lstatSync, realpathSync } from "node:fs"
import { dirname, resolve } from "node:path"

/** An account without rights, which every Linux has. */
export const NOBODY = { uid: 65534, gid: 65534 }

const PROJECT = resolve(import.meta.dirname, "../..")

/** Whether tests can start Node and the project under `NOBODY`: they run as root, and others may enter both places. */
export const canBeNobody =
  process.platform === "linux" && process.getuid?.() === 0 && isOpen(PROJECT) && isOpen(realpathSync(process.execPath))

function isOpen(path: string): boolean {
  const open = (lstatSync(path).mode & 0o005) === 0o005
  return open && (path === "/" || isOpen(dirname(path)))
}

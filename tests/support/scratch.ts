import { existsSync, statfsSync } from "node:fs"
import { tmpdir } from "node:os"

const MEMORY = "/dev/shm"
const ENOUGH = 2_000_000_000

/**
 * The folder for databases of tests, which nobody wants to keep: in memory where the machine has plenty of it, for
 * there a copy of a database takes 10 ms and not, on a busy disk, 700.
 */
export function scratch(): string {
  if (!existsSync(MEMORY)) return tmpdir()
  const { bavail, bsize } = statfsSync(MEMORY)
  return bavail * bsize > ENOUGH ? MEMORY : tmpdir()
}

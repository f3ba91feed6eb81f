import { readFileSync } from "node:fs"
import { lchown, lstat, readdir } from "node:fs/promises"
import { join } from "node:path"
import { StartProblem } from "../start-problem.ts"
import { postgresTexts as texts } from "./postgres.texts.ts"

/** Under whom a program of PostgreSQL runs; empty: under the product's own account. */
export type Account = { uid?: number; gid?: number }

/**
 * Outside the ranges that Linux distributions and systemd give to people and services, so no other program runs under
 * it and none can read the database or trace its server.
 */
const OWN_NUMBER = 60927

/** PostgreSQL refuses to run as root, so then it gets another account. */
export const isRoot = (): boolean => process.getuid?.() === 0

/**
 * The account that creates a cluster: `initdb` wants one with a name.
 * @throws StartProblem when the system has no account but root.
 */
export function creatorAccount(): Account {
  if (!isRoot()) return {}
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .filter((fields) => Number(fields[2]) > 0)
  const account = accounts.find((fields) => fields[0] === "nobody") ?? accounts[0]
  if (!account) throw new StartProblem(texts.noAccount)
  return { uid: Number(account[2]), gid: Number(account[3]) }
}

/**
 * The account that owns a cluster and runs its server. An existing owner stays; a cluster restored or copied by root
 * is handed over.
 */
export async function serverAccount(cluster: string): Promise<Account> {
  if (!isRoot()) return {}
  const { uid, gid } = await lstat(cluster)
  return uid === 0 ? handOver(cluster) : { uid, gid }
}

/** Gives a folder of root or of the creator to the server's account; the creator keeps it where numbers are limited. */
export async function handOver(cluster: string): Promise<Account> {
  if (!isRoot()) return {}
  for (const account of [{ uid: OWN_NUMBER, gid: OWN_NUMBER }, creatorAccount() as Required<Account>]) {
    try {
      await lchown(cluster, account.uid, account.gid)
      await chownTree(cluster, account)
      return account
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EINVAL") throw error
    }
  }
  throw new StartProblem(texts.noAccount)
}

async function chownTree(path: string, account: Required<Account>): Promise<void> {
  await lchown(path, account.uid, account.gid)
  if (!(await lstat(path)).isDirectory()) return
  for (const name of await readdir(path)) await chownTree(join(path, name), account)
}

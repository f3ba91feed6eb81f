import { randomBytes } from "node:crypto"
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { configTexts as texts } from "./config.texts.ts"
import { type Config, secretPath } from "./config.ts"
import { StartProblem } from "./start-problem.ts"

/**
 * The secret that signs sessions and tokens: the given one, or one made at the first start and kept in the data folder.
 * Processes that share a database must share it: give SECRET there.
 * @throws StartProblem when the data folder cannot be read or written.
 */
export function secretOf(config: Config): string {
  if (config.secret) return config.secret
  const path = secretPath(config)
  try {
    return read(path) ?? keep(path, config.dataDir)
  } catch (error) {
    throw new StartProblem(texts.secretUnreadable(path, (error as NodeJS.ErrnoException).code ?? String(error)), {
      cause: error,
    })
  }
}

function read(path: string): string | undefined {
  try {
    const secret = readFileSync(path, "utf8").trim()
    return secret.length >= 32 ? secret : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined
    throw error
  }
}

/** Two processes starting at once must end with one secret: the link of the complete file decides who was first. */
function keep(path: string, folder: string): string {
  mkdirSync(folder, { recursive: true })
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return read(path)!
}

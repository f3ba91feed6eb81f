import { argon2, randomBytes, timingSafeEqual } from "node:crypto"
import { promisify } from "node:util"

/** OWASP Password Storage: argon2id with 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 }
const LENGTH = 32

const derive = promisify(argon2)
const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/

const encode = (bytes: Buffer) => bytes.toString("base64").replace(/=+$/, "")

/** The same letters typed on another keyboard must give the same bytes. */
const bytesOf = (password: string) => Buffer.from(password.normalize("NFKC"))

/** `$argon2id$v=19$m=…,t=…,p=…$salt$hash`, so that the cost can be raised later without losing old passwords. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive("argon2id", { message: bytesOf(password), nonce, tagLength: LENGTH, ...COST })
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${encode(nonce)}$${encode(tag)}`
}

/** False also for a hash of another kind. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const parts = PHC.exec(hash)
  if (!parts) return false
  const [memory, passes, parallelism] = parts.slice(1, 4).map(Number) as [number, number, number]
  const expected = Buffer.from(parts[5]!, "base64")
  const tag = await derive("argon2id", {
    message: bytesOf(password),
    nonce: Buffer.from(parts[4]!, "base64"),
    tagLength: expected.length,
    memory,
    passes,
    parallelism,
  })
  return timingSafeEqual(tag, expected)
}

import { join, resolve } from "node:path"
import { z } from "zod"
import type { Lang, Text } from "../lib/texts.ts"
import { clamdPlace } from "./antivirus.ts"
import { configTexts as texts } from "./config.texts.ts"
import { StartProblem } from "./start-problem.ts"

const MODES = ["development", "production", "test"] as const
const LEVELS = ["info", "error"] as const

/** What the person who installs the product can set; everything else is data or code. */
export type Config = {
  /** The project's folder. */
  root: string
  mode: (typeof MODES)[number]
  /** Address and port the web server listens on. */
  host: string
  port: number
  /** Origin under which people reach the product, without a slash at the end. */
  baseUrl: string
  /** A PostgreSQL server to use; absent: the product runs its own in `dataDir`. */
  databaseUrl?: string
  /** Folder of everything that must survive a restart and be backed up. */
  dataDir: string
  /** Given secret; use `secretOf(config)`, which makes and keeps one where none is given. */
  secret?: string
  /** Demo people and example data. */
  example: boolean
  smtpUrl?: string
  /** ClamAV's daemon: `unix:/run/clamav/clamd.ctl` or `tcp://host:3310`. */
  clamd?: string
  mailFrom: string
  logLevel: (typeof LEVELS)[number]
  /** Language of messages in the console. */
  lang: Lang
}

const PROJECT = resolve(import.meta.dirname, "../..")
const FLAGS: Record<string, boolean> = {
  on: true,
  true: true,
  yes: true,
  "1": true,
  off: false,
  false: false,
  no: false,
  "0": false,
}

/** Carries a sentence in both languages through Zod's one-language message. */
const say = (text: Text) => JSON.stringify(text)

function check<T>(read: (value: string) => T | undefined, text: (value: string) => Text) {
  return z
    .string()
    .transform((value, ctx) => {
      const result = read(value)
      if (result === undefined) ctx.addIssue({ code: "custom", message: say(text(value)) })
      return result as T
    })
    .optional()
}

const oneOf = <const T extends readonly string[]>(name: string, choices: T) =>
  check<T[number]>(
    (value) => choices.find((choice) => choice === value.toLowerCase()),
    (value) => texts.choice(name, value, choices),
  )

const urlOf = (value: string, protocols: readonly string[]): URL | undefined => {
  const url = URL.parse(value)
  return url && protocols.includes(url.protocol) ? url : undefined
}

const readBaseUrl = (value: string) => {
  const url = urlOf(value, ["http:", "https:"])
  return url && url.pathname === "/" && !url.search && !url.hash && !url.username ? url.origin : undefined
}

const schema = z.object({
  PORT: check((value) => (/^\d{1,5}$/.test(value) && Number(value) <= 65535 ? Number(value) : undefined), texts.port),
  HOST: check((value) => (/^[\w.:%-]+$/.test(value) ? value : undefined), texts.host),
  DATABASE_URL: check(
    (value) => (urlOf(value.replace("@/", "@localhost/"), ["postgres:", "postgresql:"]) ? value : undefined),
    texts.databaseUrl,
  ),
  DATA_DIR: z.string().optional(),
  BASE_URL: check(readBaseUrl, texts.baseUrl),
  SECRET: check((value) => (value.length >= 32 ? value : undefined), texts.secret),
  EXAMPLE: check(
    (value) => FLAGS[value.toLowerCase()],
    (value) => texts.flag("EXAMPLE", value),
  ),
  SMTP_URL: check((value) => (urlOf(value, ["smtp:", "smtps:"]) ? value : undefined), texts.smtpUrl),
  MAIL_FROM: check(
    (value) => (/^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(value) ? value : undefined),
    texts.mailFrom,
  ),
  CLAMD: check((value) => (clamdPlace(value) ? value : undefined), texts.clamd),
  LOG_LEVEL: oneOf("LOG_LEVEL", LEVELS),
  MODE: oneOf("MODE", MODES),
})

/** Names of the settings, each described in docs/operate/configure.md. */
export const SETTINGS: readonly string[] = Object.keys(schema.shape)

/**
 * Reads the settings from the environment; touches no file. An empty variable counts as absent.
 * @throws StartProblem listing every wrong setting at once.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env, root: string = PROJECT): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const parsed = schema.safeParse(present)
  const problems: Text[] = parsed.success ? [] : parsed.error.issues.map((issue) => JSON.parse(issue.message) as Text)
  if (present.SMTP_URL && !present.MAIL_FROM) problems.push(texts.mailFromMissing)
  if (!parsed.success || problems.length > 0) throw new StartProblem(texts.invalid(problems))

  const given = parsed.data
  const mode = given.MODE ?? MODES.find((each) => each === present.NODE_ENV)
  const example = given.EXAMPLE ?? (!given.DATABASE_URL && (mode ?? "development") === "development")
  const host = given.HOST ?? "127.0.0.1"
  const port = given.PORT ?? 3000
  return {
    root,
    mode: mode ?? (example ? "development" : "production"),
    host,
    port,
    baseUrl: given.BASE_URL ?? localUrl(host, port),
    databaseUrl: given.DATABASE_URL,
    dataDir: resolve(root, given.DATA_DIR ?? "data"),
    secret: given.SECRET,
    example,
    smtpUrl: given.SMTP_URL,
    clamd: given.CLAMD,
    mailFrom: given.MAIL_FROM ?? "Pożytek <pozytek@localhost>",
    logLevel: given.LOG_LEVEL ?? "info",
    lang: consoleLang(env),
  }
}

/** Passkeys need a name, not a number, so an address of this machine is shown as localhost. */
export function localUrl(host: string, port: number): string {
  const local = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host)
  return `http://${local ? "localhost" : host.includes(":") ? `[${host}]` : host}:${port}`
}

/** Language of the console from the usual variables; Polish unless English is asked for. */
export function consoleLang(env: NodeJS.ProcessEnv = process.env): Lang {
  return (env.LC_ALL || env.LC_MESSAGES || env.LANG || "").toLowerCase().startsWith("en") ? "en" : "pl"
}

/** Where contents of files are kept. */
export const filesPath = (config: Config): string => join(config.dataDir, "files")

/** Where the generated secret is kept. */
export const secretPath = (config: Config): string => join(config.dataDir, "secret")

import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { consoleLang, localUrl, readConfig, SETTINGS } from "./config.ts"
import { secretOf } from "./secret.ts"
import { StartProblem } from "./start-problem.ts"

const read = (env: NodeJS.ProcessEnv) => readConfig(env, "/srv/pozytek")

function problemOf(env: NodeJS.ProcessEnv): string {
  try {
    read(env)
  } catch (error) {
    if (error instanceof StartProblem) return error.text.en
    throw error
  }
  return "none"
}

describe("the settings", () => {
  it("make a local example installation when nothing is set", () => {
    expect(read({})).toMatchObject({
      mode: "development",
      example: true,
      host: "127.0.0.1",
      port: 3000,
      baseUrl: "http://localhost:3000",
      dataDir: "/srv/pozytek/data",
      databaseUrl: undefined,
      secret: undefined,
      lang: "pl",
    })
  })

  it("show no demo people on a server with its own database, nor in production", () => {
    expect(read({ DATABASE_URL: "postgresql://p@db/pozytek" })).toMatchObject({ mode: "production", example: false })
    expect(read({ MODE: "production" })).toMatchObject({ mode: "production", example: false })
    expect(read({ NODE_ENV: "production" })).toMatchObject({ mode: "production", example: false })
  })

  it("show demo people wherever they are asked for", () => {
    expect(read({ DATABASE_URL: "postgresql://p@db/pozytek", EXAMPLE: "on" }).example).toBe(true)
    expect(read({ EXAMPLE: "off" })).toMatchObject({ mode: "production", example: false })
  })

  it("count an empty variable as absent", () => {
    expect(read({ PORT: "", DATABASE_URL: " ", SECRET: "" })).toMatchObject({ port: 3000, databaseUrl: undefined })
  })

  it("take an absolute data folder as it is", () => {
    expect(read({ DATA_DIR: "/var/lib/pozytek" }).dataDir).toBe("/var/lib/pozytek")
  })

  it("accept a database behind a socket", () => {
    const databaseUrl = "postgresql://pozytek:x@/pozytek?host=/run/postgresql"
    expect(read({ DATABASE_URL: databaseUrl }).databaseUrl).toBe(databaseUrl)
  })

  it("keep only the origin of the address", () => {
    expect(read({ BASE_URL: "https://pozytek.leszno.example.pl/" }).baseUrl).toBe("https://pozytek.leszno.example.pl")
  })

  it("speak English where the system does, with LC_ALL first, and Polish otherwise", () => {
    expect(consoleLang({ LANG: "en_GB.UTF-8" })).toBe("en")
    expect(consoleLang({ LANG: "en_GB.UTF-8", LC_ALL: "pl_PL.UTF-8" })).toBe("pl")
    expect(consoleLang({ LANG: "C.UTF-8" })).toBe("pl")
  })
})

describe("wrong settings", () => {
  it("are listed all at once", () => {
    const problem = problemOf({ PORT: "99999", BASE_URL: "pozytek.pl", EXAMPLE: "maybe" })
    expect(problem.match(/^ {2}- /gm)).toHaveLength(3)
    expect(problem).toContain('PORT: "99999" is not a port number')
  })

  it.each([
    [{ PORT: "-1" }, "PORT"],
    [{ PORT: "3000.5" }, "PORT"],
    [{ HOST: "a b" }, "HOST"],
    [{ DATABASE_URL: "mysql://x/y" }, "DATABASE_URL"],
    [{ BASE_URL: "https://example.pl/pozytek" }, "BASE_URL"],
    [{ BASE_URL: "ftp://example.pl" }, "BASE_URL"],
    [{ SECRET: "too short" }, "SECRET"],
    [{ SMTP_URL: "mail.example.pl", MAIL_FROM: "a@example.pl" }, "SMTP_URL"],
    [{ SMTP_URL: "smtp://mail.example.pl" }, "MAIL_FROM"],
    [{ MAIL_FROM: "Urząd" }, "MAIL_FROM"],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL"],
    [{ MODE: "staging" }, "MODE"],
  ])("%j is refused, naming %s", (env, name) => {
    expect(problemOf(env)).toContain(`- ${name}:`)
  })

  it("never repeat a password or a secret", () => {
    expect(
      problemOf({ DATABASE_URL: "mysql://u:hunter2@x", SMTP_URL: "http://u:hunter2@x", SECRET: "hunter2" }),
    ).not.toContain("hunter2")
  })
})

describe("docs/operate/configure.md", () => {
  const page = readFileSync(new URL("../../docs/operate/configure.md", import.meta.url), "utf8")
  const rows = Array.from(page.matchAll(/^\| `(\w+)` \| (.*?) \|/gm), ([, name, byDefault]) => ({ name, byDefault }))
  const defaultOf = (name: string) => rows.find((row) => row.name === name)?.byDefault

  it("describes every setting once, and the language of the console", () => {
    expect(rows.map(({ name }) => name).sort()).toEqual([...SETTINGS, "LANG"].sort())
  })

  it("names the defaults", () => {
    const config = read({})
    expect(defaultOf("PORT")).toBe(`\`${config.port}\``)
    expect(defaultOf("HOST")).toBe(`\`${config.host}\``)
    expect(defaultOf("LOG_LEVEL")).toBe(`\`${config.logLevel}\``)
    expect(defaultOf("DATA_DIR")).toBe(`\`${config.dataDir.replace("/srv/pozytek/", "")}\``)
    expect(defaultOf("MAIL_FROM")).toBe("none")
    expect(problemOf({ SMTP_URL: "smtp://mail.example.pl" })).toContain("MAIL_FROM")
  })
})

describe("an address of this machine", () => {
  it("is shown by name, for passkeys do not work on a number", () => {
    expect(localUrl("0.0.0.0", 80)).toBe("http://localhost:80")
    expect(localUrl("fd00::1", 80)).toBe("http://[fd00::1]:80")
    expect(localUrl("192.168.1.2", 80)).toBe("http://192.168.1.2:80")
  })
})

describe("the secret", () => {
  it("is the given one, or is made once and kept from others", () => {
    const folder = mkdtempSync(join(tmpdir(), "pozytek-secret-"))
    try {
      const given = "a".repeat(40)
      expect(secretOf(readConfig({ SECRET: given, DATA_DIR: folder }))).toBe(given)
      const config = readConfig({ DATA_DIR: join(folder, "data") })
      const made = secretOf(config)
      expect(made.length).toBeGreaterThanOrEqual(43)
      expect(secretOf(config)).toBe(made)
      const file = join(folder, "data/secret")
      expect(readFileSync(file, "utf8").trim()).toBe(made)
      expect(statSync(file).mode & 0o777).toBe(0o600)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it("that cannot be kept stops the start with the place", () => {
    expect(() => secretOf(readConfig({ DATA_DIR: "/dev/null/data" }))).toThrow(
      /\/dev\/null\/data\/secret cannot be read or made/,
    )
  })
})

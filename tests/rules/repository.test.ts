import { execFileSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { root } from "./source.ts"

type TextFile = { path: string; text: string }
type Check = { name: string; pattern: RegExp; allowed?: RegExp; skip?: RegExp }

const BINARY = /\.(png|jpe?g|gif|webp|ico|pdf|docx|xlsx|odt|woff2?|ttf|zip|gz)$/

/** What a reader of the repository must never meet, with the exceptions that are meant. */
const CHECKS: readonly Check[] = [
  {
    name: "paths of one machine",
    pattern: /(?<![\w./-])\/(work|root|tmp|home\/\w+|Users\/\w+|opt\/node\d*)\/[\w.-]+|[A-Z]:\\\\?Users\\/g,
    allowed: /^\/home\/(user|pozytek)\//,
    skip: /\.test\.ts$/,
  },
  {
    name: "addresses of package registries",
    pattern: /"resolved":|https?:\/\/[\w.-]*(registry|npmmirror|artifactory|nexus|verdaccio)[\w.-]*/gi,
    allowed: /^https:\/\/registry\.npmjs\.org$/,
  },
  {
    name: "e-mail addresses of real people and firms",
    pattern: /(?<![\w.+%/:-])[\w.+-]+@[\w-]+(\.[\w-]+)+/g,
    allowed:
      /@((\w[\w-]*\.)*example(\.(org|com|net|pl))?|localhost|(\w+\.)*leszno\.pl|bip\.leszno\.pl)$|^git@|@\d+\.\d+/i,
  },
  {
    name: "secrets",
    pattern:
      /-----BEGIN [A-Z ]*PRIVATE KEY-----|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{30,}|\bnpm_\w{30,}|\bsk-[\w-]{20,}|\bxox[abp]-[\w-]{10,}|\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\./g,
  },
  {
    name: "unresolved merges",
    pattern: /^(<{7}|>{7}) /gm,
  },
]

/** Files under version control, or those not ignored where there is no git. */
function repositoryFiles(): string[] {
  try {
    return execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
      cwd: root,
      encoding: "utf8",
      stdio: "pipe",
    })
      .trim()
      .split("\n")
  } catch {
    const ignored = /^(node_modules|data|coverage|test-results|\.cache|\.git)(\/|$)/
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll("\\", "/"),
      )
      .filter((path) => !ignored.test(path))
  }
}

function faultsOf(check: Check, { path, text }: TextFile): string[] {
  if (check.skip?.test(path)) return []
  return Array.from(text.matchAll(check.pattern))
    .filter(([found]) => !check.allowed?.test(found))
    .map((match) => `${path}:${text.slice(0, match.index).split("\n").length}  ${match[0].slice(0, 80)}`)
}

const read = (path: string): string => readFileSync(join(root, path), "utf8")

describe("the repository", () => {
  const files = repositoryFiles().filter((path) => existsSync(join(root, path)) && !BINARY.test(path))
  const texts = files
    .filter((path) => path !== "tests/rules/repository.test.ts")
    .map((path) => ({ path, text: read(path) }))

  it.each(CHECKS)("holds no $name", (check) => {
    const faults = texts.flatMap((file) => faultsOf(check, file))
    expect(faults, `\n${faults.join("\n")}\n`).toEqual([])
  })

  it("has what a newcomer looks for", () => {
    const wanted = [
      "README.md",
      "CONTRIBUTING.md",
      "STYLE.md",
      "SECURITY.md",
      "CHANGELOG.md",
      "LICENSE",
      "publiccode.yml",
    ]
    expect(wanted.filter((path) => !files.includes(path))).toEqual([])
  })

  it("pins every package to one version", () => {
    const manifest = JSON.parse(read("package.json"))
    const sections = ["dependencies", "devDependencies", "optionalDependencies", "overrides"]
    const loose = sections
      .flatMap((section) => Object.entries<string>(manifest[section] ?? {}))
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    expect(loose).toEqual([])
    expect(read("LICENSE")).toContain("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    expect(manifest.license).toBe("EUPL-1.2")
  })

  it("names in its documents only files that exist", () => {
    const missing = texts
      .filter(({ path }) => /^(README|CONTRIBUTING|STYLE|SECURITY)\.md$|^docs\/.*\.md$/.test(path))
      .flatMap(({ path, text }) =>
        Array.from(text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g), ([, target]) => ({ path, target: target! })),
      )
      .filter(({ path, target }) => !existsSync(join(root, path, "..", target)))
    expect(missing).toEqual([])
  })
})

describe("these checks", () => {
  const found = (name: string, text: string) =>
    faultsOf(CHECKS.find((check) => check.name === name)!, { path: "a.md", text })

  it.each([
    [
      "paths of one machine",
      "see /root/project/file or /home/anna/x",
      "see src/tmp/file, GET /work, https://x.org/root/a",
    ],
    ["addresses of package registries", '"resolved": "x"\nhttp://registry.local:4873', "the registry of associations"],
    [
      "e-mail addresses of real people and firms",
      "anna@gmail.com",
      "anna@zywy-leg.example.org kontakt@um.leszno.pl a@b",
    ],
    ["secrets", `ghp_${"a1".repeat(20)}`, "ghp_short"],
    ["unresolved merges", "<<<<<<< HEAD", "a <<<<<<< b"],
  ])("find %s", (name, bad, good) => {
    expect(found(name, bad).length).toBeGreaterThan(0)
    expect(found(name, good)).toEqual([])
  })
})

import { execFileSync } from "node:child_process"
import { existsSync } from "node:fs"
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { type Browser, chromium, type LaunchOptions } from "playwright-core"

/** Tests open only our own pages, often as root or in a container, where the sandbox of Chromium does not work. */
const PARAMETERS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--font-render-hinting=none",
]

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
]

export type Source = "system" | "package" | "apt"

/** How to find a browser, best first; the later ones cost time or change the machine. */
const SOURCES: Record<Source, () => Promise<LaunchOptions[]>> = {
  system: async () => INSTALLED.filter((path) => existsSync(path)).map((executablePath) => ({ executablePath })),
  package: fromPackage,
  apt: fromApt,
}

/**
 * Starts a Chromium without a window: the system's, else the one that an npm package carries, else, for root on
 * Debian and its kin, a freshly installed one.
 * @throws Error with every attempt when there is none.
 */
export async function launchBrowser(sources: readonly Source[] = ["system", "package", "apt"]): Promise<Browser> {
  const refusals: string[] = []
  for (const source of sources) {
    try {
      for (const options of await SOURCES[source]()) {
        try {
          return await chromium.launch({ ...options, headless: true, args: [...PARAMETERS, ...(options.args ?? [])] })
        } catch (error) {
          refusals.push(`${options.executablePath}: ${(error as Error).message.slice(0, 500)}`)
        }
      }
    } catch (error) {
      refusals.push(`${source}: ${(error as Error).message}`)
    }
  }
  throw new Error(`No browser could be started. Install Chromium (e.g. apt install chromium).\n${refusals.join("\n")}`)
}

const PACKAGE = resolve(import.meta.dirname, "../../node_modules/@sparticuz/chromium")

/** The package is made for rented functions: it unpacks into the temporary folder and sets up nothing elsewhere. */
async function fromPackage(): Promise<LaunchOptions[]> {
  if (process.platform !== "linux" || process.arch !== "x64") return []
  const { version } = JSON.parse(await readFile(join(PACKAGE, "package.json"), "utf8")) as { version: string }
  const folder = await firstUnpacked(
    [resolve(PACKAGE, "../../.cache/pozytek"), join(tmpdir(), `pozytek-${process.getuid?.()}`)],
    `chromium-${version}`,
  )
  const env = {
    ...process.env,
    FONTCONFIG_FILE: join(folder, "fonts.conf"),
    LD_LIBRARY_PATH: join(folder, "al2023/lib"),
  }
  return [{ executablePath: join(folder, "chromium"), env, args: ["--headless=shell", "--no-zygote"] }]
}

/** In node_modules, or, where another account has installed them, in the temporary folder. */
async function firstUnpacked([place, ...others]: string[], name: string): Promise<string> {
  const folder = join(place!, name)
  try {
    if (!existsSync(folder)) await unpack(folder)
    return folder
  } catch (error) {
    if (others.length === 0) throw error
    return firstUnpacked(others, name)
  }
}

/** Complete or not at all: the folder gets its name at the end. */
async function unpack(folder: string): Promise<void> {
  const { inflate } = await import("@sparticuz/chromium")
  await mkdir(resolve(folder, ".."), { recursive: true })
  const draft = await mkdtemp(`${folder}-`)
  const before = process.env.TMPDIR
  process.env.TMPDIR = draft
  try {
    for (const file of ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"]) {
      await inflate(join(PACKAGE, "bin", file))
    }
    await writeFile(join(draft, "fonts.conf"), fonts(folder))
    await rename(draft, folder).catch((error) => {
      if (!existsSync(folder)) throw error
    })
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    await rm(draft, { recursive: true, force: true })
  }
}

/** Without a single font Chromium lays out no text at all. */
const fonts = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`

async function fromApt(): Promise<LaunchOptions[]> {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return []
  const options = { stdio: "pipe", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const
  execFileSync("apt-get", ["update", "-qq"], options)
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], options)
  return SOURCES.system()
}

/**
 * Writes src/ui/theme/pozytek.css from designsystemet.config.json with the design system's own generator.
 * Run it after a change of the configuration; it needs no network. Usage: node scripts/build-theme.ts
 */
import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const config = fileURLToPath(new URL("../src/ui/theme/designsystemet.config.json", import.meta.url))
const output = fileURLToPath(new URL("../src/ui/theme/pozytek.css", import.meta.url))
const generator = fileURLToPath(
  new URL("../node_modules/@digdir/designsystemet/dist/bin/designsystemet.js", import.meta.url),
)

/**
 * Leaves out what no page uses: the support colours (they equal the severities) and the second copy of the light scheme.
 * Keeps the dark scheme off paper.
 */
function trim(css: string): string {
  return css
    .replace(/^ *--ds-color-brand\d-.*\n/gm, "")
    .replace(/@layer ds\.theme\.color \{\s*\[data-color="brand\d"\][^{]*\{[^}]*\}\s*\}\n?/g, "")
    .replace(/@media \(prefers-color-scheme: light\) \{\s*\[data-color-scheme="auto"\] \{[^}]*\}\s*\}\n?/g, "")
    .replace(/^ *--ds-body-(short|long)-.*\n/gm, "")
    .replace(/^\[data-color-scheme="dark"\] \{[^}]*\}/m, "@media screen {\n$&\n}")
    .replace("@media (prefers-color-scheme: dark)", "@media screen and (prefers-color-scheme: dark)")
}

const folder = mkdtempSync(join(tmpdir(), "theme-"))
try {
  for (const step of ["create", "build"]) {
    execFileSync(process.execPath, [generator, "tokens", step, "--config", config], { cwd: folder, stdio: "ignore" })
  }
  writeFileSync(output, trim(readFileSync(join(folder, "design-tokens-build", "pozytek.css"), "utf8")))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

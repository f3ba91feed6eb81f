import { gzipSync } from "node:zlib"
import { examplePages } from "./support/addresses.ts"
import { inFreshFolder, startApp } from "./support/app.ts"
import { figure } from "./support/figure.ts"

export const about = "bytes a first visitor loads for the home and the card page, packed as they travel"

export async function measure(): Promise<void> {
  await inFreshFolder(async (dataDir) => {
    const app = await startApp(dataDir)
    try {
      const { home, card } = await examplePages(app.url)
      await weigh("home", home)
      await weigh("card", card)
    } finally {
      await app.stop()
    }
  })
}

async function weigh(name: string, url: string): Promise<void> {
  const html = await (await fetch(url)).text()
  const linked = Array.from(html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g), ([, path]) => path!)
  const assets = [...new Set(linked)].map((path) => new URL(path, url).href)
  const sizes = await Promise.all(
    assets.map(async (asset) => packed(asset, Buffer.from(await (await fetch(asset)).arrayBuffer()))),
  )
  const page = gzipSync(html).length
  figure(`${name} page alone`, page / 1000, "kB")
  figure(`${name} page and everything it names`, (page + sizes.reduce((sum, size) => sum + size, 0)) / 1000, "kB")
  figure(`${name} loads`, 1 + assets.length, "files")
}

/** Fonts and pictures are packed already. */
const packed = (asset: string, bytes: Buffer): number =>
  /\.(woff2|png|jpe?g|webp)(\?|$)/.test(asset) ? bytes.length : gzipSync(bytes).length

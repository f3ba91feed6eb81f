import { brotliCompressSync, constants, gzipSync } from "node:zlib"
import type { Context } from "hono"
import { type Asset, assets } from "../ui/assets.ts"

type Packed = { br: Buffer; gzip: Buffer }

/** Made at the first request for each file and kept: a handful of small files. */
const packed = new WeakMap<Asset, Packed>()

function pack(asset: Asset): Packed {
  const known = packed.get(asset)
  if (known) return known
  const made = {
    br: brotliCompressSync(asset.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    gzip: gzipSync(asset.body),
  }
  packed.set(asset, made)
  return made
}

/** Styles, fonts and scripts; their address carries the hash of the content, so they never have to be asked for again. */
export function serveAsset(c: Context): Response {
  const asset = assets.get(c.req.path)
  if (!asset) return c.text("", 404)
  const headers = new Headers({
    "content-type": asset.type,
    "cache-control": "public, max-age=31536000, immutable",
    etag: asset.etag,
    vary: "accept-encoding",
    // Tells the compressing middleware that the encoding is settled.
    "x-content-type-options": "nosniff",
  })
  if (c.req.header("if-none-match") === asset.etag) return new Response(null, { status: 304, headers })
  // Fonts are compressed already.
  const accepted = asset.type.startsWith("font/") ? "" : (c.req.header("accept-encoding") ?? "")
  const encoding = /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : undefined
  if (encoding) headers.set("content-encoding", encoding)
  return new Response(new Uint8Array(encoding ? pack(asset)[encoding] : asset.body), { headers })
}

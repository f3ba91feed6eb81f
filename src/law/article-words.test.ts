import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { articleWords } from "./article-words.ts"

describe("the words of a statutory source", () => {
  it("name the act instead of abbreviating it", () => {
    expect(articleWords("art. 15 ust. 1 pkt 2 UDPPiW")).toEqual({
      pl: "art. 15 ust. 1 pkt 2 ustawy o pożytku",
      en: "art. 15 ust. 1 pkt 2 of the public benefit act",
    })
  })

  it("are ust. and pkt in English sentences of the law too", () => {
    const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".texts.ts"))
    const mixed = files.filter((file) =>
      /art\. \d+\w* sec\.|\bpt \d/.test(readFileSync(join(import.meta.dirname, file), "utf8")),
    )
    expect(files.length).toBeGreaterThan(5)
    expect(mixed).toEqual([])
  })

  it("leave other acts as they are", () => {
    expect(articleWords("art. 115 KC").pl).toBe("art. 115 KC")
  })
})

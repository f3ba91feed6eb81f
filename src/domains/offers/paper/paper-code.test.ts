import { describe, expect, it } from "vitest"
import { urls } from "../../../urls.ts"
import { readPaperCode } from "./paper-code.ts"

const code = { number: "4/2026/12", checksum: "0a55-22c2-b414" }

describe("what a scanner reads from a paper confirmation", () => {
  it("is the address of its QR code, or number and checksum as a person types them", () => {
    const path = urls.receiptCheck.href({ office: "leszno" }, { numer: code.number, suma: code.checksum })
    expect(readPaperCode(`https://razem.example.org${path}`)).toEqual(code)
    expect(readPaperCode(" 4/2026/12  0A55-22C2-B414 ")).toEqual(code)
    expect(readPaperCode("4/2026/12 0a5522c2b414")).toEqual(code)
    expect(readPaperCode(`4/2026/12 0a5522c2b414${"0".repeat(52)}`)).toEqual(code)
  })

  it("is nothing when one of the two is missing or cannot be one", () => {
    for (const odd of [
      "",
      "4/2026/12",
      "0a55-22c2-b414",
      "https://example.org/?numer=%E0&suma=x",
      "4/2026/12 0a55-22c2",
    ])
      expect(readPaperCode(odd)).toBeUndefined()
  })
})

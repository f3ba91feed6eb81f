import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  amountInWords,
  formatAmount,
  formatMoney,
  formatMoneyShort,
  formatShare,
  MAX_MONEY,
  parseMoney,
  shareOf,
} from "./money.ts"

const anyMoney = fc.integer({ min: 0, max: MAX_MONEY })
const spaced = (text: string) => text.replaceAll(" ", "\u00a0")

describe("formatting money", () => {
  it("writes Polish amounts with a comma and no-break spaces", () => {
    expect(formatMoney(123456, "pl")).toBe(spaced("1 234,56 zł"))
    expect(formatMoney(0, "pl")).toBe(spaced("0,00 zł"))
    expect(formatAmount(100000000, "pl")).toBe(spaced("1 000 000,00"))
  })

  it("writes English amounts with the currency code in front", () => {
    expect(formatMoney(123456, "en")).toBe(spaced("PLN 1,234.56"))
  })

  it.each([
    [490_000_000, "4,9 mln zł", "PLN 4.9 million"],
    [100_000_000, "1 mln zł", "PLN 1 million"],
    [104_999_999, "1 mln zł", "PLN 1 million"],
    [105_000_000, "1,1 mln zł", "PLN 1.1 million"],
    [99_999_999, "999 999,99 zł", "PLN 999,999.99"],
    [21_430_000, "214 300 zł", "PLN 214,300"],
    [99_999_999_999, "1 mld zł", "PLN 1 billion"],
    [123_000_000_000, "1,2 mld zł", "PLN 1.2 billion"],
    [-490_000_000, "\u22124,9 mln zł", "PLN \u22124.9 million"],
  ])("shortens %i grosze", (g, pl, en) => {
    expect(formatMoneyShort(g, "pl")).toBe(spaced(pl))
    expect(formatMoneyShort(g, "en")).toBe(spaced(en))
  })
})

describe("reading money", () => {
  it.each([
    ["1 234,56", 123456],
    ["1\u00a0234,56\u00a0zł", 123456],
    ["1\u202f234,56", 123456],
    ["1234.56", 123456],
    ["1234,5", 123450],
    ["1.234,56 zł", 123456],
    ["PLN 1,234.56", 123456],
    ["29.844,-", 2984400],
    ["29844,--", 2984400],
    ["1.234", 123400],
    ["12.345.678", 1234567800],
    ["1,234,567", 123456700],
    ["  20 000 ZŁ ", 2000000],
    ["0", 0],
    ["007,10", 710],
    ["10 000 000 000,00", MAX_MONEY],
  ])("accepts %s", (text, value) => {
    expect(parseMoney(text)).toEqual({ ok: true, value })
  })

  it.each([
    ["", "money.empty"],
    [" \u00a0 ", "money.empty"],
    ["zł", "money.not_a_number"],
    ["tysiąc", "money.not_a_number"],
    ["12 34", "money.not_a_number"],
    ["1.149.351.74", "money.not_a_number"],
    ["1,2,3", "money.not_a_number"],
    ["1e5", "money.not_a_number"],
    ["0x10", "money.not_a_number"],
    ["-5", "money.negative"],
    ["\u22125,00 zł", "money.negative"],
    ["10 000 000 000,01", "money.too_large"],
    ["9".repeat(400), "money.too_large"],
    ["1,234", "money.too_precise"],
    ["0.123", "money.too_precise"],
    ["1 234,567", "money.too_precise"],
  ])("refuses %j", (text, code) => {
    expect(parseMoney(text)).toEqual({ ok: false, code })
  })

  it("reads back every amount it writes, in both languages", () => {
    fc.assert(
      fc.property(anyMoney, fc.constantFrom("pl" as const, "en" as const), (g, lang) => {
        expect(parseMoney(formatMoney(g, lang))).toEqual({ ok: true, value: g })
        expect(parseMoney(formatAmount(g, lang))).toEqual({ ok: true, value: g })
      }),
    )
  })

  it("answers any text with an amount in range or a reason", () => {
    const noise = fc.string({ unit: fc.constantFrom(..."0123456789 .,-zł\u00a0'") })
    fc.assert(
      fc.property(noise, (text) => {
        const read = parseMoney(text)
        if (read.ok) expect(Number.isInteger(read.value) && read.value >= 0 && read.value <= MAX_MONEY).toBe(true)
        else expect(read.code).toMatch(/^money\./)
      }),
    )
  })
})

describe("shares", () => {
  it("rounds half up in hundredths of a percent", () => {
    expect(shareOf(1, 3)).toBe(3333)
    expect(shareOf(2, 3)).toBe(6667)
    expect(shareOf(1, 20000)).toBe(1)
    expect(shareOf(1, 20001)).toBe(0)
    expect(shareOf(5, 0)).toBe(0)
  })

  it("stays exact for the largest amounts", () => {
    expect(shareOf(MAX_MONEY, MAX_MONEY)).toBe(10000)
    expect(shareOf(MAX_MONEY - 1, MAX_MONEY)).toBe(10000)
    expect(shareOf(-1, 3)).toBe(-3333)
  })

  it("never differs from the exact quotient by more than half a hundredth of a percent", () => {
    fc.assert(
      fc.property(anyMoney, fc.integer({ min: 1, max: MAX_MONEY }), (part, whole) => {
        const twiceError = BigInt(shareOf(part, whole)) * BigInt(whole) * 2n - BigInt(part) * 20000n
        expect(twiceError > -BigInt(whole) && twiceError <= BigInt(whole)).toBe(true)
      }),
    )
  })

  it("writes them with two decimals", () => {
    expect(formatShare(875, "pl")).toBe("8,75%")
    expect(formatShare(10000, "en")).toBe("100.00%")
  })
})

describe("amounts in words", () => {
  it.each([
    [0, "zero złotych zero groszy"],
    [101, "jeden złoty jeden grosz"],
    [202, "dwa złote dwa grosze"],
    [512, "pięć złotych dwanaście groszy"],
    [1322, "trzynaście złotych dwadzieścia dwa grosze"],
    [2100, "dwadzieścia jeden złotych zero groszy"],
    [12300, "sto dwadzieścia trzy złote zero groszy"],
    [100_000, "jeden tysiąc złotych zero groszy"],
    [123_456, "jeden tysiąc dwieście trzydzieści cztery złote pięćdziesiąt sześć groszy"],
    [2_100_100, "dwadzieścia jeden tysięcy jeden złotych zero groszy"],
    [4_000_000, "czterdzieści tysięcy złotych zero groszy"],
    [200_000_000, "dwa miliony złotych zero groszy"],
    [1_200_500_500, "dwanaście milionów pięć tysięcy pięć złotych zero groszy"],
    [MAX_MONEY, "dziesięć miliardów złotych zero groszy"],
  ])("says %i grosze in Polish", (g, words) => {
    expect(amountInWords(g, "pl")).toBe(words)
  })

  it("says them in English", () => {
    expect(amountInWords(123_456, "en")).toBe("one thousand two hundred thirty-four zlotys and fifty-six groszy")
    expect(amountInWords(101, "en")).toBe("one zloty and one grosz")
  })

  it("gives different words to different amounts", () => {
    fc.assert(
      fc.property(anyMoney, anyMoney, (a, b) => {
        if (a !== b) expect(amountInWords(a, "pl")).not.toBe(amountInWords(b, "pl"))
        expect(amountInWords(a, "pl")).not.toMatch(/undefined| {2}|^ | $/)
      }),
    )
  })
})

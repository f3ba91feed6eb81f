import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { answerValue, decimalAsText, LEFT_UNREAD, readValue } from "./value-notation.ts"

describe("readValue", () => {
  it.each([
    ["1 183 455.91", "1183455.91"],
    ["1\u00a0183\u00a0455,91", "1183455.91"],
    ["704 913,66", "704913.66"],
    ["818785.00", "818785"],
    ["80 882", "80882"],
    ["1 234", "1234"],
    ["1.149.351,74", "1149351.74"],
    ["1,149,351.74", "1149351.74"],
    ["1.149.351", "1149351"],
    ["0,123", "0.123"],
    ["1234.567", "1234.567"],
    ["76", "76"],
    ["0", "0"],
  ])("is certain that %s means %s", (printed, value) => {
    expect(readValue(printed)).toEqual({ kind: "number", value, confidence: "certain", alternatives: [] })
  })

  it.each([
    ["29.844,-", "29844"],
    ["29 844,- zł", "29844"],
    ["250 000 zł.", "250000"],
    ["PLN 1,149,351.74", "1149351.74"],
  ])("reads %s as money of %s zł", (printed, value) => {
    expect(readValue(printed)).toMatchObject({ kind: "money", value, unit: "zł", confidence: "certain" })
  })

  it("guesses 1.149.351.74 and offers the other reading", () => {
    const reading = readValue("1.149.351.74", { money: true })
    expect(reading).toMatchObject({
      kind: "money",
      value: "1149351.74",
      confidence: "guessed",
      alternatives: ["114935174"],
    })
    expect(reading.question?.pl).toBe("W karcie zapisano „1.149.351.74”. Czy to znaczy 1\u00a0149\u00a0351,74?")
    expect(reading.question?.en).toContain("1,149,351.74")
  })

  it.each(["1,234", "1.234"])("chooses no reading of %s and asks", (printed) => {
    const reading = readValue(printed)
    expect(reading).toMatchObject({ confidence: "unclear", alternatives: ["1.234", "1234"] })
    expect(reading).not.toHaveProperty("value")
    expect(reading.question?.pl).toBe(`W karcie zapisano „${printed}”. Co to znaczy: 1,234 czy 1\u00a0234?`)
  })

  it("lets the currency decide that 29.844 zł has no thousandths, as a guess", () => {
    expect(readValue("29.844 zł")).toMatchObject({ value: "29844", confidence: "guessed", alternatives: ["29.844"] })
  })

  it.each([
    ["ok. 100 mln zł", "money", "100000000"],
    ["około 1,5 tys.", "number", "1500"],
    ["ponad 12 mld zł", "money", "12000000000"],
    ["~300", "number", "300"],
    ["ok.100", "number", "100"],
  ])("marks %s as approximate", (printed, kind, value) => {
    expect(readValue(printed)).toMatchObject({ kind, value, approximate: true, confidence: "certain" })
  })

  it.each([
    ["64 %", "64"],
    ["64%", "64"],
    ["64,5 proc.", "64.5"],
  ])("reads %s as a percent", (printed, value) => {
    expect(readValue(printed)).toMatchObject({ kind: "percent", value, unit: "%", confidence: "certain" })
  })

  it("tells a change from a number by its sign, and doubts a minus", () => {
    expect(readValue("+5")).toMatchObject({ kind: "change", value: "5", confidence: "certain" })
    expect(readValue("-5")).toMatchObject({ kind: "change", value: "-5", confidence: "guessed", alternatives: ["5"] })
  })

  it.each([
    "",
    " ",
    "-",
    "–",
    "—",
    "X",
    "x",
    "bd",
    "bd.",
    "b.d.",
    "B.D.",
    "Brak danych",
    "brak",
    "BRAK DANYCH",
    "\u00a0",
  ])("reads %j as missing, never as zero", (printed) => {
    expect(readValue(printed)).toEqual({ kind: "missing", confidence: "certain", alternatives: [] })
  })

  it("knows words with a meaning", () => {
    expect(readValue("bez zmian")).toMatchObject({ kind: "words", meaning: "unchanged", confidence: "certain" })
    expect(readValue("nie dotyczy")).toMatchObject({ kind: "words", meaning: "not-applicable" })
    expect(readValue("jak dawniej")).toMatchObject({ kind: "words", confidence: "unclear" })
  })

  it("keeps a remark beside a number and asks about it", () => {
    expect(readValue("12 (szacunek)")).toMatchObject({ value: "12", remark: "(szacunek)", confidence: "guessed" })
    expect(readValue("5²")).toMatchObject({ value: "5", remark: "²", confidence: "guessed" })
    expect(readValue("bd. za 2013")).toMatchObject({ kind: "missing", remark: "za 2013", confidence: "guessed" })
    expect(readValue("12 osób")).toMatchObject({ value: "12", unit: "osób", confidence: "certain" })
  })

  it.each([
    ["z 12 na 15", ["12", "15"]],
    ["12 w tym 3 nowe", ["12", "3"]],
    ["12 34", ["12", "34", "1234"]],
    ["12.05.2011", []],
    ["10-5", ["10", "5"]],
  ])("chooses nothing from %s", (printed, alternatives) => {
    const reading = readValue(printed)
    expect(reading).toMatchObject({ confidence: "unclear", alternatives })
    expect(reading).not.toHaveProperty("value")
  })

  it("reads ranges", () => {
    expect(readValue("10-12")).toMatchObject({ kind: "range", value: "10", to: "12", confidence: "certain" })
    expect(readValue("od 10 do 12 osób")).toMatchObject({ kind: "range", value: "10", to: "12", unit: "osób" })
  })

  it("reads text typed with decomposed letters and soft hyphens", () => {
    expect(readValue("12 osób".normalize("NFD"))).toMatchObject({ value: "12", unit: "osób" })
    expect(readValue("1\u00ad 234")).toMatchObject({ value: "1234" })
  })

  it("never throws, and stays fast on anything", () => {
    fc.assert(fc.property(fc.string({ maxLength: 300, unit: "binary" }), (printed) => void readValue(printed)))
    const start = performance.now()
    for (const piece of ["1 ", "1.", ",", "ok. ", "-", "9", "(", "do "]) readValue(piece.repeat(200_000))
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe("any amount in any notation", () => {
  const amount = fc.record({ whole: fc.integer({ min: 0, max: 999_999_999 }), cents: fc.integer({ min: 0, max: 99 }) })
  const group = (whole: number, separator: string) => String(whole).replace(/\B(?=(\d{3})+$)/g, separator)
  const two = (cents: number) => String(cents).padStart(2, "0")
  const notations: ((whole: number, cents: number) => string)[] = [
    (w, c) => `${w}.${two(c)}`,
    (w, c) => `${w},${two(c)}`,
    (w, c) => `${group(w, " ")},${two(c)}`,
    (w, c) => `${group(w, "\u00a0")}.${two(c)}`,
    (w, c) => `${group(w, ".")},${two(c)}`,
    (w, c) => `${group(w, ",")}.${two(c)}`,
    (w, c) => `${group(w, ".")}.${two(c)}`,
    (w, c) => `${group(w, " ")},${two(c)} zł`,
    (w, c) => `ok. ${group(w, "'")},${two(c)} zł`,
  ]

  it("is read as that amount, or offered among the readings", () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(...notations), fc.boolean(), ({ whole, cents }, print, money) => {
        const reading = readValue(print(whole, cents), { money })
        const exact = cents === 0 ? String(whole) : `${whole}.${two(cents).replace(/0$/, "")}`
        if (reading.confidence === "certain") expect(reading.value).toBe(exact)
        else expect([reading.value, ...reading.alternatives]).toContain(exact)
      }),
      { numRuns: 500 },
    )
  })

  it("is never certain where grouping and decimals look the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999 }), fc.constantFrom(".", ","), (whole, separator) => {
        const reading = readValue(group(whole, separator))
        expect(reading.confidence).toBe("unclear")
        expect(reading.alternatives).toContain(String(whole))
      }),
    )
  })

  it("is printed back as people write it", () => {
    expect(decimalAsText("1149351.74", "pl")).toBe("1\u00a0149\u00a0351,74")
    expect(decimalAsText("1149351.74", "en")).toBe("1,149,351.74")
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (whole) => {
        expect(readValue(decimalAsText(String(whole), "pl"))).toMatchObject({
          value: String(whole),
          confidence: "certain",
        })
      }),
    )
  })
})

describe("answerValue", () => {
  const reading = readValue("1,234")
  it("takes an offered reading as it stands", () => {
    expect(answerValue(reading, "1.234")).toMatchObject({ value: "1.234", confidence: "certain", alternatives: [] })
    expect(answerValue(reading, "1234")).not.toHaveProperty("question")
  })
  it("takes another value in a clear notation, and missing", () => {
    expect(answerValue(reading, "12 500,50")).toMatchObject({ value: "12500.5", confidence: "certain" })
    expect(answerValue(reading, "")).toMatchObject({ kind: "missing" })
  })
  it("refuses an answer that is unclear itself", () => {
    expect(answerValue(reading, "5,678")).toBeNull()
  })
  it("can leave the print without a number", () => {
    expect(answerValue(reading, LEFT_UNREAD)).toMatchObject({
      kind: "words",
      meaning: "left-unread",
      confidence: "certain",
    })
  })
})

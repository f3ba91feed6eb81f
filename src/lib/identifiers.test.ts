import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  checkKrs,
  checkNip,
  checkNrb,
  checkRegon,
  formatKrs,
  formatNip,
  formatNrb,
  formatRegon,
} from "./identifiers.ts"

describe("NIP", () => {
  it.each(["774-000-14-54", "526-025-02-74", "PL 5260250274", "pl5260250274", "526\u00a0025\u00a002\u00a074"])(
    "accepts %s",
    (text) => expect(checkNip(text).problem).toBeUndefined(),
  )

  it("gives back the digits to store", () => {
    expect(checkNip("PL 774-000-14-54")).toEqual({ digits: "7740001454" })
  })

  it("refuses a wrong digit and the number whose remainder is ten", () => {
    expect(checkNip("774-000-14-55").problem).toBe("checksum")
    expect(checkNip("123-456-78-90").problem).toBe("checksum")
    expect(checkNip("0000000000").problem).toBe("checksum")
  })

  it("refuses another length and letters", () => {
    expect(checkNip("").problem).toBe("length")
    expect(checkNip("774000145").problem).toBe("length")
    expect(checkNip("774000A1454").problem).toBe("length")
  })

  it("notices every single mistyped digit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = [..."7740001454"]
        digits[at] = String((Number(digits[at]) + by) % 10)
        expect(checkNip(digits.join("")).problem).toBe("checksum")
      }),
    )
  })

  it("is printed in four groups", () => {
    expect(formatNip("7740001454")).toBe("774-000-14-54")
    expect(formatNip("12")).toBe("12")
  })
})

describe("REGON", () => {
  it.each(["192598184", "123456785", "12345678512347"])("accepts %s", (text) => {
    expect(checkRegon(text)).toEqual({ digits: text })
  })

  it("cuts the zeros with which registers pad a nine-digit number", () => {
    expect(checkRegon("19259818400000")).toEqual({ digits: "192598184" })
    expect(formatRegon("19259818400000")).toBe("192598184")
  })

  it("refuses wrong check digits and lengths", () => {
    expect(checkRegon("192598185").problem).toBe("checksum")
    expect(checkRegon("12345678512348").problem).toBe("checksum")
    expect(checkRegon("12345678412347").problem).toBe("checksum")
    expect(checkRegon("1234567851").problem).toBe("length")
  })
})

describe("KRS", () => {
  it("keeps leading zeros and checks the length only", () => {
    expect(checkKrs("0000 123 456")).toEqual({ digits: "0000123456" })
    expect(checkKrs("123456").problem).toBe("length")
  })

  it("is printed with the zeros a spreadsheet lost", () => {
    expect(formatKrs("123456")).toBe("0000123456")
  })
})

describe("NRB", () => {
  it("accepts a valid account with or without the country code", () => {
    expect(checkNrb("61 1090 1014 0000 0712 1981 2874")).toEqual({ digits: "61109010140000071219812874" })
    expect(checkNrb("PL61109010140000071219812874").problem).toBeUndefined()
  })

  it("refuses swapped neighbours and a missing digit", () => {
    expect(checkNrb("61 1090 1014 0000 0712 1981 2847").problem).toBe("checksum")
    expect(checkNrb("6110901014000007121981287").problem).toBe("length")
  })

  it("is printed in groups of four", () => {
    expect(formatNrb("61109010140000071219812874")).toBe("61 1090 1014 0000 0712 1981 2874")
  })
})

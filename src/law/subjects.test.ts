import { describe, expect, it } from "vitest"
import {
  checkCharges,
  checkEligibility,
  checkRegisterNumber,
  findLegalForm,
  LEGAL_FORMS,
  type LegalFormCode,
  mayMakeOffers,
} from "./subjects.ts"

const form = (code: LegalFormCode) => findLegalForm(code) ?? expect.unreachable(code)
const codes = (problems: { code: string }[]) => problems.map((problem) => problem.code)

describe("legal forms", () => {
  it("are found by code", () => {
    expect(form("fire-brigade").name.pl).toBe("ochotnicza straż pożarna")
    expect(findLegalForm("guild")).toBeUndefined()
  })

  it("let organisations and art. 3 ust. 3 entities make offers, others not", () => {
    expect(LEGAL_FORMS.filter((candidate) => !mayMakeOffers(candidate)).map((candidate) => candidate.code)).toEqual([
      "informal-group",
      "political-party",
      "trade-union",
      "employers",
      "professional-body",
    ])
    expect(codes(checkEligibility(form("trade-union")))).toEqual(["subject.excluded"])
    expect(codes(checkEligibility(form("informal-group")))).toEqual(["subject.informal"])
    expect(checkEligibility(form("church-unit"))).toEqual([])
  })
})

describe("register numbers", () => {
  it("are ten digits for a form in the court register", () => {
    expect(checkRegisterNumber(form("foundation"), "0000123456")).toEqual([])
    expect(codes(checkRegisterNumber(form("foundation"), ""))).toEqual(["subject.number_missing"])
    expect(codes(checkRegisterNumber(form("association"), "12/2019"))).toEqual(["subject.krs_length"])
  })

  it("offer to put back lost zeros", () => {
    const [problem] = checkRegisterNumber(form("association"), "123456")
    expect(problem?.fix?.value).toBe("0000123456")
    expect(checkRegisterNumber(form("association"), problem?.fix?.value ?? "")).toEqual([])
  })

  it("are free text for other registers and not asked of a group", () => {
    expect(checkRegisterNumber(form("ordinary-association"), "SZ 12/2019")).toEqual([])
    expect(codes(checkRegisterNumber(form("student-sports-club"), "x".repeat(51)))).toEqual(["subject.number_too_long"])
    expect(checkRegisterNumber(form("informal-group"), "")).toEqual([])
  })
})

describe("money from recipients", () => {
  it("is barred to an ordinary association", () => {
    expect(codes(checkCharges(form("ordinary-association"), 100, true))).toEqual(["subject.may_not_charge"])
    expect(checkCharges(form("ordinary-association"), 0, false)).toEqual([])
  })

  it("needs paid activity in the statute of others", () => {
    const [problem] = checkCharges(form("association"), 100, false)
    expect(problem).toMatchObject({ code: "subject.no_paid_activity", level: "warning" })
    expect(checkCharges(form("association"), 100, true)).toEqual([])
  })
})

import { describe, expect, it } from "vitest"
import { type Clause, type ContractTerms, contractClauses, grantUsePeriod } from "./contract-clauses.ts"

const terms: ContractTerms = {
  on: "2027-01-20",
  form: "support",
  taskTitle: "Zajęcia sportowe",
  offerFiledOn: "2026-12-22",
  taskFrom: "2027-02-01",
  taskTo: "2027-11-30",
  grantUse: grantUsePeriod("2027-02-01", "2027-11-30"),
  otherMoneyUse: { from: "2027-02-01", to: "2027-11-30" },
  grant: 3_600_000,
  account: "61109010140000071219812874",
  tranches: [],
  ownFinancial: 400_000,
  ownInKind: 0,
  recipients: 0,
  nonPartyScope: "",
  tolerance: 1000,
  officeContact: "Anna Lis",
  contractorContact: "Jan Nowak",
}

const clause = (key: Clause["key"], change: Partial<ContractTerms> = {}) => {
  const found = contractClauses({ ...terms, ...change }).find((candidate) => candidate.key === key)
  return (found?.paragraphs ?? []).map((paragraph) => paragraph.pl.replaceAll("\u00a0", " ")).join("\n")
}

describe("contract clauses", () => {
  it("are the seventeen paragraphs of annex 3", () => {
    const clauses = contractClauses(terms)
    expect(clauses.map((it) => it.number)).toEqual(Array.from({ length: 17 }, (_, index) => `§ ${index + 1}`))
    expect(clauses.every((it) => it.paragraphs.length > 0)).toBe(true)
  })

  it("cite the edition of the act in force and the form of commissioning", () => {
    expect(clause("subject")).toContain("Dz.U. z 2025 r. poz. 1338 oraz z 2026 r. poz. 1040")
    expect(clause("subject")).toContain("w formie wspierania tego zadania wraz z udzieleniem dotacji na dofinansowanie")
    expect(clause("subject", { form: "entrust" })).toContain(
      "powierzenia tego zadania wraz z udzieleniem dotacji na sfinansowanie",
    )
    expect(clause("subject", { on: "2024-05-01" })).toContain("poz. 571")
  })

  it("state the grant in figures and words, the account and the total cost", () => {
    expect(clause("financing")).toContain("36 000,00 zł (słownie: trzydzieści sześć tysięcy złotych zero groszy)")
    expect(clause("financing")).toContain("61 1090 1014 0000 0712 1981 2874")
    expect(clause("financing")).toContain("Całkowity koszt zadania publicznego wynosi 40 000,00 zł")
    expect(clause("financing")).toContain("w terminie do 30 dni od dnia zawarcia umowy")
    expect(clause("financing")).not.toContain("wkład osobowy")
  })

  it("repeat the conditions of accessibility that were announced", () => {
    expect(clause("performance", { accessibility: "Wejście bez progów." })).toContain(
      "dostępność określoną w ogłoszeniu o konkursie: Wejście bez progów.",
    )
    expect(clause("performance")).not.toContain("dostępność")
  })

  it("list tranches instead of one payment", () => {
    const tranches = [
      { amount: 2_000_000, due: "2027-02-15" },
      { amount: 1_600_000, due: "2027-07-01" },
    ]
    expect(clause("financing", { tranches })).toContain("Transza 2: 16 000,00 zł")
    expect(clause("financing", { tranches })).not.toContain("jednorazowo")
  })

  it("print the days that follow from the law", () => {
    expect(clause("performance")).toContain("do dnia 14 grudnia 2027 r.")
    expect(clause("reports")).toContain("do dnia 30 grudnia 2027 r.")
    expect(clause("refund")).toContain("to jest do dnia 29 grudnia 2027 r.")
    expect(clause("documents")).toContain("przez okres 5 lat")
    expect(clause("reports")).toContain("w terminie 7 dni od dnia otrzymania wezwania")
  })

  it("add yearly reports and returns only to a task of many years", () => {
    expect(clause("reports")).not.toContain("rok budżetowy")
    const long = { taskTo: "2028-06-30", grantUse: grantUsePeriod("2027-02-01", "2028-06-30") }
    expect(clause("reports", long)).toContain("Sprawozdanie częściowe za rok budżetowy")
    expect(clause("refund", long)).toContain("31 stycznia następnego roku")
    expect(clause("financing", long)).toContain("w kolejnych latach")
  })

  it("give a task abroad its longer terms", () => {
    const abroad = { abroad: true, grantUse: grantUsePeriod("2027-02-01", "2027-11-30", true) }
    expect(clause("refund", abroad)).toContain("w terminie 21 dni od dnia zakończenia")
    expect(clause("refund", abroad)).toContain("w terminie 30 dni od upływu terminu jej wykorzystania")
  })

  it("carry the city's tolerance, or none", () => {
    expect(clause("shifts")).toContain("nie zwiększył się o więcej niż 10,00%")
    expect(clause("shifts", { tolerance: 0 })).toContain("nie może przekroczyć")
  })

  it("name the part done by others, or bar it", () => {
    expect(clause("nonParty")).toContain("wymaga jej zmiany")
    expect(clause("nonParty", { nonPartyScope: "transport uczestników" })).toContain("transport uczestników")
  })
})

describe("the time for spending a grant", () => {
  it("ends 14 days after the task, 21 abroad, and with the year", () => {
    expect(grantUsePeriod("2027-02-01", "2027-11-30").to).toBe("2027-12-14")
    expect(grantUsePeriod("2027-02-01", "2027-06-30", true).to).toBe("2027-07-21")
    expect(grantUsePeriod("2027-02-01", "2027-12-31").to).toBe("2027-12-31")
  })
})

import { describe, expect, it } from "vitest"
import { citeAct, journalOn, UDPPIW_EDITIONS } from "./acts.ts"

describe("citing acts", () => {
  it("names the consolidated text of 2025 with its change once that change is in force", () => {
    expect(journalOn("udppiw", "2026-08-31").pl).toBe("Dz.U. z 2025 r. poz. 1338")
    expect(journalOn("udppiw", "2026-09-01").pl).toBe("Dz.U. z 2025 r. poz. 1338 oraz z 2026 r. poz. 1040")
  })

  it("keeps the edition of its time for older cases", () => {
    expect(journalOn("udppiw", "2024-10-07").pl).toBe("Dz.U. z 2023 r. poz. 571")
    expect(journalOn("udppiw", "2024-10-08").pl).toBe("Dz.U. z 2024 r. poz. 1491")
    expect(journalOn("udppiw", "2000-01-01").pl).toBe("Dz.U. z 2020 r. poz. 1057")
  })

  it("joins name and journal", () => {
    expect(citeAct("udppiw", "2026-12-01")).toEqual({
      pl:
        "ustawa z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie " +
        "(Dz.U. z 2025 r. poz. 1338 oraz z 2026 r. poz. 1040)",
      en:
        "Act of 24 April 2003 on Public Benefit Activity and Volunteerism " +
        "(Journal of Laws 2025, item 1338 and 2026, item 1040)",
    })
    expect(citeAct("templates", "2026-12-01").pl).toContain("poz. 2057")
    expect(citeAct("simplified", "2026-12-01").pl).toContain("poz. 2055")
  })

  it("leaves no day without an edition", () => {
    for (const [index, edition] of UDPPIW_EDITIONS.entries()) {
      const next = UDPPIW_EDITIONS[index + 1]
      if (!next) continue
      expect(
        Temporal.PlainDate.from(edition.validTo ?? "")
          .add({ days: 1 })
          .toString(),
      ).toBe(next.validFrom)
    }
  })
})

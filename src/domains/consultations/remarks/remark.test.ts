import { describe, expect, it } from "vitest"
import { confirmableUntil, personalParts, withoutHidden } from "./remark.ts"

describe("personal data in a remark", () => {
  it.each([
    ["Proszę o kontakt: jan.kowalski@example.org!", ["jan.kowalski@example.org"]],
    ["tel. 600 700 800 albo +48600700800", ["600 700 800", "+48600700800"]],
    ["PESEL 44051401458", ["44051401458"]],
    ["W § 3 zamiast 10 000 zł wpisać 12 500,00 zł w 2027 r.", []],
    ["Uchwała XII/150/2024, Dz.U. 2026 poz. 1040", []],
  ])("is found: %s", (text, parts) => {
    expect(personalParts(text)).toEqual(parts)
  })

  it("is replaced wherever it stands", () => {
    expect(withoutHidden("Jan Nowak prosi. Jan Nowak czeka.", ["Jan Nowak", ""])).toBe("[…] prosi. […] czeka.")
  })

  it("is replaced whole when one hidden part holds another", () => {
    expect(withoutHidden("Nowak, czyli Jan Nowak z Rynku 5", ["Nowak", "Jan Nowak z Rynku 5"])).toBe("[…], czyli […]")
  })
})

describe("a letter that asks to confirm a remark", () => {
  it("says a week, or a day after the last one when that is sooner, through the change of the clocks", () => {
    const until = (to: string, sentAt: string) => confirmableUntil({ to }, Temporal.Instant.from(sentAt)).toString()
    expect(until("2026-11-30", "2026-11-02T09:00:00Z")).toBe("2026-11-09T09:00:00Z")
    expect(until("2026-10-24", "2026-10-24T09:00:00Z")).toBe("2026-10-25T22:00:00Z")
    expect(until("2026-12-31", "2026-12-31T22:59:00Z")).toBe("2027-01-01T23:00:00Z")
  })
})

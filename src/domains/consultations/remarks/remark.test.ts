import { describe, expect, it } from "vitest"
import { personalParts, withoutHidden } from "./remark.ts"

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

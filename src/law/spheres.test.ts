import { describe, expect, it } from "vitest"
import { sphereTexts } from "./spheres.texts.ts"
import { findSphere, spheresOn } from "./spheres.ts"

describe("spheres of public tasks", () => {
  const spheres = spheresOn("2026-12-01")

  it("are the 39 points of art. 4 ust. 1 in the order of the act", () => {
    expect(spheres).toHaveLength(39)
    expect(spheres.map((sphere) => sphere.pkt).slice(0, 4)).toEqual(["1", "1a", "1b", "2"])
    expect(spheres.at(-1)?.pkt).toBe("33")
    expect(new Set(spheres.map((sphere) => sphere.pkt))).toEqual(new Set(Object.keys(sphereTexts)))
  })

  it("are found by point as text", () => {
    expect(findSphere("17", "2026-12-01")?.full.pl).toBe("wspieranie i upowszechnianie kultury fizycznej")
    expect(findSphere("22a", "2026-12-01")?.short.en).toBe("free civic advice")
    expect(findSphere("34", "2026-12-01")).toBeUndefined()
    expect(findSphere("", "2026-12-01")).toBeUndefined()
  })

  it("differ from each other in both languages", () => {
    for (const lang of ["pl", "en"] as const) {
      expect(new Set(spheres.map((sphere) => sphere.full[lang])).size).toBe(39)
      expect(new Set(spheres.map((sphere) => sphere.short[lang])).size).toBe(39)
    }
  })
})

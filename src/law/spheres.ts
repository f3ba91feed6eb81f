import { toPlainDate } from "../lib/dates.ts"
import type { Text } from "../lib/texts.ts"
import type { Mark } from "./dated.ts"
import { sphereTexts } from "./spheres.texts.ts"

/** A point of art. 4 ust. 1; text, because points such as `22a` exist. */
export type SpherePoint = keyof typeof sphereTexts

export type Sphere = { pkt: SpherePoint; short: Text; full: Text; mark: Mark }

export type SphereDictionary = { version: string; validFrom: string; validTo?: string; spheres: readonly Sphere[] }

// Object keys that look like integers come first in JavaScript, so the order of the act is written out.
const ORDER: readonly SpherePoint[] = [
  ...(["1", "1a", "1b", "2", "3", "4", "5", "5a", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"] as const),
  ...(["16", "17", "18", "19", "20", "21", "22", "22a", "23", "24", "25", "26", "27", "28", "29", "29a"] as const),
  ...(["30", "31", "32", "32a", "33"] as const),
]

/**
 * Editions of the list, which is closed. Points and wording are from memory; point 23 may have changed with the civil
 * protection act of 2025.
 */
const SPHERE_DICTIONARIES: readonly SphereDictionary[] = [
  {
    version: "2019-03",
    validFrom: "2019-03-01",
    spheres: ORDER.map((pkt) => ({ pkt, ...sphereTexts[pkt], mark: pkt === "23" ? "unverified" : "from-memory" })),
  },
]

/** The spheres of art. 4 ust. 1 on a day, in the order of the act; the earliest list for an earlier day. */
export function spheresOn(on: Temporal.PlainDate | string): readonly Sphere[] {
  const day = toPlainDate(on).toString()
  const dictionary = SPHERE_DICTIONARIES.findLast((edition) => edition.validFrom <= day) ?? SPHERE_DICTIONARIES[0]
  return dictionary?.spheres ?? []
}

/** The sphere of a point, or undefined for text that is no point of art. 4 ust. 1. */
export function findSphere(pkt: string, on: Temporal.PlainDate | string): Sphere | undefined {
  return spheresOn(on).find((sphere) => sphere.pkt === pkt)
}

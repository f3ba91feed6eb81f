import type { Lang } from "../../lib/texts.ts"
import type { Representation } from "./organisation.tables.ts"

/** A representative with an account. */
export type Signatory = { id: string; name: string; email: string; language?: Lang }

/** Somebody's agreement. `person` is null for one without an account; `forAll`: it stands for everybody needed. */
export type Agreement = { person: string | null; name: string; forAll: boolean }

/** How many persons must agree in the organisation's name; at least one, also where nobody has an account yet. */
export function requiredConfirmations(rule: Representation, representatives: readonly unknown[]): number {
  switch (rule) {
    case "one":
    case "other":
      return 1
    case "two-jointly":
      return 2
    case "all":
      return Math.max(1, representatives.length)
  }
}

/**
 * How many agreements are still missing, and whose could be given in the app. Under `other` the computer cannot judge the
 * rule: only an agreement `forAll` settles it. Two agreements of one person are one; a person is the same by account or,
 * without one, by name.
 */
export function missingConfirmations<S extends Pick<Signatory, "id" | "name">>(
  rule: Representation,
  representatives: readonly S[],
  agreements: readonly Agreement[],
): { count: number; whose: S[] } {
  if (agreements.some((agreement) => agreement.forAll)) return { count: 0, whose: [] }
  const agreed = new Set(agreements.map((agreement) => keyOf(agreement, representatives)))
  const whose = representatives.filter((each) => !agreed.has(each.id))
  if (rule === "other") return { count: 1, whose }
  if (rule === "all" && representatives.length > 0) return { count: whose.length, whose }
  const count = Math.max(0, requiredConfirmations(rule, representatives) - agreed.size)
  return { count, whose: count > 0 ? whose : [] }
}

function keyOf(agreement: Agreement, representatives: readonly Pick<Signatory, "id" | "name">[]): string {
  if (agreement.person) return agreement.person
  const name = foldedName(agreement.name)
  return representatives.find((each) => foldedName(each.name) === name)?.id ?? `name:${name}`
}

/** Whether two names are of one person: certificates write them in capitals, with the surname first or last. */
export const sameName = (one: string, other: string): boolean => foldedName(one) === foldedName(other)

const foldedName = (name: string): string =>
  name.normalize("NFC").toLocaleLowerCase("pl").split(/\s+/).filter(Boolean).toSorted().join(" ")

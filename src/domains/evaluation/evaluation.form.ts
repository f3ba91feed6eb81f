import { EXCLUSION_GROUNDS } from "../../law/committee.ts"
import type { Form } from "../../platform/http/form.ts"
import type { Exclusion } from "./evaluation.tables.ts"

/** Fields `prefix.<key>` of a form by key, as typed. */
export function fieldsUnder(form: Form, prefix: string): Record<string, string> {
  const start = `${prefix}.`
  return Object.fromEntries(
    form
      .names()
      .filter((name) => name.startsWith(start))
      .map((name) => [name.slice(start.length), form.text(name)]),
  )
}

/** Exclusions chosen in the statement; unknown grounds are nobody's choice and are left out. */
export function readExclusions(grounds: Readonly<Record<string, string>>): Exclusion[] {
  return Object.entries(grounds).flatMap(([offerId, key]) => {
    const ground = EXCLUSION_GROUNDS.find((each) => each.key === key)
    return ground ? [{ offerId, ground: ground.key }] : []
  })
}

import type { Form } from "../../platform/http/form.ts"
import { localPath } from "./return-path.ts"

/** What somebody sent after the session had ended: kept in the sign-in page itself until it can be sent again. */
export type CarriedForm = { to: string; fields: readonly (readonly [string, string])[] }

/** Why a form could not be carried whole: attached files, or more text than a page can hold. */
export type CarryLoss = "files" | "size"

/** Characters of names and values together; the sign-in pages accept a body three times as large. */
const MOST_CHARACTERS = 2_000_000
const MOST_FIELDS = 10_000
export const CARRIED_BODY = 3 * MOST_CHARACTERS + 100_000

const FIELD_NAME = /^[\p{L}\p{N}_.:[\]-]{1,200}$/u
/** Passwords are never written into a page. */
const SECRET = /password|haslo|secret|token/i

/** Takes the fields of a posted form along. `form` is undefined when nothing can be carried to that address. */
export function carry(path: string, form: Form): { carried?: CarriedForm; loss?: CarryLoss } {
  const to = localPath(path)
  const loss: CarryLoss | undefined = form.hasFiles() ? "files" : undefined
  if (!to) return { loss }
  const fields = form.pairs().filter(([name]) => FIELD_NAME.test(name) && !SECRET.test(name))
  return fits(fields) ? { carried: { to, fields }, loss } : { loss: "size" }
}

/** One hidden field holds it all, so that no name of the carried form can be taken for one of the sign-in form. */
export const pack = (carried: CarriedForm): string => JSON.stringify([carried.to, carried.fields])

/** Reads what `pack` wrote and a browser sent back; undefined for anything else. */
export function unpack(text: string): CarriedForm | undefined {
  if (!text || text.length > CARRIED_BODY) return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== "string") return undefined
  const to = localPath(value[0])
  const fields: unknown = value[1]
  return to && arePairs(fields) && fits(fields) ? { to, fields } : undefined
}

function arePairs(fields: unknown): fields is [string, string][] {
  return (
    Array.isArray(fields) &&
    fields.every(
      (pair) =>
        Array.isArray(pair) &&
        pair.length === 2 &&
        typeof pair[0] === "string" &&
        typeof pair[1] === "string" &&
        FIELD_NAME.test(pair[0]) &&
        !SECRET.test(pair[0]),
    )
  )
}

function fits(fields: readonly (readonly [string, string])[]): boolean {
  const characters = fields.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
  return fields.length <= MOST_FIELDS && characters <= MOST_CHARACTERS
}

import { createHash } from "node:crypto"
import { formatDate } from "../../lib/dates.ts"
import type { Problem } from "../../lib/problems.ts"
import { inEach, type Text } from "../../lib/texts.ts"
import type { Form } from "../../platform/http/form.ts"
import { editsTexts as texts } from "./edits.texts.ts"

type Fields = Readonly<Record<string, string>>

/** Name of the field with which a form tells what it began with. */
export const BEGAN = "began"
const SAVED_MEANWHILE = "consultation.saved_meanwhile"
const SHOWN = 1000

const fingerprint = (value: string): string => createHash("sha256").update(value).digest("base64url").slice(0, 12)

/** What the fields of a form hold when it opens, as short fingerprints: the form carries it and sends it back. */
export const beganWith = (fields: Fields): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}:${fingerprint(value)}`)
    .join(" ")

const marksOf = (began: string) => new Map(began.split(" ").map((part) => part.split(":") as [string, string]))

/** Whether a field stands otherwise than when the form was opened; what the form did not know of has not changed. */
export function isChangedSince(began: string, name: string, value: string): boolean {
  const mark = marksOf(began).get(name)
  return mark !== undefined && mark !== fingerprint(value)
}

/**
 * Joins what was typed (`mine`) with what stands now (`theirs`), both begun from the same form: a field that only one of
 * them changed is taken from that one. Fields that both changed otherwise keep `mine` and are named in `both`.
 */
export function joinEdits<T extends Fields>(
  began: string,
  mine: T,
  theirs: T,
): { joined: T; both: (keyof T & string)[] } {
  const marks = marksOf(began)
  const joined: Record<string, string> = { ...mine }
  const both: string[] = []
  for (const [name, value] of Object.entries(theirs)) {
    if (value === mine[name] || fingerprint(value) === marks.get(name)) continue
    if (fingerprint(mine[name] ?? "") === marks.get(name)) joined[name] = value
    else both.push(name)
  }
  return { joined: joined as T, both }
}

/** That somebody else saved other words meanwhile, with those words beside each field; `shown` says a value in words. */
export function savedMeanwhile<T extends Fields>(
  both: readonly (keyof T & string)[],
  theirs: T,
  shown: Partial<Record<keyof T, (value: string) => Text>> = {},
): Problem[] {
  const problemOf = (field: keyof T & string): Problem => {
    const value = theirs[field] ?? ""
    if (value === "") return { field, code: SAVED_MEANWHILE, message: texts.emptied }
    const said = shown[field]?.(value) ?? { pl: value, en: value }
    return { field, code: SAVED_MEANWHILE, message: texts.theirs({ pl: cut(said.pl), en: cut(said.en) }) }
  }
  return [{ field: "", code: SAVED_MEANWHILE, message: texts.meanwhile }, ...both.map(problemOf)]
}

/** A saved day, as `savedMeanwhile` says it. */
export const dayInWords = (day: string): Text => inEach((lang) => formatDate(day, lang))

/** What a form carries back of its beginning; undefined when it says nothing of it. */
export const readBegan = (form: Form): string | undefined => (form.has(BEGAN) ? form.text(BEGAN) : undefined)

/**
 * The fields of a form shown now: what stands, or what was typed and refused. After somebody else's save it begins from
 * that one, so that saving it again is meant.
 */
export function fieldsToShow<T extends Fields>(
  typed: (T & { began?: string | undefined }) | undefined,
  theirs: T,
  problems: readonly Problem[],
): T & { began: string } {
  const now = beganWith(theirs)
  if (!typed) return { ...theirs, began: now }
  const { began = now, ...rest } = typed
  const mine = rest as unknown as T
  const isMeanwhile = problems.some(({ code }) => code === SAVED_MEANWHILE)
  return isMeanwhile ? { ...joinEdits(began, mine, theirs).joined, began: now } : { ...mine, began }
}

const cut = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

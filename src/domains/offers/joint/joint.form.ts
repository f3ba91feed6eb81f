import { SPLIT_FIELDS, type SplitShare } from "./partner.ts"

/** An offeror's place: `LEAD`, or the id of a partner's row. */
const ID = /^[a-z0-9-]{1,40}$/
/** More than any offer has offerors; others are somebody's forgery. */
const MOST = 20

/** V.C as its fields: `split.lead.value`. */
export function splitValues(split: Record<string, SplitShare>): [path: string, amount: number][] {
  return Object.entries(split).flatMap(([id, share]) =>
    SPLIT_FIELDS.flatMap((part): [string, number][] =>
      share[part] === undefined ? [] : [[`split.${id}.${part}`, share[part]]],
    ),
  )
}

/** V.C as it was typed; `read` gives the amount of a field and notes what cannot be read. */
export function readSplit(
  values: ReadonlyMap<string, string>,
  read: (path: string) => unknown,
): Record<string, SplitShare> {
  const split: Record<string, SplitShare> = {}
  for (const path of values.keys()) {
    const [first, id = "", part = ""] = path.split(".")
    if (first !== "split" || !ID.test(id) || !(SPLIT_FIELDS as readonly string[]).includes(part)) continue
    if (!(id in split) && Object.keys(split).length >= MOST) continue
    const amount = read(path) as number
    split[id] = { ...split[id], ...(amount ? { [part]: amount } : {}) }
  }
  return split
}

/** The ticked boxes under a name such as `activities.2.by.`; undefined when there are none. */
export function readMarks(values: ReadonlyMap<string, string>, name: string): Record<string, true> | undefined {
  const keys = [...values]
    .filter(([path, value]) => path.startsWith(name) && value === "on" && ID.test(path.slice(name.length)))
    .map(([path]) => path.slice(name.length))
    .slice(0, MOST)
  return keys.length > 0 ? Object.fromEntries(keys.map((key) => [key, true as const])) : undefined
}

import { plural } from "./plurals.ts"

/** What `timeLeft` says in Polish with its verb: `został 1 dzień`, `zostały 2 dni 15 godz.`, `zostało 5 dni`. */
export function leftPl(span: string): string {
  const digits = /^[\d\s]+/.exec(span)?.[0].replaceAll(/\s/g, "")
  if (!digits) return `została ${span}`
  const one = span.includes("dzień") ? "został" : "została"
  return `${plural("pl", Number(digits), { one, few: "zostały", other: "zostało" })} ${span}`
}

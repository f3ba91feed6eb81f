/** By number, which may be roman, decimal or absent; those without a number come last. */
export function inOrder<T extends { number: string; name: string }>(list: readonly T[]): T[] {
  return [...list].sort(
    (one, other) =>
      rankOf(one.number) - rankOf(other.number) ||
      one.number.localeCompare(other.number, "pl", { numeric: true }) ||
      one.name.localeCompare(other.name, "pl", { numeric: true }),
  )
}

function rankOf(number: string): number {
  if (number === "") return Number.POSITIVE_INFINITY
  if (/^\d/.test(number)) return Number.parseInt(number, 10)
  return /^[IVXLC]+$/i.test(number) ? romanValue(number.toUpperCase()) : 1000
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
const romanValue = (number: string): number =>
  [...number].reduce((sum, letter, at, all) => {
    const value = ROMAN[letter]!
    return sum + (value < (ROMAN[all[at + 1] ?? ""] ?? 0) ? -value : value)
  }, 0)

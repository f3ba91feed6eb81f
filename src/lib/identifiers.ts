/**
 * Polish register numbers. A failed check advises, it does not refuse: published numbers do fail their checksums.
 * `digits` is what to store (text, leading zeros kept); `problem` is absent when the number is well formed.
 */
export type IdentifierCheck = { digits: string; problem?: "length" | "checksum" }

/** Tax number (NIP), 10 digits; `PL`, spaces and hyphens are accepted. */
export function checkNip(text: string): IdentifierCheck {
  return check(text, 10, (d) => weighted(d, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === digit(d, 9))
}

/** Statistical number (REGON), 9 or 14 digits; a 9-digit one that a register pads with `00000` is cut back to 9. */
export function checkRegon(text: string): IdentifierCheck {
  const padded = /^(\d{9})0{5}$/.exec(stripped(text))
  const short = check(padded?.[1] ?? text, 9, isRegon9)
  return short.digits.length === 14 ? check(text, 14, (d) => isRegon9(d) && isRegon14(d)) : short
}

/** Court register number (KRS), 10 digits with leading zeros; it has no check digit. */
export function checkKrs(text: string): IdentifierCheck {
  return check(text, 10, () => true)
}

/** Bank account number (NRB), 26 digits, the IBAN rule with country code PL. */
export function checkNrb(text: string): IdentifierCheck {
  return check(text, 26, (d) => BigInt(`${d.slice(2)}2521${d.slice(0, 2)}`) % 97n === 1n)
}

/** `7740001454` → `774-000-14-54`; text that is not ten digits comes back unchanged. */
export function formatNip(text: string): string {
  return regrouped(text, /^(\d{3})(\d{3})(\d{2})(\d{2})$/, "$1-$2-$3-$4")
}

/** Digits without separators, as registers print them. */
export function formatRegon(text: string): string {
  return checkRegon(text).digits || text
}

/** Ten digits; zeros lost by a spreadsheet are put back. */
export function formatKrs(text: string): string {
  return /^\d{1,10}$/.test(stripped(text)) ? stripped(text).padStart(10, "0") : text
}

/** `61 1090 1014 0000 0712 1981 2874`. */
export function formatNrb(text: string): string {
  return regrouped(text, /^(\d{2})(\d{4})(\d{4})(\d{4})(\d{4})(\d{4})(\d{4})$/, "$1 $2 $3 $4 $5 $6 $7")
}

function check(text: string, length: number, holds: (digits: string) => boolean): IdentifierCheck {
  const bare = stripped(text)
  const digits = bare.replace(/\D/g, "")
  if (bare !== digits || digits.length !== length) return { digits, problem: "length" }
  // Zeros alone satisfy every weighted sum and are only ever typed to get past the field.
  return holds(digits) && !/^0+$/.test(digits) ? { digits } : { digits, problem: "checksum" }
}

function stripped(text: string): string {
  return text.replace(/[\s\u00a0.‐‑–-]/g, "").replace(/^PL(?=\d)/i, "")
}

function regrouped(text: string, pattern: RegExp, replacement: string): string {
  return pattern.test(stripped(text)) ? stripped(text).replace(pattern, replacement) : text
}

function digit(digits: string, index: number): number {
  return Number(digits[index])
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * digit(digits, index), 0)
}

function isRegon9(digits: string): boolean {
  return (weighted(digits, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === digit(digits, 8)
}

function isRegon14(digits: string): boolean {
  return (weighted(digits, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11) % 10 === digit(digits, 13)
}

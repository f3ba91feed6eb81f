/** The year or years of a term as the official form prints them after "na rok": `2027`, `2027–2028`; "" while it has no days. */
export function yearsOf({ from, to }: { from: string; to: string }): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  return first && last && first !== last ? `${first}–${last}` : first || last
}

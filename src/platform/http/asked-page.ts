/** The page of a list that an address asks for (`?strona=2`); the first one where it asks for none that can be. */
export function askedPage(query: URLSearchParams): number {
  const asked = query.get("strona") ?? ""
  return /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1
}

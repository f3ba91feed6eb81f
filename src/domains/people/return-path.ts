const LONGEST = 2000
/** Pages that would lead in a circle, or end what has just begun. */
const NEVER = /^\/(?:logowanie|wylogowanie|rejestracja|haslo|osoby-pokazowe|api)(?:[/?#]|$)/

/**
 * A path of our own pages from whatever stands in an address or a form; undefined for anything that could lead to
 * another site (`//host`, `/\host`, a scheme, control characters) or round in a circle.
 */
export function localPath(text: string | null | undefined): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them, so `/\t/host` would leave us
  if (!text || text.length > LONGEST || !/^\/(?![/\\])/.test(text) || /[\u0000-\u0020\\\u007f]/.test(text))
    return undefined
  const url = URL.parse(text, "http://here.invalid")
  if (url?.host !== "here.invalid" || url.username || NEVER.test(url.pathname)) return undefined
  // After `.` and `..` are resolved a path may begin with two slashes, which a browser reads as a host.
  if (url.pathname.startsWith("//")) return undefined
  return `${url.pathname}${url.search}${url.hash}`
}

const BROWSERS: readonly [RegExp, string][] = [
  [/Edg\//, "Edge"],
  [/OPR\//, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
]

const SYSTEMS: readonly [RegExp, string][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/CrOS/, "ChromeOS"],
  [/Mac OS X|Macintosh/, "Mac"],
  [/Linux/, "Linux"],
]

const nameIn = (text: string, list: readonly [RegExp, string][]) => list.find(([sign]) => sign.test(text))?.[1]

/** What a browser says of itself, as a person would: "Firefox, Windows". Undefined when it cannot be told. */
export function deviceName(userAgent: string | null): string | undefined {
  const text = userAgent ?? ""
  const parts = [nameIn(text, BROWSERS), nameIn(text, SYSTEMS)].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(", ") : undefined
}

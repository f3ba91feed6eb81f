/** Names of the parameters in a pattern: `"/:office/konkursy/:callId"` → `"office" | "callId"`. */
type ParamNames<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : P extends `${string}:${infer Name}`
    ? Name
    : never

export type UrlParams<P extends string> = { readonly [K in ParamNames<P>]: string }

export type Url<P extends string = string> = {
  readonly pattern: P
  /** The address with its parameters filled; a query may follow. */
  href(params: UrlParams<P>, query?: Readonly<Record<string, string | number | undefined>>): string
}

export function url<const P extends string>(pattern: P): Url<P> {
  return {
    pattern,
    href(params, query) {
      const path = pattern.replace(/:([A-Za-z]+)/g, (_, name: string) =>
        encodeURIComponent((params as Record<string, string>)[name] ?? ""),
      )
      const entries = Object.entries(query ?? {}).filter((e): e is [string, string | number] => e[1] !== undefined)
      if (entries.length === 0) return path
      return `${path}?${new URLSearchParams(entries.map(([k, v]) => [k, String(v)]))}`
    },
  }
}

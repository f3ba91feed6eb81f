import type { Route } from "../platform/http/route.ts"

/**
 * Puts fixed addresses before those with parameters (`/:office/organizacje/nowa` before `…/:organisationId`),
 * whatever order the domains list them in; the router takes the first that fits.
 */
export function orderRoutes(routes: readonly Route[]): Route[] {
  return [...routes].sort((a, b) => compare(segments(a), segments(b)))
}

const segments = (route: Route): string[] => route.url.pattern.split("/").slice(1)

function compare(a: string[], b: string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = Number(a[i]!.startsWith(":")) - Number(b[i]!.startsWith(":"))
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** Two routes for one method and address, or an address without a rule: the application refuses to start. */
export function whyNotServable(routes: readonly Route[]): string[] {
  const seen = new Map<string, number>()
  const faults: string[] = []
  for (const route of routes) {
    const name = `${route.method} ${route.url.pattern}`
    if (!route.access?.name) faults.push(`${name} has no access rule`)
    seen.set(name, (seen.get(name) ?? 0) + 1)
  }
  for (const [name, times] of seen) if (times > 1) faults.push(`${name} is served ${times} times`)
  return faults
}

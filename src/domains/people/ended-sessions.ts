/**
 * Sessions ended in this process, for as long as a browser's cookie would still be believed: who ends a session ends it
 * at once. Another process of the same installation notices after `seconds` at the latest.
 */
export function rememberEnded(seconds: number): { add(token: string): void; has(token: string): boolean } {
  const until = new Map<string, number>()
  return {
    add(token) {
      const now = performance.now()
      for (const [old, moment] of until) {
        if (moment > now) break
        until.delete(old)
      }
      until.set(token, now + (seconds + 1) * 1000)
    },
    has: (token) => until.has(token),
  }
}

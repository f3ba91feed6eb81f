/** One line of JSON a happening. Never give it names, addresses, e-mails or anything typed by a person. */
export type Log = {
  info(what: string, facts?: Readonly<Record<string, string | number | boolean>>): void
  error(what: string, error: unknown, facts?: Readonly<Record<string, string | number | boolean>>): void
}

export function lineLog(write: (line: string) => void, level: "quiet" | "error" | "info" = "info"): Log {
  return {
    info(what, facts) {
      if (level === "info") write(`${JSON.stringify({ level: "info", what, ...facts })}\n`)
    },
    error(what, error, facts) {
      if (level === "quiet") return
      const known = error instanceof Error ? { error: error.name, stack: stackOf(error) } : { error: typeof error }
      write(`${JSON.stringify({ level: "error", what, ...facts, ...known })}\n`)
    },
  }
}

/** Frames without the message, which may carry values of a row (and so personal data). */
function stackOf(error: Error): string {
  const code = (error as { code?: unknown }).code
  const frames = (error.stack ?? "")
    .split("\n")
    .filter((line) => line.startsWith("    at "))
    .slice(0, 8)
  return [`${error.name}${typeof code === "string" ? ` ${code}` : ""}`, ...frames].join("\n")
}

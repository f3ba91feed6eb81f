/** The same moment as a JavaScript Date: only for libraries that take nothing else. */
export const jsDate = (at: Temporal.Instant): Date => new Date(at.epochMilliseconds)

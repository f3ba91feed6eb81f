export { cardWarnings, pointsAsText, progress } from "./card.ts"
export type { ReadResult } from "./card-reader/read-card.ts"
export { readCardFile } from "./card-reader/read-file.ts"

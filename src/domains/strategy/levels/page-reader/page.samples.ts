import { readFileSync } from "node:fs"

const sample = (name: string) => readFileSync(new URL(`./samples/${name}`, import.meta.url), "utf8")

/**
 * The page of Leszno's programme 9: weights, progress and the printed figures as they stood; names are retold, and the
 * seventh count and the second and third amount, which nobody has written down, are made up.
 */
export const PROGRAMME_PAGE = sample("leszno-program-9.txt")

/** The page of goal II with its programmes and its indicators of one value a row. */
export const GOAL_PAGE = sample("leszno-cel-2.txt")

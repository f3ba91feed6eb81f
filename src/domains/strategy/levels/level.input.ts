import type { Problem } from "../../../lib/problems.ts"
import { levelTexts as texts } from "./level.texts.ts"

const LONGEST = { number: 40, name: 500, text: 5000 } as const

/** What is wrong with the numbers, names and people of a level, beside their fields. */
export function inputProblems(
  texts_: Readonly<Record<string, string>>,
  required: readonly string[] = ["name"],
): Problem[] {
  return Object.entries(texts_).flatMap(([field, text]): Problem[] => {
    const most = field === "number" ? LONGEST.number : isLong(field) ? LONGEST.text : LONGEST.name
    if (text === "" && required.includes(field)) return [{ field, code: "level.nameless", message: texts.nameMissing }]
    return text.length > most ? [{ field, code: "level.too_long", message: texts.tooLong(most) }] : []
  })
}

const isLong = (field: string) => ["vision", "mission", "method"].includes(field)

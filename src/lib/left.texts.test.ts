import { expect, it } from "vitest"
import { leftPl } from "./left.texts.ts"

it.each([
  ["1 dzień", "został 1 dzień"],
  ["1 dzień 5 godz.", "został 1 dzień 5 godz."],
  ["2 dni", "zostały 2 dni"],
  ["3 dni 15 godz.", "zostały 3 dni 15 godz."],
  ["5 dni", "zostało 5 dni"],
  ["12 dni", "zostało 12 dni"],
  ["22 dni", "zostały 22 dni"],
  ["1\u00a0002 dni", "zostały 1\u00a0002 dni"],
  ["1 godz. 30 min", "została 1 godz. 30 min"],
  ["0 min", "zostało 0 min"],
  ["mniej niż minuta", "została mniej niż minuta"],
])("%s left is told with the verb that fits", (span, told) => {
  expect(leftPl(span)).toBe(told)
})

import { expect, it } from "vitest"
import { askedPage } from "./asked-page.ts"

const page = (strona: string) => askedPage(new URLSearchParams({ strona }))

it("reads the number of a page", () => {
  expect([page("1"), page("2"), page("9999")]).toEqual([1, 2, 9999])
})

it.each(["", "0", "-2", "1e9", "10000", "99999999999999999999", "2x", "dwa"])(
  "takes %j for the first page",
  (asked) => {
    expect(page(asked)).toBe(1)
  },
)

it("is the first page where none is asked for", () => {
  expect(askedPage(new URLSearchParams())).toBe(1)
})

import fc from "fast-check"
import { expect, it } from "vitest"
import { isId, newId } from "../ids.ts"
import { Form } from "./form.ts"

const typed = fc.dictionary(
  fc.string({ minLength: 1 }).filter((name) => name !== "id"),
  fc.string(),
)

it("gives what a form makes one id however often it is sent, and another for other content of the same page", () => {
  fc.assert(
    fc.property(typed, typed, (first, second) => {
      const id = newId()
      const [one, again, other] = [first, first, second].map((fields) => Form.of({ ...fields, id }).idOfMade())
      const differ = JSON.stringify(sorted(first)) !== JSON.stringify(sorted(second))
      return isId(one!) && one === again && (one === other) === !differ
    }),
  )
})

const sorted = (fields: Record<string, string>): [string, string][] =>
  Object.entries(fields)
    .map(([name, value]): [string, string] => [name, value.replaceAll("\r\n", "\n").trim()])
    .sort(([a], [b]) => (a < b ? -1 : 1))

it("keeps the order of time, tells files apart, and gives a key that is no id back to be refused", () => {
  const id = newId()
  const withFile = (byte: number) =>
    new Form(new Map([["id", [id]]]), new Map([["file", [{ name: "a.pdf", type: "", bytes: Uint8Array.of(byte) }]]]))
  expect(withFile(1).idOfMade()).toBe(withFile(1).idOfMade())
  expect(withFile(1).idOfMade()).not.toBe(withFile(2).idOfMade())
  expect(withFile(1).idOfMade().slice(0, 13)).toBe(id.slice(0, 13))
  expect(Form.of({ id, text: "a" }).idOfMade()).not.toBe(Form.of({ id: newId(), text: "a" }).idOfMade())
  expect(Form.of({ id: "żaden", text: "a" }).idOfMade()).toBe("żaden")
})

import { expect, it } from "vitest"
import { isSignedBy, receiptSigner } from "./time-receipt.ts"

const signer = receiptSigner("a secret that is long enough for it")

it("a signed statement is known by the published key, and a changed one or another key's is not", () => {
  const signature = signer.sign("odcisk o 23:58")
  expect(isSignedBy(signer.publicKey, "odcisk o 23:58", signature)).toBe(true)
  expect(isSignedBy(signer.publicKey, "odcisk o 23:59", signature)).toBe(false)
  expect(isSignedBy(receiptSigner("another secret, long enough too").publicKey, "odcisk o 23:58", signature)).toBe(
    false,
  )
})

it("the same secret makes the same key in every process", () => {
  expect(receiptSigner("a secret that is long enough for it").publicKey).toBe(signer.publicKey)
})

import { describe, expect, it } from "vitest"
import { hashPassword, isPassword } from "./password-hash.ts"

describe("a stored password", () => {
  it("is argon2id at the cost OWASP asks for, and different each time", async () => {
    const [one, two] = await Promise.all([hashPassword("korektor lampa sosna"), hashPassword("korektor lampa sosna")])
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
    expect(one).not.toBe(two)
  })

  it("is recognised, also typed with composed or separate marks, and nothing else is", async () => {
    const hash = await hashPassword("zażółć gęślą jaźń")
    expect(await isPassword("zażółć gęślą jaźń".normalize("NFD"), hash)).toBe(true)
    expect(await isPassword("zazolc gesla jazn", hash)).toBe(false)
    expect(await isPassword("zażółć gęślą jaźń", "$2b$10$abcdefghijklmnopqrstuv")).toBe(false)
  })

  it("is recognised at another cost than today's", async () => {
    // Reference vector: phc-winner-argon2, argon2id, "password"/"somesalt", t=2 m=65536 p=1.
    const hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"
    expect(await isPassword("password", hash)).toBe(true)
  })
})

import { describe, expect, it } from "vitest"
import { accountsWorld, PASSWORD } from "../../../tests/support/accounts.ts"
import type { Ctx } from "../../platform/ctx.ts"
import { noFiles } from "../../platform/files.ts"
import { confirmEmail } from "./confirm-email.ts"
import { resetPassword } from "./reset-password.ts"

const world = await accountsWorld()
const { accounts } = world.product
const ctxNow = (): Ctx => ({
  db: world.db,
  now: world.clock.now(),
  lang: "pl",
  actor: { kind: "visitor" },
  office: undefined,
  path: "/",
  isExample: false,
  files: noFiles,
})
const tokenOf = async (email: string) =>
  new URL(await world.linkTo(email), "http://localhost").searchParams.get("token") ?? ""
const confirm = (token: string, password = PASSWORD) =>
  confirmEmail(ctxNow(), accounts, { token, password, headers: new Headers() })
const eventsOf = async (what: string) =>
  await world.db.selectFrom("audit_events").select("id").where("what", "=", what).execute()

describe("confirming an e-mail", () => {
  it("a second time with the same link only signs in", async () => {
    await world.browser().post("/rejestracja", { name: "Ewa", email: "ewa@example.org", password: PASSWORD })
    const token = await tokenOf("ewa@example.org")
    expect(await confirm(token)).toMatchObject({ kind: "in", person: { email: "ewa@example.org" }, welcomedBy: [] })
    expect(await confirm(token)).toMatchObject({ kind: "in", person: { email: "ewa@example.org" } })
    expect(await eventsOf("account.confirmed")).toHaveLength(1)
  })

  it("with a spoiled link does nothing", async () => {
    await world.browser().post("/rejestracja", { name: "Iga", email: "iga@example.org", password: PASSWORD })
    const token = await tokenOf("iga@example.org")
    const [head, , signature] = token.split(".")
    const forged = Buffer.from(JSON.stringify({ email: "ewa@example.org", exp: 9_999_999_999 })).toString("base64url")
    for (const bad of ["", "x", token.slice(0, -2), `${head}.${forged}.${signature}`])
      expect(await confirm(bad)).toEqual({ kind: "old-link" })
  })

  it("by a link asks for the right password, a few times only", async () => {
    const token = await tokenOf("iga@example.org")
    for (let i = 0; i < 5; i++)
      expect(await confirm(token, "zgaduję zgaduję")).toMatchObject({ problems: [{ code: "sign_in.wrong" }] })
    expect(await confirm(token)).toMatchObject({ problems: [{ code: "sign_in.paused" }] })
  })
})

describe("setting a password by a link", () => {
  it("that was made up changes nothing", async () => {
    const outcome = await resetPassword(ctxNow(), accounts, { token: "made-up", password: "całkiem nowe słowa dziś" })
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: "reset.old_link" }] })
    expect(await eventsOf("account.password-changed")).toEqual([])
  })

  it("opened in two tabs works in one", async () => {
    await world.register("tabs@example.org")
    await world.browser().post("/haslo", { email: "tabs@example.org" })
    const token = await tokenOf("tabs@example.org")
    const outcomes = await Promise.all(
      ["całkiem nowe słowa dziś", "zupełnie inne słowa jutro"].map((password) =>
        resetPassword(ctxNow(), accounts, { token, password }),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

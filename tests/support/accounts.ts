import { afterAll } from "vitest"
import { buildProduct } from "../../src/app/build.ts"
import { movableClock } from "../../src/platform/clock.ts"
import { lineLog } from "../../src/platform/log.ts"
import { Browser, type Page, START } from "./app.ts"
import { testDatabase } from "./database.ts"
import { testFiles } from "./files.ts"
import { populate } from "./world.ts"

export const PASSWORD = "korektor lampa sosna"

/**
 * The product with its real sign-in, over a database with the office `leszno` and the cast of `world.ts` (who have no
 * passwords). `browser()` is a new visitor; `register` makes an account and confirms it by the link of the mail.
 */
export async function accountsWorld(options: { isExample?: boolean; baseUrl?: string } = {}) {
  const database = await testDatabase()
  const clock = movableClock(START)
  const ids = await populate(database.db, START)
  const files = await testFiles()
  const product = buildProduct({
    database,
    files,
    clock,
    log: lineLog((line) => process.stderr.write(line), "error"),
    secret: "a secret of tests that is long enough",
    baseUrl: options.baseUrl ?? "http://localhost",
    isExample: options.isExample ?? false,
  })
  afterAll(() => product.settle())
  const browser = () => new Browser(product, undefined)

  /** Mails of an address, newest first. */
  async function mailsTo(email: string): Promise<{ subject: string; body: string }[]> {
    return await database.db
      .selectFrom("mails")
      .select(["subject", "body"])
      .where("to_address", "=", email)
      .orderBy("id", "desc")
      .execute()
  }

  /** The path of the link in the newest mail to an address. */
  async function linkTo(email: string): Promise<string> {
    const [mail] = await mailsTo(email)
    const link = /http:\/\/localhost(?::\d+)?(\/\S+)/.exec(mail?.body ?? "")?.[1]
    if (!link) throw new Error(`no link was sent to ${email}`)
    return link
  }

  async function confirm(visitor: Browser, email: string, password = PASSWORD): Promise<Page> {
    const link = await linkTo(email)
    const token = new URL(link, "http://localhost").searchParams.get("token") ?? ""
    return await visitor.post("/rejestracja/potwierdzenie", { token, password })
  }

  async function register(email: string, name = "Nowa Osoba", password = PASSWORD): Promise<Browser> {
    const visitor = browser()
    await visitor.post("/rejestracja", { name, email, password })
    const page = await confirm(visitor, email, password)
    if (page.status !== 303) throw new Error(`registration of ${email} ended with ${page.status}`)
    return visitor
  }

  return {
    ...{ database, db: database.db, clock, ids, product, browser, mailsTo, linkTo, confirm, register },
    signIn: (visitor: Browser, email: string, password = PASSWORD) => visitor.post("/logowanie", { email, password }),
  }
}

import { spawnSync } from "node:child_process"
import { resolve } from "node:path"
import { beforeAll, describe, expect, it } from "vitest"
import { freshProduct, ProductProcess } from "../support/product-process.ts"

const product = await freshProduct({ EXAMPLE: "off" })

/** A command in the installation's environment, as an operator runs it. */
function run(script: string, env: NodeJS.ProcessEnv = {}, parameters: readonly string[] = []) {
  const file = resolve(import.meta.dirname, "../../scripts", `${script}.ts`)
  const options = { env: { ...product.environment, ...env }, encoding: "utf8" } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...parameters], options)
  return { status, stdout, stderr }
}

const found = (parameters: readonly string[]) => run("found-office", {}, parameters)

const GOSTYN = [
  ...["--slug", "gostyn", "--name", "Urząd Miejski w Gostyniu", "--site", "Gostyń razem"],
  ...["--organ", "Burmistrz Gostynia", "--address", "Rynek 2, 63-800 Gostyń"],
  ...["--email", "urzad@gostyn.example.pl", "--administrator", "ada@gostyn.example.pl"],
]

const WHOLE = { status: 0, faults: [], unlinked: 0, offices: [{ links: 1 }] }

beforeAll(() => product.start())

describe("an installation for real work", () => {
  it("says that mail is missing and offers nobody to become", async () => {
    expect(product.said).toContain("Mail is not set up")
    expect((await fetch(`${product.url}/osoby-pokazowe`)).status).toBe(404)
  })

  it("gets its first office beside the running product, which serves it at once and invites the administrator", async () => {
    const { status, stdout, stderr } = found(GOSTYN)
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
    expect(stdout).toContain("/gostyn\n")
    const page = await fetch(`${product.url}/gostyn`)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain("Gostyń razem")
    const mails = await product.look(({ db }) => db.selectFrom("mails").select(["to_address", "body"]).execute())
    expect(mails).toEqual([
      { to_address: "ada@gostyn.example.pl", body: expect.stringContaining("/rejestracja?email=ada%40") },
    ])
  })

  it("refuses a second office under the same address, one of the product's own and a half description", () => {
    expect(found(GOSTYN)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/already an office/),
    })
    const konto = GOSTYN.map((word) => (word === "gostyn" ? "konto" : word))
    expect(found(konto).stderr).toContain("/konto belongs to the product")
    expect(found(GOSTYN.slice(2)).stderr).toContain("--slug is missing")
  })

  it("has its audit chain verified while it runs and after it has stopped", async () => {
    const running = run("verify-audit")
    expect({ status: running.status, ...JSON.parse(running.stdout) }).toMatchObject(WHOLE)
    expect(await product.end()).toBe(0)
    const stopped = run("verify-audit")
    expect({ status: stopped.status, ...JSON.parse(stopped.stdout) }).toMatchObject(WHOLE)
    expect(product.databaseProcesses()).toEqual([])
  })

  it("stops in order when the window it was started in is closed", async () => {
    await product.end()
    await product.start()
    expect(await product.closeTerminal()).toBe(0)
    expect(product.databaseProcesses()).toEqual([])
  })

  it("is never turned into an example, in which anybody could read its letters", async () => {
    await product.end()
    const example = new ProductProcess(product.dataDir, { EXAMPLE: "on" })
    await expect(example.start()).rejects.toThrow("Start with EXAMPLE=off")
  })

  it("does not take a wrong folder for an empty chain", () => {
    const { status, stdout, stderr } = run("verify-audit", { DATA_DIR: `${product.dataDir}-elsewhere` })
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr).toContain("There is no database in the folder")
  })
})

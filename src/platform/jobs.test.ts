import { expect, it } from "vitest"
import { testDatabase } from "../../tests/support/database.ts"
import { soon, startJobs } from "./jobs.ts"
import { lineLog } from "./log.ts"

const { url } = await testDatabase()
const quiet = lineLog(() => {}, "quiet")

it("runs a chore soon and once, however often it is asked for meanwhile", async () => {
  let runs = 0
  const later = soon(
    async () => {
      runs++
    },
    quiet,
    20,
  )
  for (let n = 0; n < 50; n++) later.ask()
  await later.settle()
  expect(runs).toBe(1)
  later.ask()
  await later.settle()
  expect(runs).toBe(2)
})

it("goes on after a chore that failed", async () => {
  const lines: string[] = []
  let runs = 0
  const later = soon(
    async () => {
      if (++runs === 1) throw new Error("secret words of a person")
    },
    lineLog((line) => lines.push(line), "error"),
    5,
  )
  later.ask()
  await later.settle()
  later.ask()
  await later.settle()
  expect(runs).toBe(2)
  expect(lines.join("")).toContain("soon.failed")
  expect(lines.join("")).not.toContain("secret words")
})

it("starts its queue on the database twice without harm and stops silently", async () => {
  const lines: string[] = []
  const log = lineLog((line) => lines.push(line), "error")
  const chore = { name: "test.chore", cron: "* * * * *", run: async () => {} }
  const jobs = [startJobs(url, [chore], log), startJobs(url, [chore], log)]
  await Promise.all(jobs.map((each) => each.started))
  for (const each of jobs) await each.stop()
  expect(lines).toEqual([])
})

it("stops in the middle of starting without a word, and waits for a database that is not there", async () => {
  const lines: string[] = []
  const log = lineLog((line) => lines.push(line), "error")
  const chore = { name: "test.chore", cron: "* * * * *", run: async () => {} }
  const jobs = startJobs(url, [chore], log)
  await jobs.stop()
  await jobs.started
  expect(lines).toEqual([])
  const waiting = startJobs("postgresql://127.0.0.1:1/none", [chore], log)
  await expect.poll(() => lines.filter((line) => line.includes("jobs.error")).length).toBeGreaterThan(0)
  await waiting.stop()
  await waiting.started
})

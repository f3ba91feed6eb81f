import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { accepted, draftedContract, paidContract, signedContract } from "../../../tests/support/contracts.ts"
import { historyOf } from "../../platform/audit.ts"
import { Missing } from "../../platform/http/reply.ts"
import { newId } from "../../platform/ids.ts"
import { markSettled } from "../contracts/public.ts"
import { startReport } from "./start-report.ts"

const world = await testWorld()
type Who = "representative" | "assistant" | "stranger" | "official" | "mayor"
const start = (contractId: string, who: Who = "assistant") => world.run(who, (ctx) => startReport(ctx, contractId))

describe("beginning a report", () => {
  it("gives it the rows of the contract and the form of the day it was signed", async () => {
    const contract = await signedContract(world)
    const report = accepted(await start(contract.id))
    expect(report).toMatchObject({ state: "drafted", form: "2018-2057-5/1", contractId: contract.id, submission: null })
    expect(report.content.costs).toEqual(contract.costs.map(({ id }) => ({ id, actual: null })))
    expect(report.content.results.map(({ id }) => id)).toEqual(contract.basis.results.map(({ id }) => id))
    expect(report.content.activities.map(({ id }) => id)).toEqual(contract.basis.activities.map(({ id }) => id))
    const events = await historyOf(world.ctxOf("assistant"), { kind: "report", id: report.id })
    expect(events).toMatchObject([{ what: "report.started", data: { contract: contract.id } }])
  })

  it("twice, also by two people at once, begins one", async () => {
    const contract = await paidContract(world)
    const [a, b] = await Promise.all([start(contract.id, "assistant"), start(contract.id, "representative")])
    expect(accepted(a).id).toBe(accepted(b).id)
    expect(accepted(await start(contract.id)).id).toBe(accepted(a).id)
  })

  it("is refused once the contract is settled without one", async () => {
    const contract = await paidContract(world)
    await world.run("official", (ctx) => markSettled(ctx, contract.id))
    expect(await start(contract.id)).toMatchObject({ problems: [{ code: "report.contract_not_running" }] })
  })

  it("does not exist for others, for an unsigned contract or for a guess", async () => {
    const contract = await signedContract(world)
    for (const who of ["stranger", "official", "mayor"] as const)
      await expect(start(contract.id, who)).rejects.toThrow(Missing)
    await expect(start((await draftedContract(world)).id)).rejects.toThrow(Missing)
    await expect(start(newId())).rejects.toThrow(Missing)
    await expect(start("x")).rejects.toThrow(Missing)
  })
})

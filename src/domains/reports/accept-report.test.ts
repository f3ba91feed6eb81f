import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { accepted, signedContract } from "../../../tests/support/contracts.ts"
import { submittedReport } from "../../../tests/support/reports.ts"
import { historyOf, linkEvents, verifyChain } from "../../platform/audit.ts"
import { Missing } from "../../platform/http/reply.ts"
import { getContract, payTranche } from "../contracts/public.ts"
import { factList } from "../strategy/public.ts"
import { acceptReport } from "./accept-report.ts"
import { reportFacts } from "./report.facts.ts"
import { reportSamples } from "./report.samples.ts"
import { returnReport } from "./return-report.ts"

const world = await testWorld()
type Who = "official" | "mayor" | "representative"
const accept = (id: string, who: Who = "official") => world.run(who, (ctx) => acceptReport(ctx, id))
/** What of the catalogue counts this contract in the year in which its task ended. */
async function counted(contractId: string) {
  const ctx = world.ctxOf("visitor")
  const lists = reportFacts.map(async (source) => {
    const { things } = await factList(ctx, source, { year: 2026, page: 1 })
    return things.filter(({ id }) => id === contractId).map((thing) => ({ source: source.key, ...thing }))
  })
  return (await Promise.all(lists)).flat()
}

describe("accepting a report", () => {
  it("settles the contract, records it and writes what goes back by when", async () => {
    const { report, contract } = await submittedReport(world, {
      write: (plan) => reportSamples.withUnusedGrant(plan, 123_456),
    })
    expect(accepted(await accept(report.id))).toMatchObject({
      state: "accepted",
      grantUsed: 3_476_544,
      grantUnused: 123_456,
    })
    expect((await getContract(world.ctxOf("official"), contract.id)).state).toBe("settled")
    const events = await historyOf(world.ctxOf("official"), { kind: "report", id: report.id })
    expect(events.at(-1)).toMatchObject({ what: "report.accepted", data: { used: 3_476_544, unused: 123_456 } })
    const mail = await world.db
      .selectFrom("mails")
      .selectAll()
      .where("subject", "=", `Sprawozdanie przyjęte, umowa nr ${contract.number}`)
      .executeTakeFirstOrThrow()
    expect(mail.body.replaceAll("\u00a0", " ")).toContain("Do zwrotu: 1 234,56 zł, termin zwrotu: 15 stycznia 2027")
  })

  it("makes the task and the grant used count for the indicators of the year in which the task ended", async () => {
    const { report, contract } = await submittedReport(world, {
      write: (plan) => reportSamples.withUnusedGrant(plan, 100_000),
    })
    accepted(await accept(report.id))
    const shared = {
      id: contract.id,
      label: `${contract.number} · Klub Sportowy „Próba”: Piłka ręczna po lekcjach`,
      href: `/leszno/umowy/${contract.id}/informacja`,
    }
    expect((await counted(contract.id)).slice(0, 3)).toEqual([
      { source: "projects-carried-out", quantity: 1, ...shared },
      { source: "city-budget-amount", quantity: 3_500_000, ...shared },
      { source: "grants-returned", quantity: 100_000, ...shared },
    ])
    const open = await world.as("visitor").get(shared.href)
    expect(open.status).toBe(200)
  })

  it("twice, also at once, accepts and counts once", async () => {
    const { report, contract } = await submittedReport(world)
    await Promise.all([accept(report.id), accept(report.id), accept(report.id)])
    expect(accepted(await accept(report.id)).state).toBe("accepted")
    expect((await counted(contract.id)).filter(({ source }) => source === "projects-carried-out")).toHaveLength(1)
    const events = await historyOf(world.ctxOf("official"), { kind: "report", id: report.id })
    expect(events.filter((event) => event.what === "report.accepted")).toHaveLength(1)
  })

  it("is refused while more is settled than was paid, until the payment is recorded", async () => {
    const contract = await signedContract(world)
    const { report } = await submittedReport(world, { contract })
    expect(await accept(report.id)).toMatchObject({ problems: [{ code: "report.grant_not_paid" }] })
    await world.run("official", (ctx) =>
      payTranche(ctx, contract.id, contract.tranches[0]!.id, { paidOn: contract.signedOn! }),
    )
    expect(accepted(await accept(report.id))).toMatchObject({ grantUsed: 3_600_000, grantUnused: 0 })
  })

  it("is refused for a returned one", async () => {
    const { report } = await submittedReport(world)
    await world.run("official", (ctx) =>
      returnReport(ctx, report.id, { remarks: "Proszę poprawić opis.", termOn: "2027-03-01" }),
    )
    expect(await accept(report.id)).toMatchObject({ problems: [{ code: "report.not_submitted" }] })
  })

  it("does not exist for the mayor or the organisation", async () => {
    const { report } = await submittedReport(world)
    await expect(accept(report.id, "mayor")).rejects.toThrow(Missing)
    await expect(accept(report.id, "representative")).rejects.toThrow(Missing)
  })

  it("is final: the database changes an accepted report no more, and the chain is whole", async () => {
    const { report } = await submittedReport(world)
    accepted(await accept(report.id))
    const rows = world.db.updateTable("reports").where("id", "=", report.id)
    await expect(rows.set({ grant_used: 1 }).execute()).rejects.toThrow("never changed")
    await linkEvents(world.db)
    expect((await verifyChain(world.db)).faults).toEqual([])
  })
})

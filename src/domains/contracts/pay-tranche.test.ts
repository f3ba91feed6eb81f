import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { accepted, draftedContract, signedContract } from "../../../tests/support/contracts.ts"
import { today } from "../../lib/dates.ts"
import { historyOf } from "../../platform/audit.ts"
import { Missing } from "../../platform/http/reply.ts"
import { newId } from "../../platform/ids.ts"
import { readTerms, typedOf } from "./contract.form.ts"
import { getContract } from "./contract.queries.ts"
import { type Contract, paymentsOf } from "./contract.ts"
import { payTranche } from "./pay-tranche.ts"
import { saveContract } from "./save-contract.ts"
import { signContract } from "./sign-contract.ts"

const world = await testWorld()
const thisDay = () => today(world.clock.now()).toString()
type Who = "official" | "coordinator" | "mayor" | "representative"
const pay = (contract: Contract, index = 0, paidOn = thisDay(), who: Who = "official") =>
  world.run(who, (ctx) => payTranche(ctx, contract.id, contract.tranches[index]!.id, { paidOn }))
const mailsAbout = (number: string) =>
  world.db.selectFrom("mails").selectAll().where("subject", "like", `Wypłata%${number}`).execute()

/** A signed contract with two tranches. */
async function inTwoTranches(): Promise<Contract> {
  const draft = await draftedContract(world)
  const { terms } = readTerms(typedOf(draft, "pl"), draft)
  const tranches = [
    { id: "", amount: 2_000_000, due: "2026-06-01" },
    { id: "", amount: 1_600_000, due: "2026-09-01" },
  ]
  await world.run("official", (ctx) =>
    saveContract(ctx, draft.id, { revision: draft.revision, terms: { ...terms, tranches } }),
  )
  return accepted(
    await world.run("official", (ctx) => signContract(ctx, draft.id, { signedOn: thisDay(), form: "qualified" })),
  )
}

describe("recording a payment", () => {
  it("writes the day beside the planned amount, records it and writes to the organisation", async () => {
    const contract = await signedContract(world)
    const paid = accepted(await pay(contract))
    expect(paymentsOf(paid.tranches)).toEqual({ planned: 3_600_000, paid: 3_600_000, next: undefined })
    expect(await getContract(world.ctxOf("official"), contract.id)).toEqual(paid)
    const events = await historyOf(world.ctxOf("official"), { kind: "contract", id: contract.id })
    expect(events.at(-1)).toMatchObject({
      what: "tranche.paid",
      data: { tranche: 1, amount: 3_600_000, paidOn: thisDay() },
    })
    const [mail] = await mailsAbout(contract.number)
    expect(mail?.to_address).toBe("club@example.org")
    expect(mail?.body.replaceAll("\u00a0", " ")).toContain("36 000,00 zł")
  })

  it("twice, also at the same moment, pays once and keeps the first day", async () => {
    const contract = await signedContract(world)
    await Promise.all([pay(contract), pay(contract), pay(contract)])
    world.clock.moveTo(world.clock.now().add({ hours: 48 }))
    const again = accepted(await pay(contract, 0))
    expect(again.tranches[0]?.paidOn).toBe(contract.signedOn)
    const events = await historyOf(world.ctxOf("official"), { kind: "contract", id: contract.id })
    expect(events.filter((event) => event.what === "tranche.paid")).toHaveLength(1)
    expect(await mailsAbout(contract.number)).toHaveLength(1)
  })

  it("goes in order: the second tranche after the first", async () => {
    const contract = await inTwoTranches()
    expect(await pay(contract, 1)).toMatchObject({ problems: [{ code: "contract.earlier_tranche_unpaid" }] })
    expect(paymentsOf(accepted(await pay(contract, 0)).tranches)).toMatchObject({
      paid: 2_000_000,
      next: { amount: 1_600_000 },
    })
    expect(paymentsOf(accepted(await pay(contract, 1)).tranches).paid).toBe(3_600_000)
  })

  it("is refused before signing, in the future, before the day of signing and without a day", async () => {
    const draft = await draftedContract(world)
    expect(await pay(draft)).toMatchObject({ problems: [{ code: "contract.not_signed_yet" }] })
    const contract = await signedContract(world)
    const day = Temporal.PlainDate.from(contract.signedOn!)
    for (const [typed, code] of [
      [day.add({ days: 1 }).toString(), "paid_in_future"],
      [day.subtract({ days: 1 }).toString(), "paid_before_signing"],
      ["", "paid_on_missing"],
      ["jutro", "paid_on_missing"],
    ] as const)
      expect(await pay(contract, 0, typed)).toMatchObject({ problems: [{ code: `contract.${code}` }] })
    expect(paymentsOf((await getContract(world.ctxOf("official"), contract.id)).tranches).paid).toBe(0)
  })

  it("does not exist for those who run no contracts, nor for a tranche of another contract", async () => {
    const contract = await signedContract(world)
    await expect(pay(contract, 0, thisDay(), "mayor")).rejects.toThrow(Missing)
    await expect(pay(contract, 0, thisDay(), "representative")).rejects.toThrow(Missing)
    const other = await signedContract(world)
    await expect(pay({ ...contract, tranches: other.tranches })).rejects.toThrow(Missing)
    await expect(pay({ ...contract, tranches: [{ ...contract.tranches[0]!, id: newId() }] })).rejects.toThrow(Missing)
  })
})

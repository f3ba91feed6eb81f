import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { accepted, draftedContract, signedContract } from "../../../tests/support/contracts.ts"
import { Missing } from "../../platform/http/reply.ts"
import { readTerms, type Terms, typedOf } from "./contract.form.ts"
import { getContract } from "./contract.queries.ts"
import type { Contract } from "./contract.ts"
import { saveContract } from "./save-contract.ts"

const world = await testWorld()
const termsOf = (contract: Contract, change: Partial<Terms> = {}): Terms => ({
  ...readTerms(typedOf(contract, "pl"), contract).terms,
  ...change,
})
const save = (
  contract: Contract,
  change: Partial<Terms> = {},
  who: "official" | "representative" | "mayor" = "official",
) =>
  world.run(who, (ctx) =>
    saveContract(ctx, contract.id, { revision: contract.revision, terms: termsOf(contract, change) }),
  )

describe("saving the terms of a contract", () => {
  it("keeps them, also with gaps, and reckons the days that follow from the law", async () => {
    const draft = await draftedContract(world)
    const saved = accepted(await save(draft, { taskTo: "2026-11-30", otherUseTo: "2026-11-30", account: "" }))
    expect(saved).toMatchObject({
      taskTo: "2026-11-30",
      account: "",
      grantUse: { from: draft.taskFrom, to: "2026-12-14" },
      reportDueOn: "2026-12-30",
      revision: draft.revision + 1,
    })
    expect(await getContract(world.ctxOf("official"), draft.id)).toEqual(saved)
  })

  it("replaces the tranches, keeping the ids of those that stay", async () => {
    const draft = await draftedContract(world)
    const [first] = draft.tranches
    const saved = accepted(
      await save(draft, {
        tranches: [
          { id: first!.id, amount: 2_000_000, due: "2026-06-01" },
          { id: "", amount: 1_600_000, due: "2026-09-01" },
        ],
      }),
    )
    expect(saved.tranches.map(({ amount, due }) => [amount, due])).toEqual([
      [2_000_000, "2026-06-01"],
      [1_600_000, "2026-09-01"],
    ])
    expect(saved.tranches[0]?.id).toBe(first?.id)
    const other = await draftedContract(world)
    const stolen = accepted(await save(other, { tranches: [{ id: first!.id, amount: 3_600_000, due: null }] }))
    expect(stolen.tranches[0]?.id).not.toBe(first?.id)
  })

  it("from an older tab writes nothing and says so", async () => {
    const draft = await draftedContract(world)
    accepted(await save(draft, { officeContact: "Pierwsza" }))
    expect(await save(draft, { officeContact: "Druga" })).toMatchObject({
      problems: [{ code: "contract.changed_elsewhere" }],
    })
    expect((await getContract(world.ctxOf("official"), draft.id)).officeContact).toBe("Pierwsza")
  })

  it("is refused once the contract is signed, by the command and by the database", async () => {
    const contract = await signedContract(world)
    expect(await save(contract)).toMatchObject({ problems: [{ code: "contract.is_signed" }] })
    const change = (set: object) => world.db.updateTable("contracts").set(set).where("id", "=", contract.id).execute()
    await expect(change({ own_financial: 0 })).rejects.toThrow("never changed")
    await expect(change({ account_number: "1" })).rejects.toThrow("never changed")
    const tranches = world.db.updateTable("contract_tranches").where("contract_id", "=", contract.id)
    await expect(tranches.set({ amount: 1 }).execute()).rejects.toThrow("only paid")
  })

  it("does not exist for those who run no contracts", async () => {
    const draft = await draftedContract(world)
    await expect(save(draft, {}, "representative")).rejects.toThrow(Missing)
    await expect(save(draft, {}, "mayor")).rejects.toThrow(Missing)
  })
})

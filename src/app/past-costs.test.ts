import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../tests/support/app.ts"
import { draftedCall } from "../../tests/support/calls.ts"
import { draftedContract, signedContract } from "../../tests/support/contracts.ts"
import { fieldsOf } from "../../tests/support/forms.ts"
import { validateHtml } from "../../tests/support/html.ts"
import { accessDraft } from "../domains/calls/call.access.ts"
import { getCall } from "../domains/calls/call.queries.ts"
import { today } from "../lib/dates.ts"
import { urls } from "../urls.ts"
import { pastCosts } from "./past-costs.ts"

const world = await testWorld()
const office = "leszno"
const official = world.as("official")

describe("past costs from the data", async () => {
  await draftedContract(world)
  const signed = await signedContract(world)
  const { spheres } = await getCall(world.ctxOf("official"), signed.callId)
  const year = Number(signed.taskTo.slice(0, 4))

  it("are those of signed contracts of the spheres and the year", async () => {
    const of = (asked: readonly string[], in_: number) => pastCosts(world.ctxOf("official"), asked, in_)
    expect(await of(spheres, year)).toMatchObject({ total: signed.grant, count: 1, tasks: [{ number: signed.number }] })
    expect(await of(spheres.slice(0, 1), year)).toMatchObject({ count: 1 })
    expect(await of(["33"], year)).toEqual({ year, total: 0, count: 0, tasks: [] })
    expect(await of(spheres, year - 1)).toEqual({ year: year - 1, total: 0, count: 0, tasks: [] })
  })

  it("are shown with their contracts and put into the draft by a button", async () => {
    while (today(world.clock.now()).year <= year) world.clock.moveTo(world.clock.now().add({ hours: 24 * 30 }))
    const { id: callId } = await draftedCall(world, { spheres, costsLastYear: null, costsNote: "" })
    const page = urls.callPastCosts.href({ office, callId })
    const edit = await official.get(urls.callEdit.href({ office, callId }))
    expect(load(edit.html)(`a[href="${page}"]`).length).toBe(1)
    const shown = await official.get(page)
    expect(validateHtml(shown.html)).toEqual([])
    expect(load(shown.html)("main").text()).toContain(signed.number)
    const filled = await official.post(page, fieldsOf(shown.html, `form[action="${page}"]`))
    expect(filled.status).toBe(303)
    const draft = await accessDraft(world.ctxOf("official"), callId)
    expect(draft).toMatchObject({ costsLastYear: signed.grant, costsThisYear: 0 })
    expect(draft.costsNote).toContain(signed.number)
    const late = await official.post(page, { revision: "1" })
    expect(late.status).toBe(303)
    expect((await world.as("representative").get(page)).status).toBe(404)
  })
})

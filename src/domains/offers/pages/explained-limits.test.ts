import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { draftedOffer } from "../../../../tests/support/offers.ts"
import { urls } from "../../../urls.ts"
import { offerTotals } from "../offer.budget.ts"

const world = await testWorld()
const call = await publishedCall(world)

async function costsOf(change: { ownInKind?: number }) {
  const offer = await draftedOffer(world, call, { change })
  const path = urls.offerSection.href({ office: "leszno", offerId: offer.id, section: "koszty" })
  const page = await world.as("representative").get(path)
  return { offer, path, html: page.html, $: load(page.html) }
}

describe("the limits said beside the costs", () => {
  it("explain how much work and things may cover, and a button sets it", async () => {
    const { offer, path, html, $ } = await costsOf({ ownInKind: 0 })
    const { total, grant, ownFinancial, recipients } = offerTotals(offer.content)
    const left = total - grant - ownFinancial - recipients
    expect($("#offer-maximum").text()).toContain("Praca i rzeczy mogą pokryć najwyżej")
    const fix = $(`#offer-maximum button[value^="ownInKind="]`).attr("value")!
    const saved = await world.as("representative").post(path, { ...fieldsOf(html, "#offer-form"), _fix: fix })
    expect([200, 303]).toContain(saved.status)
    const row = await world.db
      .selectFrom("offers")
      .select("content")
      .where("id", "=", offer.id)
      .executeTakeFirstOrThrow()
    expect(row.content).toMatchObject({ ownInKind: left })
    const again = load((await world.as("representative").get(path)).html)
    expect(again(`#offer-maximum button[value^="ownInKind="]`)).toHaveLength(0)
  })
})

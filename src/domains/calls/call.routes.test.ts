import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { draftedCall, publishedCall } from "../../../tests/support/calls.ts"
import { urls } from "../../urls.ts"
import { typedOf } from "./call.form.ts"
import { contentOf } from "./call.rows.ts"
import { accessDraft } from "./call.access.ts"

const world = await testWorld()
const office = "leszno"

describe("smoke", () => {
  it("shows", async () => {
    const { id } = await draftedCall(world)
    const call = await publishedCall(world)
    const to = { office, callId: id }
    for (const path of [
      urls.home.href({ office }), urls.calls.href({ office }), urls.call.href({ office, callId: call.id }), urls.officeCalls.href({ office }),
      urls.officeCall.href(to), urls.officeCall.href({ office, callId: call.id }), urls.callEdit.href(to), urls.callCriteria.href(to), urls.callPublication.href(to), urls.callDeletion.href(to), urls.callAnnulment.href({ office, callId: call.id }), urls.newCall.href({ office }), urls.callPdf.href(to)
    ]) {
      const page = await world.as("official").get(path)
      expect([path, page.status]).toEqual([path, 200])
    }
    expect((await world.as("visitor").get("/")).location).toBe("/leszno")
  })
})

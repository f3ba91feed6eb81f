import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { draftedCall } from "../../../../tests/support/calls.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { urls } from "../../../urls.ts"

type Page = { href: (to: { office: string; callId: string }) => string }

const world = await testWorld()
const office = "leszno"
const official = world.as("official")

describe("the steps of an announcement", () => {
  it("lead from one page to the next, each saving what it holds", async () => {
    const { id: callId } = await draftedCall(world)
    const to = { office, callId }
    const steps: { page: Page; press: Record<string, string>; next: Page }[] = [
      { page: urls.callEdit, press: { back: "rules" }, next: urls.callRules },
      { page: urls.callRules, press: { do: "next" }, next: urls.callCriteria },
      { page: urls.callCriteria, press: { do: "next" }, next: urls.callAttachments },
    ]
    for (const { page, press, next } of steps) {
      const shown = await official.get(page.href(to))
      expect(validateHtml(shown.html)).toEqual([])
      expect(load(shown.html)('.steps [aria-current="step"]').length).toBe(1)
      const fields = fieldsOf(shown.html, `main form[action="${page.href(to)}"]:not(#mend)`)
      const saved = await official.post(page.href(to), { ...fields, ...press })
      expect([saved.status, saved.location]).toEqual([303, next.href(to)])
    }
  })

  it("say which are done", async () => {
    const { id: callId } = await draftedCall(world, { decisionOn: null })
    const { html } = await official.get(urls.callRules.href({ office, callId }))
    const states = load(html)(".steps > li")
      .toArray()
      .map((item) => item.attribs["data-state"])
    expect(states).toEqual(["ahead", "current", "done", "ahead", "ahead", "ahead"])
  })
})

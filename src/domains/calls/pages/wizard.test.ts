import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { draftedCall } from "../../../../tests/support/calls.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { startCall } from "../start-call.ts"

type Page = { href: (to: { office: string; callId: string }) => string }

const world = await testWorld()
const office = "leszno"
const official = world.as("official")

const statesOf = (html: string) =>
  load(html)(".steps > li")
    .toArray()
    .map((item) => item.attribs["data-state"])

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

  it("stand on every page of the draft, each naming its own", async () => {
    const { id: callId } = await draftedCall(world)
    const pages = [urls.callEdit, urls.callRules, urls.callCriteria, urls.callAttachments]
    const shown = await Promise.all(
      [...pages, urls.officeCall, urls.callPublication].map((page) => official.get(page.href({ office, callId }))),
    )
    for (const { html } of shown) expect(validateHtml(html)).toEqual([])
    expect(shown.map(({ html }) => statesOf(html).indexOf("current"))).toEqual([0, 1, 2, 3, 4, 5])
  })

  it("are not done while a draft has only what each starts with", async () => {
    const callId = newId()
    await world.run("official", (ctx) => startCall(ctx, { id: callId, title: "Zajęcia w parku", form: "support" }))
    const { html } = await official.get(urls.callEdit.href({ office, callId }))
    expect(statesOf(html).slice(1, 3)).toEqual(["ahead", "ahead"])
  })

  it("say which are done", async () => {
    const { id: callId } = await draftedCall(world, { decisionOn: null })
    const { html } = await official.get(urls.callCriteria.href({ office, callId }))
    expect(statesOf(html)).toEqual(["ahead", "done", "current", "ahead", "ahead", "ahead"])
  })
})

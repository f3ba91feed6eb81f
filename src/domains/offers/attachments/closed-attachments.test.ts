import { load } from "cheerio"
import { expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { draftedOffer } from "../../../../tests/support/offers.ts"
import { paper, paperForm } from "../../../../tests/support/papers.ts"
import { urls } from "../../../urls.ts"
import { attachmentsOf } from "./attachment.queries.ts"

const world = await testWorld()
const office = "leszno"

it("after the closing the attachments of a draft can be read, and the page says that no more are taken", async () => {
  const call = await publishedCall(world)
  const draft = await draftedOffer(world, call)
  const path = urls.offerAttachments.href({ office, offerId: draft.id })
  const send = (name: string) => world.as("representative").upload(`${path}?do=own`, paperForm("file.own", paper(name)))
  expect((await send("mapa.pdf")).status).toBe(303)
  world.clock.moveTo(call.closesAt.add({ seconds: 1 }))
  const page = await world.as("representative").get(path)
  expect(validateHtml(page.html)).toEqual([])
  const $ = load(page.html)
  expect($("main").text()).toContain("Nabór zakończył się")
  expect($("main input[type=file]")).toHaveLength(0)
  expect($("#zalaczniki a").text()).toContain("mapa.pdf")
  const late = await send("po-czasie.pdf")
  expect(late.status).toBe(422)
  expect(load(late.html)("main [role]").text()).toContain("nie można już zmieniać")
  const [kept] = await attachmentsOf(world.ctxOf("representative"), draft.id)
  const one = { office, offerId: draft.id, attachmentId: kept!.id }
  const removed = await world.as("representative").submit(urls.offerAttachmentRemoval.href(one))
  expect(load(removed.html)("body").text()).toContain("nie można już zmieniać")
  const restored = await world.as("representative").submit(urls.offerAttachmentRestoration.href(one))
  expect(restored.html).not.toContain("Przywrócono")
  expect(await attachmentsOf(world.ctxOf("representative"), draft.id)).toEqual([kept])
})

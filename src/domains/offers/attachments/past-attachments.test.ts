import { load } from "cheerio"
import { expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { draftedOffer } from "../../../../tests/support/offers.ts"
import { paper } from "../../../../tests/support/papers.ts"
import { newId } from "../../../platform/ids.ts"
import { receiveUpload } from "../../../platform/receive-upload.ts"
import { urls } from "../../../urls.ts"
import { DEFAULT_OFFER_RULES } from "../../calls/public.ts"
import { addDocument } from "../../organisations/public.ts"
import { startOffer } from "../start-offer.ts"
import { submitOffer } from "../submit-offer.ts"
import { addAttachment } from "./add-attachment.ts"
import { attachmentsOf } from "./attachment.queries.ts"
import { OWN } from "./attachment.ts"
import { takePastAttachment } from "./take-past-attachment.ts"
import { useDocument } from "./use-document.ts"

const queries: string[] = []
const world = await testWorld({ watch: (text) => queries.push(text) })
const office = "leszno"
const club = world.ids.organisations.club
const asked = { id: newId(), name: "Statut", hint: "", isRequired: true }
const call = await publishedCall(world, { offerRules: { ...DEFAULT_OFFER_RULES, attachments: [asked] } })
const member = world.as("representative")
const stored = async (name: string) => {
  const received = await receiveUpload(world.ctxOf("representative"), { ...paper(name, name), type: "" }, "file")
  if (!received.ok) throw new Error("refused")
  return received.value
}

it("a draft begun with a past offer is offered its files, each taken over by a press", async () => {
  const past = await draftedOffer(world, call)
  const statuteFile = { ...paper("statut.pdf", "statut.pdf"), type: "" }
  const typed = { purpose: "statute", validUntil: "", file: statuteFile }
  const document = await world.run("representative", (ctx) => addDocument(ctx, club, typed))
  if (!document.ok) throw new Error("no document")
  const map = await stored("mapa.pdf")
  await world.run("representative", (ctx) => addAttachment(ctx, past.id, { target: OWN, file: map }))
  const chosen = { target: asked.id, documentId: document.value }
  await world.run("representative", (ctx) => useDocument(ctx, past.id, chosen))
  expect((await world.run("representative", (ctx) => submitOffer(ctx, past.id))).ok).toBe(true)

  const id = newId()
  const start = { id, callId: call.id, organisationId: club, another: true, from: past.id }
  await world.run("representative", (ctx) => startOffer(ctx, start))
  const to = { office, offerId: id }
  const attached = async () => (await attachmentsOf(world.ctxOf("representative"), id)).map((it) => it.name)
  expect(await attached()).toEqual([])
  await member.get(urls.offer.href(to))
  queries.length = 0
  const page = await member.get(urls.offerAttachments.href(to))
  expect(queries.length).toBeLessThanOrEqual(8)
  expect(validateHtml(page.html)).toEqual([])
  expect(load(page.html)("main").text()).toContain("Dołączono wtedy")
  const files = Object.fromEntries(
    load(page.html)("form[action*=z-poprzedniej] input[name=file]")
      .toArray()
      .map((input) => [
        load(page.html)(input).closest(".attachment-row").find("a").first().text(),
        input.attribs.value!,
      ]),
  )
  const here = urls.offerAttachmentFromPast.href(to)
  const statute = String(files["statut.pdf"])
  const taken = await member.submit(here, { file: statute, [`past.${statute}`]: asked.id })
  expect(taken.html).toContain("Dodano „statut.pdf”")
  const mapId = String(files["mapa.pdf"])
  const wrong = await member.post(here, { file: mapId, [`past.${mapId}`]: newId() })
  expect(wrong.status).toBe(422)
  expect(validateHtml(wrong.html)).toEqual([])
  for (let n = 0; n < 2; n++)
    await world.run("representative", (ctx) => takePastAttachment(ctx, id, { fileId: mapId, target: OWN }))
  expect(await attached()).toEqual(["statut.pdf", "mapa.pdf"])
  expect((await member.get(urls.offerAttachments.href(to))).html).not.toContain("Dołączono wtedy")
  const foreign = takePastAttachment
  await expect(world.run("stranger", (ctx) => foreign(ctx, id, { fileId: mapId, target: OWN }))).rejects.toThrow(
    "no such",
  )
  await expect(
    world.run("representative", (ctx) => foreign(ctx, id, { fileId: newId(), target: OWN })),
  ).rejects.toThrow("no such")

  const later = { ...start, id: newId() }
  await world.run("representative", (ctx) => startOffer(ctx, later))
  await member.post(urls.organisationDocumentRemoval.href({ office, organisationId: club, documentId: document.value }))
  const ended = await world.run("representative", (ctx) =>
    takePastAttachment(ctx, later.id, { fileId: statute, target: asked.id }),
  )
  expect(ended).toMatchObject({ problems: [{ code: "attachment.document_ended" }] })
  const gone = await member.get(urls.offerAttachments.href({ office, offerId: later.id }))
  expect(gone.html).toContain("nie jest już ważny albo go usunięto")
})

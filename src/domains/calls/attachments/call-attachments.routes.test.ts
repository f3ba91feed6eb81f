import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { draftedCall } from "../../../../tests/support/calls.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { paper, paperForm } from "../../../../tests/support/papers.ts"
import { receiveUpload } from "../../../platform/receive-upload.ts"
import { urls } from "../../../urls.ts"
import { publishCall } from "../publish-call.ts"
import { addCallAttachment, MOST_FILES } from "./add-call-attachment.ts"
import { callAttachmentsOf } from "./call-attachment.queries.ts"
import { copyCallAttachments } from "./copy-call-attachments.ts"
import { removeCallAttachment, restoreCallAttachment } from "./remove-call-attachment.ts"

const world = await testWorld()
const office = "leszno"
const send = (callId: string, file = paper("wzór listu.pdf"), who: "official" | "representative" = "official") =>
  world.as(who).upload(urls.callAttachments.href({ office, callId }), paperForm("file", file))
const attached = async (callId: string) => await callAttachmentsOf(world.ctxOf("official"), callId)
const publish = (callId: string, revision: number) => {
  return world.run("official", (ctx) =>
    publishCall(ctx, callId, { revision, bip: world.clock.now(), board: world.clock.now(), reasons: {} }),
  )
}

describe("the attachments of an announcement", () => {
  it("are added to a draft by officials, who find the way there on its page", async () => {
    const { id } = await draftedCall(world)
    const address = urls.callAttachments.href({ office, callId: id })
    const draft = await world.as("official").get(urls.officeCall.href({ office, callId: id }))
    expect(load(draft.html)(`a[href="${address}"]`).length).toBeGreaterThan(0)
    for (const _ of [1, 2]) expect((await send(id)).location).toBe(address)
    expect((await attached(id)).map((it) => it.name)).toEqual(["wzór listu.pdf"])
    expect(load((await world.as("official").get(address)).html)(".file-list a").text()).toBe("wzór listu.pdf")
    expect((await send(id, paper(), "representative")).status).toBe(404)
    const page = await send(id, { name: "a.pdf", bytes: new Uint8Array(0) })
    expect(page.status).toBe(422)
    expect(load(page.html)("#field-file-problem").text()).toContain("pusty")
    expect((await send(id, { name: "a.pdf", bytes: new Uint8Array(33_000_000) })).status).toBe(413)
  })

  it("are for everybody once it is announced, and for nobody else before", async () => {
    const { id, revision } = await draftedCall(world)
    await send(id)
    const [one] = await attached(id)
    const address = urls.callAttachment.href({ office, callId: id, attachmentId: one!.id })
    for (const who of ["visitor", "representative"] as const)
      expect((await world.as(who).get(address)).status).toBe(404)
    expect((await world.as("official").get(address)).status).toBe(200)
    await publish(id, revision)
    const page = await world.as("visitor").get(urls.call.href({ office, callId: id }))
    expect(load(page.html)(`a[href="${address}"]`).text()).toBe("wzór listu.pdf")
    const file = await world.as("visitor").get(address)
    expect(file.status).toBe(200)
    expect(file.headers.get("content-disposition")).toMatch(/^attachment/)
  })

  it("are never changed after that", async () => {
    const { id, revision } = await draftedCall(world)
    await send(id)
    const [one] = await attached(id)
    await publish(id, revision)
    expect((await send(id, paper("nowy.pdf", "nowy"))).status).toBe(404)
    const to = { callId: id, attachmentId: one!.id }
    expect((await world.as("official").post(urls.callAttachmentRemoval.href({ office, ...to }))).status).toBe(404)
    await expect(world.run("official", (ctx) => removeCallAttachment(ctx, to))).rejects.toThrow("no such")
    expect(await attached(id)).toEqual([one])
    const change = world.db.updateTable("call_attachments").set({ name: "inny.pdf" }).where("id", "=", one!.id)
    await expect(change.execute()).rejects.toThrow(/never changed/)
  })

  it("are removed and brought back, once however often one presses, and are not without number", async () => {
    const { id } = await draftedCall(world)
    const stored = async (name: string) => {
      const received = await receiveUpload(world.ctxOf("official"), { ...paper(name, name), type: "" }, "file")
      if (!received.ok) throw new Error("refused")
      return world.run("official", (ctx) => addCallAttachment(ctx, id, received.value))
    }
    const first = await stored("0.pdf")
    if (!first.ok) throw new Error("refused")
    const to = { callId: id, attachmentId: first.value }
    for (const _ of [1, 2]) await world.run("official", (ctx) => removeCallAttachment(ctx, to))
    expect(await attached(id)).toEqual([])
    for (const _ of [1, 2]) await world.run("official", (ctx) => restoreCallAttachment(ctx, to))
    expect(await attached(id)).toHaveLength(1)
    for (let n = 1; n < MOST_FILES; n++) expect((await stored(`${n}.pdf`)).ok).toBe(true)
    const full = { problems: [{ code: "call.too_many_attachments" }] }
    expect(await stored("over.pdf")).toMatchObject(full)
    await world.run("official", (ctx) => removeCallAttachment(ctx, to))
    expect((await stored("instead.pdf")).ok).toBe(true)
    expect(await world.run("official", (ctx) => restoreCallAttachment(ctx, to))).toMatchObject(full)
    const back = urls.callAttachmentRestoration.href({ office, ...to })
    const page = await world.as("official").post(back)
    expect([page.status, validateHtml(page.html)]).toEqual([422, []])
  })

  it("are copied to a draft made after another call, and are then its own", async () => {
    const [from, to] = [await draftedCall(world), await draftedCall(world)]
    await send(from.id)
    await publish(from.id, from.revision)
    await world.run("official", (ctx) => copyCallAttachments(ctx, from.id, to.id))
    const [copy] = await attached(to.id)
    expect(copy?.name).toBe("wzór listu.pdf")
    await world.run("official", (ctx) => removeCallAttachment(ctx, { callId: to.id, attachmentId: copy!.id }))
    expect([(await attached(from.id)).length, (await attached(to.id)).length]).toEqual([1, 0])
  })
})

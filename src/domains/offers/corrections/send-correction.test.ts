import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { submittedOffer } from "../../../../tests/support/offers.ts"
import { today } from "../../../lib/dates.ts"
import { findReceipt, getSubmittedOffer, submittedOffersOf } from "../offer.queries.ts"
import { pickSection } from "../offer.sections.ts"
import { checksumOf, readSnapshot, sha256 } from "../offer.snapshot.ts"
import type { Offer } from "../offer.ts"
import { askForCorrection, type CorrectionRequest } from "./ask-for-correction.ts"
import { cancelCorrection } from "./cancel-correction.ts"
import { versionDifferences } from "./correction.differences.ts"
import { correctionsOf, versionsOf } from "./correction.queries.ts"
import { saveCorrection } from "./save-correction.ts"
import { sendCorrection } from "./send-correction.ts"

const world = await testWorld()
const call = await publishedCall(world)
const [handball, walking, late] = [
  await submittedOffer(world, call),
  await submittedOffer(world, call, { sample: "walking" }),
  await submittedOffer(world, call),
]
const close = () => world.clock.moveTo(call.closesAt.add({ hours: 1 }))
const inDays = (days: number) => today(world.clock.now()).add({ days }).toString()

const ask = (offer: Offer, change: Partial<CorrectionRequest> = {}) =>
  world.run("official", (ctx) =>
    askForCorrection(ctx, offer.id, {
      ...{ sections: ["description"], message: "Opisz dokładniej, kto weźmie udział.", dueOn: inDays(7) },
      ...change,
    }),
  )
const write = (offer: Offer, section: "description" | "task", change: object, revision = 1) =>
  world.run("representative", (ctx) =>
    saveCorrection(ctx, offer.id, { section, revision, part: { ...pickSection(offer.content, section), ...change } }),
  )
const send = (offer: Offer, who: "representative" | "assistant" = "representative") =>
  world.run(who, (ctx) => sendCorrection(ctx, offer.id))
const codesOf = (outcome: { ok: boolean; problems?: { code: string }[] }) => outcome.problems?.map(({ code }) => code)
const mails = async () =>
  (await world.db.selectFrom("mails").select(["to_address", "subject"]).execute()).map((it) => it.subject)

describe("asking for a correction", () => {
  it("waits for the close", async () => {
    expect((await ask(handball).catch((error: Error) => error.message)) as string).toContain("no such offer")
  })

  const wrong: [Partial<CorrectionRequest> & { inDays?: number }, string][] = [
    [{ sections: [] }, "correction.no_sections"],
    [{ message: "Źle" }, "correction.no_message"],
    [{ dueOn: "wkrótce" }, "correction.no_day"],
    [{ inDays: 2 }, "correction.too_soon"],
    [{ inDays: 31 }, "correction.too_late"],
  ]
  it.each(wrong)("names what is missing (%o)", async ({ inDays: days, ...change }, code) => {
    close()
    const dueOn = days === undefined ? {} : { dueOn: inDays(days) }
    expect(codesOf(await ask(handball, { ...change, ...dueOn }))).toEqual([code])
  })

  it("happens once at a time, is written to the organisation, and can be taken back", async () => {
    close()
    expect((await ask(walking)).ok).toBe(true)
    expect(codesOf(await ask(walking))).toEqual(["correction.already_asked"])
    expect(await mails()).toContain(`Popraw ofertę ${walking.number}`)
    await world.run("official", (ctx) => cancelCorrection(ctx, walking.id))
    await world.run("official", (ctx) => cancelCorrection(ctx, walking.id))
    const [correction] = await correctionsOf(world.ctxOf("official"), walking.id)
    expect(correction?.state).toBe("cancelled")
    expect(codesOf(await send(walking))).toEqual(["correction.not_asked"])
  })

  it("is nobody else's", async () => {
    close()
    for (const who of ["mayor", "councillor", "stranger"] as const)
      await expect(
        world.run(who, (ctx) =>
          askForCorrection(ctx, handball.id, { sections: ["task"], message: "Proszę poprawić.", dueOn: inDays(7) }),
        ),
      ).rejects.toThrow("no such")
  })
})

describe("sending a correction", () => {
  it("freezes a new version of the named parts and keeps what was submitted", async () => {
    close()
    await ask(handball)
    expect(codesOf(await send(handball))).toEqual(["correction.nothing_changed"])
    await expect(write(handball, "task", { title: "Coś całkiem innego" })).rejects.toThrow("no such section")
    const synopsis = `${handball.content.synopsis} W zajęciach weźmie udział czterdzieścioro dzieci.`
    expect((await write(handball, "description", { synopsis })).problems).toEqual([])
    const conflict = await write(handball, "description", { synopsis: "inaczej" })
    expect(conflict.problems.map(({ code }) => code)).toEqual(["correction.saved_meanwhile"])
    expect(codesOf(await send(handball, "assistant"))).toEqual(["correction.not_yours_to_send"])

    const outcome = await send(handball)
    if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join())
    const read = (await getSubmittedOffer(world.ctxOf("official"), handball.id))!
    expect(read.content.synopsis).toBe(synopsis)
    expect(read.number).toBe(handball.number)
    expect(read.submittedAt).toEqual(handball.submittedAt)
    expect(read.sha256).toBe(sha256(read.snapshot))
    expect(readSnapshot(read.snapshot).correction).toMatchObject({ of: handball.sha256, sections: ["description"] })
    const versions = await versionsOf(world.ctxOf("official"), handball.id)
    expect(versions.map(({ sha256 }) => sha256)).toEqual([handball.sha256, read.sha256])
    const differences = versionDifferences(versions[0]!.snapshot, versions[1]!.snapshot, "pl")
    expect(differences.map(({ changes }) => changes.find(({ kind }) => kind === "added")?.text)).toEqual([
      " W zajęciach weźmie udział czterdzieścioro dzieci.",
    ])
  })

  it("is done once however often it is sent, and both receipts stay good", async () => {
    close()
    const before = await mails()
    expect((await send(handball)).ok).toBe(true)
    expect(await mails()).toEqual(before)
    expect(await versionsOf(world.ctxOf("official"), handball.id)).toHaveLength(2)
    for (const { sha256 } of await versionsOf(world.ctxOf("official"), handball.id))
      expect(await findReceipt(world.ctxOf("visitor"), handball.number!, checksumOf(sha256))).toBeDefined()
    expect(await submittedOffersOf(world.ctxOf("official"), call.id)).toHaveLength(3)
  })

  it("is refused with the gaps it would bring", async () => {
    close()
    await ask(walking)
    await write(walking, "description", { synopsis: "" })
    const codes = codesOf(await send(walking))
    expect(codes).toEqual(["offer.synopsis_missing"])
  })

  it("comes too late after the last second of its term", async () => {
    close()
    const asked = await ask(late)
    if (!asked.ok) throw new Error("not asked")
    const synopsis = `${late.content.synopsis} I jeszcze jedno zdanie.`
    await write(late, "description", { synopsis })
    world.clock.moveTo(asked.value.dueAt.add({ seconds: 1 }))
    expect(codesOf(await send(late))).toEqual(["correction.too_late"])
    expect((await write(late, "description", { synopsis: "x" }, 2)).problems).toHaveLength(1)
    world.clock.moveTo(asked.value.dueAt)
    expect((await send(late)).ok).toBe(true)
    close()
  })
})

describe("the database", () => {
  it.each([
    { content: { ...handball.content, title: "podmieniona" } },
    { snapshot: "{}", sha256: sha256("{}") },
    { number: "1/1/1" },
  ])("refuses a change of a submitted offer that no correction made (%#)", async (change) => {
    await expect(world.db.updateTable("offers").set(change).where("id", "=", handball.id).execute()).rejects.toThrow(
      "never changed",
    )
  })

  it("refuses to change or delete a version", async () => {
    await expect(world.db.updateTable("offer_versions").set({ version: 9 }).execute()).rejects.toThrow("never changed")
    await expect(world.db.deleteFrom("offer_versions").execute()).rejects.toThrow("never changed")
  })
})

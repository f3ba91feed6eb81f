import { beforeAll, describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { announcedConsultation } from "../../../tests/support/consultations.ts"
import { fieldsOf, messageBeside } from "../../../tests/support/forms.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { readyProgramme, startedProgramme, writtenPart } from "../../../tests/support/programme.ts"
import { newId } from "../../platform/ids.ts"
import { urls } from "../../urls.ts"
import { beginChange } from "./begin-change.ts"
import { markAdopted } from "./mark-adopted.ts"
import { programmeText } from "./programme.queries.ts"
import { recordBipAddress } from "./record-bip-address.ts"

const queries: string[] = []
const world = await testWorld({ watch: (sql) => queries.push(sql) })
const office = "leszno"
const visitor = world.as("visitor")
const official = world.as("official")
let adopted = ""
let draft = ""

const part = (slug: string, programmeId = draft) => urls.programmePart.href({ office, programmeId, part: slug })
const formOf = async (slug: string) =>
  fieldsOf((await official.get(part(slug))).html, `form[action="${part(slug)}"]`) as Record<string, string>

beforeAll(async () => {
  adopted = await readyProgramme(world, 2026)
  const adoption = { number: "XX/7/2025", on: "2025-11-27", bipUrl: "https://bip.example.org/7", because: "" }
  await world.run("coordinator", (ctx) => markAdopted(ctx, adopted, adoption))
  draft = await startedProgramme(world, 2027, adopted)
})

describe("residents", () => {
  it("read the adopted programme with an anchor at each paragraph, and no draft", async () => {
    expect((await visitor.get(urls.programmes.href({ office }))).html).toContain("XX/7/2025")
    const { html } = await visitor.get(urls.publicProgramme.href({ office, years: "2026" }))
    const [first] = (await programmeText(world.ctxOf("visitor"), adopted)).aims.paragraphs
    expect(html).toContain(`id="ust-${first!.id}"`)
    expect(html).toContain("https://bip.example.org/7")
    expect((await visitor.get(urls.publicProgramme.href({ office, years: "2027" }))).status).toBe(404)
    const resident = world.as("resident")
    for (const page of [urls.programme, urls.programmePreview, urls.programmeDifferences, urls.programmeTasks])
      expect((await resident.get(page.href({ office, programmeId: draft }))).status).toBe(404)
  })

  it("see the text in force while a change is being written, and then both texts with what changed", async () => {
    const id = await readyProgramme(world, 2025)
    const adopt = (number: string, because: string) =>
      world.run("coordinator", (ctx) => markAdopted(ctx, id, { number, on: "2026-02-02", bipUrl: "", because }))
    await adopt("V/1/2024", "")
    await world.run("coordinator", (ctx) => beginChange(ctx, id))
    await writtenPart(world, id, "way", (it) => ({ ...it, paragraphs: [{ id: newId(), text: "Zupełnie inaczej." }] }))
    const page = urls.publicProgramme.href({ office, years: "2025" })
    expect((await visitor.get(page)).html).not.toContain("Zupełnie inaczej.")
    await adopt("VI/2/2026", "Prostszy sposób.")
    expect((await visitor.get(page)).html).toContain("Zupełnie inaczej.")
    const first = await visitor.get(urls.publicProgrammeEdition.href({ office, years: "2025", edition: "1" }))
    expect(first.html).not.toContain("Zupełnie inaczej.")
    expect(first.html).toContain("VI/2/2026")
    const change = await visitor.get(urls.publicProgrammeDifferences.href({ office, years: "2025" }, { uchwala: 2 }))
    expect(change.html).toContain("Zupełnie inaczej.")
    const wrong = urls.publicProgrammeEdition.href({ office, years: "2025", edition: "7" })
    expect((await visitor.get(wrong)).status).toBe(404)
  })
})

describe("the form of a part", () => {
  it("keeps what is typed when a row is added, removed or cannot be read", async () => {
    const fields = { ...(await formOf("cele")), "paragraphs.0.text": "Nowy cel." }
    const added = await official.post(part("cele"), { ...fields, do: "paragraphs.add" })
    expect([added.status, added.html.includes("Nowy cel."), added.html.includes("paragraphs.2.text")]).toEqual([
      200,
      true,
      true,
    ])
    const removed = await official.post(part("cele"), { ...fields, do: "paragraphs.remove.1" })
    expect(removed.html).not.toContain("paragraphs.1.text")
    const money = await official.post(part("pieniadze"), { ...(await formOf("pieniadze")), amount: "dużo", do: "save" })
    expect([money.status, money.html.includes('value="dużo"'), money.html.includes("Wpisz kwotę")]).toEqual([
      422,
      true,
      true,
    ])
  })

  it("saves, goes on, and a form sent twice changes nothing more", async () => {
    const fields = {
      ...(await formOf("sposob-realizacji")),
      "paragraphs.0.text": "Prowadzi Wydział Edukacji.",
      do: "next",
    }
    const [first, again] = [
      await official.post(part("sposob-realizacji"), fields),
      await official.post(part("sposob-realizacji"), fields),
    ]
    expect([first.location, again.location]).toEqual([part("pieniadze"), part("pieniadze")])
    expect((await programmeText(world.ctxOf("official"), draft)).way.paragraphs[0]!.text).toBe(
      "Prowadzi Wydział Edukacji.",
    )
  })

  it("shows what another one saved beside the field, and overwrites it only when asked again", async () => {
    const mine = { ...(await formOf("ocena")), "paragraphs.0.text": "Moje zdanie.", do: "save" }
    await writtenPart(world, draft, "assessment", (it) => ({
      ...it,
      paragraphs: it.paragraphs.map((each, index) => (index === 0 ? { ...each, text: "Cudze zdanie." } : each)),
    }))
    const conflict = await official.post(part("ocena"), mine)
    expect(conflict.status).toBe(422)
    expect(conflict.html).toContain("Moje zdanie.")
    expect(conflict.html).toContain("Cudze zdanie.")
    const seen = fieldsOf(conflict.html, `form[action="${part("ocena")}"]`) as Record<string, string>
    expect((await official.post(part("ocena"), { ...seen, do: "save" })).status).toBe(303)
    expect((await programmeText(world.ctxOf("official"), draft)).assessment.paragraphs[0]!.text).toBe("Moje zdanie.")
  })

  it("is saved by the page itself, but not over what somebody else saved", async () => {
    const fields = { ...(await formOf("okres")), to: "2027-11-30" }
    const send = async (more: Record<string, string>) => {
      const answer = await official.post(part("okres"), { ...fields, ...more }, { "x-autosave": "1" })
      return [answer.status, JSON.parse(answer.html) as { revision?: number; said: string; stop?: boolean }] as const
    }
    const [status, first] = await send({})
    expect([status, first.said, typeof first.revision]).toEqual([200, "Zapisano o 10:00.", "number"])
    const [, unread] = await send({ revision: String(first.revision), to: "jutro" })
    expect([unread.said.startsWith("Nie zapisano. Wpisz datę"), unread.revision]).toEqual([true, undefined])
    await writtenPart(world, draft, "period", (it) => ({ ...it, from: "2027-02-01" }))
    const [, elsewhere] = await send({ revision: String(first.revision), to: "2027-10-31" })
    expect(elsewhere).toMatchObject({ stop: true, said: expect.stringContaining("Ktoś inny") })
    const kept = (await programmeText(world.ctxOf("official"), draft)).period
    expect([kept.from, kept.to]).toEqual(["2027-02-01", "2027-11-30"])
    const stranger = await world.as("resident").post(part("okres"), fields, { "x-autosave": "1" })
    expect(stranger.status).toBe(404)
  })

  it("restores an older version of a part from its history", async () => {
    const history = urls.programmePartHistory.href({ office, programmeId: draft, part: "komisje" })
    await writtenPart(world, draft, "committees", (it) => ({ ...it, paragraphs: [] }))
    const { html } = await official.get(history)
    const revision = /name="revision" value="(\d+)"/.exec(html)![1]!
    expect((await official.post(history, { revision })).location).toBe(part("komisje"))
    expect((await programmeText(world.ctxOf("official"), draft)).committees.paragraphs).toHaveLength(3)
  })
})

describe("the resolution", () => {
  it("is recorded with a word on the consultation that is not there, and on its term when it is late", async () => {
    const id = await readyProgramme(world, 2024)
    const page = urls.programmeAdoption.href({ office, programmeId: id })
    expect((await official.get(page)).html).toContain("Nie ma tu konsultacji tego programu")
    const wrong = await official.post(page, { number: "I/1/2023", on: "kiedyś", bipUrl: "bip.pl", because: "" })
    expect([wrong.status, wrong.html.includes('value="I/1/2023"'), wrong.html.includes('value="bip.pl"')]).toEqual([
      422,
      true,
      true,
    ])
    const late = await official.submit(page, { number: "I/1/2023", on: "4.12.2023", bipUrl: "", because: "" })
    expect(late.html).toContain("choć po ustawowym terminie")
    expect((await official.get(page)).location).toBe(urls.programme.href({ office, programmeId: id }))
  })

  it("gets its address in BIP later, once", async () => {
    const id = await readyProgramme(world, 2023)
    const adoption = { number: "I/2/2022", on: "2022-11-20", bipUrl: "", because: "" }
    await world.run("coordinator", (ctx) => markAdopted(ctx, id, adoption))
    const page = urls.programmeBipAddress.href({ office, programmeId: id })
    expect((await official.get(urls.programme.href({ office, programmeId: id }))).html).toContain(page)
    expect((await official.post(page, { bipUrl: "bip" })).status).toBe(422)
    await official.post(page, { bipUrl: "https://bip.example.org/2" })
    await world.run("official", (ctx) => recordBipAddress(ctx, id, "https://bip.example.org/3"))
    const { html } = await visitor.get(urls.publicProgramme.href({ office, years: "2023" }))
    expect([html.includes("https://bip.example.org/2"), html.includes("https://bip.example.org/3")]).toEqual([
      true,
      false,
    ])
  })
})

describe("the desk", () => {
  it("says which parts wait for the person who was given them", async () => {
    const actor = world.ctxOf("goalChief").actor
    const id = await startedProgramme(world, 2035, "empty")
    const writers = urls.programmeWriters.href({ office, programmeId: id })
    await official.post(writers, { aims: actor.kind === "person" ? actor.id : "", way: "" })
    const desk = urls.desk.href({ office })
    expect((await world.as("goalChief").get(desk)).html).toContain("1 część do napisania")
    expect((await world.as("mayor").get(desk)).html).not.toContain("Twoje części programu")
    await writtenPart(world, id, "aims", (it) => ({ ...it, paragraphs: [{ id: newId(), text: "Cel." }] }))
    expect((await world.as("goalChief").get(desk)).html).not.toContain("Twoje części programu")
  })
})

describe("the pages of a programme", () => {
  it("ask the database at most eight times", async () => {
    const to = { office, programmeId: draft }
    const pages = [
      urls.programme.href(to),
      part("zadania"),
      part("tworzenie"),
      urls.programmeDifferences.href(to),
      urls.programmeTasks.href(to),
      urls.programmePartHistory.href({ ...to, part: "cele" }),
      urls.publicProgramme.href({ office, years: "2026" }),
    ]
    for (const page of pages) {
      queries.length = 0
      expect((await official.get(page)).status, page).toBe(200)
      expect(queries.length, `${page}\n${queries.join("\n")}`).toBeLessThanOrEqual(8)
    }
  })

  it("lead those who only read to the text, and those who write to the part", async () => {
    const page = urls.programme.href({ office, programmeId: draft })
    const missing = urls.programmePart.href({ office, programmeId: draft, part: "tworzenie" })
    expect((await official.get(page)).html).toContain(`href="${missing}"`)
    const { html } = await world.as("councillor").get(page)
    expect(html).not.toContain(`href="${missing}"`)
    expect(html).toContain("podglad#par-10")
    expect((await world.as("councillor").get(missing)).status).toBe(404)
  })

  it("warn a programme of several years of years without one of their own", async () => {
    const typed = {
      id: newId(),
      kind: "multi-year",
      yearFrom: "2026",
      yearTo: "2028",
      title: "Program wieloletni",
      from: "template",
    }
    const begun = await official.post(urls.newProgramme.href({ office }), typed)
    // The same form sent again is the same programme; another text sent from it after the browser's Back is another one.
    expect((await official.post(urls.newProgramme.href({ office }), typed)).location).toBe(begun.location)
    const other = { ...typed, title: "Drugi program wieloletni" }
    const second = await official.post(urls.newProgramme.href({ office }), other)
    expect(second.status).toBe(303)
    expect(second.location).not.toBe(begun.location)
    expect((await official.get(begun.location!)).html).toContain("Nie ma jeszcze programu na: 2028.")
  })
})

describe("what no form of a programme sends", () => {
  it("is a message beside the year, or a save from the beginning, and never a failure", async () => {
    const typed = { id: newId(), kind: "annual", title: "Program", from: "template" }
    for (const yearFrom of ["99999999999999999999", "-1", "1e30", "rok"]) {
      const refused = await official.post(urls.newProgramme.href({ office }), { ...typed, yearFrom })
      expect(refused.status, yearFrom).toBe(422)
      expect(messageBeside(refused.html, "yearFrom")).not.toBe("")
    }
    const programmeId = await startedProgramme(world, 2043, "template")
    for (const revision of ["31.02.2027", "x", "99999999999999999999", ""]) {
      const sent = { revision, "paragraphs.0.id": "2027-13-45", "paragraphs.0.text": "Cel." }
      const page = await official.post(urls.programmePart.href({ office, programmeId, part: "cele" }), sent)
      expect([303, 422], revision).toContain(page.status)
    }
  })
})

describe("a draft that people are asked about", () => {
  it("is not deleted until its consultation has its report, and says why", async () => {
    const programmeId = await readyProgramme(world, 2041)
    const consultationId = await announcedConsultation(world, { programmeId, actText: "" })
    const path = urls.programmeDeletion.href({ office, programmeId })
    const refused = await official.post(path)
    expect(refused.status).toBe(422)
    expect(validateHtml(refused.html)).toEqual([])
    expect(refused.html).toContain("Tego szkicu nie można teraz usunąć: jest konsultowany")
    expect((await official.get(urls.programme.href({ office, programmeId }))).status).toBe(200)
    const report = { state: "reported", report: {} as never, report_sha256: "0".repeat(64) } as const
    await world.db
      .updateTable("consultations")
      .set({ ...report, reported_at: world.clock.now() })
      .where("id", "=", consultationId)
      .execute()
    expect((await official.post(path)).status).toBe(303)
  })
})

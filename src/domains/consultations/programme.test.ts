import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { announcedConsultation, remarksOf } from "../../../tests/support/consultations.ts"
import { readyProgramme } from "../../../tests/support/programme.ts"
import { newId } from "../../platform/ids.ts"
import { urls } from "../../urls.ts"
import { markAdopted, programmeParagraphs } from "../programmes/public.ts"
import { answerRemarks } from "./answers/answer-remarks.ts"
import { changeParagraph } from "./answers/change-paragraph.ts"
import { consultationOfProgramme } from "./consultation.queries.ts"
import { deleteConsultation } from "./delete-consultation.ts"
import { saveOpinion } from "./opinion/save-opinion.ts"
import { consultationPapers, consultationSentences, consultationStanding, councilOpinionOf } from "./public.ts"
import { publishReport } from "./report/publish-report.ts"
import { saveConsultation } from "./save-consultation.ts"

const world = await testWorld()
const office = "leszno"

describe("the consultation of a programme", async () => {
  const programmeId = await readyProgramme(world, 2027)
  const consultationId = await announcedConsultation(world, { programmeId, title: "Program 2027" })
  const paragraphs = await programmeParagraphs(world.ctxOf("official"), programmeId)

  it("opens the paragraphs of the programme, which is offered by name", async () => {
    const { html } = await world.as("visitor").get(urls.consultation.href({ office, consultationId }))
    const written = paragraphs.filter(({ text }) => text.trim() !== "")
    expect(load(html)("ol.act > li")).toHaveLength(written.length)
    const form = await world.as("official").get(urls.newConsultation.href({ office }))
    expect(load(form.html)(`option[value="${programmeId}"]`)).toHaveLength(1)
    const at = urls.programme.href({ office, programmeId })
    const ways = async (who: "official" | "councillor") =>
      load((await world.as(who).get(at)).html)("a")
        .toArray()
        .map((it) => it.attribs.href)
    expect(await ways("official")).toContain(urls.officeConsultation.href({ office, consultationId }))
    expect(await ways("councillor")).toContain(urls.consultation.href({ office, consultationId }))
  })

  it("changes a sentence of the programme itself because of an accepted remark", async () => {
    const [remarkId = ""] = await remarksOf(world, consultationId, ["Za mało o wolontariacie"])
    const answer = { decision: "partly", answer: "Dopisujemy." }
    await world.run("official", (ctx) => answerRemarks(ctx, consultationId, [remarkId], answer))
    const { id, text } = paragraphs.find((each) => each.text.trim() !== "")!
    const typed = { paragraphId: id, words: `${text} Wspieramy wolontariat.`, began: text }
    const outcome = await world.run("official", (ctx) => changeParagraph(ctx, consultationId, remarkId, typed))
    expect(outcome.ok).toBe(true)
    const now = await programmeParagraphs(world.ctxOf("official"), programmeId)
    expect(now.find((each) => each.id === id)?.text).toContain("Wspieramy wolontariat.")
    const { html } = await world.as("visitor").get(urls.consultation.href({ office, consultationId }))
    expect(load(html)("ol.act ins").text()).toContain("Wspieramy wolontariat.")
  })

  it("has the 14 days of the act for the council's opinion, and goes into the papers", async () => {
    const ctx = world.ctxOf("official")
    const opinion = { deliveredOn: "2026-03-03", givenOn: "", opinion: "", text: "", answer: "" }
    await world.run("official", (it) => saveOpinion(it, consultationId, opinion))
    expect(await councilOpinionOf(ctx, programmeId)).toMatchObject({
      dueOn: "2026-03-17",
      basis: "art. 41i ust. 2 UDPPiW",
      state: "awaited",
    })
    expect((await consultationPapers(ctx, programmeId)).opinion).toBeUndefined()
    world.clock.moveTo(Temporal.Instant.from("2026-03-25T09:00:00Z"))
    await world.run("official", (it) => publishReport(it, consultationId))
    const later = world.ctxOf("official")
    expect((await councilOpinionOf(later, programmeId))?.state).toBe("waived")
    const papers = await consultationPapers(later, programmeId)
    expect(JSON.stringify(papers.report?.blocks)).toContain("Dopisujemy.")
    expect(JSON.stringify(papers.opinion?.blocks)).toContain("zrezygnowała")
    const sentences = await consultationSentences(later, programmeId)
    expect(sentences.join(" ")).toContain("od 3 marca 2026 r. do 23 marca 2026 r.")
    expect(sentences.join(" ")).toContain("w części: 1")
    expect(sentences.join(" ")).toContain("zrezygnowała z tego prawa")
  })

  it("stays in the papers when another draft about it was deleted", async () => {
    const id = newId()
    const typed = { title: "Pomyłka", about: "", programmeId, actText: "", from: "", to: "" }
    const draft = { ...typed, channels: [], resolution: "" }
    expect((await world.run("official", (ctx) => saveConsultation(ctx, id, draft))).ok).toBe(true)
    await world.run("official", (ctx) => deleteConsultation(ctx, id))
    expect(await consultationStanding(world.ctxOf("official"), programmeId)).toEqual({
      hasReport: true,
      hasOpinion: true,
    })
  })

  it("is not that of a change that begins after it", async () => {
    const adoption = { number: "XX/1/2026", on: "2026-03-25", bipUrl: "", because: "" }
    expect(await world.run("official", (ctx) => markAdopted(ctx, programmeId, adoption))).toMatchObject({ ok: true })
    const ctx = () => world.ctxOf("official")
    expect(await consultationOfProgramme(ctx(), programmeId)).toMatchObject({ id: consultationId })
    world.clock.moveTo(Temporal.Instant.from("2026-06-01T09:00:00Z"))
    await world.as("official").post(urls.programmeChange.href({ office, programmeId }))
    expect(await consultationOfProgramme(ctx(), programmeId)).toBeUndefined()
    expect(await consultationStanding(ctx(), programmeId)).toEqual({ hasReport: false, hasOpinion: false })
    expect((await consultationPapers(ctx(), programmeId)).report).toBeUndefined()
    const id = await announcedConsultation(world, { programmeId, title: "Zmiana programu 2027" })
    expect(await consultationOfProgramme(ctx(), programmeId)).toMatchObject({ id })
  })
})

import { load } from "cheerio"
import { beforeEach, describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { announcedConsultation, draftedConsultation } from "../../../../tests/support/consultations.ts"
import { fieldsOf, messageBeside } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { today } from "../../../lib/dates.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { castLinkedVote, castVote } from "./cast-vote.ts"
import { addQuestion, removeQuestion } from "./save-question.ts"

const world = await testWorld()
const office = "leszno"
const official = world.as("official")
const visitor = world.as("visitor")
const main = (html: string) => load(html)("main").text()
const day = (n: number) => today(world.clock.now()).add({ days: n }).toString()
const CLOSED = Temporal.Instant.from("2026-03-25T09:00:00Z")

beforeEach(() => world.clock.reset())

async function seen(path: string, who: Parameters<typeof world.as>[0] = "official") {
  const page = await world.as(who).get(path)
  expect([path, page.status]).toEqual([path, 200])
  expect(validateHtml(page.html)).toEqual([])
  return page
}

describe("the poll of a consultation", async () => {
  const consultationId = await announcedConsultation(world, { from: day(1), to: day(21) })
  const to = { office, consultationId }
  const questions = urls.consultationQuestions.href(to)

  it("is asked before the first day, answered once a person, and shown after the last", async () => {
    const fields = fieldsOf((await seen(questions)).html)
    const refused = await official.post(questions, { ...fields, question: "Ile lat?", options: "Rok" })
    expect(refused.status).toBe(422)
    expect(messageBeside(refused.html, "options")).not.toBe("")
    const again = { question: "Ile lat?", options: "Rok\nDwa lata\nRok", isMultiple: false }
    const typed = { ...fields, question: again.question, options: again.options }
    expect((await official.post(questions, typed)).status).toBe(303)
    expect((await official.post(questions, typed)).status).toBe(303)
    world.clock.moveTo(world.clock.now().add({ hours: 24 }))
    const page = urls.consultation.href(to)
    const form = `form[action="${urls.consultationVote.href(to)}"]`
    const resident = world.as("resident")
    const ballot = load((await seen(page, "resident")).html)
    const [first = "", second = ""] = ballot(`${form} input[type=radio]`)
      .toArray()
      .map((each) => ballot(each).attr("value") ?? "")
    const question = ballot(`${form} [name=question]`).attr("value")!
    const vote = urls.consultationVote.href(to)
    expect((await resident.post(vote, { question })).status).toBe(422)
    expect((await resident.post(vote, { question, [`option.${question}`]: first })).status).toBe(303)
    expect((await resident.post(vote, { question, [`option.${question}`]: second })).status).toBe(303)
    await world.run("stranger", (ctx) =>
      castVote(ctx, consultationId, { questionId: question, chosen: [first, second] }),
    )
    expect(main((await seen(page, "visitor")).html)).not.toContain("Głosowało")
    expect((await official.post(questions, { ...typed, id: newId() })).status).toBe(422)
    const removal = urls.consultationQuestionRemoval.href({ ...to, questionId: question })
    expect((await official.post(removal)).status).toBe(422)
    world.clock.moveTo(CLOSED)
    const results = load((await seen(page, "visitor")).html)
    expect(
      results("#ankieta tbody tr")
        .toArray()
        .map((row) => results(row).find("td").first().text()),
    ).toEqual(["1", "1"])
    expect(results("#ankieta").text()).toContain("Głosowało: 2 osoby")
    for (const change of [
      () => world.run("official", (ctx) => removeQuestion(ctx, consultationId, question)),
      () => world.run("official", (ctx) => addQuestion(ctx, consultationId, { ...again, id: newId() })),
    ])
      expect((await change()).ok).toBe(false)
    const late = await world.run("resident", (ctx) =>
      castVote(ctx, consultationId, { questionId: question, chosen: [first] }),
    )
    expect(late.ok).toBe(false)
  })
})

describe("the poll of a draft", async () => {
  const consultationId = await draftedConsultation(world, { from: day(0), to: day(20) })
  const to = { office, consultationId }
  const own = urls.consultationQuestions.href(to)
  const announcement = urls.consultationAnnouncement.href(to)

  it("is written with it, shown before the announcement, and frozen on the first day", async () => {
    const page = await seen(own)
    expect(main(page.html)).not.toContain("nie można już zmieniać")
    expect(main((await seen(announcement)).html)).toContain("Ankieta nie ma pytań")
    const form = { ...fieldsOf(page.html), options: "Tak\nNie" }
    expect((await official.post(own, { ...form, question: "Czy park?" })).status).toBe(303)
    // Back in the browser: another question of the same form is another one, the same is none.
    expect((await official.post(own, { ...form, question: "Czy plac?" })).status).toBe(303)
    expect((await official.post(own, { ...form, question: "Czy plac?" })).status).toBe(303)
    const listed = load((await seen(own)).html)
    const removals = listed("form[action$='/usun'], form[action*='/ankieta/']")
    expect(removals).toHaveLength(2)
    expect((await official.post(removals.last().attr("action")!)).status).toBe(303)
    const preview = main((await seen(announcement)).html)
    expect(preview).toContain("Czy park?")
    expect(preview).not.toContain("Czy plac?")
    expect(preview).toContain("po ogłoszeniu ankiety już nie zmienisz")
    expect((await official.post(announcement)).status).toBe(303)
    expect(main((await seen(own)).html)).toContain("nie można już zmieniać")
    expect((await official.post(own, { ...form, question: "Czy las?" })).status).toBe(422)
    expect(main((await seen(urls.consultation.href(to), "resident")).html)).toContain("Czy park?")
  })
})

describe("a vote without an account", async () => {
  const consultationId = await announcedConsultation(world, { from: day(1), to: day(21) })
  const to = { office, consultationId }
  const question = { id: newId(), question: "Które dni?", options: "Sobota\nNiedziela", isMultiple: true }
  await world.run("official", (ctx) => addQuestion(ctx, consultationId, question))

  it("is cast by the link that confirmed a remark, once for the same address", async () => {
    world.clock.moveTo(world.clock.now().add({ hours: 24 }))
    const offered = load((await seen(urls.consultation.href(to), "visitor")).html)("#ankieta")
    expect(offered.text()).toContain("Nie masz konta?")
    expect(offered.find(`a[href="${urls.newRemark.href(to)}"]`)).toHaveLength(1)
    const known = load((await seen(urls.consultation.href(to), "resident")).html)("#ankieta")
    expect(known.text()).not.toContain("Nie masz konta?")
    const email = "resident@example.org"
    const remark = { id: newId(), paragraphId: "", text: "Uwaga", proposed: "", as: "", email }
    const sent = await visitor.post(urls.remarkByMail.href(to), remark)
    expect(sent.status).toBe(303)
    const { body } = await world.db
      .selectFrom("mails")
      .select("body")
      .where("to_address", "=", email)
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirstOrThrow()
    const link = /http:\/\/localhost(\/\S+)/.exec(body)![1]!
    const keys = fieldsOf((await seen(link, "visitor")).html)
    const action = urls.remarkVote.href(to)
    const [saturday, sunday] = await world.db
      .selectFrom("consultation_questions")
      .select("options")
      .where("id", "=", question.id)
      .executeTakeFirstOrThrow()
      .then(({ options }) => options.map(({ id }) => id))
    const vote = { ...keys, question: question.id, [`option.${question.id}`]: [saturday!, sunday!] }
    expect((await visitor.post(action, vote)).status).toBe(404)
    await visitor.post(urls.remarkConfirmation.href(to), keys)
    const page = load((await seen(link, "visitor")).html)
    expect(page(`form[action="${action}"]`)).toHaveLength(1)
    expect((await visitor.post(action, { ...vote, [`option.${question.id}`]: [] })).status).toBe(422)
    expect((await visitor.post(action, { ...vote, klucz: "x" })).status).toBe(404)
    expect((await visitor.post(action, vote)).status).toBe(303)
    expect((await visitor.post(action, vote)).status).toBe(303)
    const again = { questionId: question.id, chosen: [sunday!] }
    await world.run("resident", (ctx) => castVote(ctx, consultationId, again))
    const votes = await world.db
      .selectFrom("consultation_votes")
      .select(["chosen", "voter"])
      .where("question_id", "=", question.id)
      .execute()
    expect(votes.map(({ chosen }) => chosen)).toEqual([[sunday]])
    expect(votes[0]?.voter).not.toContain("resident")
    const late = { consultationId, remarkId: remark.id, token: String(keys.klucz) }
    world.clock.moveTo(CLOSED)
    const outcome = await castLinkedVote(world.ctxOf("visitor"), late, again)
    expect(outcome.ok).toBe(false)
  })
})

import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { momentAt } from "../../../lib/dates.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { answerQuestion } from "./answer-question.ts"
import { askQuestion } from "./ask-question.ts"
import { MOST_WAITING, questionsEndAt, takesQuestions } from "./question.ts"

const world = await testWorld()
const office = "leszno"
const treasurer = world.as("representative")
const official = world.as("official")
const text = (html: string) => load(html)("main").text()

describe("a question about an announcement", async () => {
  const call = await publishedCall(world)
  const page = urls.callQuestions.href({ office, callId: call.id })
  const desk = urls.officeQuestions.href({ office, callId: call.id })

  it("is asked, answered in public without a name, and mailed to who asked", async () => {
    const fields = fieldsOf((await treasurer.get(page)).html, `form[action="${page}"]`)
    const asked = { ...fields, question: "Czy trener może być z zagranicy? Renata, tel. 600" }
    expect((await treasurer.post(page, asked)).status).toBe(303)
    expect((await treasurer.post(page, asked)).status).toBe(303)
    const own = await treasurer.get(page)
    expect(validateHtml(own.html)).toEqual([])
    expect(text(own.html)).toContain("tel. 600")
    expect(text((await world.as("stranger").get(page)).html)).not.toContain("tel. 600")
    const seen = await official.get(desk)
    expect(validateHtml(seen.html)).toEqual([])
    expect(text(seen.html)).toContain("Renata Reprezentująca")
    const { id } = await world.db.selectFrom("call_questions").select("id").executeTakeFirstOrThrow()
    const action = urls.callAnswer.href({ office, callId: call.id, questionId: id })
    const refused = await official.post(action, { [`question.${id}`]: "Czy trener?", [`answer.${id}`]: "" })
    expect(refused.status).toBe(422)
    expect(load(refused.html)(`[name="question.${id}"]`).val()).toBe("Czy trener?")
    const answer = { [`question.${id}`]: "Czy trener może być z zagranicy?", [`answer.${id}`]: "Tak, z licencją." }
    expect((await official.post(action, answer)).status).toBe(303)
    expect((await official.post(action, answer)).status).toBe(303)
    const other = await official.post(action, { ...answer, [`answer.${id}`]: "Nie." })
    expect(other.status).toBe(422)
    expect(validateHtml(other.html)).toEqual([])
    expect(text(other.html)).toContain("nie można zmienić")
    expect(text(other.html)).toContain("Nie.")
    const publicly = text((await world.as("visitor").get(page)).html)
    expect(publicly).toContain("Tak, z licencją.")
    for (const hidden of ["Renata", "600", "Nie."]) expect(publicly).not.toContain(hidden)
    expect(text((await world.as("visitor").get(urls.call.href({ office, callId: call.id }))).html)).toContain(
      "Pytania i odpowiedzi (1)",
    )
    const mails = await world.db.selectFrom("mails").selectAll().where("body", "like", "%Tak, z licencją.%").execute()
    expect(mails).toHaveLength(1)
  })

  it("waits on the desk of the office until it is answered", async () => {
    await world.run("stranger", (ctx) => askQuestion(ctx, call.id, { id: newId(), text: "A wkład?" }))
    expect(text((await official.get(urls.desk.href({ office }))).html)).toContain("1 pytanie bez odpowiedzi")
  })

  it("is refused empty, too long, too many, and too late", async () => {
    const ask = (words: string) =>
      world.run("representative", (ctx) => askQuestion(ctx, call.id, { id: newId(), text: words }))
    const code = async (words: string) => {
      const outcome = await ask(words)
      return outcome.ok ? "" : outcome.problems[0]?.code
    }
    expect(await code("")).toBe("call.questionEmpty")
    expect(await code("x".repeat(4001))).toBe("call.questionTooLong")
    for (let n = 0; n < MOST_WAITING; n++) expect(await code(`Pytanie ${n}`)).toBe("")
    expect(await code("jeszcze")).toBe("call.questionsTooMany")
    const last = questionsEndAt(call)
    expect(takesQuestions(call, last)).toBe(true)
    expect(takesQuestions(call, last.add({ seconds: 1 }))).toBe(false)
  })

  it("is taken from when the announcement can be read until the same hour three days before the closing", () => {
    const early = { ...call, publishedAt: world.clock.now().add({ hours: 24 }) }
    expect(takesQuestions(early, world.clock.now())).toBe(true)
    for (const [closing, end] of [
      ["2026-10-26", "2026-10-23"],
      ["2027-03-29", "2027-03-26"],
    ] as const)
      expect(questionsEndAt({ closesAt: momentAt(closing, "15:30") })).toEqual(momentAt(end, "15:30"))
  })

  it("is answered only by those who run calls, and only where it was asked", async () => {
    const other = await publishedCall(world)
    const { id } = await world.db
      .selectFrom("call_questions")
      .select("id")
      .where("answered_at", "is", null)
      .limit(1)
      .executeTakeFirstOrThrow()
    const input = { question: "q", answer: "a" }
    await expect(world.run("official", (ctx) => answerQuestion(ctx, other.id, id, input))).rejects.toThrow("question")
    await expect(world.run("mayor", (ctx) => answerQuestion(ctx, call.id, id, input))).rejects.toThrow("call")
    for (const who of ["visitor", "representative", "mayor"] as const)
      expect([303, 404]).toContain((await world.as(who).get(desk)).status)
  })

  it("is asked once however often it is sent, and another typed after the browser's Back is asked as well", async () => {
    const own = await publishedCall(world)
    const address = urls.callQuestions.href({ office, callId: own.id })
    const fields = fieldsOf((await treasurer.get(address)).html, `form[action="${address}"]`)
    for (const question of ["Czy można zgłosić dwie oferty?", "A trzy?", "Czy można zgłosić dwie oferty?", "A trzy?"])
      expect((await treasurer.post(address, { ...fields, question })).status).toBe(303)
    const asked = await world.db.selectFrom("call_questions").select("asked").where("call_id", "=", own.id).execute()
    expect(asked.map((row) => row.asked).sort()).toEqual(["A trzy?", "Czy można zgłosić dwie oferty?"])
    // The browser's Back may have asked for the page anew, with another key.
    await treasurer.post(address, { ...fields, id: newId(), question: "A trzy?" })
    const rows = await world.db.selectFrom("call_questions").select("id").where("call_id", "=", own.id).execute()
    expect(rows).toHaveLength(2)
    expect((await treasurer.post(address, { ...fields, id: "żaden", question: "Czy?" })).status).toBe(404)
  })
})

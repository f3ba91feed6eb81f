import { createHash } from "node:crypto"
import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { announcedConsultation, remarksOf } from "../../../../tests/support/consultations.ts"
import { fieldsOf, messageBeside } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { urls } from "../../../urls.ts"
import { answerRemarks } from "./answer-remarks.ts"
import { changeParagraph } from "./change-paragraph.ts"
import { hideParts } from "./hide-parts.ts"
import { joinRemarks, partRemark } from "./join-remarks.ts"
import { sendAnswers } from "./send-answers.ts"

let counted = 0
const world = await testWorld({
  watch: () => {
    counted++
  },
})
const office = "leszno"
const official = world.as("official")
const visitor = world.as("visitor")
const main = (html: string) => load(html)("main").text()
/** Words that no other number gives. */
const different = (n: number) => createHash("sha256").update(String(n)).digest("base64url").replaceAll(/\d/g, " ")
const accepted = { decision: "accepted", answer: "Dziękujemy, zmieniamy." }

describe("remarks of 200 people", async () => {
  const consultationId = await announcedConsultation(world)
  const to = { office, consultationId }
  const remarks = await remarksOf(
    world,
    consultationId,
    Array.from({ length: 200 }, (_, n) => (n % 10 === 0 ? `Prosimy o więcej ławek w parku ${n}` : different(n))),
  )

  it("are shown a page at a time, with at most eight queries a page", async () => {
    const pages: [string, "visitor" | "official" | "resident"][] = [
      [urls.consultation.href(to), "resident"],
      [urls.remarks.href(to), "resident"],
      [urls.remarks.href(to, { strona: 8 }), "visitor"],
      [urls.officeRemarks.href(to), "official"],
      [urls.officeRemarks.href(to, { podobne: "tak", odpowiedz: "waiting" }), "official"],
      [urls.officeRemark.href({ ...to, remarkId: remarks[10]! }), "official"],
      [urls.officeConsultation.href(to), "official"],
      [urls.consultations.href({ office }), "resident"],
    ]
    for (const [path, who] of pages) {
      const browser = world.as(who)
      await browser.get(path)
      counted = 0
      const page = await browser.get(path)
      expect([path, page.status]).toEqual([path, 200])
      expect(validateHtml(page.html)).toEqual([])
      // Roles and memberships come to it; the session of tests asks nothing.
      expect([path, counted <= 8, counted]).toEqual([path, true, counted])
    }
    const last = load((await visitor.get(urls.remarks.href(to, { strona: 8 }))).html)
    expect(last("main .ds-card")).toHaveLength(25)
    expect(last("main h2").last().text()).toBe("Uwaga nr 200")
  })

  it("that say the same are found and joined from the list, and share an answer", async () => {
    const list = urls.officeRemarks.href(to, { podobne: "tak" })
    const page = load((await official.get(list)).html)
    expect(page("tbody tr")).toHaveLength(19)
    const same = remarks.filter((_, n) => n % 10 === 0)
    const bulk = urls.bulkAnswer.href(to)
    expect((await official.post(bulk, { what: "join", remark: same.slice(0, 1) })).status).toBe(422)
    expect((await official.post(bulk, { what: "join", remark: same })).status).toBe(303)
    expect((await official.post(bulk, { what: "join", remark: same })).status).toBe(303)
    await world.run("official", (ctx) => answerRemarks(ctx, consultationId, [same[3]!], accepted))
    const shown = load((await visitor.get(urls.remarks.href(to, { odpowiedz: "accepted" }))).html)
    expect(shown(".found").text()).toContain("20")
    expect(shown("main").text()).toContain("razem z uwagą nr 1.")
    await world.run("official", (ctx) => partRemark(ctx, consultationId, same[3]!))
    expect(main((await official.get(urls.officeRemark.href({ ...to, remarkId: same[3]! }))).html)).toContain(
      "bez odpowiedzi",
    )
  })

  it("are answered many at once; a refused answer keeps what was chosen and typed", async () => {
    const some = [remarks[1]!, remarks[2]!]
    const bulk = urls.bulkAnswer.href(to)
    const refused = await official.post(bulk, { what: "answer", remark: some, answer: "Bez decyzji" })
    expect(refused.status).toBe(422)
    expect(validateHtml(refused.html)).toEqual([])
    expect(messageBeside(refused.html, "decision")).not.toBe("")
    expect(load(refused.html)('input[name="remark"][checked]')).toHaveLength(2)
    expect(load(refused.html)('[name="answer"]').text().trim()).toBe("Bez decyzji")
    const answer = { what: "answer", remark: some, decision: "rejected", answer: "To inna sprawa." }
    expect((await official.post(bulk, answer)).status).toBe(303)
    const text = main((await visitor.get(urls.remarks.href(to, { odpowiedz: "rejected" }))).html)
    expect(text).toContain("2 uwagi")
    expect(text).toContain("To inna sprawa.")
  })

  it("stay on their page when an answer to some of them is refused, and when it is saved", async () => {
    const page = load((await official.get(urls.officeRemarks.href(to, { strona: 3 }))).html)
    const action = page("#remarks-form").attr("action")!
    const chosen = page('input[name="remark"]').first().attr("value")!
    const refused = load((await official.post(action, { what: "answer", remark: [chosen], answer: "Co?" })).html)
    expect(refused('input[name="remark"][checked]').attr("value")).toBe(chosen)
    const joined = await official.post(action, {
      what: "join",
      remark: page('input[name="remark"]')
        .map((_, it) => it.attribs.value)
        .get()
        .slice(0, 2),
    })
    expect(joined.location).toContain("strona=3")
    const waiting = await official.post(`${action}&odpowiedz=waiting`, {
      what: "answer",
      remark: [chosen],
      ...accepted,
    })
    expect(waiting.location).not.toContain("strona")
  })

  it("are chosen a page at once", async () => {
    const page = load((await official.get(urls.officeRemarks.href(to, { strona: 2 }))).html)
    const all = page("#remarks-form > p a").attr("href")!
    const chosen = load((await official.get(all)).html)
    expect(chosen('input[name="remark"][checked]')).toHaveLength(25)
    expect(chosen("#remarks-form > p a").attr("href")).not.toContain("zaznacz")
  })

  it("lead from one to the next without an answer", async () => {
    const own = urls.officeRemark.href({ ...to, remarkId: remarks[3]! })
    const fields = fieldsOf((await official.get(own)).html)
    const next = await official.post(own, { ...fields, ...accepted, after: "next" })
    expect(next.location).toBe(urls.officeRemark.href({ ...to, remarkId: remarks[4]! }))
  })

  it("are not answered over an answer that somebody gave meanwhile, unless that was seen", async () => {
    const own = urls.officeRemark.href({ ...to, remarkId: remarks[5]! })
    const [mine, theirs] = [await official.get(own), await official.get(own)].map(({ html }) => fieldsOf(html))
    expect((await official.post(own, { ...theirs, ...accepted })).status).toBe(303)
    const late = { decision: "rejected", answer: "Nie tym razem." }
    const refused = await official.post(own, { ...mine, ...late })
    expect(refused.status).toBe(422)
    expect(messageBeside(refused.html, "answer")).toContain(accepted.answer)
    expect(load(refused.html)('[name="answer"]').text().trim()).toBe(late.answer)
    expect((await official.post(own, { ...fieldsOf(refused.html), ...late })).status).toBe(303)
  })

  it("are told of in one letter an author, once until an answer changes", async () => {
    const author = "osoba2@example.org"
    const mails = async () =>
      (await world.db.selectFrom("mails").select("body").where("to_address", "=", author).execute()).map(
        ({ body }) => body,
      )
    const before = (await mails()).length
    await world.run("official", (ctx) => sendAnswers(ctx, consultationId))
    expect(await world.run("official", (ctx) => sendAnswers(ctx, consultationId))).toBe(0)
    expect((await mails()).length).toBe(before + 1)
    expect((await mails()).at(-1)).toContain("To inna sprawa.")
    const same = { decision: "rejected", answer: "To inna sprawa." }
    await world.run("official", (ctx) => answerRemarks(ctx, consultationId, [remarks[2]!], same))
    expect(await world.run("official", (ctx) => sendAnswers(ctx, consultationId))).toBe(0)
    await world.run("official", (ctx) => answerRemarks(ctx, consultationId, [remarks[2]!], accepted))
    expect(await world.run("official", (ctx) => sendAnswers(ctx, consultationId))).toBe(1)
    await world.run("official", (ctx) => sendAnswers(ctx, consultationId))
    expect((await mails()).length).toBe(before + 2)
    const asked = await official.get(urls.answersSending.href(to))
    expect(validateHtml(asked.html)).toEqual([])
    expect((await official.post(urls.answersSending.href(to))).status).toBe(303)
  })
})

describe("an accepted remark", async () => {
  const consultationId = await announcedConsultation(world)
  const [remarkId = ""] = await remarksOf(world, consultationId, ["Program na dwa lata"])
  const to = { office, consultationId, remarkId }
  const own = urls.officeRemark.href(to)

  it("changes the sentence, and everybody sees what became of it", async () => {
    const paragraph = await world.db
      .selectFrom("consultation_paragraphs")
      .select(["id", "text"])
      .where("consultation_id", "=", consultationId)
      .where("place", "=", "§ 1")
      .executeTakeFirstOrThrow()
    const typed = { paragraphId: paragraph.id, words: "Program obowiązuje w latach 2027–2028.", began: paragraph.text }
    const early = await world.run("official", (ctx) => changeParagraph(ctx, consultationId, remarkId, typed))
    expect(early.ok ? "" : early.problems[0]?.code).toBe("consultation.change_not_accepted")
    await world.run("official", (ctx) => answerRemarks(ctx, consultationId, [remarkId], accepted))
    const page = await official.get(`${own}?akapit=${paragraph.id}`)
    expect(validateHtml(page.html)).toEqual([])
    const action = urls.remarkChange.href(to)
    const fields = fieldsOf(page.html, `form[action="${action}"]`)
    expect(fields.words).toBe("Program obowiązuje w 2027 r.")
    const changed = { ...fields, words: typed.words, paragraphId: paragraph.id }
    expect((await official.post(action, changed)).status).toBe(303)
    expect((await official.post(action, changed)).status).toBe(303)
    const stale = await official.post(action, { ...changed, words: "Program jest wieczny." })
    expect(stale.status).toBe(422)
    expect(load(stale.html)('[name="words"]').text().trim()).toBe("Program jest wieczny.")
    const { html } = await visitor.get(urls.consultation.href({ office, consultationId }))
    const shown = load(html)
    expect(shown("ol.act ins").text()).toContain("2027–2028")
    expect(validateHtml(html)).toEqual([])
    expect(await world.db.selectFrom("consultation_changes").selectAll().execute()).toHaveLength(1)
  })

  it("is shown without the personal data that the office hides, with the reason", async () => {
    const [held = ""] = await remarksOf(world, consultationId, ["Proszę o telefon do Jana Nowaka: 600 700 800"])
    const page = urls.officeRemark.href({ office, consultationId, remarkId: held })
    const action = urls.remarkHiding.href({ office, consultationId, remarkId: held })
    const fields = fieldsOf((await official.get(page)).html, `form[action="${action}"]`)
    expect(fields.parts).toBe("600 700 800")
    const wrong = await official.post(action, { ...fields, parts: "Adam" })
    expect(wrong.status).toBe(422)
    expect(messageBeside(wrong.html, "parts")).toContain("Adam")
    expect((await official.post(action, { ...fields, parts: "600 700 800\nJana Nowaka" })).status).toBe(303)
    const { html } = await visitor.get(urls.remarks.href({ office, consultationId }))
    expect(main(html)).toContain("Proszę o telefon do […]: […]")
    expect(main(html)).toContain("dane osobowe")
    for (const hidden of ["600 700", "Nowaka"]) expect(html).not.toContain(hidden)
  })

  it("is worked on by those who run consultations only", async () => {
    const id = consultationId
    const attempts = [
      world.run("mayor", (ctx) => answerRemarks(ctx, id, [remarkId], accepted)),
      world.run("representative", (ctx) => joinRemarks(ctx, id, [remarkId])),
      world.run("councillor", (ctx) => partRemark(ctx, id, remarkId)),
      world.run("mayor", (ctx) => hideParts(ctx, id, remarkId, { parts: "", reason: "" })),
      world.run("mayor", (ctx) => changeParagraph(ctx, id, remarkId, { paragraphId: "", words: "x", began: "" })),
      world.run("resident", (ctx) => sendAnswers(ctx, id)),
    ]
    for (const attempt of await Promise.allSettled(attempts)) expect(attempt.status).toBe("rejected")
    for (const who of ["representative", "mayor", "councillor", "resident"] as const)
      expect((await world.as(who).get(own)).status).toBe(404)
  })
})

describe("remarks that are joined", async () => {
  const consultationId = await announcedConsultation(world)
  const ids = await remarksOf(world, consultationId, ["Pierwsza", "Druga", "Trzecia", "Czwarta"])
  const answerOf = async (id: string) =>
    await world.db
      .selectFrom("consultation_remarks")
      .select(["decision", "answer", "duplicate_of"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow()

  it("keep an answer that only a later one has, and the lead's own when it has one", async () => {
    const [first, second, third, fourth] = ids as [string, string, string, string]
    await world.run("official", (ctx) => answerRemarks(ctx, consultationId, [third], accepted))
    await world.run("official", (ctx) => joinRemarks(ctx, consultationId, [third, fourth]))
    await world.run("official", (ctx) => joinRemarks(ctx, consultationId, [second, fourth]))
    expect(await answerOf(second)).toMatchObject({ ...accepted, duplicate_of: null })
    expect(await answerOf(third)).toEqual({ decision: null, answer: "", duplicate_of: second })
    const other = { decision: "rejected", answer: "Nie tym razem." }
    await world.run("official", (ctx) => answerRemarks(ctx, consultationId, [first], other))
    await world.run("official", (ctx) => joinRemarks(ctx, consultationId, [first, second]))
    expect(await answerOf(first)).toMatchObject(other)
    expect((await answerOf(fourth)).duplicate_of).toBe(first)
  })
})

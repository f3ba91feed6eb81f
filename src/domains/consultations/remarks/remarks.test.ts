import { load } from "cheerio"
import { beforeEach, describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { announcedConsultation } from "../../../../tests/support/consultations.ts"
import { fieldsOf, messageBeside } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { confirmRemark } from "./confirm-remark.ts"
import { enterRemark } from "./enter-remark.ts"
import { sendRemark } from "./send-remark.ts"
import { sendRemarkByMail } from "./send-remark-by-mail.ts"
import { sweepUnconfirmed } from "./sweep-unconfirmed.ts"
import { withdrawRemark } from "./withdraw-remark.ts"

const world = await testWorld()
const office = "leszno"
const visitor = world.as("visitor")
const main = (html: string) => load(html)("main").text()
const CLOSED = Temporal.Instant.from("2026-03-23T23:00:00Z")

beforeEach(() => world.clock.reset())

const remark = (text: string, more: object = {}) => ({
  ...{ id: newId(), paragraphId: "", text, proposed: "", as: "person", email: "" },
  ...more,
})
const links = async () =>
  (await world.db.selectFrom("mails").select(["body", "to_address"]).orderBy("id", "desc").execute()).map((mail) => ({
    to: mail.to_address,
    body: mail.body,
    link: /(\/leszno\/\S+)/.exec(mail.body)?.[1] ?? "",
  }))

describe("a remark by account", async () => {
  const consultationId = await announcedConsultation(world)
  const to = { office, consultationId }
  const page = urls.newRemark.href(to)
  const list = urls.remarks.href(to)

  it("is taken once, on a paragraph, under the name of the organisation only", async () => {
    const place = load((await visitor.get(urls.consultation.href(to))).html)("ol.act a")
      .first()
      .attr("href")!
    const form = await world.as("representative").get(place)
    expect(validateHtml(form.html)).toEqual([])
    const fields = fieldsOf(form.html)
    expect(fields.paragraphId).not.toBe("")
    const typed = { ...fields, text: "Proszę o dwa lata.", proposed: "Program obowiązuje w latach 2027–2028." }
    const unsaid = await world.as("representative").post(page, typed)
    expect(unsaid.status).toBe(422)
    expect(messageBeside(unsaid.html, "as")).not.toBe("")
    expect(load(unsaid.html)('[name="text"]').text().trim()).toBe("Proszę o dwa lata.")
    const sent = { ...typed, as: world.ids.organisations.club }
    expect((await world.as("representative").post(page, sent)).status).toBe(303)
    expect((await world.as("representative").post(page, sent)).status).toBe(303)
    const shown = await visitor.get(list)
    expect(validateHtml(shown.html)).toEqual([])
    expect(main(shown.html)).toContain("Klub Sportowy „Próba”")
    expect(main(shown.html)).toContain("Proszę o dwa lata.")
    expect(load(shown.html)("main .ds-card")).toHaveLength(1)
    expect(shown.html).not.toContain("Renata")
  })

  it("of a resident names nobody, on no public page", async () => {
    await world.run("resident", (ctx) => sendRemark(ctx, consultationId, remark("Więcej zieleni.")))
    for (const path of [list, urls.consultation.href(to), urls.consultationResults.href(to)])
      for (const who of ["visitor", "representative"] as const) {
        const { html } = await world.as(who).get(path)
        for (const hidden of ["Mieszkanka", "resident@example.org"]) expect(html).not.toContain(hidden)
      }
    expect(main((await visitor.get(list)).html)).toContain("mieszkaniec/mieszkanka")
    expect(main((await world.as("resident").get(urls.consultation.href(to))).html)).toContain("Twoje uwagi")
  })

  it("of a visitor is carried whole over the sign-in", async () => {
    const fields = fieldsOf((await visitor.get(page)).html)
    const asked = await visitor.post(page, { ...fields, text: "Długo pisany tekst" })
    expect(asked.html).toContain('type="password"')
    expect(asked.html).toContain("Długo pisany tekst")
  })

  it("is withdrawn by its author only, until the closing; its number stays", async () => {
    const typed = remark("Cofnę to.")
    await world.run("resident", (ctx) => sendRemark(ctx, consultationId, typed))
    const path = urls.remarkWithdrawal.href({ ...to, remarkId: typed.id })
    expect((await world.as("representative").get(path)).status).toBe(404)
    expect((await world.as("representative").post(path)).status).toBe(404)
    const question = await world.as("resident").get(path)
    expect(validateHtml(question.html)).toEqual([])
    expect((await world.as("resident").post(path)).status).toBe(303)
    expect((await world.as("resident").post(path)).status).toBe(303)
    const shown = main((await visitor.get(list)).html)
    expect(shown).not.toContain("Cofnę to.")
    expect(shown).toContain("Uwaga wycofana przez autora")
    const late = remark("Zostanie.")
    await world.run("resident", (ctx) => sendRemark(ctx, consultationId, late))
    world.clock.moveTo(CLOSED)
    const outcome = await world.run("resident", (ctx) => withdrawRemark(ctx, { consultationId, remarkId: late.id }))
    expect(outcome.ok).toBe(false)
  })

  it("is not taken here where the office collects remarks by other ways only", async () => {
    const onPaper = await announcedConsultation(world, { channels: ["paper", "meeting"] })
    const outcome = await world.run("resident", (ctx) => sendRemark(ctx, onPaper, remark("Tutaj?")))
    expect(outcome.ok).toBe(false)
    const shown = main((await visitor.get(urls.consultation.href({ office, consultationId: onPaper }))).html)
    expect(shown).toContain("pismo do urzędu")
    expect(shown).not.toContain("Zgłoś uwagę")
  })

  it("is refused after the closing, empty, too long or on another act", async () => {
    const codes = async (typed: ReturnType<typeof remark>) => {
      const outcome = await world.run("resident", (ctx) => sendRemark(ctx, consultationId, typed))
      return outcome.ok ? [] : outcome.problems.map(({ code }) => code)
    }
    expect(await codes(remark(""))).toEqual(["consultation.remark_text"])
    expect(await codes(remark("x".repeat(6001)))).toEqual(["consultation.remark_text"])
    expect(await codes(remark("x", { paragraphId: newId() }))).toEqual(["consultation.remark_paragraphId"])
    world.clock.moveTo(CLOSED)
    expect(await codes(remark("Za późno."))).toEqual(["consultation.not_open"])
    expect(main((await visitor.get(page)).html)).toContain("nie można zgłaszać uwag")
  })
})

describe("many remarks at once", async () => {
  const consultationId = await announcedConsultation(world)

  it("get numbers without gaps", async () => {
    const people = ["resident", "representative", "stranger", "assistant"] as const
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        world.run(people[n % 4]!, (ctx) => sendRemark(ctx, consultationId, remark(`Równocześnie ${n}`))),
      ),
    )
    const rows = await world.db
      .selectFrom("consultation_remarks")
      .select("number")
      .where("consultation_id", "=", consultationId)
      .execute()
    expect(rows.map(({ number }) => number!).sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1))
  })
})

describe("a remark by mail", async () => {
  const consultationId = await announcedConsultation(world)
  const to = { office, consultationId }
  const shown = async () => main((await visitor.get(urls.remarks.href(to))).html)

  it("counts once its address is confirmed, and is withdrawn by the same link", async () => {
    const fields = fieldsOf((await visitor.get(urls.newRemark.href(to))).html)
    const byMail = urls.remarkByMail.href(to)
    const wrong = await visitor.post(byMail, { ...fields, text: "Ławki w parku", email: "jan" })
    expect(wrong.status).toBe(422)
    expect(messageBeside(wrong.html, "email")).not.toBe("")
    const typed = { ...fields, text: "Ławki w parku", email: "Jan@Example.org" }
    expect((await visitor.post(byMail, typed)).status).toBe(303)
    expect((await visitor.post(byMail, typed)).status).toBe(303)
    const [letter, ...others] = (await links()).filter((mail) => mail.to === "jan@example.org")
    expect(others).toEqual([])
    expect(letter!.body).not.toContain("Ławki")
    expect(await shown()).not.toContain("Ławki")
    const page = await visitor.get(letter!.link)
    expect(validateHtml(page.html)).toEqual([])
    expect(main(page.html)).toContain("Ławki w parku")
    const keys = fieldsOf(page.html)
    const confirm = urls.remarkConfirmation.href(to)
    expect((await visitor.post(confirm, keys)).status).toBe(303)
    expect((await visitor.post(confirm, keys)).status).toBe(303)
    expect(await shown()).toContain("Ławki w parku")
    expect(await shown()).not.toContain("example.org")
    const forged = { ...keys, klucz: "x" }
    expect((await visitor.post(confirm, forged)).status).toBe(404)
    const end = urls.remarkConfirmationEnd.href(to)
    expect((await visitor.post(end, forged)).status).toBe(404)
    expect((await visitor.post(end, keys)).status).toBe(303)
    expect(await shown()).not.toContain("Ławki w parku")
    expect(main((await visitor.get(letter!.link)).html)).toContain("wycofana")
  })

  it("sent in time may be confirmed within a day of the end, not later", async () => {
    const sent = async (text: string) => {
      const typed = remark(text, { email: `${text}@example.org` })
      await world.db.transaction().execute((db) => sendRemarkByMail(world.ctxOf("visitor", db), consultationId, typed))
      const letter = (await links()).find((mail) => mail.to === typed.email)!
      return { consultationId, remarkId: typed.id, token: new URLSearchParams(letter.link.split("?")[1]).get("klucz")! }
    }
    const confirmed = async (key: { consultationId: string; remarkId: string; token: string }) =>
      (await world.db.transaction().execute((db) => confirmRemark(world.ctxOf("visitor", db), key))).ok
    const [early, late] = [await sent("rano"), await sent("wieczorem")]
    world.clock.moveTo(CLOSED.add({ hours: 23 }))
    expect(await confirmed(early)).toBe(true)
    world.clock.moveTo(CLOSED.add({ hours: 24 }))
    expect(await confirmed(late)).toBe(false)
  })

  it("that nobody confirms is forgotten after a week, with its address", async () => {
    const typed = remark("Nikt nie potwierdzi", { email: "zapomniany@example.org" })
    await world.db.transaction().execute((db) => sendRemarkByMail(world.ctxOf("visitor", db), consultationId, typed))
    const left = async () =>
      (await world.db.selectFrom("consultation_remarks").select("id").where("id", "=", typed.id).execute()).length
    world.clock.moveTo(world.clock.now().add({ hours: 24 * 7 }))
    await sweepUnconfirmed(world.ctxOf("official"))
    expect(await left()).toBe(1)
    world.clock.moveTo(world.clock.now().add({ seconds: 1 }))
    await sweepUnconfirmed(world.ctxOf("official"))
    expect(await left()).toBe(0)
  })

  it("writes to one address a few times a day at most", async () => {
    const send = (hours: number) => {
      world.clock.moveTo(Temporal.Instant.from("2026-03-03T09:00:00Z").add({ hours }))
      const typed = remark("Uwaga", { email: "zalewany@example.org" })
      return world.db.transaction().execute((db) => sendRemarkByMail(world.ctxOf("visitor", db), consultationId, typed))
    }
    for (let n = 0; n < 5; n++) expect((await send(0)).ok).toBe(true)
    expect((await send(1)).ok).toBe(false)
    expect((await send(25)).ok).toBe(true)
  })

  it("waits for the office when it holds a telephone or an address", async () => {
    const typed = remark("Proszę dzwonić: 600 700 800")
    await world.run("resident", (ctx) => sendRemark(ctx, consultationId, typed))
    expect(await shown()).not.toContain("600 700 800")
    expect(await shown()).toContain("Urząd sprawdza")
    const search = main((await visitor.get(urls.remarks.href(to, { szukaj: "dzwonić" }))).html)
    expect(search).toContain("Nic nie pasuje")
  })
})

describe("a remark from a letter", async () => {
  const consultationId = await announcedConsultation(world)
  const path = urls.remarkEntry.href({ office, consultationId })
  const official = world.as("official")

  it("is entered by the office with its day, once", async () => {
    const form = await official.get(path)
    expect(validateHtml(form.html)).toEqual([])
    const fields = {
      ...fieldsOf(form.html),
      text: "Z pisma",
      organisationName: "Koło Seniorów",
      personName: "Jan Cichy",
    }
    const refused = await official.post(path, { ...fields, receivedOn: "2026-02-01" })
    expect(refused.status).toBe(422)
    expect(messageBeside(refused.html, "receivedOn")).not.toBe("")
    expect(messageBeside(refused.html, "channel")).not.toBe("")
    const typed = { ...fields, channel: "letter", receivedOn: "2026-03-03" }
    expect((await official.post(path, typed)).status).toBe(303)
    expect((await official.post(path, typed)).status).toBe(303)
    const { html } = await visitor.get(urls.remarks.href({ office, consultationId }))
    expect(load(html)("main .ds-card")).toHaveLength(1)
    expect(html).toContain("Koło Seniorów")
    expect(html).not.toContain("Jan Cichy")
  })

  it("is entered by those who run consultations only", async () => {
    const typed = {
      ...{ id: newId(), paragraphId: "", text: "x", proposed: "", channel: "letter", receivedOn: "2026-03-03" },
      ...{ organisationName: "", personName: "", email: "" },
    }
    await expect(world.run("mayor", (ctx) => enterRemark(ctx, consultationId, typed))).rejects.toThrow("consultation")
  })
})

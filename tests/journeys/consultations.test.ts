import { describe, expect, it } from "vitest"
import { annulConsultation } from "../../src/domains/consultations/annul-consultation.ts"
import { answerRemarks } from "../../src/domains/consultations/answers/answer-remarks.ts"
import { changeParagraph } from "../../src/domains/consultations/answers/change-paragraph.ts"
import { saveMeeting } from "../../src/domains/consultations/meetings/save-meeting.ts"
import { addQuestion } from "../../src/domains/consultations/polls/save-question.ts"
import { publishReport } from "../../src/domains/consultations/report/publish-report.ts"
import { recordRules } from "../../src/domains/consultations/rules/record-rules.ts"
import { today } from "../../src/lib/dates.ts"
import { newId } from "../../src/platform/ids.ts"
import { urls } from "../../src/urls.ts"
import { testWorld } from "../support/app.ts"
import { axeFindings, browse } from "../support/browse.ts"
import { announcedConsultation, draftedConsultation, remarksOf } from "../support/consultations.ts"
import { accepted } from "../support/contracts.ts"
import { newestMail } from "../support/mails.ts"
import { type CheckedPage, checkPages } from "../support/page-checks.ts"

const world = await testWorld()
const office = "leszno"
const day = (n: number) => today(world.clock.now()).add({ days: n }).toString()
const answer = { decision: "accepted", answer: "Dziękujemy. Dopiszemy drugi rok." }

const over = await announcedConsultation(world, { title: "Regulamin konkursów", from: day(1), to: day(7) })
const question = {
  id: newId(),
  question: "Na ile lat zawierać umowy?",
  options: "Na rok\nNa dwa lata",
  isMultiple: false,
}
await world.run("official", (ctx) => addQuestion(ctx, over, question))
const meeting = {
  id: newId(),
  date: day(3),
  time: "17:00",
  place: "Ratusz, sala 2",
  agenda: "Rozmowa",
  minutes: "Ustalono.",
}
await world.run("official", (ctx) => saveMeeting(ctx, over, meeting))
world.clock.moveTo(world.clock.now().add({ hours: 48 }))
const [first = "", second = ""] = await remarksOf(world, over, [
  "Umowy na dwa lata, proszę.",
  "Tel. 600 700 800: oddzwońcie",
])
await world.run("official", (ctx) => answerRemarks(ctx, over, [first, second], answer))
const paragraph = await world.db
  .selectFrom("consultation_paragraphs")
  .select(["id", "text"])
  .where("consultation_id", "=", over)
  .where("place", "=", "§ 1")
  .executeTakeFirstOrThrow()
const change = { paragraphId: paragraph.id, words: "Program obowiązuje w latach 2027–2028.", began: paragraph.text }
await world.run("official", (ctx) => changeParagraph(ctx, over, first, change))
await world.db.updateTable("consultation_remarks").set({ is_held: false }).where("id", "=", second).execute()
world.clock.moveTo(world.clock.now().add({ hours: 24 * 7 }))
accepted(await world.run("official", (ctx) => publishReport(ctx, over)))
const open = await announcedConsultation(world, { title: "Program współpracy na 2027 rok" })
const remarks = await remarksOf(world, open, [
  "Więcej ławek w parku.",
  "Proszę o więcej ławek w parku",
  "Tel. 600 700 800",
])
const draft = await announcedConsultation(world, { title: "Zapowiedziane", from: day(2), to: day(30) })
const written = await draftedConsultation(world, { title: "Regulamin w szkicu", from: day(2), to: day(30) })
await world.run("official", (ctx) => addQuestion(ctx, written, { ...question, id: newId() }))
await world.run("official", (ctx) => saveMeeting(ctx, written, { ...meeting, id: newId(), date: day(3) }))
const annulled = await announcedConsultation(world, { title: "Regulamin z błędem" })
const why = "W projekcie brakowało tabeli."
accepted(await world.run("official", (ctx) => annulConsultation(ctx, annulled, why)))
const faulty = await announcedConsultation(world, { title: "Zasady z pomyłką" })

const on = await browse(world)
const to = { office, consultationId: open }
const remarkId = remarks[1] ?? ""

const pages: CheckedPage[] = [
  ["the list", "visitor", urls.consultations.href({ office })],
  ["a consultation", "visitor", urls.consultation.href(to)],
  ["a consultation that is over", "resident", urls.consultation.href({ office, consultationId: over })],
  ["the form of a remark", "visitor", urls.newRemark.href(to)],
  ["the form of a remark for a member", "representative", urls.newRemark.href(to)],
  ["the remarks", "visitor", urls.remarks.href(to)],
  ["the results", "visitor", urls.consultationResults.href({ office, consultationId: over })],
  ["the office's list", "official", urls.officeConsultations.href({ office })],
  ["the rules", "official", urls.consultationRules.href({ office })],
  ["the form of a draft", "official", urls.newConsultation.href({ office })],
  ["the overview", "official", urls.officeConsultation.href(to)],
  ["the remarks to answer", "official", urls.officeRemarks.href(to)],
  ["a remark to answer", "official", urls.officeRemark.href({ ...to, remarkId })],
  [
    "a remark that changed the draft",
    "official",
    urls.officeRemark.href({ ...to, consultationId: over, remarkId: first }),
  ],
  ["the form of a letter", "official", urls.remarkEntry.href(to)],
  ["the poll", "official", urls.consultationQuestions.href({ office, consultationId: draft })],
  ["a draft", "official", urls.officeConsultation.href({ office, consultationId: written })],
  ["the poll of a draft", "official", urls.consultationQuestions.href({ office, consultationId: written })],
  ["the meetings of a draft", "official", urls.consultationMeetings.href({ office, consultationId: written })],
  ["the announcement", "official", urls.consultationAnnouncement.href({ office, consultationId: written })],
  ["the meetings", "official", urls.consultationMeetings.href(to)],
  ["the opinion", "official", urls.consultationOpinion.href(to)],
  ["the report", "official", urls.consultationReport.href(to)],
  ["a consultation that was annulled", "visitor", urls.consultation.href({ office, consultationId: annulled })],
  ["the overview of an annulled one", "official", urls.officeConsultation.href({ office, consultationId: annulled })],
  ["the question before an annulment", "official", urls.consultationAnnulment.href(to)],
  ["the choice whom to invite", "official", urls.consultationInvitations.href(to)],
  ["the question before a letter", "official", urls.consultationInvitations.href(to, { komu: "wszystkie" })],
]

checkPages(on, "the pages of consultations", pages)

describe("a resident", () => {
  it("sends a remark on a paragraph from a phone without scripts and confirms it by the letter", async () => {
    const { page, close } = await on.as("visitor", { width: 390, script: false })
    await page.goto(`${on.origin}${urls.home.href({ office })}`)
    await page.getByRole("link", { name: "Program współpracy na 2027 rok" }).click()
    await page.getByRole("link", { name: "Zgłoś uwagę do: § 3" }).click()
    await page.getByLabel("Twoja uwaga").fill("Konkursy najpóźniej w styczniu.")
    await page.getByRole("button", { name: "Wyślij i potwierdź mailem" }).click()
    await page.getByText("Wpisz adres").first().waitFor()
    expect(await page.getByLabel("Twoja uwaga").inputValue()).toBe("Konkursy najpóźniej w styczniu.")
    await page.getByLabel("Twój e-mail").fill("sasiadka@example.org")
    await page.getByRole("button", { name: "Wyślij i potwierdź mailem" }).click()
    await page.getByText("Sprawdź pocztę").waitFor()
    const link = await newestMail(world, "sasiadka@example.org", urls.remarkConfirmation.href(to))
    await page.goto(`${on.origin}${link}`)
    await page.getByRole("button", { name: "Potwierdź uwagę" }).click()
    await page.getByRole("heading", { name: /Uwaga nr \d+ jest przyjęta/ }).waitFor()
    await page.goto(`${on.origin}${urls.remarks.href(to, { szukaj: "styczniu" })}`)
    await page.getByText("Konkursy najpóźniej w styczniu.").waitFor()
    expect(await page.locator("body").textContent()).not.toContain("sasiadka")
    await close()
    const seen = await on.as("visitor", { width: 390, dark: true })
    await seen.page.goto(`${on.origin}${link}`)
    await seen.page.getByText("Wycofaj uwagę").first().click()
    expect(await axeFindings(seen.page)).toEqual([])
    await seen.close()
  })
})

describe("an official", () => {
  it("joins what is alike, answers, changes the sentence and hides a telephone, by keyboard", async () => {
    const { page, close } = await on.as("official")
    await page.goto(`${on.origin}${urls.desk.href({ office })}`)
    await page.getByRole("link", { name: "Sprawdź uwagi" }).first().click()
    await page.getByRole("link", { name: "Uwaga nr 3" }).click()
    await page.getByRole("button", { name: "Zapisz i pokaż uwagę" }).click()
    await page.getByText("Uwagę widzą wszyscy").waitFor()
    await page.goto(`${on.origin}${urls.officeRemark.href({ ...to, remarkId })}`)
    await page.getByRole("button", { name: "Połącz z uwagą nr 1" }).focus()
    await page.keyboard.press("Enter")
    await page.getByText("Połączono: 1 uwaga.").waitFor()
    await page.getByRole("radio", { name: "uwzględniona", exact: true }).focus()
    await page.keyboard.press("Space")
    await page.getByLabel("Odpowiedź i uzasadnienie").fill("Dopiszemy ławki.")
    await page.getByRole("button", { name: "Zapisz", exact: true }).focus()
    await page.keyboard.press("Enter")
    await page.getByText("Odpowiedź zapisana.").waitFor()
    await page.getByText("Który fragment").click()
    await page.getByRole("link", { name: "§ 3", exact: true }).click()
    await page.getByLabel("Nowe brzmienie").fill("Prezydent ogłasza konkursy do końca lutego i stawia ławki.")
    await page.getByRole("button", { name: "Zmień zdanie" }).click()
    await page.getByText("Zdanie zmienione.").waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await page.locator("ins").first().textContent()).toContain("ławki")
    await close()
  })
})

describe("an official and a coordinator", () => {
  it("invite organisations, write one opinion in two windows and annul the consultation", async () => {
    const own = `${on.origin}${urls.officeConsultation.href({ office, consultationId: faulty })}`
    const one = await on.as("official", { width: 390 })
    const other = await on.as("coordinator")
    await one.page.goto(own)
    await one.page.getByRole("link", { name: "Zaproś organizacje" }).click()
    await one.page.getByText("do wszystkich organizacji urzędu").click()
    await one.page.getByRole("button", { name: "Dalej" }).click()
    await one.page.getByRole("button", { name: "Wyślij list" }).click()
    await one.page.getByText(/List poszedł do \d+ organizacji/).waitFor()
    const rules = { validFrom: "2026-01-01", resolution: "uchwała nr 1", termDays: "7", opinionDays: "10" }
    await world.run("official", (ctx) => recordRules(ctx, { ...rules, channels: ["online"] }))
    for (const { page } of [one, other]) {
      await page.goto(own)
      await page.getByRole("link", { name: "Opinia rady pożytku" }).click()
    }
    const write = async ({ page }: typeof one, text: string) => {
      const delivered = page.getByLabel("Kiedy rada dostała projekt")
      await delivered.fill(day(0))
      await page.getByLabel("Kiedy opinia wpłynęła").fill(day(0))
      await page.getByText("pozytywna", { exact: true }).click()
      await page.getByLabel("Treść opinii").fill(text)
      await page.getByRole("button", { name: "Zapisz", exact: true }).click()
    }
    await write(one, "Rada jest za.")
    await one.page.getByText("Opinia zapisana.").waitFor()
    await write(other, "Rada jest za, ma uwagę.")
    await other.page.getByText("Nic nie przepadło").waitFor()
    await other.page.getByText("Zapisano w tym czasie: „Rada jest za.”").first().waitFor()
    expect(await other.page.getByLabel("Treść opinii").inputValue()).toBe("Rada jest za, ma uwagę.")
    expect(await axeFindings(other.page)).toEqual([])
    await other.page.getByRole("button", { name: "Zapisz", exact: true }).click()
    await other.page.getByText("Opinia zapisana.").waitFor()
    await other.close()
    await one.page.goto(own)
    await one.page.getByRole("link", { name: "Unieważnij konsultacje" }).click()
    await one.page.getByRole("button", { name: "Unieważnij konsultacje" }).click()
    await one.page.getByText("Napisz powód").first().waitFor()
    await one.page.getByLabel("Powód").fill("Pomyłka w § 2.")
    await one.page.getByRole("button", { name: "Unieważnij konsultacje" }).click()
    await one.page.getByText("Konsultacje unieważnione.").first().waitFor()
    await one.page.getByRole("link", { name: "Strona publiczna" }).click()
    await one.page.getByText("Pomyłka w § 2.").waitFor()
    expect(await axeFindings(one.page)).toEqual([])
    await one.close()
  })
})

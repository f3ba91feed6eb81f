import { expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { accepted } from "../../../../tests/support/contracts.ts"
import { submittedReport } from "../../../../tests/support/reports.ts"
import { today } from "../../../lib/dates.ts"
import { acceptReport } from "../accept-report.ts"
import { returnReport } from "../return-report.ts"
import { submitReport } from "../submit-report.ts"

const world = await testWorld()

it("reaches an organisation whose people use English in English, from its offer to its settled report", async () => {
  const english = [world.ids.people.representative, world.ids.people.assistant]
  await world.db.updateTable("people").set({ used_language: "en" }).where("id", "in", english).execute()
  const { report } = await submittedReport(world)
  const termOn = today(world.clock.now()).add({ days: 7 }).toString()
  accepted(await world.run("official", (ctx) => returnReport(ctx, report.id, { remarks: "Once more.", termOn })))
  accepted(await world.run("representative", (ctx) => submitReport(ctx, report.id)))
  accepted(await world.run("official", (ctx) => acceptReport(ctx, report.id)))
  const letters = await world.db
    .selectFrom("mails")
    .select(["subject", "body"])
    .where("to_address", "=", "club@example.org")
    .orderBy("id")
    .execute()
  const subjects = letters.map(({ subject }) => subject)
  for (const word of [
    /^Contract no\. .* signed$/,
    /^Grant paid/,
    /^Report.*submitted/i,
    /^Report to be corrected/i,
    /^Report accepted/i,
  ])
    expect([subjects, subjects.some((subject) => word.test(subject))]).toEqual([subjects, true])
  for (const { subject, body } of letters) {
    expect([subject, /Dzień dobry|Umowa|Oferta|Sprawozdanie|dotacj/i.test(`${subject} ${body}`)]).toEqual([
      subject,
      false,
    ])
    expect([subject, body.startsWith("Hello,") || body.startsWith("Offer ")]).toEqual([subject, true])
  }
})

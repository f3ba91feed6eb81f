import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { announcedConsultation, remarksOf } from "../../../tests/support/consultations.ts"
import { newId } from "../../platform/ids.ts"
import { factTotals } from "../strategy/public.ts"
import { consultationFacts } from "./consultation.facts.ts"
import { noteAttendee } from "./meetings/note-attendee.ts"
import { cancelMeeting, saveMeeting } from "./meetings/save-meeting.ts"
import { consultationSentences, consultationSummary, councilOpinionOf } from "./public.ts"
import { sendRemark } from "./remarks/send-remark.ts"

const world = await testWorld()

describe("facts of consultations", async () => {
  const consultationId = await announcedConsultation(world)
  await remarksOf(world, consultationId, ["Pierwsza", "Druga zupełnie inna", "Trzecia sprawa"])
  for (const text of ["Ode mnie", "I jeszcze jedno"])
    await world.run("resident", (ctx) =>
      sendRemark(ctx, consultationId, { id: newId(), paragraphId: "", text, proposed: "", as: "person", email: "" }),
    )
  for (const [meetingId, date] of [
    [newId(), "2026-03-10"],
    [newId(), "2026-03-11"],
  ] as const) {
    const typed = { id: meetingId, date, time: "17:00", place: "Ratusz", agenda: "", minutes: "" }
    await world.run("official", (ctx) => saveMeeting(ctx, consultationId, typed))
    for (const kind of ["resident", "office"]) {
      const person = { id: newId(), name: "Ktoś", kind, organisationName: "" }
      await world.run("official", (ctx) => noteAttendee(ctx, { consultationId, meetingId }, person))
    }
    if (date === "2026-03-11") await world.run("official", (ctx) => cancelMeeting(ctx, consultationId, meetingId, true))
  }

  it("count people, remarks and meetings from where they are kept", async () => {
    world.clock.moveTo(Temporal.Instant.from("2026-03-25T09:00:00Z"))
    const totals = await factTotals(world.ctxOf("official"), consultationFacts, { from: 2026, to: 2026 })
    const sums = Object.fromEntries(totals.map(({ key, sum }) => [key, sum]))
    expect(sums).toEqual({
      "consultations-announced": 1,
      "consultations-held": 1,
      "consultation-remarks": 5,
      // Three by mail, one by account, one who came to the meeting that was held.
      "consultation-participants": 5,
      "consultation-meetings": 1,
    })
  })

  it("are summed up for the programme, which this act is not", async () => {
    const { remarks, meetings, attendees, opinion } = await consultationSummary(world.ctxOf("official"), consultationId)
    expect([remarks.taken, remarks.residents, meetings, attendees, opinion]).toEqual([5, 4, 1, 2, undefined])
    expect(await councilOpinionOf(world.ctxOf("official"), newId())).toBeUndefined()
    expect(await consultationSentences(world.ctxOf("official"), newId())).toEqual([])
  })
})

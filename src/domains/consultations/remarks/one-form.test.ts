import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { announcedConsultation } from "../../../../tests/support/consultations.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { enterRemark } from "./enter-remark.ts"
import { sendRemark } from "./send-remark.ts"
import { sendRemarkByMail } from "./send-remark-by-mail.ts"

const world = await testWorld()
const office = "leszno"

const remark = (text: string) => ({ id: newId(), paragraphId: "", text, proposed: "", as: "person", email: "" })
const lettersTo = async (address: string) =>
  await world.db.selectFrom("mails").select("id").where("to_address", "=", address).execute()

describe("remarks of one form", () => {
  it("are one when they come of one form pressed twice, with an account and without", async () => {
    const id = await announcedConsultation(world)
    const to = { office, consultationId: id }
    const press = (who: "resident" | "visitor", typed: Record<string, string>) =>
      world.as(who).post((who === "visitor" ? urls.remarkByMail : urls.newRemark).href(to), typed)
    const own = { ...remark("Raz."), as: "person" }
    const sent = await Promise.all([press("resident", own), press("resident", own), press("resident", own)])
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303])
    const byMail = { ...remark("Raz mailem."), email: "raz@example.org" }
    const mailed = await Promise.all([press("visitor", byMail), press("visitor", byMail), press("visitor", byMail)])
    expect(mailed.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await lettersTo("raz@example.org")).toHaveLength(1)
  })

  it("are two when one goes back and writes something else into the same form", async () => {
    const id = await announcedConsultation(world)
    const form = remark("Pierwsza.")
    const byMail = { ...form, id: newId(), email: "wraca@example.org" }
    const entry = {
      ...byMail,
      id: newId(),
      channel: "letter",
      receivedOn: "2026-03-03",
      organisationName: "",
      personName: "",
    }
    for (const text of ["Pierwsza.", "Druga.", "Pierwsza."]) {
      await world.run("resident", (ctx) => sendRemark(ctx, id, { ...form, text }))
      await sendRemarkByMail(world.ctxOf("visitor"), id, { ...byMail, text })
      await world.run("official", (ctx) => enterRemark(ctx, id, { ...entry, text }))
    }
    const rows = await world.db
      .selectFrom("consultation_remarks")
      .select(["origin", "text"])
      .where("consultation_id", "=", id)
      .execute()
    for (const origin of ["account", "mail", "office"])
      expect([origin, rows.filter((row) => row.origin === origin).map(({ text }) => text)]).toEqual([
        origin,
        ["Pierwsza.", "Druga."],
      ])
  })
})

import { announceConsultation } from "../../src/domains/consultations/announce-consultation.ts"
import type { ConsultationTyped } from "../../src/domains/consultations/consultation.form.ts"
import { enterRemark } from "../../src/domains/consultations/remarks/enter-remark.ts"
import { saveConsultation } from "../../src/domains/consultations/save-consultation.ts"
import { today } from "../../src/lib/dates.ts"
import { newId } from "../../src/platform/ids.ts"
import type { World } from "./app.ts"
import { accepted } from "./contracts.ts"

export const ACT = `§ 1. Program obowiązuje w 2027 r.
§ 2. 1. Celem programu jest współpraca z organizacjami.
2. Program ocenia się raz w roku.
§ 3. Prezydent ogłasza konkursy do końca lutego.`

/** A draft act, announced today and open for three weeks. */
export async function announcedConsultation(world: World, change: Partial<ConsultationTyped> = {}): Promise<string> {
  const id = await draftedConsultation(world, change)
  accepted(await world.run("official", (ctx) => announceConsultation(ctx, id)))
  return id
}

/** The same before its announcement. */
export async function draftedConsultation(world: World, change: Partial<ConsultationTyped> = {}): Promise<string> {
  const id = newId()
  const day = today(world.clock.now())
  const typed: ConsultationTyped = {
    title: "Zasady współpracy",
    about: "Co zmienić w zasadach?",
    programmeId: "",
    actText: ACT,
    from: day.toString(),
    to: day.add({ days: 20 }).toString(),
    channels: ["online", "mail", "meeting"],
    resolution: "uchwała nr XX/200/2024",
    ...change,
  }
  accepted(await world.run("official", (ctx) => saveConsultation(ctx, id, typed)))
  return id
}

/** Remarks of as many different people, taken by the office; their ids in the order of their numbers. */
export async function remarksOf(world: World, consultationId: string, texts: readonly string[]): Promise<string[]> {
  const ids: string[] = []
  await world.run("official", async (ctx) => {
    for (const [index, text] of texts.entries()) {
      const id = newId()
      const from = { personName: `Osoba ${index}`, email: `osoba${index}@example.org`, organisationName: "" }
      const came = { channel: "e-mail", receivedOn: today(ctx.now).toString() }
      accepted(await enterRemark(ctx, consultationId, { id, paragraphId: "", text, proposed: "", ...from, ...came }))
      ids.push(id)
    }
  })
  return ids
}

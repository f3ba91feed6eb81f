import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { urls } from "../../../urls.ts"
import { foundOffice } from "../../offices/public.ts"
import { subscriberOf } from "./alert.queries.ts"

const world = await testWorld()
const page = urls.alerts.href({ office: "leszno" })
const mailsTo = (address: string) =>
  world.db.selectFrom("mails").selectAll().where("to_address", "=", address).orderBy("id").execute()
const ofAddress = (email: string) => subscriberOf(world.ctxOf("visitor"), email)

/** What a browser would post back: the fields of the page with the typed ones. */
async function filled(browser: ReturnType<typeof world.as>, path: string, typed: Record<string, string | string[]>) {
  const { html } = await browser.get(path)
  return { ...fieldsOf(html, "main form.form"), ...typed }
}

describe("all offices", () => {
  it("is one choice among them, kept when the page is opened and saved again", async () => {
    const person = world.as("representative")
    const { html } = await person.get(page)
    // With one office there is nothing to choose between.
    expect(html).not.toContain("wszystkie urzędy")
    const other = {
      slug: "inny",
      name: "Urząd Inny",
      site_name: "Inny",
      organ: "Wójt",
      teryt: null,
      kind: "city",
    } as const
    const address = { address: "", email: "inny@example.org", phone: "" }
    await foundOffice(world.db, { ...other, ...address }, world.clock.now())
    const saved = await person.submit(page, await filled(person, page, { offices: ["all", world.office.id] }))
    expect(validateHtml(saved.html)).toEqual([])
    expect(saved.html).toContain("wszystkie urzędy, także te, które dołączą")
    expect(await ofAddress("representative@example.org")).toMatchObject({ officeIds: null })
    expect(await filled(person, page, {})).toMatchObject({ offices: "all" })
    await person.submit(page, await filled(person, page, {}))
    expect(await ofAddress("representative@example.org")).toMatchObject({ officeIds: null })
    // Turned off and on again, it is all of them still.
    const off = /action="(\/powiadomienia\/wypisanie\/[^"]+)"/.exec(saved.html)![1]!
    expect((await world.as("stranger").get(off)).html).toContain("Urzędy: wszystkie urzędy")
    await person.post(off)
    await person.post(off.replace("wypisanie", "przywrocenie"))
    expect(await ofAddress("representative@example.org")).toMatchObject({ officeIds: null, endedAt: null })
    const visitor = world.as("visitor")
    await visitor.post(page, await filled(visitor, page, { offices: "all", email: "wszedzie@example.org" }))
    const [letter] = await mailsTo("wszedzie@example.org")
    await visitor.post(/http:\/\/localhost(\/powiadomienia\/potwierdzenie\/\S+)/.exec(letter!.body)![1]!)
    expect(letter!.body).toContain("wszystkie urzędy, także te, które dołączą")
    expect(await ofAddress("wszedzie@example.org")).toMatchObject({ officeIds: null })
    await person.submit(page, await filled(person, page, { offices: world.office.id }))
    expect(await ofAddress("representative@example.org")).toMatchObject({ officeIds: [world.office.id] })
  })
})

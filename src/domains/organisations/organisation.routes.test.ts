import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { validateHtml } from "../../../tests/support/html.ts"

const world = await testWorld()
const { club } = world.ids.organisations

const VALID = {
  name: "Stowarzyszenie Nowe Pole",
  legalForm: "association",
  registerNumber: "0000777777",
  street: "ul. Polna 1",
  postcode: "64-100",
  city: "Leszno",
  email: "pole@example.org",
  representation: "one",
}

describe("the register of organisations", () => {
  it("is public and found by a part of a name without Polish letters, or by a number", async () => {
    const visitor = world.as("visitor")
    expect((await visitor.get("/leszno/organizacje?szukaj=proba")).html).toContain("Klub Sportowy „Próba”")
    expect((await visitor.get("/leszno/organizacje?szukaj=0000123456")).html).toContain("Klub Sportowy „Próba”")
    const none = await visitor.get("/leszno/organizacje?szukaj=%25nic%5C_")
    expect(none.html).toContain("Nie ma organizacji pasującej do")
    expect(validateHtml(none.html)).toEqual([])
  })

  it("shows a stranger no address, contact or account, and a member and an official all of them", async () => {
    const path = `/leszno/organizacje/${club}`
    for (const name of ["visitor", "resident", "stranger", "committee1", "councillor"] as const) {
      const { html } = await world.as(name).get(path)
      expect(html).not.toContain("club@example.org")
      expect(html).not.toContain("ul. Próbna")
      expect(html).not.toContain("6110 9010")
    }
    for (const name of ["representative", "assistant", "official"] as const)
      expect((await world.as(name).get(path)).html).toContain("club@example.org")
  })

  it("takes a new organisation and makes whoever registers it its representative", async () => {
    const resident = world.as("resident")
    expect(validateHtml((await resident.get("/leszno/organizacje/nowa")).html)).toEqual([])
    const page = await resident.submit("/leszno/organizacje/nowa", VALID)
    expect(page.html).toContain("Organizacja jest w rejestrze")
    expect(page.html).toContain("Zmień dane")
    expect(page.html).toMatch(/href="\/leszno\/konkursy"[^>]*><span>Zobacz konkursy/)
  })

  it("keeps everything typed beside clear messages when something is wrong", async () => {
    const page = await world.as("resident").post("/leszno/organizacje/nowa", {
      ...VALID,
      name: "",
      registerNumber: "123",
      postcode: "6410",
      street: "<script>alert(1)</script>",
    })
    expect(page.status).toBe(422)
    expect(page.html).toContain("Numer KRS ma 10 cyfr")
    expect(page.html).toContain("Wpisz kod w postaci 64-100")
    expect(page.html).toContain('value="pole@example.org"')
    expect(page.html).toContain("&lt;script&gt;")
    expect(validateHtml(page.html)).toEqual([])
  })

  it("completes a postcode without its dash and an address without its beginning", async () => {
    const typed = { ...VALID, name: "Klub Skrótów", registerNumber: "0000666666", postcode: "64 100" }
    const page = await world
      .as("resident")
      .submit("/leszno/organizacje/nowa", { ...typed, website: "klub.example.org" })
    expect(page.html).toContain("64-100 Leszno</dd>")
    expect(page.html).toContain('href="https://klub.example.org"')
  })

  it("warns once of a wrong check digit and takes the number when it is sent again", async () => {
    const resident = world.as("resident")
    const typed = { ...VALID, name: "Klub Złej Cyfry", registerNumber: "0000888888", nip: "123-456-78-90" }
    const warned = await resident.post("/leszno/organizacje/nowa", typed)
    expect(warned.status).toBe(422)
    expect(warned.html).toContain("Cyfra kontrolna NIP się nie zgadza")
    const again = await resident.post("/leszno/organizacje/nowa", { ...typed, confirmed: "nip:1234567890" })
    expect(again.status).toBe(303)
  })

  it("points a second profile with the same number at the first one", async () => {
    const page = await world.as("resident").post("/leszno/organizacje/nowa", { ...VALID, registerNumber: "0000123456" })
    expect(page.status).toBe(422)
    expect(page.html).toContain("Klub Sportowy „Próba”")
  })

  it("refuses a name of a megabyte with a message", async () => {
    const page = await world.as("resident").post("/leszno/organizacje/nowa", { ...VALID, name: "a".repeat(1_000_000) })
    expect(page.status).toBe(422)
    expect(page.html).toContain("Skróć do 300 znaków")
  })

  it("answers ten megabytes with a page that says what to do", async () => {
    const page = await world.as("resident").post("/leszno/organizacje/nowa", { ...VALID, name: "a".repeat(10_000_000) })
    expect(page.status).toBe(413)
    expect(page.html).toContain("Nic nie zostało zapisane ani utracone")
  })
})

describe("the profile of an organisation", () => {
  const path = `/leszno/organizacje/${club}/zmiana`
  const fields = { ...VALID, name: "Klub Sportowy „Próba”", registerNumber: "0000123456", email: "club@example.org" }

  it("is changed by a representative only", async () => {
    expect((await world.as("assistant").get(path)).status).toBe(404)
    expect((await world.as("official").get(path)).status).toBe(404)
    const page = await world.as("representative").submit(path, { ...fields, phone: "65 111 22 33", revision: "1" })
    expect(page.html).toContain("Zapisano dane organizacji")
    expect(page.html).toContain("65 111 22 33")
  })

  it("is not overwritten from a tab that has not seen the last save", async () => {
    const page = await world.as("representative").post(path, { ...fields, phone: "999", revision: "1" })
    expect(page.status).toBe(422)
    expect(page.html).toContain("Ktoś zapisał dane organizacji po otwarciu tej strony")
    expect(page.html).toContain('value="999"')
  })

  it("takes the same save twice without a complaint", async () => {
    const fresh = { ...fields, phone: "65 222 33 44", revision: "2" }
    expect((await world.as("representative").post(path, fresh)).status).toBe(303)
    expect((await world.as("representative").post(path, fresh)).status).toBe(303)
  })
})

describe("people of an organisation", () => {
  const members = `/leszno/organizacje/${club}/czlonkowie`

  it("ask to join, and a representative admits them", async () => {
    const councillor = world.ids.people.councillor
    await world.as("councillor").post(`/leszno/organizacje/${club}/dolaczenie`)
    await world.as("councillor").post(`/leszno/organizacje/${club}/dolaczenie`)
    expect((await world.as("councillor").get(members)).status).toBe(404)
    const page = await world.as("representative").get(members)
    expect(page.html).toContain("Radosław Radny")
    expect(page.html.split("prosi o dołączenie")).toHaveLength(2)
    expect(validateHtml(page.html)).toEqual([])
    await world.as("representative").post(`${members}/${councillor}`, { role: "assistant" })
    expect((await world.as("councillor").get(`/leszno/organizacje/${club}`)).html).toContain("club@example.org")
  })

  it("are not ended by somebody who only helps", async () => {
    const { representative } = world.ids.people
    expect((await world.as("assistant").post(`${members}/${representative}/koniec`)).status).toBe(404)
  })

  it("never leave the organisation without anybody who may sign", async () => {
    const { representative } = world.ids.people
    const page = await world.as("representative").post(`${members}/${representative}/koniec`)
    expect(page.status).toBe(422)
    expect(page.html).toContain("To jedyna osoba, która reprezentuje organizację")
    const demoted = await world.as("representative").post(`${members}/${representative}`, { role: "assistant" })
    expect(demoted.status).toBe(422)
  })

  it("may leave by themselves", async () => {
    const { assistant } = world.ids.people
    expect((await world.as("assistant").post(`${members}/${assistant}/koniec`)).status).toBe(303)
    expect((await world.as("assistant").get(`/leszno/organizacje/${club}`)).html).not.toContain("club@example.org")
  })
})

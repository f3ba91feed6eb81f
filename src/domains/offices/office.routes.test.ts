import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { validateHtml } from "../../../tests/support/html.ts"

const world = await testWorld()
const administrator = world.as("administrator")

describe("office settings", () => {
  it("change how the office is named on every page", async () => {
    const typed = {
      name: "Urząd Miasta Leszna",
      siteName: "Leszno razem",
      organ: "Prezydent Miasta Leszna",
      address: "ul. Kazimierza Karasia 15, 64-100 Leszno",
      email: "urzad@leszno.example.org",
      phone: "",
    }
    const page = await administrator.submit("/leszno/ustawienia", typed)
    expect(page.html).toContain("Zapisano ustawienia urzędu")
    expect(page.html).toContain('value="Leszno razem"')
    expect(validateHtml(page.html)).toEqual([])
  })

  it("come back with messages and everything typed when something is missing", async () => {
    const page = await administrator.post("/leszno/ustawienia", { name: "", siteName: "Razem", email: "zły" })
    expect(page.status).toBe(422)
    expect(page.html).toContain("To pole nie może być puste")
    expect(page.html).toContain("Wpisz adres w postaci")
    expect(page.html).toContain('value="Razem"')
  })
})

describe("units", () => {
  it("have departments, and neither is added twice", async () => {
    const empty = await administrator.get("/leszno/komorki")
    expect(empty.html).toContain("Nie ma jeszcze żadnego wydziału")
    const page = await administrator.submit("/leszno/komorki", {
      name: "Wydział Sportu",
      shortName: "WS",
      parentId: "",
    })
    const unitId = /komorki\/([0-9a-f-]{36})/.exec(page.html)?.[1] as string
    await administrator.post("/leszno/komorki", { name: "Referat Młodzieży", shortName: "", parentId: unitId })
    const twice = await administrator.post("/leszno/komorki", { name: "wydział sportu", shortName: "", parentId: "" })
    expect(twice.status).toBe(422)
    expect(twice.html).toContain("Jest już czynny wydział lub referat o tej nazwie")
    expect(validateHtml(twice.html)).toEqual([])
    const refused = await administrator.post(`/leszno/komorki/${unitId}`)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain("Najpierw zamknij referaty")
  })

  it("that are closed cannot be chosen any more", async () => {
    const page = await administrator.get("/leszno/komorki")
    const department = [...page.html.matchAll(/komorki\/([0-9a-f-]{36})/g)].map((match) => match[1]).at(-1)
    const closed = await administrator.submit(`/leszno/komorki/${department}`)
    expect(closed.html).toContain("Zamknięto: Referat Młodzieży")
    expect(closed.html.split("Referat Młodzieży")).toHaveLength(2)
  })
})

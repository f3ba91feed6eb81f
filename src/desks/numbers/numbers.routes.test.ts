import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { paidContract } from "../../../tests/support/contracts.ts"
import { validateHtml } from "../../../tests/support/html.ts"

const world = await testWorld()
const contract = await paidContract(world)
const year = contract.signedOn!.slice(0, 4)

describe("numbers", () => {
  it("stand on a public page, each leading to its list, and from there to the thing itself", async () => {
    const page = await world.as("visitor").get(`/leszno/liczby?rok=${year}`)
    expect(validateHtml(page.html)).toEqual([])
    const list = `/leszno/liczby/contracts-signed/${year}`
    expect(page.html).toContain(`href="${list}"`)
    const shown = await world.as("visitor").get(list)
    expect(validateHtml(shown.html)).toEqual([])
    expect(shown.html).toContain(`/leszno/umowy/${contract.id}/informacja`)
  })

  it("of a list are narrowed to a sphere, and an unknown sphere narrows nothing", async () => {
    const get = async (query: string) =>
      (await world.as("visitor").get(`/leszno/liczby/contracts-signed/${year}${query}`)).html
    expect(await get("?sfera=33")).not.toContain(`${contract.id}/informacja`)
    expect(await get("?sfera=99x")).toContain(`${contract.id}/informacja`)
  })

  it("of an unknown source or year are not there", async () => {
    for (const path of ["nic/2026", "contracts-signed/26", "contracts-signed/abcd"])
      expect((await world.as("official").get(`/leszno/liczby/${path}`)).status).toBe(404)
  })

  it("are given as CSV and JSON with the same sums", async () => {
    const csv = (await world.as("visitor").get(`/leszno/liczby/dane.csv?rok=${year}`)).html
    const json = JSON.parse((await world.as("visitor").get(`/leszno/liczby/dane.json?rok=${year}`)).html)
    const contracted = json.numbers.find(({ source }: { source: string }) => source === "grants-contracted")
    expect(contracted).toMatchObject({ year: Number(year), unit: "grosze", quantity: contract.grant, things: 1 })
    expect(csv).toContain(`grosze,${year},${contract.grant},1`)
  })

  it("end with this year, whatever is asked for", async () => {
    const page = await world.as("visitor").get("/leszno/liczby?rok=2099")
    expect(page.html).not.toContain("2099</th>")
    const { from, to } = JSON.parse((await world.as("visitor").get("/leszno/liczby/dane.json?rok=2099")).html)
    expect(to - from).toBe(4)
    expect(page.html).toContain(`${to}</th>`)
    const get = async (query: string) => (await world.as("visitor").get(`/leszno/liczby/dane.csv${query}`)).html
    expect(await get("?rok=2099")).toBe(await get(""))
  })

  it("begin with the first year that can be asked for", async () => {
    const first = await world.as("visitor").get("/leszno/liczby?rok=1990")
    expect(first.html).not.toContain("Wcześniejsze lata")
    expect(first.html).toContain("Późniejsze lata")
  })
})

import { describe, expect, it } from "vitest"
import { testWorld } from "../../tests/support/app.ts"
import { publishedCall } from "../../tests/support/calls.ts"
import { announcedConsultation } from "../../tests/support/consultations.ts"
import { fieldsOf } from "../../tests/support/forms.ts"
import { draftedOffer } from "../../tests/support/offers.ts"
import { urls } from "../urls.ts"
import { PageMemory } from "./page-memory.ts"

let queries = 0
const world = await testWorld({
  rememberPages: 60_000,
  watch: () => {
    queries++
  },
})

const asked = async (work: () => Promise<unknown>) => {
  queries = 0
  await work()
  return queries
}

describe("public pages that visitors ask for again", () => {
  const list = "/leszno/organizacje"

  it("cost no query the second time, and are the same", async () => {
    const [first, second] = [await world.as("visitor").get(list), await world.as("visitor").get(list)]
    expect(second.html).toBe(first.html)
    expect(await asked(() => world.as("visitor").get(list))).toBe(0)
  })

  it("are forgotten after any change", async () => {
    await world.as("visitor").get(list)
    await world.as("resident").post("/leszno/organizacje/nowa", {
      name: "Stowarzyszenie Całkiem Nowe",
      legalForm: "association",
      registerNumber: "0000222333",
      street: "ul. Nowa 1",
      postcode: "64-100",
      city: "Leszno",
      email: "nowe@example.org",
      representation: "one",
    })
    expect((await world.as("visitor").get(list)).html).toContain("Stowarzyszenie Całkiem Nowe")
  })

  it("are kept when what changed shows on none of them", async () => {
    const draft = await draftedOffer(world, await publishedCall(world))
    await world.as("visitor").get(list)
    const to = { office: "leszno", offerId: draft.id }
    const answer = await world
      .as("representative")
      .post(urls.offerPresence.href(to), { section: "zadanie", revision: "1" })
    expect(answer.status).toBe(200)
    expect(await asked(() => world.as("visitor").get(list))).toBe(0)
  })

  it("are never shared with whoever signs in, reads another language or another colour", async () => {
    const visitor = (await world.as("visitor").get(list)).html
    expect((await world.as("official").get(list)).html).not.toBe(visitor)
    const english = world.as("visitor")
    await english.get(`${list}?lang=en`)
    expect((await english.get(list)).html).toContain('<html lang="en"')
    expect((await world.as("visitor").get(list)).html).toBe(visitor)
    const dark = await world.as("visitor").get(list, { cookie: "scheme=dark" })
    expect(dark.html).toContain('data-color-scheme="dark"')
  })

  it("are never shared when they hold a form: each visitor's remark is one of its own", async () => {
    const to = { office: "leszno", consultationId: await announcedConsultation(world) }
    const form = async () => fieldsOf((await world.as("visitor").get(urls.newRemark.href(to))).html)
    for (const name of ["ola", "ala"]) {
      const typed = { ...(await form()), text: `Uwaga: ${name}`, email: `${name}@example.org` }
      expect((await world.as("visitor").post(urls.remarkByMail.href(to), typed)).status).toBe(303)
    }
    const [first, second] = [await form(), await form()]
    expect(first.id).not.toBe(second.id)
  })

  it("are asked for anew when time has passed", async () => {
    await world.as("visitor").get(list)
    world.clock.moveTo(world.clock.now().add({ minutes: 1 }))
    expect(await asked(() => world.as("visitor").get(list))).toBeGreaterThan(0)
  })
})

describe("the memory", () => {
  it("holds a bounded number of pages and none at all when it is off", () => {
    const memory = new PageMemory(60_000)
    for (let n = 0; n < 2000; n++) memory.put(String(n), "page")
    expect([...Array(2000).keys()].filter((n) => memory.get(String(n))).length).toBe(500)
    const off = new PageMemory(0)
    off.put("a", "page")
    expect(off.get("a")).toBeUndefined()
  })
})

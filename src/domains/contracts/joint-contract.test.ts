import { expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { draftedContract, signedContract } from "../../../tests/support/contracts.ts"
import { pdfText } from "../../../tests/support/pdf-text.ts"
import { toPlainDate } from "../../lib/dates.ts"
import { urls } from "../../urls.ts"
import { factList } from "../strategy/public.ts"
import { contractFacts } from "./contract.facts.ts"

const world = await testWorld()
const office = "leszno"
const printed = async (contractId: string) =>
  (await pdfText((await world.as("official").get(urls.contractPdf.href({ office, contractId }))).bytes)).replace(
    /\s+/g,
    " ",
  )

it("names every party of a joint offer with its activities, and their joint liability", async () => {
  const contract = await signedContract(world, { jointly: true })
  expect(contract.organisationName).toBe("Klub Sportowy „Próba”, Fundacja Obca")
  const letters = await world.db
    .selectFrom("mails")
    .select("to_address")
    .where("subject", "=", `Umowa nr ${contract.number} podpisana`)
    .execute()
  expect(letters.map((letter) => letter.to_address).sort()).toEqual(["club@example.org", "foundation@example.org"])
  const text = await printed(contract.id)
  for (const said of [
    "Zleceniobiorca 1",
    "Zleceniobiorca 2",
    "0000654321",
    "Klub Sportowy „Próba” realizuje następujące działania: Treningi w dwóch grupach; Turniej wojewódzki.",
    "Fundacja Obca realizuje następujące działania: Turniej wojewódzki.",
    "odpowiadają za realizację zadania i za zwrot dotacji solidarnie",
  ])
    expect(text).toContain(said)
  const page = urls.contract.href({ office, contractId: contract.id })
  expect((await world.as("stranger").get(page)).status).toBe(200)
  const desk = await world.as("stranger").get(urls.organisationDesk.href({ office }))
  expect(desk.html).toContain("rozlicza ją organizacja, która złożyła ofertę")
  expect((await world.as("stranger").get(urls.newReport.href({ office, contractId: contract.id }))).status).toBe(404)
  const supported = contractFacts.find(({ key }) => key === "organisations-supported")!
  const year = toPlainDate(contract.signedOn!).year
  const { things } = await factList(world.ctxOf("visitor"), supported, { year, page: 1 })
  expect(things.map(({ label, quantity }) => [label, quantity])).toEqual([
    ["Fundacja Obca", 1],
    ["Klub Sportowy „Próba”", 1],
  ])
})

it("is read by no stranger, and says nothing of it in a contract of one organisation", async () => {
  const { id } = await draftedContract(world)
  expect((await world.as("stranger").get(urls.contract.href({ office, contractId: id }))).status).toBe(404)
  const text = await printed(id)
  for (const said of ["Zleceniobiorca 1", "solidarnie", "realizuje następujące działania"])
    expect(text).not.toContain(said)
})

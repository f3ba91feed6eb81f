import { load } from "cheerio"
import { expect, it } from "vitest"
import { testWorld } from "../../tests/support/app.ts"
import { publishedCall } from "../../tests/support/calls.ts"
import { signedContract } from "../../tests/support/contracts.ts"
import { validateHtml } from "../../tests/support/html.ts"
import { readyProgramme } from "../../tests/support/programme.ts"
import { importedCard } from "../../tests/support/strategy.ts"
import { urls } from "../urls.ts"

const world = await testWorld()
const office = "leszno"

it("counts on a card only competitions and contracts that belong to it", async () => {
  const contract = await signedContract(world)
  const other = await publishedCall(world, { title: "Konkurs sportowy" })
  const { cardId } = await importedCard(world)
  const { cardId: untied } = await importedCard(world, 2)
  const shown = async (id: string) => (await world.as("visitor").get(urls.card.href({ office, cardId: id }))).html
  const counts = (html: string) =>
    load(html)("aside, main")
      .find("h2:contains('Formy współpracy')")
      .first()
      .closest("section, .card, article")
      .text()
      .replace(/\s+/g, " ")
  expect(await shown(cardId)).not.toContain("Formy współpracy")

  await world.db.updateTable("calls").set({ card_id: cardId }).where("id", "=", contract.callId).execute()
  const one = await shown(cardId)
  expect(validateHtml(one)).toEqual([])
  expect(counts(one)).toMatch(/Otwarte konkursy ofert ?1 ?Umowy z organizacjami ?1/)
  expect(load(one)(`a[href="${urls.call.href({ office, callId: contract.callId })}"]`)).toHaveLength(1)

  const programmeId = await readyProgramme(world, 2028)
  await world.db.updateTable("programmes").set({ card_id: cardId }).where("id", "=", programmeId).execute()
  const task = await world.db
    .selectFrom("programme_tasks")
    .select("id")
    .where("programme_id", "=", programmeId)
    .executeTakeFirstOrThrow()
  await world.db.updateTable("calls").set({ programme_task_id: task.id }).where("id", "=", other.id).execute()
  const two = await shown(cardId)
  expect(counts(two)).toMatch(/Otwarte konkursy ofert ?2 ?Umowy z organizacjami ?1/)
  expect(two).toContain("Konkurs sportowy")
  expect(await shown(untied)).not.toContain("Formy współpracy")
})
